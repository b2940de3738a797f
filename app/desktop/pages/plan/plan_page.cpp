// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_page.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/pages/plan/answer_card.h"
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
#include "core/wording/page_units.h"

#include <QEvent>
#include <QGridLayout>

namespace huella {
namespace {

constexpr int narrowWindow = 1160, wideWindow = 1760;
constexpr int narrowestAnswer = 560;
constexpr double formShare = 0.55; // of the height, where the answer stands below
constexpr int laterTime = 60;      // ms without an edit, after which what is not looked at while typing follows

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

void PlanPage::refreshCharts()
{
    const Wording &words = context_.words();
    const StudyDocument &document = context_.document;
    showCards(document.result().estimate(document.currentRunId()));
    if (way_ == byHours || way_ == pilot) // else it does not stand there
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
