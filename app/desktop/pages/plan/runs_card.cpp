// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/runs_card.h"

#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/runs_foot.h"
#include "app/desktop/pages/plan/runs_table.h"
#include "app/desktop/widgets/announcer.h"
#include "core/charts/figures_parts.h"
#include "core/wording/page_units.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {

constexpr int headHeight = 48, remarkHeight = 28, sideMargin = 16;

QToolButton *headButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RunsCard::RunsCard(Context &context, QWidget *parent)
    : QFrame(parent),
      context_(context),
      head_(new QStackedWidget(this)),
      remark_(new QLabel(this)),
      table_(new RunsTable(context, this)),
      foot_(new RunsFoot(context, *table_, this)),
      announcer_(new Announcer(this))
{
    announcer_->setObjectName(QStringLiteral("runsAnnouncer"));
    setObjectName(QStringLiteral("card"));
    buildHead();
    buildSelection();
    head_->setFixedHeight(headHeight);
    head_->setMinimumWidth(1); // its buttons give way, not the page
    remark_->setObjectName(QStringLiteral("note"));
    remark_->setTextFormat(Qt::PlainText);
    remark_->setFixedHeight(remarkHeight);
    remark_->setContentsMargins(sideMargin, 0, sideMargin, 4);
    remark_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(table_, 1);
    column->addWidget(foot_);
    column->addWidget(remark_);
    connect(table_, &RunsTable::selectionMoved, this, &RunsCard::refreshSelection);
    connect(table_, &RunsTable::columnsMoved, foot_, &RunsFoot::refresh);
    connect(table_, &RunsTable::columnsMoved, this, &RunsCard::nameColumns);
    connect(table_->horizontalScrollBar(), &QScrollBar::valueChanged, foot_, &RunsFoot::refresh);
    connect(table_, &RunsTable::said, this, &RunsCard::say);
    // what was refused, or read otherwise than it looks, is heard where the cell has been left by then
    connect(table_->runs(), &RunsModel::said, announcer_, &Announcer::say);
    connect(table_->runs(), &RunsModel::mended, this, [this] { say(table_->runs()->remark(table_->currentIndex())); });
    connect(table_, &RunsTable::opened, this, &RunsCard::openRun);
    connect(table_, &RunsTable::copyWanted, this, &RunsCard::copyRows);
    connect(table_, &RunsTable::pasteWanted, this, &RunsCard::paste);
    connect(table_, &RunsTable::removeWanted, this, &RunsCard::removeRuns);
    connect(table_, &RunsTable::clearWanted, this, &RunsCard::clearCells);
    connect(table_, &RunsTable::headMenuWanted, this, [this](int heading, const QPoint &at) {
        QMenu menu(this);
        menu.setObjectName(QStringLiteral("runsHeadMenu"));
        fillSortMenu(menu, heading);
        menu.addSeparator();
        table_->fillColumnMenu(menu);
        menu.exec(at);
    });
    connect(table_, &RunsTable::menuWanted, this, &RunsCard::openMenu);
}

void RunsCard::buildHead()
{
    auto *page = new QWidget(head_);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(sideMargin, 0, sideMargin / 2, 0);
    row->addWidget(title_ = new QLabel(page));
    row->addWidget(count_ = new QLabel(page), 1);
    title_->setObjectName(QStringLiteral("cardTitle"));
    count_->setObjectName(QStringLiteral("note"));
    row->addWidget(inventory_ = headButton("copyInventory", page));
    row->addWidget(columns_ = headButton("runColumns", page));
    columns_->setProperty("withMenu", true);
    columns_->setPopupMode(QToolButton::InstantPopup);
    columns_->setMenu(new QMenu(columns_));
    connect(columns_->menu(), &QMenu::aboutToShow, this, [this] {
        columns_->menu()->clear();
        table_->fillColumnMenu(*columns_->menu());
    });
    connect(inventory_, &QToolButton::clicked, this, &RunsCard::copyInventory);
    head_->addWidget(page);
}

