// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/page_painter.h"

#include "app/desktop/paper/page_ground.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace huella {
namespace {

/// Whether some of its letters lead somewhere, or are in another language than the report.
bool holdsParts(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (const QTextCharFormat format = it.fragment().charFormat();
            format.isAnchor() || format.hasProperty(letter_property::language))
            return true;
    return false;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, const PageLayout &layout, const Theme &theme)
    : painter_(painter),
      layout_(layout),
      page_(layout.page()),
      theme_(theme),
      serif_(QRawFont::fromFont(paperFont(Role::body))),
      sans_(QRawFont::fromFont(paperFont(Role::tableRow)))
{
}

QRectF PagePainter::areaOf(const PlacedSlice &placed) const
{
    return layout_.pieces()[placed.slice.piece].across(
        {page_.body.left(), page_.body.top() + placed.top, page_.body.width(), placed.slice.height()});
}

/// As the format measures: pt from the lower left corner of the paper.
QRectF PagePainter::inPoints(const QRectF &area) const
{
    return {area.left() / pt(1), (page_.paper.height() - area.bottom()) / pt(1), area.width() / pt(1),
            area.height() / pt(1)};
}

/// Letters that the font of a role does not have: nothing is drawn, a picture, or what another font has for their forms.
bool PagePainter::fontLacks(const QString &letters, Role role) const
{
    constexpr char16_t certain = 0x250; // both fonts have all of these
    if (std::all_of(letters.begin(), letters.end(),
                    [](QChar c) { return c.unicode() < certain || c == QChar::ObjectReplacementCharacter; }))
        return false; // as nearly all are
    const QRawFont &font = paperFont(role).family() == serif_.familyName() ? serif_ : sans_;
    const QList<uint> all = letters.toUcs4();
    return std::any_of(all.begin(), all.end(), [&font](uint letter) {
        return letter != QChar::ObjectReplacementCharacter && !font.supportsCharacter(letter);
    });
}

/// What is drawn next is the element's, in one passage with what was drawn before it where that is its too.
void PagePainter::openPassage()
{
    if (element_ >= 0 && !open_)
        tags_.begin(painter_, element_);
    open_ = element_ >= 0;
}

void PagePainter::closePassage()
{
    if (open_)
        tags_.end(painter_);
    open_ = false;
}

void PagePainter::paintMark(const QString &mark, const QPointF &at)
{
    if (mark.isEmpty())
        return;
    painter_.setFont(paperFont(Role::body));
    painter_.setPen(theme_.text);
    if (label_ >= 0)
        tags_.begin(painter_, label_);
    painter_.drawText(at, mark);
    if (label_ >= 0)
        tags_.end(painter_);
}

/// Says which pieces of the line's text are links, and which are in another language.
void PagePainter::addParts(const QTextBlock &block, const QTextLine &line, const QPointF &at)
{
    const int from = block.position() + line.textStart(), to = from + line.textLength();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment letters = it.fragment();
        const int begin = std::max(letters.position(), from);
        const int end = std::min(letters.position() + letters.length(), to);
        if (begin >= end)
            continue;
        const int part = pieces_.part(letters, element_);
        tags_.addPart(part < 0 ? element_ : part);
        if (!letters.charFormat().isAnchor())
            continue;
        const QPointF left(line.cursorToX(begin - block.position()), line.y());
        const QPointF right(line.cursorToX(end - block.position()), line.y() + line.height());
        tags_.addLinkLine(part, inPoints(QRectF(left, right).normalized().translated(at)));
    }
}

/// The lines of a block whose middle lies in the strip. Drawn one by one: QTextLayout::draw() with a clip draws one line more.
void PagePainter::paintLines(const QTextBlock &block, const QRectF &source)
{
    const QTextLayout &text = *block.layout();
    const BlockLines &lines = BlockLines::of(block);
    const bool parts = element_ >= 0 && holdsParts(block);
    const auto [first, end] = lines.between(source.top(), source.bottom());
    for (int i = int(first); i < text.lineCount() && size_t(i) < end; ++i) {
        const QTextLine line = text.lineAt(i);
        const double top = lines.top + lines.edges[size_t(i)];
        const QPointF at = QPointF(lines.left, top) + shift_ - line.position();
        if (i == 0)
            paintMark(PageLayout::markOf(block), at + line.position() + QPointF(-listIndent, line.ascent()));
        const QString letters = block.text().mid(line.textStart(), line.textLength()).trimmed();
        const bool lack = element_ >= 0 && fontLacks(letters, roleOf(block));
        if (!lack && !parts) {
            openPassage();
            line.draw(&painter_, at); // no transform: the marks of Tags must stand where they are put
            continue;
        }
        closePassage();
        // without its letters, who searches or copies would find nothing, or forms of letters
        tags_.begin(painter_, element_, lack ? letters.toStdString() : std::string());
        if (!lack)
            addParts(block, line, at);
        else if (parts)
            tags_.addLinkLine(element_, inPoints(line.rect().translated(at)));
        line.draw(&painter_, at);
        tags_.end(painter_);
    }
    closePassage();
}

