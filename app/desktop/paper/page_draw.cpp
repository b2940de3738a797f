// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_ground.h"
#include "app/desktop/paper/page_layout.h"

#include <QPainter>
#include <QTextLayout>

namespace huella {

void PageLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSheets(*painter, clip);
    std::set<int> drawn; // blocks; one may be on several slices, and letters drawn twice are bolder
    for (const PlacedSlice &slice : placed_) {
        const QRectF area = areaOf(slice);
        const QRectF around = QRectF(area.topLeft() * scale(), area.size() * scale()).adjusted(-60, -4, 4, 4);
        if (around.intersects(clip))
            drawSlice(*painter, slice, context, drawn);
    }
    const QTextBlock block = context.cursorPosition < 0 ? QTextBlock() : document()->findBlock(context.cursorPosition);
    if (block.isValid() && (takesNoRoom(block) || beginsPage(block)))
        drawBlock(*painter, block, context); // nothing but the cursor
    painter->restore();
}

void PageLayout::drawSheets(QPainter &painter, const QRectF &clip) const
{
    for (int page = 0; page < pages_; ++page) {
        const QRectF area = sheet(page);
        if (!QRectF(area.topLeft() * scale(), area.size() * scale()).intersects(clip))
            continue;
        painter.save();
        painter.scale(scale(), scale());
        painter.setPen(look_.frame.isValid() ? QPen(look_.frame, pt(0.75)) : QPen(Qt::NoPen));
        painter.setBrush(look_.paper.surface);
        painter.drawRect(area);
        painter.translate(area.topLeft());
        if (look_.foot)
            paintFoot(painter, page_, look_.foot(page, pages_), look_.paper);
        paintNotes(painter, page_.body, notesOn(page), look_.paper);
        painter.restore();
    }
}

void PageLayout::drawSlice(QPainter &painter, const PlacedSlice &slice, const PaintContext &context,
                           std::set<int> &drawn) const
{
    const FlowBlock &piece = pieces_[slice.slice.piece];
    if (piece.table || piece.isBox()) {
        painter.save();
        painter.scale(scale(), scale());
        paintGround(painter, piece, areaOf(slice), look_.paper);
        paintRules(painter, piece, slice.slice.row, areaOf(slice), look_.paper);
        painter.restore();
    }
    if (slice.repeated) {
        drawRepeated(painter, slice);
        return;
    }
    forBlocks(piece, slice.slice.row, [&](const QTextBlock &block) {
        const BlockLines &lines = BlockLines::of(block);
        const QRectF &source = slice.slice.source;
        const bool here = lines.top < source.bottom() && lines.top + lines.height() > source.top();
        if (here && drawn.insert(block.position()).second)
            drawBlock(painter, block, context);
    });
}

void PageLayout::drawBlock(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const QPointF origin = originOf(block);
    const QTextLayout &text = *block.layout();
    if (const QString mark = markOf(block); !mark.isEmpty() && text.lineCount() > 0) {
        painter.save();
        painter.setFont(QFont(paperFont(Role::body), paintDevice()));
        painter.setPen(look_.paper.text);
        painter.drawText(origin + QPointF(-listIndent * scale(), text.lineAt(0).ascent()), mark);
        painter.restore();
    }
    drawValues(painter, block);
    QList<QTextLayout::FormatRange> selections;
    for (const Selection &each : context.selections) {
        const int first = std::max(each.cursor.selectionStart() - block.position(), 0);
        const int end = std::min(each.cursor.selectionEnd() - block.position(), block.length());
        if (each.cursor.hasSelection() && end > first)
            selections.push_back({first, end - first, each.format});
    }
    painter.setPen(look_.paper.text);
    text.draw(&painter, QPointF(), selections, context.clip);
    const int cursor = context.cursorPosition - block.position();
    if (showsCaret() && context.cursorPosition >= 0 && cursor >= 0 && cursor < block.length()) {
        painter.setPen(look_.paper.text);
        text.drawCursor(&painter, QPointF(), cursor, std::max(1, int(scale() * 10)));
    }
}

/// An editor says with a width of 0 that what the cursor is in is chosen as a whole: a figure's line is as high as the figure.
bool PageLayout::showsCaret() const
{
    const QVariant width = property("cursorWidth");
    return !width.isValid() || width.toInt() > 0;
}

namespace {

/// Without the spaces at which a line was broken: they hang over the margin.
int endOfLetters(const QTextBlock &block, const QTextLine &line)
{
    const QString text = block.text();
    int end = std::min(line.textStart() + line.textLength(), int(text.size()));
    while (end > line.textStart() && text[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

/// A tint behind what follows the study by itself; on the screen only.
void PageLayout::drawValues(QPainter &painter, const QTextBlock &block) const
{
    if (!look_.valueGround.isValid())
        return;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        if (!part.charFormat().hasProperty(letter_property::path))
            continue;
        const int first = part.position() - block.position(), end = first + part.length();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(first, line.textStart()), to = std::min(end, endOfLetters(block, line));
            if (from >= to)
                continue;
            const double left = line.cursorToX(from), right = line.cursorToX(to);
            const QRectF area(originOf(block) + QPointF(std::min(left, right) - 1, line.y()),
                              QSizeF(std::abs(right - left) + 2, line.height()));
            painter.setPen(Qt::NoPen);
            painter.setBrush(look_.valueGround);
            painter.drawRoundedRect(area, 2, 2);
        }
    }
}

/// A table's header again, on the page where the table goes on.
void PageLayout::drawRepeated(QPainter &painter, const PlacedSlice &slice) const
{
    const QPointF shift = areaOf(slice).topLeft() + QPointF(0, slice.slice.padTop - slice.slice.source.top());
    forBlocks(pieces_[slice.slice.piece], slice.slice.row, [&](const QTextBlock &block) {
        const BlockLines &lines = BlockLines::of(block);
        for (int i = 0; i < block.layout()->lineCount() && size_t(i) < lines.count(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            line.draw(&painter, (shift + QPointF(lines.left, lines.top + lines.edges[size_t(i)])) * scale()
                                    - QPointF(0, line.y()));
        }
    });
}

/// Objects in the text measure themselves in units.
void PageLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    auto *handler = handlerForObject(format.objectType());
    const QSizeF size = handler ? handler->intrinsicSize(document(), position, format) : QSizeF();
    const double onDevice = paintDevice() == &paper_ ? 1 : scale();
    item.setWidth(size.width() * onDevice);
    item.setAscent(size.height() * onDevice);
    item.setDescent(0);
}

void PageLayout::drawInlineObject(QPainter *painter, const QRectF &area, QTextInlineObject, int position,
                                  const QTextFormat &format)
{
    auto *handler = handlerForObject(format.objectType());
    if (!handler)
        return;
    painter->save();
    painter->translate(area.topLeft());
    painter->scale(scale(), scale());
    handler->drawObject(painter, {QPointF(), area.size() / scale()}, document(), position, format);
    painter->restore();
}

} // namespace huella