void RunsCard::buildSelection()
{
    auto *page = new QWidget(head_);
    page->setObjectName(QStringLiteral("selectionBar"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(sideMargin, 0, sideMargin / 2, 0);
    row->addWidget(selected_ = new QLabel(page));
    row->addSpacing(sideMargin / 2);
    row->addWidget(place_ = headButton("setPlace", page));
    row->addWidget(hardware_ = headButton("setHardware", page));
    row->addWidget(times_ = headButton("setTimes", page));
    row->addWidget(field_ = headButton("setField", page));
    row->addStretch(1);
    row->addWidget(scenario_ = headButton("runsScenario", page));
    row->addWidget(copy_ = headButton("copyRuns", page));
    row->addWidget(remove_ = headButton("removeRuns", page));
    row->addWidget(drop_ = headButton("dropSelection", page));
    selected_->setTextFormat(Qt::RichText);
    field_->setProperty("withMenu", true);
    field_->setPopupMode(QToolButton::InstantPopup);
    field_->setMenu(new QMenu(field_));
    connect(field_->menu(), &QMenu::aboutToShow, this, [this] { fillFieldMenu(*field_->menu()); });
    connect(place_, &QToolButton::clicked, this, [this] { setFields(placeColumns()); });
    connect(hardware_, &QToolButton::clicked, this, [this] { setFields(hardwareColumns()); });
    connect(times_, &QToolButton::clicked, this, [this] { setFields(timesColumns()); });
    connect(scenario_, &QToolButton::clicked, this, &RunsCard::makeScenario);
    connect(copy_, &QToolButton::clicked, this, [this] {
        copyRows();
        table_->setFocus(); // where they are pasted
    });
    connect(remove_, &QToolButton::clicked, this, &RunsCard::removeRuns);
    connect(drop_, &QToolButton::clicked, this, [this] {
        table_->clearSelection();
        table_->setFocus();
    });
    head_->addWidget(page);
}

void RunsCard::focusTable() { table_->setFocus(); }

void RunsCard::selectRuns(const std::vector<std::string> &ids)
{
    table_->selectRuns(ids);
    table_->setFocus();
}

void RunsCard::refresh()
{
    setAccessibleName(context_.say("runs.title"));
    table_->refresh();
    refreshHead();
    foot_->refresh();
    say(table_->runs()->remark(table_->currentIndex()));
}

void RunsCard::refreshHead()
{
    title_->setText(context_.say("runs.title"));
    count_->setText(context_.say(Message("runs.count", {numberArg("count", table_->runs()->runCount())})));
    inventory_->setText(context_.say("inventory.copy"));
    inventory_->setToolTip(context_.say("inventory.hint"));
    nameColumns();
    place_->setText(context_.say("runs.set.place"));
    hardware_->setText(context_.say("runs.set.hardware"));
    times_->setText(context_.say("runs.set.times"));
    field_->setText(context_.say("runs.set.field"));
    scenario_->setText(context_.say("runs.scenario"));
    copy_->setText(context_.say("runs.copy"));
    remove_->setText(context_.say("runs.remove"));
    drop_->setText(QStringLiteral("✕"));
    drop_->setAccessibleName(context_.say("runs.drop"));
    drop_->setToolTip(context_.say("runs.drop"));
    fitSelection();
}

/// What the table has no room for is said where it can be had.
void RunsCard::nameColumns()
{
    const int hidden = table_->hiddenColumns();
    columns_->setText(hidden == 0 ? context_.say("runs.columns")
                                  : context_.say(Message("runs.columns.hidden", {numberArg("count", hidden)})));
}

/// How many are selected, what they come to, and which part of the scenario that is.
void RunsCard::refreshSelection()
{
    const auto ids = table_->selectedRuns();
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    head_->setCurrentIndex(ids.empty() ? 0 : 1);
    if (ids.empty() || !scenario)
        return;
    const MeasureOf measure(context_.measure->measure(), *scenario->dataset);
    double part = 0;
    for (const std::string &id : ids)
        if (const Estimate *estimate = context_.document.result().estimate(id))
            part += measure.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total);
    const double whole = measure.amount(scenario->emissions.total, scenario->energy.total);
    const Wording &words = context_.words();
    const Scale scale =
        scaleOnPage(digitsAlone(digitsOfPage(context_.document.result()), measure.measure()), measure.measure(), part);
    const QString count = context_.say(Message(
        "runs.selected", {numberArg("count", double(ids.size())), numberArg("all", double(scenario->runs.size()))}));
    const QString amount =
        toQString(amountText(part, precisionOf(whole, measure.interval(scenario->range), scale), words))
        + (whole > 0 ? QStringLiteral(" · ") + toQString(words.numbers().percent(part / whole)) : QString());
    selected_->setText(QStringLiteral("<b>%1</b>&nbsp;&nbsp; <span style=\"color:%3\">%2</span>")
                           .arg(count.toHtmlEscaped(), amount.toHtmlEscaped(), context_.colours().quietText.name()));
    fitSelection();
    const QString spoken = context_.say(
        Message("runs.selected.spoken", {textArg("runs", toStdString(count)), textArg("amount", toStdString(amount))}));
    if (spoken != head_->accessibleName() && table_->hasFocus())
        announcer_->say(spoken);
    head_->setAccessibleName(spoken);
}

void RunsCard::say(const QString &remark)
{
    const bool wrong = table_->currentIndex().data(RunsModel::wrongRole).toBool();
    remark_->setObjectName(wrong ? QStringLiteral("wrong") : QStringLiteral("note"));
    remark_->style()->unpolish(remark_); // its look goes by the name
    remark_->style()->polish(remark_);
    const size_t refused = table_->runs()->refusedCount();
    const QString others = !wrong && refused > 0
                               ? context_.say(Message("runs.refused", {numberArg("count", double(refused))}))
                               : QString();
    const QString text = remark.isEmpty() ? others.isEmpty() ? context_.say("runs.keys") : others : remark;
    said_ = text;
    remark_->setToolTip(plainToolTip(text));
    showRemark();
}

void RunsCard::showRemark()
{
    const int room = width() - 2 * sideMargin - 2;
    remark_->setText(remark_->fontMetrics().elidedText(said_, Qt::ElideRight, std::max(0, room)));
}

/// What has no room above the table is in the menus: of the fields, and of the right button.
void RunsCard::fitSelection()
{
    QToolButton *const buttons[] = {place_, hardware_, times_, field_, scenario_, copy_, remove_, drop_};
    constexpr int spaces = 7 * std::size(buttons);
    int wanted = selected_->sizeHint().width() + 2 * sideMargin + spaces;
    for (const QToolButton *button : buttons)
        wanted += button->sizeHint().width();
    for (QToolButton *button : {times_, hardware_, place_, scenario_}) {
        button->setVisible(wanted <= width());
        wanted -= wanted <= width() ? 0 : button->sizeHint().width() + 7;
    }
}

void RunsCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSelection();
    showRemark();
}

void RunsCard::openRun(const std::string &runId) { context_.document.setCurrentRun(runId); }

} // namespace huella
