// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_page.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/plan/answer_card.h"
#include "app/desktop/pages/plan/derived_card.h"
#include "app/desktop/pages/plan/draws_card.h"
#include "app/desktop/pages/plan/elsewhere_card.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/plan_cards.h"
#include "app/desktop/pages/plan/run_working.h"
#include "app/desktop/pages/plan/scenario_view.h"
#include "app/desktop/pages/plan/share_card.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/scrolling.h"
#include "app/desktop/widgets/steady_scroll_area.h"
#include "core/charts/figures.h"
#include "core/study/model/planned_run.h"
#include "core/wording/page_units.h"

#include <QEvent>
#include <QGridLayout>

namespace huella {
namespace {

constexpr int formWidth = 376, wideForm = 416, narrowWindow = 1160, wideWindow = 1760;
constexpr int narrowestAnswer = 560;
constexpr double formShare = 0.55; // of the height, where the answer stands below
constexpr int mostRows = 8;
constexpr int laterTime = 60; // ms without an edit, after which what is not looked at while typing follows
constexpr int chartRow = 3, workingRow = 2, mainColumn = 8, sideColumn = 5; // shares of the room

} // namespace

PlanPage::PlanPage(Context &context, QWidget *parent)
    : QStackedWidget(parent),
      context_(context),
      run_(new QWidget(this)),
      scroll_(new SteadyScrollArea(run_)),
      answers_(new QWidget(scroll_->viewport())),
      inputs_(new InputsCard(context, run_)),
      answer_(new AnswerCard(context, answers_)),
      elsewhere_(new ElsewhereCard(context, answers_)),
      draws_(new DrawsCard(context, answers_)),
      shares_(new ChartCard(context, answers_)),
      working_(new RunWorking(context, answers_)),
      share_(new ShareCard(context, answers_)),
      rest_(new QWidget(answers_))
{
    setHelp(this, "plan");
    setHelp(answers_, "plan#read-the-answer");
    shares_->view()->setObjectName(QStringLiteral("shares"));
    build();
    calm_.setSingleShot(true);
    calm_.setInterval(laterTime);
    connect(&calm_, &QTimer::timeout, this, &PlanPage::refreshLater);
    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        const bool onlyIntervals = change.part == StudyChange::Part::intervals && !context_.document.showsScenario();
        if (change.touchesStudy() && (!onlyIntervals || digitsShown_ != digitsOfPage(context_.document.result())))
            refresh(); // a run that is shown has its interval already
        else if (onlyIntervals)
            refreshSoon(); // the scenario that the run is a part of has its own now
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &PlanPage::refresh);
    connect(context.measure.get(), &ScreenMeasure::changed, this, &PlanPage::refresh);
    refresh();
}

void PlanPage::build()
{
    const int gap = 2 * gridUnit();
    answers_->setObjectName(QStringLiteral("plain"));
    answers_->setMinimumWidth(narrowestAnswer);
    rest_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    side_ = new QVBoxLayout;
    side_->setSpacing(gap);
    side_->addWidget(shares_, 1); // bars can be taller; the other card has said all
    side_->addWidget(share_);
    cards_ = new QGridLayout(answers_);
    cards_->setContentsMargins(0, 0, 0, 0);
    cards_->setSpacing(gap);
    arrange(Columns::two);
    holdScrolling(scroll_, answers_);
    addWidget(run_);
    row_ = new QHBoxLayout(run_);
    row_->setContentsMargins(gap, gap, gap, gap);
    row_->setSpacing(gap);
    row_->addWidget(inputs_, 1); // its width is fixed where it stands beside the cards
    row_->addWidget(scroll_, 1);
}

/// One, two or three columns, as the window is wide: the same cards in the same order of reading.
void PlanPage::arrange(Columns columns)
{
    while (cards_->count() > 0) // the items go, what they hold stays
        if (QLayoutItem *item = cards_->takeAt(0); item->layout() != side_)
            delete item;
    for (int row = 0; row < mostRows; ++row) {
        cards_->setRowStretch(row, 0);
        cards_->setRowMinimumHeight(row, 0);
    }
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    cards_->addWidget(answer_, 0, 0, 1, int(columns));
    if (way_ != byHours)
        cards_->addWidget(planned_->derived(), 1, 0, 1, int(columns));
    if (way_ == training)
        arrangeTraining(columns);
    else if (way_ == inference)
        arrangeInference(columns);
    else
        arrangeHours(columns);
    cards_->addWidget(rest_, mostRows - 1, 0);
    cards_->setColumnStretch(0, wide ? sideColumn : mainColumn);
    cards_->setColumnStretch(1, narrow ? 0 : sideColumn);
    cards_->setColumnStretch(2, wide ? sideColumn : 0);
    inputs_->setMinimumWidth(wide ? wideForm : formWidth);
    inputs_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : inputs_->minimumWidth());
    columns_ = columns;
}

