// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/block_table.h"

#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/text.h"

#include <QHeaderView>

namespace huella {
namespace {
constexpr int widestColumn = 320;
} // namespace

BlockTable::BlockTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

void BlockTable::setTable(const Table &table)
{
    const auto alignment = [&table](size_t column) {
        return (column < table.numeric.size() && table.numeric[column] ? Qt::AlignRight : Qt::AlignLeft)
               | Qt::AlignVCenter;
    };
    clear();
    setColumnCount(int(table.header.size()));
    setRowCount(int(table.rows.size()));
    for (size_t column = 0; column < table.header.size(); ++column) {
        auto *heading = new QTableWidgetItem(oneLine(table.header[column].text()));
        heading->setTextAlignment(alignment(column));
        setHorizontalHeaderItem(int(column), heading);
    }
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (size_t column = 0; column < table.rows[row].size(); ++column) {
            auto *cell = new QTableWidgetItem(oneLine(table.rows[row][column].text()));
            cell->setTextAlignment(alignment(column));
            cell->setToolTip(plainToolTip(cell->text()));
            setItem(int(row), int(column), cell);
        }
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 12, widestColumn));
    int words = columnCount() - 1; // the last column of words takes the room that is left
    while (words > 0 && size_t(words) < table.numeric.size() && table.numeric[size_t(words)])
        --words;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (words >= 0)
        horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    setAccessibleName(toQString(table.caption));
}

} // namespace huella
