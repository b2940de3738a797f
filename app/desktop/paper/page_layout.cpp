// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace huella {

PageLayout::PageLayout(QTextDocument &document, const PageGeometry &page, int dots, double gap)
    : QAbstractTextDocumentLayout(&document), page_(page), device_(dots), gap_(gap)
{
    setPaintDevice(&device_);
}

void PageLayout::setResolution(int dots)
{
    device_.set(dots);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        BlockLines::of(block).width = -1;
    documentChanged(0, 0, 0);
}

void forBlocks(const Piece &piece, int row, const std::function<void(const QTextBlock &)> &each)
{
    if (!piece.table) {
        for (QTextBlock block = piece.first; block.isValid(); block = block.next()) {
            each(block);
            if (block == piece.last)
                return;
        }
        return;
    }
    for (int r = std::max(row, 0); r < (row < 0 ? piece.table->rows() : row + 1); ++r)
        for (int column = 0; column < piece.table->columns(); ++column) {
            const QTextTableCell cell = piece.table->cellAt(r, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                each(it.currentBlock());
        }
}

QString PageLayout::markOf(const QTextBlock &block)
{
    const TextStyle style = styleOf(block);
    const bool list = roleOf(block) == Role::body && (style == TextStyle::bullet || style == TextStyle::numbered);
    if (!list || tableOf(block))
        return {};
    if (style == TextStyle::bullet)
        return QStringLiteral("•");
    int number = 1;
    for (QTextBlock before = block.previous(); before.isValid() && styleOf(before) == TextStyle::numbered && !tableOf(before);
         before = before.previous())
        ++number;
    return QString::number(number) + QLatin1Char('.');
}

namespace {

bool standsAlike(const PlacedSlice &a, const PlacedSlice &b)
{
    return a.page == b.page && a.top == b.top && a.slice.height() == b.slice.height() && a.slice.piece == b.slice.piece;
}

} // namespace

void PageLayout::documentChanged(int from, int, int added)
{
    const int end = from + added;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= end; block = block.next())
        BlockLines::of(block).width = -1;
    const QSizeF before = documentSize();
    const std::vector<PlacedSlice> placed = std::move(placed_);
    buildColumn();
    place();
    if (documentSize() != before) {
        emit documentSizeChanged(documentSize());
        emit pageCountChanged(pages_);
    }
    const QTextBlock ended = document()->findBlock(end);
    const QRectF first = blockBoundingRect(document()->findBlock(from)), last = blockBoundingRect(ended.isValid() ? ended : document()->lastBlock());
    const bool stays = std::equal(placed.begin(), placed.end(), placed_.begin(), placed_.end(), standsAlike);
    const double top = first.top() - pt(4) * scale(); // what stands above has not moved
    emit update(QRectF(0, top, documentSize().width(), stays ? last.bottom() - top + pt(4) * scale() : documentSize().height()));
}

void PageLayout::breakLines(const QTextBlock &block, double width)
{
    BlockLines &lines = BlockLines::of(block);
    if (lines.width == width)
        return;
    lines.width = width;
    lines.lengths.clear();
    lines.edges.assign(1, 0);
    QTextLayout &text = *block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(block.blockFormat().alignment());
    text.setTextOption(option);
    const double factor = lineHeight(roleOf(block)) / 100;
    setPaintDevice(&paper_);
    text.setFont(document()->defaultFont()); // forgets the fonts of another resolution
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        lines.lengths.push_back(line.textLength());
        lines.edges.push_back(lines.edges.back() + line.height() * factor);
    }
    text.endLayout();
    setPaintDevice(&device_);
    if (device_.dots() != paper_.dots())
        holdToBreaks(block, lines);
}

namespace {

/// Looks for the width at which a line takes so many letters. Its place and alignment are those of the width that it should have.
void holdTo(QTextLine &line, int length, double width)
{
    line.setLineWidth(width);
    double low = width * 0.5, high = width * 2;
    for (int tries = 0; tries < 24 && line.textLength() != length; ++tries) {
        const double middle = (low + high) / 2;
        line.setLineWidth(middle);
        (line.textLength() < length ? low : high) = middle;
    }
}

} // namespace

