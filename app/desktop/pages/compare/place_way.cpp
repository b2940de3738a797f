// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/place_way.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/place_table.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/widgets/announcer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int placeRowHeight = 32, pageOfPlaces = 9;
constexpr int pueWidth = 100, intensityWidth = 76, totalWidth = 108;

} // namespace

PlaceWay::PlaceWay(ScenarioDraft &draft, QWidget *parent)
    : ScenarioWay(draft, parent),
      typed_(new QLineEdit(this)),
      count_(new QLabel(this)),
      note_(new QLabel(this)),
      table_(new PlaceTable(draft, this)),
      view_(new QTableView(this)),
      announcer_(new Announcer(this))
{
    typed_->setObjectName(QStringLiteral("placeTyped"));
    typed_->setPlaceholderText(context().say("scenario.new.search"));
    typed_->setAccessibleName(context().say("scenario.new.search"));
    typed_->addAction(toolIcon("search"), QLineEdit::LeadingPosition);
    typed_->installEventFilter(this);
    count_->setObjectName(QStringLiteral("note"));
    note_->setObjectName(QStringLiteral("note"));
    note_->setWordWrap(true);
    buildTable();
    auto *line = new QHBoxLayout;
    line->addWidget(typed_, 1);
    line->addWidget(count_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit());
    column->addLayout(line);
    column->addWidget(view_, 1);
    column->addWidget(note_);
    connect(typed_, &QLineEdit::textChanged, this, &PlaceWay::search);
    connect(view_, &QTableView::doubleClicked, this, &ScenarioWay::wanted);
    search();
}

void PlaceWay::buildTable()
{
    view_->setObjectName(QStringLiteral("placeTable"));
    view_->setAccessibleName(context().say("scenario.new.place"));
    view_->setModel(table_);
    view_->setItemDelegate(new PlaceCell(context().colours(), view_));
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(placeRowHeight);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setSectionResizeMode(PlaceTable::place, QHeaderView::Stretch);
    view_->setColumnWidth(PlaceTable::pue, pueWidth);
    view_->setColumnWidth(PlaceTable::intensity, intensityWidth);
    view_->setColumnWidth(PlaceTable::total, totalWidth);
    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlaceWay::said);
}

/// The row that was chosen: the focus alone makes one current. -1: none.
int PlaceWay::chosen() const
{
    const auto rows = view_->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

std::optional<std::vector<Variation>> PlaceWay::changes() const
{
    const PlaceOffer *offer = table_->at(chosen());
    return offer ? std::optional(std::vector{offer->change}) : std::nullopt;
}

bool PlaceWay::isApart() const
{
    const PlaceOffer *offer = table_->at(chosen());
    return offer && table_->isApart(*offer);
}

/// The choice stays where it still is one.
void PlaceWay::runsChanged()
{
    const auto chosen = changes();
    table_->runsChanged();
    note_->setVisible(table_->hasApart());
    if (chosen)
        choose(table_->rowOf(chosen->front()));
}

void PlaceWay::begin() { typed_->setFocus(); }

void PlaceWay::search()
{
    table_->search(typed_->text());
    view_->setCurrentIndex({}); // which takes the choice away, too
    view_->scrollToTop();
    const auto shown = numberArg("shown", double(table_->rowCount()));
    count_->setText(context().say(Message("scenario.new.count", {shown, numberArg("all", double(table_->offered()))})));
    note_->setText(context().say("scenario.new.apart"));
    note_->setVisible(table_->hasApart());
    if (isVisible())
        announcer_->say(count_->text());
    emit changed();
}

void PlaceWay::choose(int row)
{
    const QModelIndex index = table_->index(row, PlaceTable::place);
    view_->setCurrentIndex(index);
    if (index.isValid())
        view_->scrollTo(index);
}

void PlaceWay::said()
{
    if (chosen() >= 0 && !view_->hasFocus())
        announcer_->say(table_->spoken(chosen()));
    emit changed();
}

bool PlaceWay::moveBy(int key)
{
    const int row = chosen(), last = table_->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down: choose(std::min(row + 1, last)); return true;
    case Qt::Key_Up: choose(std::max(row - 1, std::min(0, last))); return true;
    case Qt::Key_PageDown: choose(std::min(row + pageOfPlaces, last)); return true;
    case Qt::Key_PageUp: choose(std::max(row - pageOfPlaces, std::min(0, last))); return true;
    default: return false;
    }
}

bool PlaceWay::eventFilter(QObject *object, QEvent *event)
{
    if (object == typed_ && event->type() == QEvent::KeyPress && moveBy(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return ScenarioWay::eventFilter(object, event);
}

} // namespace huella