/// Below what a pilot's plan derived, if it is one.
void PlanPage::arrangeHours(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    const int top = way_ == byHours ? 1 : 2;
    side_->insertWidget(0, shares_, 1); // bars can be taller; the other card has said all
    cards_->addWidget(elsewhere_, top, 0);
    cards_->addWidget(draws_, narrow ? top + 1 : top, narrow ? 0 : 1);
    cards_->addWidget(working_, top + (narrow ? 2 : 1), 0, 1, wide ? 2 : 1);
    cards_->addLayout(side_, top + (narrow ? 3 : wide ? 0 : 1), narrow ? 0 : wide ? 2 : 1, wide ? 2 : 1, 1);
    cards_->setRowStretch(top, chartRow);
    cards_->setRowStretch(top + 1, narrow ? chartRow : workingRow);
}

void PlanPage::arrangeTraining(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    side_->removeWidget(shares_);
    cards_->addWidget(planned_->use(), 2, 0);
    cards_->addWidget(shares_, narrow ? 3 : 2, narrow ? 0 : 1);
    cards_->addWidget(working_, narrow ? 4 : 3, 0, 1, wide ? 2 : 1);
    cards_->addWidget(planned_->around(), narrow ? 5 : wide ? 2 : 3, narrow ? 0 : wide ? 2 : 1, wide ? 2 : 1, 1);
    cards_->setRowStretch(2, chartRow);
    cards_->setRowStretch(3, workingRow);
}

/// The table of the measured models is what such a run is made from.
void PlanPage::arrangeInference(Columns columns)
{
    const bool wide = columns == Columns::three, narrow = columns == Columns::one;
    side_->removeWidget(shares_);
    cards_->addWidget(planned_->models(), 2, 0, narrow ? 1 : 2, wide ? 2 : 1);
    cards_->addWidget(planned_->scatter(), narrow ? 3 : 2, narrow ? 0 : wide ? 2 : 1);
    cards_->addWidget(planned_->batches(), narrow ? 4 : 3, narrow ? 0 : wide ? 2 : 1);
    cards_->addWidget(working_, narrow ? 5 : 4, 0, 1, wide ? 2 : 1);
    cards_->addWidget(shares_, narrow ? 6 : 4, narrow ? 0 : wide ? 2 : 1);
    cards_->setRowStretch(2, chartRow);
    cards_->setRowStretch(3, chartRow);
}

/// The cards of a planned run are made when one is first shown.
void PlanPage::takeWay()
{
    const Run *run = context_.document.currentRun();
    const Way way = run && isPlanned(*run) ? Way(int(run->plan->kind) + 1) : byHours;
    if (way == way_)
        return;
    way_ = way;
    if (!planned_) {
        planned_ = new PlanCards(context_, answers_);
        connect(planned_, &PlanCards::hoursWanted, this, &PlanPage::typeHours);
    }
    arrange(columns_);
}

/// The time that was worked out becomes a typed one, and the utilisation follows from it.
void PlanPage::typeHours()
{
    StudyDocument &document = context_.document;
    const Run *run = document.currentRun();
    if (!run || !run->workload.hours)
        return;
    const double hours = *run->workload.hours;
    document.endMerge();
    document.apply(EditKind::setPlan, setPlanInputs(document.study(), run->id, {{"hours", hours}}));
    inputs_->focusField("hours");
}

/// What is not looked at first does not keep back the first picture, on a slow machine either.
void PlanPage::paintEvent(QPaintEvent *event)
{
    QStackedWidget::paintEvent(event);
    painted_ = true;
    if (due_ && !calm_.isActive())
        calm_.start();
}

/// Where there is no room for both beside each other, the form stands above the answer.
void PlanPage::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    const int width = window()->width();
    const Columns columns = width < narrowWindow ? Columns::one : width < wideWindow ? Columns::two : Columns::three;
    inputs_->setMaximumHeight(columns == Columns::one ? int(height() * formShare) : QWIDGETSIZE_MAX);
    if (columns == columns_)
        return;
    row_->setDirection(columns == Columns::one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    arrange(columns);
}

