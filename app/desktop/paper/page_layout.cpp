// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/page_layout.h"

#include "app/desktop/common/text.h"
#include "core/wording/unit_words.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

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
    layOut(0, 0);
    forgetChanges();
}

/// A layout that is given formats says that its text has changed, and with the next key all of that would count as typed.
void PageLayout::forgetChanges()
{
    const QSignalBlocker nothingToHear(document());
    forgetting_ = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.endEditBlock();
    forgetting_ = false;
}

void forBlocks(const FlowBlock &piece, int row, const std::function<void(const QTextBlock &)> &each)
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
    for (QTextBlock before = block.previous();
         before.isValid() && styleOf(before) == TextStyle::numbered && !tableOf(before); before = before.previous())
        ++number;
    return QString::number(number) + QLatin1Char('.');
}

namespace {

bool standsAlike(const PlacedSlice &a, const PlacedSlice &b)
{
    return a.page == b.page && a.top == b.top && a.slice.height() == b.slice.height() && a.slice.piece == b.slice.piece;
}

} // namespace

void PageLayout::documentChanged(int from, int removed, int added)
{
    if (forgetting_)
        return;
    if (!changeStaysInItsLines(from, removed, added)) {
        layOut(from, from + added);
        return;
    }
    const QRectF area = blockBoundingRect(document()->findBlock(from)),
                 around(0, area.top(), documentSize().width(), area.height());
    emit update(around.adjusted(0, -pt(4) * scale(), 0, pt(4) * scale()));
}

/// Most keys change the letters of one text and the height of none of its lines: all that stands around it stays where it is.
bool PageLayout::changeStaysInItsLines(int from, int removed, int added)
{
    const QTextBlock block = document()->findBlock(from);
    if (document()->blockCount() != blocks_ || !block.isValid() || from + added >= block.position() + block.length())
        return false;
    const bool isEmpty = block.length() <= 1, wasEmpty = block.length() - added + removed <= 1;
    if (isEmpty != wasEmpty)
        return false; // an empty one is room to write in, and stays with what it is for
    BlockLines &lines = BlockLines::of(block);
    const bool sameForm = lines.width > 0 && lines.format == block.blockFormatIndex();
    if (std::exchange(lines.hasNotes, holdsNotes(block)) || lines.hasNotes)
        return false; // the foot of a page changes, and with it what has room above
    if (!sameForm || block.blockFormat().boolProperty(block_property::hidden) || beginsPage(block) || tableOf(block))
        return false;
    const std::vector<double> edges = lines.edges;
    breakLines(block, std::exchange(lines.width, -1));
    if (lines.edges != edges)
        return false;
    for (const PlacedSlice &slice : placed_)
        if (!slice.repeated)
            placeLines(block, slice);
    return true;
}

/// All of it; the lines of the texts from one letter to another are broken again.
void PageLayout::layOut(int from, int end)
{
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= end;
         block = block.next())
        BlockLines::of(block).width = -1;
    const QSizeF before = documentSize();
    const std::vector<PlacedSlice> placed = std::move(placed_);
    fill();
    blocks_ = document()->blockCount();
    if (documentSize() != before) {
        emit documentSizeChanged(documentSize());
        emit pageCountChanged(pages_);
    }
    const QTextBlock ended = document()->findBlock(end);
    const QRectF first = blockBoundingRect(document()->findBlock(from)),
                 last = blockBoundingRect(ended.isValid() ? ended : document()->lastBlock());
    const bool stays = std::equal(placed.begin(), placed.end(), placed_.begin(), placed_.end(), standsAlike);
    const double top = first.top() - pt(4) * scale(); // what stands above has not moved
    emit update(QRectF(0, top, documentSize().width(),
                       stays ? last.bottom() - top + pt(4) * scale() : documentSize().height()));
}

namespace {

/// A line that ends at the slash of a unit ("g CO₂e/" of "g CO₂e/kWh") ends in front of it, where there is anything before it.
void keepUnitWhole(QTextLine &line, const QString &text, double width)
{
    const qsizetype start = line.textStart(), end = start + line.textLength();
    if (line.textLength() == 0 || end >= text.size() || text[end - 1] != u'/')
        return;
    const qsizetype before = text.lastIndexOf(u' ', end - 1), behind = text.indexOf(u' ', end);
    const QString word = text.mid(before + 1, (behind < 0 ? text.size() : behind) - before - 1);
    if (before <= start || !isUnitWord(toStdString(word.section(QChar::Nbsp, -1))))
        return;
    line.setNumColumns(int(before + 1 - start), width);
    if (line.textLength() != before + 1 - start)
        line.setLineWidth(width);
}

constexpr double compactEntry = 6.8; // pt, of works in a list that would be all that stands on a second page

} // namespace

void PageLayout::breakLines(const QTextBlock &block, double width)
{
    BlockLines &lines = BlockLines::of(block);
    if (lines.width == width)
        return;
    lines.width = width;
    lines.format = block.blockFormatIndex();
    lines.lengths.clear();
    lines.usual.assign(1, 0);
    QTextLayout &text = *block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(block.blockFormat().alignment());
    text.setTextOption(option);
    const double factor = holdsPicture(block) ? 1 : lineHeight(roleOf(block)) / 100;
    setPaintDevice(&paper_);
    loosen(text);
    text.setFont(document()->defaultFont()); // forgets the fonts of another resolution
    setLetterSize(text, block.length(), compact_ && isEntry(block) ? compactEntry : 0);
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        keepUnitWhole(line, block.text(), width);
        lines.lengths.push_back(line.textLength());
        lines.usual.push_back(lines.usual.back() + line.height() * factor);
    }
    text.endLayout();
    lines.setCloseness(roleOf(block) == Role::figure || holdsPicture(block) ? 1 : closeness_);
    setPaintDevice(&device_);
    if (device_.dots() != paper_.dots())
        holdToBreaks(block, lines);
}

namespace {

/// Looks for the width at which a line takes so many letters.
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

/// A screen's letters are not exactly as wide as those on paper: a line that would break elsewhere is told where, and one that
/// would be longer than its column is tightened. Their widths are not rounded to dots, which would make that more.
void PageLayout::holdToBreaks(const QTextBlock &block, const BlockLines &lines)
{
    QTextLayout &text = *block.layout();
    const double width = lines.width * scale();
    QTextOption option = text.textOption();
    option.setUseDesignMetrics(true);
    text.setTextOption(option);
    text.setFont(document()->defaultFont());
    const auto setLines = [&] {
        text.beginLayout();
        for (const int length : lines.lengths) {
            QTextLine line = text.createLine();
            if (!line.isValid())
                break;
            holdTo(line, length, width);
        }
        text.endLayout();
    };
    setLines();
    if (tighten(text, width))
        setLines();
}

void PageLayout::buildColumn()
{
    pieces_ = flowBlocksOf(*document());
    notes_.read(*document(), page_.body.width());
    double top = 0;
    for (const FlowBlock &piece : pieces_) {
        if (piece.table) {
            top = addTable(*piece.table, top);
            continue;
        }
        forBlocks(piece, -1, [&](const QTextBlock &block) {
            const QTextBlockFormat format = block.blockFormat();
            breakLines(block, page_.body.width() * piece.part - format.leftMargin() - format.rightMargin());
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
            const double width =
                column < widths.size() ? widths[column].rawValue() : page_.body.width() / table.columns();
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

} // namespace huella