/// A screen's letters are not exactly as wide as those on paper: a line that would break elsewhere is told where.
void PageLayout::holdToBreaks(const QTextBlock &block, const BlockLines &lines)
{
    QTextLayout &text = *block.layout();
    text.setFont(document()->defaultFont());
    text.beginLayout();
    for (const int length : lines.lengths) {
        QTextLine line = text.createLine();
        if (!line.isValid())
            break;
        holdTo(line, length, lines.width * scale());
    }
    text.endLayout();
}

void PageLayout::buildColumn()
{
    pieces_ = piecesOf(*document());
    double top = 0;
    for (const Piece &piece : pieces_) {
        if (piece.table) {
            top = addTable(*piece.table, top);
            continue;
        }
        forBlocks(piece, -1, [&](const QTextBlock &block) {
            const QTextBlockFormat format = block.blockFormat();
            breakLines(block, page_.body.width() - format.leftMargin() - format.rightMargin());
            BlockLines &lines = BlockLines::of(block);
            lines.left = format.leftMargin();
            lines.top = top + format.topMargin();
            top = lines.top + lines.height();
        });
    }
}

/// Rows are as high as their highest cell; a cell's text begins at its top.
double PageLayout::addTable(QTextTable &table, double top)
{
    const QList<QTextLength> widths = table.format().columnWidthConstraints();
    for (int row = 0; row < table.rows(); ++row) {
        double left = 0, bottom = top;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const double width = column < widths.size() ? widths[column].rawValue() : page_.body.width() / table.columns();
            double y = top + format.topPadding();
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                breakLines(it.currentBlock(), width - format.leftPadding() - format.rightPadding());
                BlockLines &lines = BlockLines::of(it.currentBlock());
                lines.left = left + format.leftPadding();
                lines.top = y;
                y += lines.height();
            }
            bottom = std::max(bottom, y + format.bottomPadding());
            left += width;
        }
        top = bottom;
    }
    return top;
}

double PageLayout::pageTop(int page) const { return page * (page_.paper.height() + gap_) + gap_; }

QRectF PageLayout::sheet(int page) const { return {0, pageTop(page), page_.paper.width(), page_.paper.height()}; }

QRectF PageLayout::areaOf(const PlacedSlice &slice) const
{
    return {page_.body.left(), pageTop(slice.page) + page_.body.top() + slice.top, page_.body.width(), slice.slice.height()};
}

void PageLayout::place()
{
    placed_ = paginate(slicesOf(pieces_, page_.body.width()), page_.body.height());
    pages_ = placed_.empty() ? 1 : placed_.back().page + 1;
    for (const PlacedSlice &slice : placed_)
        if (!slice.repeated)
            forBlocks(pieces_[slice.slice.piece], slice.slice.row, [&](const QTextBlock &block) { placeLines(block, slice); });
    placeHidden();
}

/// The lines of a block whose middle lies in the slice get their place; the first one is where the block begins.
void PageLayout::placeLines(const QTextBlock &block, const PlacedSlice &slice)
{
    const BlockLines &lines = BlockLines::of(block);
    const QRectF &source = slice.slice.source;
    if (lines.top >= source.bottom() || lines.top + lines.height() <= source.top())
        return;
    const QPointF shift = areaOf(slice).topLeft() + QPointF(0, slice.slice.padTop - source.top());
    QTextLayout &text = *block.layout();
    for (int i = 0; i < text.lineCount() && size_t(i) < lines.count(); ++i) {
        const double y = lines.top + lines.edges[size_t(i)];
        const double middle = lines.top + (lines.edges[size_t(i)] + lines.edges[size_t(i) + 1]) / 2;
        if (middle <= source.top() || middle >= source.bottom())
            continue;
        const QPointF at = (shift + QPointF(lines.left, y)) * scale();
        if (i == 0)
            text.setPosition(at);
        text.lineAt(i).setPosition({0, at.y() - text.position().y()});
    }
}

