// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_page.h"

#include "app/desktop/charts/bar_chart_view.h"
#include "app/desktop/help/help_key.h"
#include "app/desktop/pages/plan/answer_card.h"
#include "app/desktop/pages/chart_card.h"
#include "app/desktop/pages/plan/inputs_card.h"
#include "app/desktop/pages/plan/scenario_view.h"
#include "app/desktop/pages/source_popup.h"
#include "app/desktop/widgets/working_view.h"
#include "app/desktop/text.h"
#include "core/report/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {
constexpr int formWidth = 380;
constexpr int narrowestAnswer = 560;
} // namespace

PlanPage::PlanPage(Context &context, QWidget *parent)
    : QStackedWidget(parent), context_(context), run_(new QWidget(this)), scroll_(new QScrollArea(run_)),
      answers_(new QWidget(scroll_->viewport())), inputs_(new InputsCard(context, run_)), answer_(new AnswerCard(context, answers_)),
      elsewhere_(new ChartCard(context, answers_)), shares_(new ChartCard(context, answers_)), workingCard_(new Card(answers_)),
      working_(new WorkingView(this)), addPlace_(new SearchField(this))
{
    const int gap = 12;
    setHelp(this, "plan");
    setHelp(answers_, "plan#read-the-answer");
    inputs_->setFixedWidth(formWidth);
    elsewhere_->view()->setObjectName(QStringLiteral("elsewhere"));
    shares_->view()->setObjectName(QStringLiteral("shares"));
    working_->setObjectName(QStringLiteral("working"));
    addPlace_->setObjectName(QStringLiteral("addPlace"));
    addPlace_->setFixedWidth(168);
    elsewhere_->addBelow(addPlace_);
    workingCard_->body()->addWidget(working_);
    workingCard_->body()->addStretch(1);

    QWidget *right = answers_;
    right->setObjectName(QStringLiteral("plain"));
    right->setMinimumWidth(narrowestAnswer);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(elsewhere_, 11);
    charts->addWidget(shares_, 10);
    column->addWidget(answer_);
    column->addLayout(charts);
    column->addWidget(workingCard_, 1);
    QScrollArea *scroll = scroll_;
    scroll->setWidget(right);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(run_);
    auto *row = new QHBoxLayout(run_);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(inputs_);
    row->addWidget(scroll, 1);

    connect(&context.document, &StudyDocument::changed, this, [this](const StudyChange &change) {
        if (change.touchesStudy() && (change.part != StudyChange::Part::intervals || context_.document.showsScenario()))
            refresh(); // a run that is shown has its interval already
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, &PlanPage::refresh);
    connect(addPlace_, &SearchField::chosen, this, &PlanPage::addPlace);
    connect(working_, &WorkingView::opened, this, &PlanPage::openSource);
    auto *remove = new QShortcut(QKeySequence::Delete, elsewhere_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { removePlace(elsewhere_->view()->currentId()); });
    connect(elsewhere_->view(), &BarChartView::activated, this, [this](const QString &code) {
        StudyDocument &document = context_.document;
        if (document.dataset().place(ss(code))) // Enter or a click on a bar: the run moves there
            document.apply(EditKind::setField, setField(document.study(), document.currentRunId(), Field::zone, ss(code)));
    });
    refresh();
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
    refreshCharts();
}

void PlanPage::refreshCharts()
{
    const Wording &words = context_.words();
    const StudyDocument &document = context_.document;
    addPlace_->setChoices(&inputs_->placeChoices());
    workingCard_->setTitle(context_.say("plan.working"));
    workingCard_->setHint(context_.say("plan.working_hint"));
    working_->setAccessibleName(context_.say("plan.working"));
    working_->setTheme(context_.colours());
    addPlace_->setWords(words);
    addPlace_->setEmptyMeaning(context_.say("plan.elsewhere.add"));
    addPlace_->setAccessibleName(context_.say("plan.elsewhere.add"));
    const Estimate *estimate = document.result().estimate(document.currentRunId());
    if (!estimate || !(estimate->outcome.power.total.value() > 0)) {
        ChartSpec none;
        none.title = words("chart.elsewhere.title");
        none.footnote = words("plan.nothing");
        elsewhere_->setSpec(none);
        none.title = words("chart.shares.title");
        none.footnote.clear();
        shares_->setSpec(none);
        working_->setLines({});
        return;
    }
    elsewhere_->setSpec(elsewhereChart(*estimate, document.dataset(), document.study().elsewhere, words));
    shares_->setSpec(sharesChart(estimate->range, assumesUsage(estimate->inputs), words));
    working_->setLines(workingLines(workingOf(estimate->inputs), document.dataset(), words, headlineOf(*estimate, words.numbers())));
}

void PlanPage::addPlace(const std::string &code)
{
    StudyDocument &document = context_.document;
    auto places = document.study().elsewhere;
    if (code.empty() || std::find(places.begin(), places.end(), code) != places.end())
        return;
    places.push_back(code);
    document.apply(EditKind::setElsewhere, setElsewhere(document.study(), places));
    addPlace_->setCurrent({});
}

void PlanPage::removePlace(const QString &code)
{
    StudyDocument &document = context_.document;
    auto places = document.study().elsewhere;
    std::erase(places, ss(code));
    document.apply(EditKind::setElsewhere, setElsewhere(document.study(), places));
}

void PlanPage::openSource(const WorkingSpan &figure, const QRect &where)
{
    auto *popup = new SourcePopup(figure, context_, this);
    popup->showAt(working_->mapToGlobal(where.bottomLeft()));
}

void PlanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refreshCharts();
    QWidget::changeEvent(event);
}

} // namespace huella
