// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_table.h"

#include "app/desktop/common/copies.h"
#include "app/desktop/common/text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

// The rows and columns of the table; runs_keys.cpp has what keys and the mouse do in it.

namespace huella {
namespace {

constexpr int rowPitch = 40, tableHeadHeight = 32;
constexpr int cellMargins = 2 * 8, leastName = 190, leastText = 112, barRoom = 60, markRoom = 20;
constexpr int rowsWanted = 12;
/// Those that go first where not all columns fit: an accelerator is the last where some run has one, since it is most of it then.
constexpr int dropped[] = {int(RunColumn::pue), int(RunColumn::gpu), int(RunColumn::years), int(RunColumn::cores)};
constexpr int droppedOfGpus[] = {int(RunColumn::pue), int(RunColumn::years), int(RunColumn::cores),
                                 int(RunColumn::gpu)};

bool bearsMarks(RunColumn column)
{
    return column == RunColumn::memory || column == RunColumn::place || column == RunColumn::cpu
           || column == RunColumn::gpu;
}

constexpr RunColumn never[] = {RunColumn::name}; ///< cannot be taken away

bool canGo(int column)
{
    return column < int(shownRunColumns)
           && std::find(std::begin(never), std::end(never), RunColumn(column)) == std::end(never);
}

} // namespace

RunsTable::RunsTable(Context &context, QWidget *parent)
    : QTableView(parent),
      context_(context),
      model_(new RunsModel(context, this)),
      delegate_(new RunsDelegate(context, *model_, this))
{
    setObjectName(QStringLiteral("runs"));
    setModel(model_);
    setItemDelegate(delegate_);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the table where nothing is typed; the arrows walk in it
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setProperty(copiesProperty, true);
    setProperty(pastesProperty, true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPitch);
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setMinimumSectionSize(0);
    head->setFixedHeight(tableHeadHeight);
    head->setFont(themeFont(TextSize::note));
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto below = [this, head](int column) {
        emit headMenuWanted(column, head->mapToGlobal(QPoint(head->sectionViewportPosition(column), head->height())));
    };
    disconnect(head, &QHeaderView::sectionPressed, this, nullptr); // which would select a whole column
    connect(head, &QHeaderView::sectionClicked, this, below);
    connect(head, &QWidget::customContextMenuRequested, this,
            [head, below](const QPoint &at) { below(std::max(0, head->logicalIndexAt(at))); });
    connect(delegate_, &RunsDelegate::left, this, &RunsTable::go);
    connect(delegate_, &RunsDelegate::rowsPasted, this, &RunsTable::pasteWanted);
    connect(delegate_, &RunsDelegate::said, this, &RunsTable::said);
    connect(model_, &RunsModel::added, this, &RunsTable::setFresh);
    connect(model_, &RunsModel::said, this, &RunsTable::said);
}

void RunsTable::refresh()
{
    setAccessibleName(context_.say("runs.title"));
    model_->refresh();
    measureColumns();
    fitColumns();
    if (!currentIndex().isValid())
        setCurrentIndex(model_->index(0, 0));
    viewport()->update();
    emit selectionMoved(); // what is selected comes to another amount
}

std::vector<std::string> RunsTable::selectedRuns() const
{
    std::vector<int> rows;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        if (model_->isRun(row.row()))
            rows.push_back(row.row());
    std::sort(rows.begin(), rows.end());
    std::vector<std::string> ids;
    for (const int row : rows)
        ids.push_back(model_->runId(row));
    return ids;
}

void RunsTable::selectRows(int first, int last)
{
    anchor_ = first;
    setCurrentIndex(model_->index(last, 0));
    selectTo(last);
    scrollTo(currentIndex());
}

void RunsTable::selectRuns(const std::vector<std::string> &ids)
{
    QItemSelection rows;
    for (const std::string &id : ids)
        if (const QModelIndex row = model_->index(model_->rowOf(id), 0); row.isValid())
            rows.select(row, row);
    if (rows.isEmpty())
        return;
    anchor_ = -1;
    setCurrentIndex(rows.indexes().front());
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

int RunsTable::hiddenColumns() const
{
    int hidden = 0;
    for (int column = 0; column < int(shownRunColumns); ++column)
        hidden += isColumnHidden(column);
    return hidden;
}

std::vector<RunColumn> RunsTable::shownColumns(int from) const
{
    std::vector<RunColumn> columns;
    for (int column = from; column < int(shownRunColumns); ++column)
        if (!isColumnHidden(column))
            columns.push_back(RunColumn(column));
    return columns;
}

ColumnWish::Shown RunsTable::chosen(int column) const
{
    if (!canGo(column))
        return ColumnWish::Shown::always;
    const QString id = toQString(idOf(RunColumn(column)));
    const QStringList &kept = context_.settings.runColumns;
    return kept.contains(id)          ? ColumnWish::Shown::always
           : kept.contains(u'-' + id) ? ColumnWish::Shown::never
                                      : ColumnWish::Shown::ifItFits;
}

/// A column that was taken away, or that had no room, is shown whether or not the others then have to be scrolled.
void RunsTable::chooseColumn(int column, bool shown)
{
    const QString id = toQString(idOf(RunColumn(column)));
    QStringList &kept = context_.settings.runColumns;
    kept.removeAll(id);
    kept.removeAll(u'-' + id);
    kept << (shown ? id : u'-' + id);
    context_.keepSettings();
    refresh();
}

void RunsTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < int(shownRunColumns); ++column) {
        if (!canGo(column))
            continue;
        auto *action = menu.addAction(menuText(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::triggered, this, [this, column](bool on) { chooseColumn(column, on); });
    }
    menu.addSeparator();
    auto *asItFits = menu.addAction(menuText(context_.say("runs.columns.fit")));
    asItFits->setEnabled(!context_.settings.runColumns.isEmpty());
    connect(asItFits, &QAction::triggered, this, [this] {
        context_.settings.runColumns.clear();
        context_.keepSettings();
        refresh();
    });
}

void RunsTable::measureColumns()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong), head(horizontalHeader()->font());
    wishes_.clear();
    for (int column = 0; column < model_->columnCount(); ++column) {
        const auto meant = model_->columnAt(column);
        const int title =
            head.horizontalAdvance(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        int widest = title;
        for (const QString &text : model_->widest(column))
            widest = std::max(widest, metrics.horizontalAdvance(text));
        const bool whole = !meant || isNumeric(*meant); // a number that is cut is another number
        const int before = meant == RunColumn::name            ? RunsDelegate::checkRoom
                           : column == RunsModel::amountColumn ? barRoom
                           : meant && bearsMarks(*meant)       ? markRoom
                                                               : 0;
        const int wanted = widest + cellMargins + before;
        const int least = meant == RunColumn::name ? leastName : std::max(leastText, title + cellMargins);
        wishes_.push_back({wanted, whole ? wanted : std::min(wanted, least), chosen(column)});
    }
}

void RunsTable::fitColumns()
{
    const auto widths = columnWidths(wishes_, model_->hasAccelerators() ? droppedOfGpus : dropped, viewport()->width());
    for (int column = 0; column < int(widths.size()); ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        if (widths[size_t(column)] > 0)
            setColumnWidth(column, widths[size_t(column)]);
    }
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(0));
    emit columnsMoved();
}

int RunsTable::wantedHeight() const
{
    return tableHeadHeight + rowPitch * std::min(model_->rowCount(), rowsWanted) + 2 * frameWidth();
}

void RunsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!wishes_.empty())
        fitColumns();
}

void RunsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit said(model_->remark(current));
}

void RunsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

} // namespace huella
