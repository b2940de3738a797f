// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/block_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/line_breaker.h"
#include "app/desktop/paper/table_columns.h"

#include <QFontMetricsF>
#include <QTextBlock>

#include <algorithm>

namespace huella {
namespace {

constexpr double columnGap = pt(9);
constexpr double rowPadding = pt(3.2), keyPadding = pt(6);
constexpr double keySize = 17, smallestKey = 9; // pt
constexpr double pageColumn = pt(40), contentsPadding = pt(1.6);

QFont headFont() { return sans(7.6, QFont::DemiBold); }

QFont rowFont(bool strong)
{
    QFont font = inUnits(paperFont(Role::tableRow));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

std::vector<double> tableWidths(const Table &table, double width)
{
    return columnWidths(table, inUnits(headFont()), inUnits(paperFont(Role::tableRow)), columnGap, width);
}

std::vector<double> keyFigureWidths(size_t count, double width)
{
    if (count == 3)
        return {width * 0.32, width * 0.30, width * 0.38}; // equivalents have the longest words
    return std::vector<double>(count, width / double(count));
}

/// The empty part of the block that a table is inserted at stays in front of it, hidden.
QTextTable *BlockWriter::insertTable(int rows, const std::vector<double> &widths, Role role)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setMargin(0);
    format.setProperty(block_property::role, int(role));
    format.setProperty(block_property::entry, entry_);
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths << QTextLength(QTextLength::FixedLength, width);
    format.setColumnWidthConstraints(lengths);
    QTextTable *table = cursor_.insertTable(rows, int(widths.size()), format);
    QTextCursor before(table->firstCursorPosition());
    before.movePosition(QTextCursor::PreviousBlock);
    before.setBlockFormat(formats_.hiddenFormat(entry_));
    before.setBlockCharFormat(formats_.charFormat(Role::body));
    cursor_ = QTextCursor(table->lastCursorPosition().block().next());
    cursor_.setBlockFormat(nextFormat_);
    cursor_.setBlockCharFormat(nextType_);
    return lastTable_ = table;
}

void BlockWriter::fitColumns(QTextTable &table, const Table &content)
{
    QList<QTextLength> lengths;
    for (const double width : tableWidths(content, width_))
        lengths << QTextLength(QTextLength::FixedLength, width);
    QTextTableFormat format = table.format();
    if (lengths == format.columnWidthConstraints())
        return;
    format.setColumnWidthConstraints(lengths);
    table.setFormat(format);
}

QTextCursor BlockWriter::openCell(QTextTable *table, int row, int column, const CellStyle &style) const
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format;
    format.merge(style.type); // a cell has one format with its first block: an empty one is as high as its neighbours
    format.setTopPadding(style.padding);
    format.setBottomPadding(style.padding);
    format.setLeftPadding(column == 0 ? 0 : columnGap / 2);
    // what is typed has all of this: no alignment, which raises letters
    format.setRightPadding((column + 1 == table->columns() ? 0 : columnGap / 2) + style.behind);
    cell.setFormat(format);
    QTextCursor inside = cell.firstCursorPosition();
    QTextBlockFormat block = formats_.blockFormat(Role::tableRow, entry_);
    block.setAlignment(style.right ? Qt::AlignRight : Qt::AlignLeft);
    inside.setBlockFormat(block);
    return inside;
}

/// Numbers stand under each other at their decimal mark: what decimals need in each column.
std::vector<BlockWriter::AtTheMark> BlockWriter::marksOf(const Table &table)
{
    const QFontMetricsF metrics(rowFont(table.total));
    std::vector<AtTheMark> marks(table.header.size());
    for (size_t column = 0; column < marks.size(); ++column) {
        if (column >= table.numeric.size() || !table.numeric[column])
            continue;
        AtTheMark &at = marks[column];
        at.mark = decimalMarkOf(table, column);
        for (const auto &row : table.rows)
            if (column < row.size())
                at.widest =
                    std::max(at.widest, metrics.horizontalAdvance(decimalsOf(paperText(row[column].text()), at.mark)));
    }
    return marks;
}

void BlockWriter::fillRow(QTextTable *table, int row, const std::vector<Cell> &cells, const std::vector<bool> &numeric,
                          Role role, bool strong, const std::vector<AtTheMark> &marks)
{
    QTextCharFormat type = row == 0 ? formats_.charFormat(role, headFont()) : formats_.charFormat(role);
    if (strong)
        type.setFontWeight(QFont::DemiBold);
    const QFontMetricsF metrics(rowFont(strong));
    for (int column = 0; column < table->columns() && column < int(cells.size()); ++column) {
        const auto index = size_t(column);
        const AtTheMark at = index < marks.size() ? marks[index] : AtTheMark();
        const double behind =
            row == 0 || at.mark.isNull()
                ? 0
                : at.widest - metrics.horizontalAdvance(decimalsOf(paperText(cells[index].text()), at.mark));
        QTextCursor inside = openCell(
            table, row, column, {index < numeric.size() && numeric[index], rowPadding, type, std::max(0.0, behind)});
        letters_.insertRuns(inside, cells[index].runs, role, &type);
    }
}

void BlockWriter::fillKeyFigure(QTextTable *table, int column, const KeyFigure &figure, double width) const
{
    const QString shown = paperText(figure.value);
    double size = keySize; // a long figure gets smaller type rather than a second line
    while (size > smallestKey
           && QFontMetricsF(inUnits(sans(size, QFont::Bold))).horizontalAdvance(shown) > width - columnGap)
        size -= 0.5;
    const QTextCharFormat value = formats_.charFormat(Role::keyFigures, sans(size, QFont::Bold));
    const QTextCharFormat label = formats_.charFormat(Role::note, sans(8.2));
    QTextCursor inside = openCell(table, 0, column, {false, keyPadding, value});
    inside.insertText(shown, value);
    for (const std::string &line : {figure.label, figure.range})
        if (!line.empty()) {
            inside.insertBlock(formats_.blockFormat(Role::note, entry_), label);
            inside.insertText(paperText(line), label);
        }
}

void BlockWriter::operator()(const KeyFigures &key)
{
    if (key.figures.empty())
        return;
    const std::vector<double> widths = keyFigureWidths(key.figures.size(), width_);
    QTextTable *table = insertTable(1, widths, Role::keyFigures);
    for (size_t i = 0; i < key.figures.size(); ++i)
        fillKeyFigure(table, int(i), key.figures[i], widths[i]);
}

/// Each line leads to its section; those of the second level stand in.
QTextTable *BlockWriter::writeContents(const std::string &heading, std::span<const Section> sections,
                                       const QTextBlock &next, int entry)
{
    start(entry, next);
    (*this)(Paragraph{{{heading}}, TextStyle::heading1});
    QTextTable *table = insertTable(int(sections.size()), {width_ - pageColumn, pageColumn}, Role::contents);
    for (size_t i = 0; i < sections.size(); ++i) {
        QTextCharFormat type = formats_.charFormat(Role::contents);
        const CellStyle style{false, contentsPadding, type};
        QTextCursor title = openCell(table, int(i), 0, style);
        QTextTableCell cell = table->cellAt(int(i), 0);
        QTextTableCellFormat inset = cell.format().toTableCellFormat();
        inset.setLeftPadding(sections[i].level > 1 ? listIndent : 0);
        cell.setFormat(inset);
        type.setAnchor(true);
        type.setAnchorHref(QStringLiteral("#") + toQString(sectionKey(sections[i].block)));
        title.insertText(paperText(sections[i].text), type);
        openCell(table, int(i), 1, {true, contentsPadding, type});
    }
    cursor_.endEditBlock();
    return table;
}

void BlockWriter::operator()(const Table &table)
{
    if (table.header.empty())
        return;
    addCaption(table);
    QTextTable *text = insertTable(int(table.rows.size()) + 1, tableWidths(table, width_), Role::tableRow);
    if (table.total) {
        QTextTableFormat format = text->format();
        format.setProperty(block_property::total, true);
        text->setFormat(format);
    }
    const std::vector<AtTheMark> marks = marksOf(table);
    fillRow(text, 0, table.header, table.numeric, Role::note, false, marks);
    for (size_t row = 0; row < table.rows.size(); ++row)
        fillRow(text, int(row) + 1, table.rows[row], table.numeric, Role::tableRow,
                table.total && row + 1 == table.rows.size(), marks);
}

/// Above the table, with which it stays.
void BlockWriter::addCaption(const Table &table)
{
    if (table.caption.empty())
        return;
    QTextBlockFormat caption = formats_.blockFormat(Role::note, entry_);
    caption.setProperty(block_property::caption, true);
    if (!table.label.empty())
        caption.setProperty(block_property::anchor, toQString(std::string(refPath) + table.label));
    addBlock(caption, formats_.charFormat(Role::note));
    cursor_.insertText(paperText(table.caption), formats_.charFormat(Role::note));
    cursor_.movePosition(QTextCursor::NextBlock);
}

} // namespace huella
