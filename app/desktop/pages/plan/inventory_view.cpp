// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/inventory_view.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/copies.h"
#include "app/desktop/common/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {
constexpr size_t mostShown = 500; ///< rows; all of them are copied
constexpr int lowest = 160;
constexpr int leastText = 40; ///< px of a column that names something

/// What is the same in every row is only copied: a column of blanks, and the tool, which is this one.
bool isShown(const Inventory &inventory, size_t column)
{
    if (column == inventory.toolColumn())
        return false;
    return column != inventoryYears || std::any_of(inventory.rows.begin(), inventory.rows.end(), [](const auto &row) {
               return !row[inventoryYears].text.empty();
           });
}
} // namespace

InventoryView::InventoryView(Context &context, QWidget *parent)
    : Card(parent), context_(context), table_(new QTableWidget(this)), copy_(new QToolButton(this))
{
    table_->setObjectName(QStringLiteral("inventory"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setFont(themeFont(TextSize::note));
    table_->setMinimumHeight(lowest);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this); // which has its new width only after the table has
    table_->setProperty(copiesProperty, true);
    copy_->setObjectName(QStringLiteral("link"));
    tools()->addWidget(copy_);
    body()->addWidget(table_, 1);
    connect(copy_, &QToolButton::clicked, this, [this] { copy(true); });
}

void InventoryView::setScenario(const ScenarioResult &scenario)
{
    setTitle(context_.say("inventory.title"));
    setHint(context_.say("inventory.hint"));
    copy_->setText(context_.say("inventory.copy"));
    table_->setAccessibleName(context_.say("inventory.title"));
    const Measure measure = context_.measure->measure();
    Inventory next =
        inventoryOf(scenario, "Huella " HUELLA_VERSION, context_.words(),
                    unitsOf(scenario, digitsOfPage(context_.document.result())), measure == Measure::treeMonths);
    const size_t strong = inventoryColumn(measure);
    if (next == inventory_ && strong == strong_)
        return;
    inventory_ = std::move(next);
    strong_ = strong;
    fill();
}

void InventoryView::fillColumn(size_t column, const std::vector<size_t> &rows)
{
    const Qt::Alignment side = (inventory_.numeric[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    QFont font = table_->font();
    font.setWeight(column == strong_ ? QFont::DemiBold : QFont::Normal);
    auto *head = new QTableWidgetItem(toQString(inventory_.header[column]));
    head->setTextAlignment(side);
    table_->setHorizontalHeaderItem(int(column), head);
    for (size_t row = 0; row < rows.size(); ++row) {
        const QString text = oneLine(inventory_.rows[rows[row]][column].text);
        auto *cell = new QTableWidgetItem(text);
        cell->setTextAlignment(side);
        cell->setToolTip(plainToolTip(text));
        cell->setFont(font);
        table_->setItem(int(row), int(column), cell);
    }
}

void InventoryView::fill()
{
    const size_t count = inventory_.rows.size();
    std::vector<size_t> shown;
    for (size_t row = 0; row < count; ++row)
        if (row < mostShown || row + 1 == count) // the last is the sum
            shown.push_back(row);
    table_->clear();
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->setColumnHidden(column, false); // a hidden one has no width
    table_->setColumnCount(int(inventory_.header.size()));
    table_->setRowCount(int(shown.size()));
    for (size_t column = 0; column < inventory_.header.size(); ++column)
        fillColumn(column, shown);
    table_->resizeColumnsToContents();
    wanted_.clear();
    for (int column = 0; column < table_->columnCount(); ++column) {
        wanted_.push_back(table_->columnWidth(column));
        table_->setColumnHidden(column, !isShown(inventory_, size_t(column)));
    }
    fitColumns();
}

/// The figures stand whole and without scrolling. What they leave is shared by the texts, of which the long ones are shortened.
void InventoryView::fitColumns()
{
    int room = table_->viewport()->width();
    std::vector<std::pair<int, int>> texts; // the width that each would like, and its column
    for (int column = 0; column < table_->columnCount(); ++column) {
        const bool shown = !table_->isColumnHidden(column);
        const int wanted = wanted_[size_t(column)];
        if (shown && inventory_.numeric[size_t(column)]) {
            table_->setColumnWidth(column, wanted);
            room -= wanted;
        } else if (shown) {
            texts.emplace_back(wanted, column);
        }
    }
    std::sort(texts.begin(), texts.end());
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto [wanted, column] = texts[i];
        const int width = std::max(leastText, std::min(wanted, room / int(texts.size() - i)));
        table_->setColumnWidth(column, width);
        room -= width;
    }
}

void InventoryView::copy(bool all) const
{
    const Language language = context_.language.language();
    std::vector<size_t> rows;
    if (!all)
        for (const QModelIndex &row : table_->selectionModel()->selectedRows())
            rows.push_back(row.row() + 1 == table_->rowCount() ? inventory_.rows.size() - 1 : size_t(row.row()));
    QGuiApplication::clipboard()->setText(
        toQString(rows.empty() ? tabSeparated(inventory_, language) : tabSeparated(inventory_, rows, language)));
    context_.notices->say(context_.say("notice.copied_table"));
}

bool InventoryView::eventFilter(QObject *object, QEvent *event)
{
    if (object == table_->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (object == table_ && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    return Card::eventFilter(object, event);
}

} // namespace huella
