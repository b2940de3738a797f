// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/scenario_view.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/pages/plan/inventory_view.h"
#include "app/desktop/widgets/number_field.h"
#include "app/desktop/widgets/scrolling.h"
#include "core/charts/figures.h"
#include "core/wording/answer.h"
#include "core/wording/page_units.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace huella {
namespace {
constexpr int gap = 12;
constexpr By summaries[] = {By::run, By::kind, By::year, By::component, By::place};
} // namespace

ScenarioView::ScenarioView(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      answer_(new Card(this)),
      budget_(new Card(this)),
      headline_(new HeadlineView(this)),
      sums_(new ChartCard(context, this)),
      by_(new QButtonGroup(this)),
      byLabel_(new QLabel(this)),
      studyLabel_(new QLabel(this)),
      yearLabel_(new QLabel(this)),
      left_(new QLabel(this)),
      remark_(new QLabel(this)),
      studyKg_(new NumberField(this)),
      yearKg_(new NumberField(this)),
      inventory_(new InventoryView(context, this))
{
    headline_->setObjectName(QStringLiteral("scenarioHeadline"));
    setHelp(this, "plan#the-scenario-as-a-whole");
    answer_->body()->addWidget(headline_);
    buildBudget();
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    grid->addWidget(answer_, 0, 0, 1, 2);
    auto *sums = new QVBoxLayout;
    sums->addLayout(buildSums());
    sums->addWidget(sums_, 1);
    grid->addLayout(sums, 1, 0);
    grid->addWidget(budget_, 1, 1);
    grid->addWidget(inventory_, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(2, 1);
    fillScrolling(this, inside);
}

QLayout *ScenarioView::buildSums()
{
    sums_->view()->setObjectName(QStringLiteral("sums"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    byLabel_->setObjectName(QStringLiteral("quiet"));
    row->addWidget(byLabel_);
    for (By by : summaries) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("by_") + toQString(toString(by)));
        button->setCheckable(true);
        button->setChecked(by == By::run);
        by_->addButton(button, int(by));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(by_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (const ScenarioResult *scenario = context_.document.currentScenarioResult(); on && scenario)
            refreshSums(*scenario);
    });
    const auto show = [this](const QString &id) {
        if (by_->checkedId() == int(By::run)) // a run's bar leads to the run
            context_.document.setCurrentRun(toStdString(id));
    };
    connect(sums_->view(), &ChartView::activated, this, show);
    sums_->setActions([this, show](const QString &id) {
        const Run *run = by_->checkedId() == int(By::run) ? context_.document.study().run(toStdString(id)) : nullptr;
        return run ? std::vector<ChartAction>{{context_.say(Message("compare.show", {textArg("name", run->name)})),
                                               [show, id] { show(id); }}}
                   : std::vector<ChartAction>();
    });
    return row;
}

void ScenarioView::buildBudget()
{
    studyKg_->setObjectName(QStringLiteral("budget_study"));
    yearKg_->setObjectName(QStringLiteral("budget_year"));
    auto *grid = new QGridLayout;
    int line = 0;
    for (auto [label, field] : {std::pair(studyLabel_, studyKg_), std::pair(yearLabel_, yearKg_)}) {
        field->setFixedWidth(110);
        label->setBuddy(field);
        auto *unit = new QLabel(QStringLiteral("kg CO₂e"), this);
        unit->setObjectName(QStringLiteral("quiet"));
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line, 1);
        grid->addWidget(unit, line++, 2);
        connect(field, &NumberField::edited, this, &ScenarioView::setBudget);
        connect(field, &NumberField::left, &context_.document, &StudyDocument::endMerge);
        connect(field, &NumberField::remarkChanged, this, &ScenarioView::refreshRemark);
        field->setUnit(toStdString(unit->text()));
    }
    remark_->setTextFormat(Qt::PlainText);
    remark_->setWordWrap(true);
    remark_->hide();
    grid->setColumnStretch(2, 1);
    left_->setTextFormat(Qt::PlainText);
    left_->setWordWrap(true);
    budget_->body()->addLayout(grid);
    budget_->body()->addWidget(remark_);
    budget_->body()->addWidget(left_);
    budget_->body()->addStretch(1);
}

void ScenarioView::setBudget()
{
    StudyDocument &document = context_.document;
    const Budget budget{studyKg_->value(), yearKg_->value()};
    document.apply(EditKind::setBudget, huella::setBudget(document.study(), budget), "budget");
}

/// Below the fields: what is wrong with one of them, or how it was read.
void ScenarioView::refreshRemark()
{
    const NumberField *said = studyKg_;
    if (said->remark().isEmpty() || (!said->isWrong() && yearKg_->isWrong()))
        said = yearKg_;
    remark_->setObjectName(said->isWrong() ? QStringLiteral("wrong") : QStringLiteral("note"));
    remark_->style()->unpolish(remark_); // the sheet looks at the name
    remark_->style()->polish(remark_);
    remark_->setText(said->remark());
    remark_->setVisible(!said->remark().isEmpty());
    waitForBudget();
}

/// A budget that was refused is an issue of the study.
void ScenarioView::waitForBudget()
{
    std::vector<Waiting> waiting;
    for (const NumberField *field : {studyKg_, yearKg_})
        if (field->isWrong())
            waiting.push_back({{},
                               toStdString(field->objectName()),
                               refusedText(toStdString(field->accessibleName()), toStdString(field->remark()))});
    if (context_.document.showsScenario())
        context_.document.setWaiting(std::move(waiting));
}

/// What was refused there belongs to what was shown before.
void ScenarioView::forgetTyping()
{
    for (NumberField *field : {studyKg_, yearKg_}) {
        const QSignalBlocker together(field);
        field->forget();
    }
    refreshRemark();
}

void ScenarioView::refresh()
{
    const StudyDocument &document = context_.document;
    const ScenarioResult *scenario = document.currentScenarioResult();
    if (!scenario)
        return;
    refreshHeadline(*scenario);
    refreshSums(*scenario);
    refreshBudget(document.result().scenarios.front());
    inventory_->setScenario(*scenario);
}

void ScenarioView::refreshHeadline(const ScenarioResult &scenario)
{
    const Wording &words = context_.words();
    answer_->setTitle(oneLine(scenario.name));
    headline_->setAccessibleName(toQString(scenario.name));
    if (scenario.missing == scenario.runs.size()) {
        headline_->setItems({{QStringLiteral("–"), context_.say("scenario.nothing"), {}}});
        return;
    }
    std::vector<HeadlineView::Item> items;
    const Equivalents equivalents = equivalentsOf(scenario.emissions.total, *scenario.dataset);
    const PageDigits digits = digitsOfPage(context_.document.result());
    for (const AnswerFigure &figure :
         answerFigures(scenario.emissions.total, scenario.energy.total, scenario.range, equivalents, words, digits))
        items.push_back({toQString(figure.value), toQString(figure.range), toQString(figure.further)});
    if (scenario.pending() && !scenario.sample)
        for (size_t i = 0; i < 2; ++i) // the energy and the emissions have one
            items[i].below = context_.say("scenario.calculating");
    headline_->setItems(items);
    headline_->setChosen(int(context_.measure->measure()));
}

void ScenarioView::refreshSums(const ScenarioResult &scenario)
{
    byLabel_->setText(context_.say("totals.by"));
    for (By by : summaries)
        by_->button(int(by))->setText(context_.say("totals.by." + std::string(toString(by))));
    const Measure measure = context_.measure->measure();
    sums_->setSpec(totalsChart(scenario, By(by_->checkedId()), context_.words(),
                               digitsAlone(digitsOfPage(context_.document.result()), measure), measure,
                               yearBudget(context_.document.study())));
}

/// The budget is the study's, so it is held against the baseline whatever scenario is shown.
void ScenarioView::refreshBudget(const ScenarioResult &baseline)
{
    const Study &study = context_.document.study();
    if (const int place = context_.document.place(); std::exchange(placeShown_, place) != place)
        forgetTyping();
    budget_->setTitle(context_.say("budget.title"));
    studyLabel_->setText(context_.say("budget.study"));
    yearLabel_->setText(context_.say("budget.year"));
    for (auto [field, label] : {std::pair(studyKg_, studyLabel_), std::pair(yearKg_, yearLabel_)}) {
        field->setAccessibleName(context_.say("budget.title") + QStringLiteral(": ") + label->text());
        field->setWords(context_.words());
    }
    studyKg_->setValue(study.budget.studyKg);
    yearKg_->setValue(study.budget.yearKg);
    const auto lines = budgetLines(study, baseline);
    QStringList sentences;
    for (const BudgetLine &line : lines)
        sentences << toQString(budgetText(line, context_.words()));
    const bool noYears = study.budget.yearKg && lines.size() == (study.budget.studyKg ? 1u : 0u);
    if (noYears)
        sentences << context_.say("budget.no_years");
    left_->setText(study.budget == Budget() ? context_.say("budget.none") : sentences.join(QLatin1Char('\n')));
}

void ScenarioView::focusBudget(bool ofYear)
{
    NumberField *field = ofYear ? yearKg_ : studyKg_;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void ScenarioView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        headline_->describe();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
