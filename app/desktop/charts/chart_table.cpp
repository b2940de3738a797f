// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_table.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/copies.h"
#include "app/desktop/common/text.h"
#include "core/base/csv_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace huella {
namespace {
constexpr int lowestRow = 20, highestRow = 28;
constexpr int columnGap = 16;

/// A number that ends to the right must not touch the words that begin to the left of the next column.
class ColumnGap : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        const QStyle *style = cell.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // the ground of the whole cell
        const QRect room = cell.rect.adjusted(0, 0, -columnGap, 0);
        style->drawItemText(painter, room, int(cell.displayAlignment), cell.palette, true,
                            cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()), QPalette::Text);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(columnGap, 0);
    }
};
} // namespace

ChartTable::ChartTable(QWidget *parent) : QTableWidget(parent)
{
    setProperty(copiesProperty, true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lowestRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setFont(themeFont(TextSize::note));
    setItemDelegate(new ColumnGap(this));
}

void ChartTable::setSpec(const ChartSpec &spec)
{
    if (spec == spec_)
        return;
    spec_ = spec;
    setAccessibleName(toQString(spec_.title));
    setAccessibleDescription(toQString(spec_.description));
    filled_ = false;
    if (isVisible())
        fill(); // else when it is looked at: an edit must not pay for what nobody sees
}

void ChartTable::setCell(int row, int column, const QString &text, Qt::Alignment alignment)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(plainToolTip(text));
    cell->setTextAlignment(alignment | Qt::AlignVCenter);
}

void ChartTable::fill()
{
    filled_ = true;
    if (!spec_.columns.empty())
        return fillColumns();
    const std::vector<ChartRow> rows = spec_.rows();
    const bool notes =
        std::any_of(rows.begin(), rows.end(), [](const ChartRow &bar) { return !bar.remarks().empty(); });
    setColumnCount(notes ? 3 : 2);
    setRowCount(int(rows.size()));
    setHorizontalHeaderLabels({toQString(spec_.labelHeading), toQString(spec_.valueHeading), tr("Details")});
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (notes)
        horizontalHeaderItem(2)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int row = 0; row < rowCount(); ++row) {
        const ChartRow &bar = rows[size_t(row)];
        setCell(row, 0, oneLine(bar.label), Qt::AlignLeft);
        setCell(row, 1, oneLine(bar.value), Qt::AlignRight);
        if (notes)
            setCell(row, 2, remarksOf(bar).join(QStringLiteral("; ")), Qt::AlignLeft);
    }
    fitColumns();
}

/// The columns of the chart, each cell with what stands below it, and what there is to say beside them.
void ChartTable::fillColumns()
{
    QStringList headings{toQString(spec_.labelHeading)};
    for (const ChartColumn &column : spec_.columns)
        headings << toQString(column.heading);
    headings << tr("Details");
    setColumnCount(int(headings.size()));
    setRowCount(int(spec_.bars.size()));
    setHorizontalHeaderLabels(headings);
    const auto alignment = [this](int column) {
        const bool words = column == 0 || column + 1 == columnCount() || spec_.columns[size_t(column) - 1].isWords;
        return words ? Qt::AlignLeft : Qt::AlignRight;
    };
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(alignment(column) | Qt::AlignVCenter);
    const auto joined = [](const std::string &text, const std::string &below) {
        return oneLine(below.empty() ? text : text + " (" + below + ")");
    };
    for (int row = 0; row < rowCount(); ++row) {
        const ChartRow &bar = spec_.bars[size_t(row)];
        setCell(row, 0, joined(bar.label, bar.about), Qt::AlignLeft);
        for (size_t cell = 0; cell < bar.cells.size(); ++cell)
            setCell(row, int(cell) + 1, joined(bar.cells[cell].text, bar.cells[cell].below), alignment(int(cell) + 1));
        setCell(row, columnCount() - 1, remarksOf(bar).join(QStringLiteral("; ")), Qt::AlignLeft);
    }
    fitColumns();
}

/// Labels and values stand whole; notes, which are longer, take what is left and are shortened first.
void ChartTable::fitColumns()
{
    if (columnCount() == 0)
        return;
    auto *head = horizontalHeader();
    const int last = columnCount() - 1;
    for (int column = 1; column < std::max(last, 2); ++column)
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, last == 1 ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (last == 1)
        return;
    head->setSectionResizeMode(last, QHeaderView::Stretch);
    int left = viewport()->width() - head->minimumSectionSize();
    for (int column = 1; column < last; ++column)
        left -= sizeHintForColumn(column);
    setColumnWidth(
        0, std::min(std::max(sizeHintForColumn(0), head->sectionSizeHint(0)), std::max(left, viewport()->width() / 3)));
}

void ChartTable::showEvent(QShowEvent *event)
{
    if (!filled_)
        fill();
    QTableWidget::showEvent(event);
}

/// The chart beside it is as high as its bars; with its heading, the table fits into the same height.
void ChartTable::resizeEvent(QResizeEvent *event)
{
    const int rows = int(spec_.marks.size() + spec_.bars.size()) + 1;
    const int height = std::clamp(event->size().height() / std::max(1, rows), lowestRow, highestRow);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(height);
    fitColumns();
    QTableWidget::resizeEvent(event);
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableWidget::keyPressEvent(event);
}

/// Rows as a spreadsheet takes them: cells apart by tabs.
void ChartTable::copySelection()
{
    if (!selectionModel()->hasSelection())
        return;
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << toQString(tabbedCell(toStdString(item(row.row(), column)->text())));
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit copied();
}

QSize ChartTable::sizeHint() const { return {240, lowestRow * (int(spec_.marks.size() + spec_.bars.size()) + 1)}; }
QSize ChartTable::minimumSizeHint() const { return {160, lowestRow * 2}; }

} // namespace huella