QWidget *PlanPage::inputs() const { return inputs_; }
QWidget *PlanPage::answer() const { return answer_; }

/// Budgets stand where a scenario is shown as a whole; what concerns no run in particular, at the first one.
void PlanPage::focusField(const std::string &column)
{
    StudyDocument &document = context_.document;
    if (column.starts_with("budget_") && !document.study().scenarios.empty()) {
        document.setCurrentScenario(document.study().scenarios.front().id);
        scenarioView()->focusBudget(column == "budget_year");
        return;
    }
    if (document.showsScenario() && document.currentScenario() && !document.currentScenario()->runs.empty())
        document.setCurrentRun(document.currentScenario()->runs.front()->id);
    inputs_->focusField(column);
}

void PlanPage::focusFirst() { inputs_->focusFirst(); }

void PlanPage::focusRuns() { scenarioView()->focusRuns(); }

ScenarioView *PlanPage::scenarioView()
{
    if (!scenario_) {
        scenario_ = new ScenarioView(context_, this);
        scenario_->setContentsMargins(12, 12, 12, 12);
        addWidget(scenario_);
    }
    return scenario_;
}

void PlanPage::refresh()
{
    const bool whole = context_.document.showsScenario() && context_.document.currentScenario();
    if (whole) {
        scenarioView()->refresh();
        setCurrentWidget(scenario_);
        return;
    }
    setCurrentIndex(0);
    inputs_->refresh();
    answer_->refresh();
    takeWay();
    refreshCharts();
}

/// Of a run without an answer there is nothing to draw. One that had it keeps its cards while a refused field is mended.
void PlanPage::showCards(bool answered)
{
    const std::string run = context_.document.currentRunId();
    if (answered)
        answered_ = run;
    const bool shown = answered || (answered_ == run && !context_.document.waiting().empty());
    const bool usual = shown && (way_ == byHours || way_ == pilot);
    for (QWidget *card : std::initializer_list<QWidget *>{elsewhere_, draws_, share_})
        card->setVisible(usual);
    for (QWidget *card : std::initializer_list<QWidget *>{working_, shares_})
        card->setVisible(shown);
    rest_->setVisible(!shown && way_ != inference);
    if (planned_)
        showPlanCards(shown);
}

/// A model in use is chosen from those that were measured, so that they are there before it has an answer.
void PlanPage::showPlanCards(bool answered)
{
    std::vector<QWidget *> cards;
    if (way_ != byHours && answered)
        cards.push_back(planned_->derived());
    if (way_ == training && answered)
        cards.insert(cards.end(), {planned_->use(), planned_->around()});
    if (way_ == inference)
        cards.insert(cards.end(), {planned_->models(), planned_->scatter(), planned_->batches()});
    planned_->showOnly(cards);
    planned_->refresh();
}

void PlanPage::refreshCharts()
{
    const Wording &words = context_.words();
    const StudyDocument &document = context_.document;
    showCards(document.result().estimate(document.currentRunId()));
    elsewhere_->refresh(inputs_->placeChoices());
    working_->refresh();
    const Estimate *estimate = document.result().estimate(document.currentRunId());
    ChartSpec shares;
    shares.title = words("chart.shares.title");
    if (estimate && estimate->outcome.power.total.value() > 0) {
        digitsShown_ = digitsOfPage(document.result());
        shares = sharesChart(estimate->range, words);
        if (context_.measure->isEnergy()
            && !shares.bars.empty()) // the grid is among them, which the energy knows nothing of
            shares.footnote = words("chart.shares.of_emissions") + " " + shares.footnote;
        refreshSoon();
    } else {
        calm_.stop();
        refreshLater(); // nothing is shown that is no longer so
    }
    shares_->setSpec(shares);
}

void PlanPage::refreshSoon()
{
    due_ = true;
    if (painted_)
        calm_.start();
}

/// What follows the typing instead of going with it.
void PlanPage::refreshLater()
{
    due_ = false;
    if (way_ == byHours || way_ == pilot) // else it does not stand there
        draws_->refresh();
    working_->refreshSources();
    share_->refresh();
    if (planned_)
        planned_->refreshLater();
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refreshCharts();
        refreshLater();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