/// What takes no room stands where the piece before it ends.
void PageLayout::placeHidden()
{
    QPointF end = QPointF(page_.body.left(), pageTop(0) + page_.body.top()) * scale();
    for (auto it = document()->rootFrame()->begin(); !it.atEnd(); ++it) {
        if (it.currentFrame()) {
            end.setY(frameBoundingRect(it.currentFrame()).bottom());
        } else if (const QTextBlock block = it.currentBlock(); takesNoRoom(block) || beginsPage(block)) {
            breakLines(block, page_.body.width());
            block.layout()->setPosition(end);
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                block.layout()->lineAt(i).setPosition({0, 0});
        } else {
            end.setY(blockBoundingRect(block).bottom());
        }
    }
}

QSizeF PageLayout::documentSize() const
{
    return QSizeF(page_.paper.width(), pageTop(pages_)) * scale();
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QTextLayout &text = *block.layout();
    const BlockLines &lines = BlockLines::of(block);
    const int count = text.lineCount();
    if (count == 0 || lines.count() == 0)
        return {text.position(), QSizeF()};
    const auto last = size_t(count) <= lines.count() ? size_t(count) - 1 : lines.count() - 1;
    const double height = (lines.edges[last + 1] - lines.edges[last]) * scale();
    return {text.position(), QSizeF(lines.width * scale(), text.lineAt(count - 1).y() + height)};
}

QRectF PageLayout::frameBoundingRect(QTextFrame *frame) const
{
    if (frame == document()->rootFrame())
        return {QPointF(), documentSize()};
    QRectF whole;
    for (const PlacedSlice &slice : placed_)
        if (pieces_[slice.slice.piece].table == frame)
            whole |= areaOf(slice);
    return {whole.topLeft() * scale(), whole.size() * scale()};
}

QRectF PageLayout::entryRect(int entry) const
{
    QRectF whole;
    for (const PlacedSlice &slice : placed_) {
        const Piece &piece = pieces_[slice.slice.piece];
        if ((piece.table ? entryOf(*piece.table) : entryOf(piece.first)) == entry)
            whole |= areaOf(slice);
    }
    return {whole.topLeft() * scale(), whole.size() * scale()};
}

/// The slice at a point, else the nearest above or below it.
const PlacedSlice *PageLayout::sliceAt(const QPointF &units) const
{
    const PlacedSlice *nearest = nullptr;
    double least = 0;
    for (const PlacedSlice &slice : placed_) {
        const QRectF area = areaOf(slice);
        const double away = std::max({area.top() - units.y(), units.y() - area.bottom(), 0.0});
        if (!slice.repeated && (!nearest || away < least)) {
            nearest = &slice;
            least = away;
        }
    }
    return nearest;
}

int PageLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QPointF units = point / scale();
    const PlacedSlice *slice = sliceAt(units);
    if (!slice)
        return accuracy == Qt::ExactHit ? -1 : 0;
    const QRectF area = areaOf(*slice);
    if (accuracy == Qt::ExactHit && !area.contains(units))
        return -1;
    if (slice == &placed_.back() && units.y() > area.bottom() + pt(4)) // below the end: where writing goes on
        return document()->characterCount() - 1;
    const QTextLine *found = nullptr;
    QTextLine line;
    QTextBlock inBlock;
    double least = 0;
    forBlocks(pieces_[slice->slice.piece], slice->slice.row, [&](const QTextBlock &block) {
        const BlockLines &lines = BlockLines::of(block);
        const QPointF origin = originOf(block);
        const double right = origin.x() + lines.width * scale();
        const double aside = std::max({origin.x() - point.x(), point.x() - right, 0.0});
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine each = block.layout()->lineAt(i);
            const double top = origin.y() + each.y(), bottom = top + each.height();
            const double away = std::max({top - point.y(), point.y() - bottom, 0.0}) + aside * 1000; // the column counts first
            if (!found || away < least) {
                line = each;
                found = &line;
                inBlock = block;
                least = away;
            }
        }
    });
    if (!found)
        return -1;
    if (accuracy == Qt::ExactHit && least > 0)
        return -1;
    const double x = point.x() - originOf(inBlock).x();
    return inBlock.position() + line.xToCursor(x, accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters);
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

void PageLayout::drawInlineObject(QPainter *painter, const QRectF &area, QTextInlineObject, int position, const QTextFormat &format)
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
