// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/document_builder.h"
#include "app/desktop/pdf/table_columns.h"

#include <QFontMetricsF>
#include <QTextBlock>

namespace huella {
namespace {

constexpr double columnGap = pt(9);
constexpr double rowPadding = pt(3.2), keyPadding = pt(6);
constexpr double keySize = 17, smallestKey = 9; // pt

} // namespace

QTextTable *DocumentBuilder::insertTable(int rows, const std::vector<double> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setMargin(0);
    format.setWidth(QTextLength(QTextLength::FixedLength, built_.width));
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths << QTextLength(QTextLength::FixedLength, width);
    format.setColumnWidthConstraints(lengths);
    QTextTable *table = cursor_.insertTable(rows, int(widths.size()), format);
    cursor_.movePosition(QTextCursor::End);
    free_ = true;
    built_.pieces.back().table = table;
    return table;
}

QTextCursor DocumentBuilder::openCell(QTextTable *table, int row, int column, const CellStyle &style) const
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format;
    format.merge(style.type); // an empty cell is as high as its neighbours
    format.setTopPadding(style.padding);
    format.setBottomPadding(style.padding);
    format.setLeftPadding(column == 0 ? 0 : columnGap / 2);
    format.setRightPadding(column + 1 == table->columns() ? 0 : columnGap / 2);
    format.setVerticalAlignment(QTextCharFormat::AlignTop);
    cell.setFormat(format);
    QTextCursor inside = cell.firstCursorPosition();
    QTextBlockFormat block = blockFormat(Role::tableRow);
    block.setAlignment(style.right ? Qt::AlignRight : Qt::AlignLeft);
    inside.setBlockFormat(block);
    return inside;
}

void DocumentBuilder::fillRow(QTextTable *table, int row, const std::vector<Cell> &cells,
                              const std::vector<bool> &numeric, const QTextCharFormat &type) const
{
    for (int column = 0; column < table->columns() && column < int(cells.size()); ++column) {
        const auto index = size_t(column);
        const bool right = index < numeric.size() && numeric[index];
        openCell(table, row, column, {right, rowPadding, type}).insertText(paperText(cells[index].text()), type);
    }
}

void DocumentBuilder::fillKeyFigure(QTextTable *table, int column, const KeyFigure &figure, double width) const
{
    const QString shown = paperText(figure.value);
    double size = keySize; // a long figure gets smaller type rather than a second line
    while (size > smallestKey && QFontMetricsF(sans(size, QFont::Bold)).horizontalAdvance(shown) > width - columnGap)
        size -= 0.5;
    const QTextCharFormat value = charFormat(Role::keyFigures, sans(size, QFont::Bold));
    const QTextCharFormat label = charFormat(Role::note, sans(8.2));
    QTextCursor inside = openCell(table, 0, column, {false, keyPadding, value});
    inside.insertText(shown, value);
    for (const std::string &line : {figure.label, figure.range})
        if (!line.empty()) {
            inside.insertBlock(blockFormat(Role::note), label);
            inside.insertText(paperText(line), label);
        }
}

void DocumentBuilder::operator()(const KeyFigures &key)
{
    if (key.figures.empty())
        return;
    startPiece(Role::keyFigures);
    std::vector<double> widths(key.figures.size(), built_.width / double(key.figures.size()));
    if (widths.size() == 3)
        widths = {built_.width * 0.32, built_.width * 0.30, built_.width * 0.38}; // equivalents have the longest words
    QTextTable *table = insertTable(1, widths);
    for (size_t i = 0; i < key.figures.size(); ++i)
        fillKeyFigure(table, int(i), key.figures[i], widths[i]);
}

void DocumentBuilder::operator()(const Table &table)
{
    if (table.header.empty())
        return;
    startPiece(Role::tableRow);
    built_.pieces.back().total = table.total;
    const QFont head = sans(7.6, QFont::DemiBold), body = paperFont(Role::tableRow);
    const std::vector<double> widths = columnWidths(table, head, body, columnGap, built_.width);
    QTextTable *text = insertTable(int(table.rows.size()) + 1, widths);
    fillRow(text, 0, table.header, table.numeric, charFormat(Role::note, head));
    QTextCharFormat type = charFormat(Role::tableRow);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.total && row + 1 == table.rows.size())
            type.setFontWeight(QFont::DemiBold);
        fillRow(text, int(row) + 1, table.rows[row], table.numeric, type);
    }
    if (!table.caption.empty())
        addParagraph(Role::note, table.caption);
}

void DocumentBuilder::operator()(const FigureBlock &figure)
{
    startPiece(Role::figure);
    built_.pieces.back().alternate = figure.chart.description;
    startBlock(Role::figure);
    QTextBlockFormat plain = cursor_.blockFormat();
    plain.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    cursor_.setBlockFormat(plain);
    const double width = built_.width - 2 * boxPadding;
    cursor_.insertText(QString(QChar::ObjectReplacementCharacter), charts_->formatOf(figure.chart, width));
    QTextBlockFormat caption = blockFormat(Role::figure);
    caption.setTopMargin(pt(5));
    cursor_.insertBlock(caption, charFormat(Role::note));
    cursor_.insertText(paperText(figure.caption), charFormat(Role::note));
    endPiece();
}

} // namespace huella