void PagePainter::paintParagraph(const PlacedSlice &placed, const FlowBlock &piece)
{
    const Fragment &slice = placed.slice;
    forBlocks(piece, -1, [&](const QTextBlock &block) {
        const BlockLines &lines = BlockLines::of(block);
        if (lines.top + lines.height() <= slice.source.top() || lines.top >= slice.source.bottom())
            return;
        if (block.length() <= 1)
            return; // a line that is left free says nothing
        if (PageLayout::markOf(block).isEmpty() && !isEntry(block)) {
            element_ = piece.role == Role::working ? tags_.add("P") : pieces_.paragraph(slice.piece, piece);
        } else {
            const PieceTags::Item item = pieces_.item(slice.piece, piece);
            element_ = item.body;
            label_ = item.label;
        }
        paintLines(block, slice.source);
        label_ = -1;
    });
}

/// A picture without a frame or a caption: as large as it is drawn.
void PagePainter::paintLogo(const PlacedSlice &placed, const FlowBlock &piece)
{
    element_ = tags_.add("Figure");
    tags_.element(element_).alternate =
        piece.first.blockFormat().stringProperty(block_property::alternate).toStdString();
    QRectF area = areaOf(placed);
    if (piece.first.layout()->lineCount() > 0)
        area.setWidth(piece.first.layout()->lineAt(0).naturalTextWidth());
    tags_.element(element_).box = inPoints(area);
    paintLines(piece.first, placed.slice.source);
}

void PagePainter::paintFigure(const PlacedSlice &placed, const FlowBlock &piece)
{
    const QRectF area = areaOf(placed);
    const int figure = tags_.add("Figure");
    tags_.element(figure).alternate = piece.first.blockFormat().stringProperty(block_property::alternate).toStdString();
    tags_.element(figure).box = inPoints(area);
    forBlocks(piece, -1, [&](const QTextBlock &block) {
        element_ = block == piece.first ? figure : tags_.add("Caption", figure);
        paintLines(block, placed.slice.source);
    });
}

/// A line of the list of contents: what leads to the section, and its page.
void PagePainter::paintContents(const PlacedSlice &placed, const FlowBlock &piece)
{
    const int line = tags_.add("TOCI", pieces_.contents(placed.slice.piece));
    const int row = std::max(placed.slice.row, 0);
    for (int column = 0; column < piece.table->columns(); ++column) {
        element_ = tags_.add(column == 0 ? "Reference" : "P", line);
        paintLines(piece.table->cellAt(row, column).firstCursorPosition().block(), placed.slice.source);
    }
}

void PagePainter::paintCells(const PlacedSlice &placed, const FlowBlock &piece)
{
    const Fragment &slice = placed.slice;
    const bool key = piece.role == Role::keyFigures;
    const int row = std::max(slice.row, 0);
    for (int column = 0; column < piece.table->columns(); ++column) {
        const QTextTableCell cell = piece.table->cellAt(row, column);
        element_ = placed.repeated ? -1 : key ? tags_.add("P") : pieces_.cell(slice.piece, *piece.table, row, column);
        if (placed.repeated)
            tags_.beginArtifact(painter_); // a screen reader has heard the header
        for (auto it = cell.begin(); !it.atEnd(); ++it)
            paintLines(it.currentBlock(), slice.source);
        if (placed.repeated)
            tags_.end(painter_);
    }
}

void PagePainter::paint(const PlacedSlice &placed)
{
    const QRectF area = areaOf(placed);
    const Fragment &slice = placed.slice;
    const FlowBlock &piece = layout_.pieces()[slice.piece];
    painter_.setRenderHint(QPainter::Antialiasing);
    if (piece.table || piece.role == Role::figure || piece.role == Role::working) {
        tags_.beginArtifact(painter_);
        paintGround(painter_, piece, area, theme_);
        paintRules(painter_, piece, slice.row, area, theme_);
        tags_.end(painter_);
    }
    shift_ = QPointF(area.left(), area.top() + slice.padTop - slice.source.top());
    if (piece.role == Role::contents)
        paintContents(placed, piece);
    else if (piece.table)
        paintCells(placed, piece);
    else if (piece.role == Role::figure)
        paintFigure(placed, piece);
    else if (piece.isLogo())
        paintLogo(placed, piece);
    else
        paintParagraph(placed, piece);
}

void PagePainter::endPage(int page)
{
    const std::vector<NoteLine> lines = layout_.notesOn(page);
    if (lines.empty())
        return;
    tags_.begin(painter_, tags_.add("Note"));
    paintNotes(painter_, page_.body, lines, theme_);
    tags_.end(painter_);
}

void PagePainter::startPage(int page, const FootText &foot)
{
    tags_.startPage(page);
    tags_.beginArtifact(painter_);
    paintFoot(painter_, page_, foot, theme_);
    tags_.end(painter_);
}

} // namespace huella
