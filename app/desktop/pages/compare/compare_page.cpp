// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/compare_page.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/new_scenario_dialog.h"
#include "app/desktop/widgets/scrolling.h"
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/page_units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace huella {
namespace {
constexpr int gap = 12;
constexpr int narrowest = 760;
constexpr size_t fewRuns = 200;
} // namespace

ComparePage::ComparePage(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      scenarios_(new ChartCard(context, this)),
      whatIf_(new ChartCard(context, this)),
      data_(new ChartCard(context, this)),
      history_(new ChartCard(context, this)),
      differences_(new QLabel(this)),
      add_(new QToolButton(this))
{
    build();
    background_.setMaxThreadCount(1);
    connect(&context.document, &StudyDocument::changed, this, &ComparePage::documentChanged);
    connect(context.measure.get(), &ScreenMeasure::changed, this, [this] {
        if (!isVisible())
            stale_ = true;
        else if (!stale_) {
            refreshScenarios();
            showBaseline(); // the answers are the same in every measure
        }
    });
    connect(&context.document, &StudyDocument::currentRunChanged, this, [this] {
        if (isVisible())
            refreshHistory();
    });
    const auto show = [this](const QString &id) { context_.document.setCurrentScenario(toStdString(id)); };
    connect(scenarios_->view(), &ChartView::activated, this, show);
    for (ChartCard *card : {whatIf_, data_})
        connect(card->view(), &ChartView::activated, card, &ChartCard::openActions);
    scenarios_->setActions([this, show](const QString &id) {
        const Scenario *scenario = context_.document.study().scenario(toStdString(id));
        return scenario
                   ? std::vector<ChartAction>{{context_.say(Message("compare.show", {textArg("name", scenario->name)})),
                                               [show, id] { show(id); }}}
                   : std::vector<ChartAction>();
    });
    whatIf_->setActions([this](const QString &id) { return actionsOf(whatIfChange(id)); });
    data_->setActions([this](const QString &id) { return actionsOf(dataChange(id)); });
}

ComparePage::~ComparePage() { background_.waitForDone(); }

void ComparePage::build()
{
    setHelp(this, "compare");
    setHelp(scenarios_, "compare#scenarios");
    setHelp(whatIf_, "compare#what-if");
    setHelp(history_, "compare#history-of-a-place");
    setHelp(data_, "compare#the-baseline-under-other-data");
    scenarios_->view()->setObjectName(QStringLiteral("scenarios"));
    whatIf_->view()->setObjectName(QStringLiteral("whatIf"));
    data_->view()->setObjectName(QStringLiteral("otherData"));
    history_->view()->setObjectName(QStringLiteral("history"));
    differences_->setTextFormat(Qt::PlainText);
    differences_->setWordWrap(true);
    differences_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scenarios_->addBelow(differences_, {}); // as wide as the card: whole sentences
    add_->setObjectName(QStringLiteral("addScenario"));
    connect(add_, &QToolButton::clicked, this, [this] { NewScenarioDialog::open(context_, window()); });
    scenarios_->addBelow(add_);

    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    inside->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(scenarios_);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(whatIf_);
    left->addWidget(history_, 1);
    row->addLayout(left, 12);
    row->addWidget(data_, 10);
    column->addLayout(row, 1);
    fillScrolling(this, inside);
}

/// What nobody sees is made when it is looked at.
void ComparePage::documentChanged(const StudyChange &change)
{
    if (!change.touchesStudy())
        return;
    if (!isVisible()) {
        stale_ = true;
        return;
    }
    if (change.part != StudyChange::Part::intervals) {
        refresh();
        return;
    }
    refreshScenarios();
    showBaseline(); // its digits are the page's
}

void ComparePage::refresh()
{
    stale_ = false;
    refreshScenarios();
    refreshBaseline();
    refreshHistory();
}

void ComparePage::refreshScenarios()
{
    const StudyResult &result = context_.document.result();
    add_->setText(context_.say("compare.add"));
    add_->setAccessibleName(context_.say("compare.add"));
    if (result.scenarios.empty())
        return;
    const Measure measure = context_.measure->measure();
    scenarios_->setSpec(scenariosChart(result, context_.words(), digitsAlone(digitsOfPage(result), measure), measure,
                                       studyBudget(context_.document.study())));
    QStringList sentences;
    for (size_t i = 1; i < result.scenarios.size(); ++i)
        sentences << toQString(
            differenceSentence(result.scenarios[i], result.scenarios.front(), context_.words(), measure));
    differences_->setText(sentences.isEmpty() ? context_.say("compare.alone") : sentences.join(QLatin1Char('\n')));
}

ComparePage::Answers ComparePage::answersOf(const Study &study)
{
    const Scenario &baseline = study.scenarios.front();
    return {whatIf(study, baseline), underOtherData(study, baseline)};
}

/// Some thirty variations of every run: at once for a few runs, in the background for thousands.
void ComparePage::refreshBaseline()
{
    const Study &study = context_.document.study();
    const int serial = ++serial_;
    if (study.scenarios.empty())
        return;
    if (study.scenarios.front().runs.size() <= fewRuns) {
        showAnswers(answersOf(study));
        return;
    }
    background_.clear(); // what waits is of an older study
    background_.start([this, study, serial] {
        QMetaObject::invokeMethod(
            this,
            [this, serial, answers = answersOf(study)] {
                if (serial == serial_)
                    showAnswers(answers);
            },
            Qt::QueuedConnection);
    });
}

void ComparePage::showAnswers(Answers answers)
{
    answers_ = std::move(answers);
    showBaseline();
}

void ComparePage::showBaseline()
{
    if (context_.document.result().scenarios.empty())
        return;
    const ScenarioResult &baseline = context_.document.result().scenarios.front();
    const Measure measure = context_.measure->measure();
    const Scale digits = digitsAlone(digitsOfPage(context_.document.result()), measure);
    whatIf_->setSpec(whatIfChart(answers_.whatIf, baseline, context_.words(), digits, measure));
    data_->setSpec(otherDataChart(answers_.data, baseline, context_.words(), digits, measure));
}

/// Of the place of the run that is looked at, else of the first that has one.
void ComparePage::refreshHistory()
{
    const StudyDocument &document = context_.document;
    const Estimate *estimate = document.result().estimate(document.currentRunId());
    if (const ScenarioResult *scenario = document.currentScenarioResult(); !estimate && scenario)
        for (const RunResultPointer &run : scenario->runs)
            if (!estimate && run->estimate())
                estimate = run->estimate();
    const Place *place = estimate ? estimate->inputs.place : nullptr;
    std::vector<YearFigure> figures;
    if (place)
        figures = yearFiguresOf(*place, document.dataset());
    history_->setVisible(figures.size() > 1);
    if (place)
        history_->setSpec(historyChart(figures, placeName(*place, context_.words()), context_.words()));
}

std::optional<Variation> ComparePage::whatIfChange(const QString &id) const
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const auto row = size_t(parts.first().toInt());
    if (id.isEmpty() || row >= answers_.whatIf.size())
        return {};
    return parts.last() == QStringLiteral("low") ? answers_.whatIf[row].low.change : answers_.whatIf[row].high.change;
}

/// None for the data that the baseline stands on already.
std::optional<Variation> ComparePage::dataChange(const QString &id) const
{
    const auto row = size_t(id.toInt());
    if (id.isEmpty() || row >= answers_.data.size() || answers_.data[row].own)
        return {};
    return answers_.data[row].change;
}

void ComparePage::make(const std::optional<Variation> &change)
{
    if (change)
        ScenarioMenu::add(context_, change);
}

std::vector<ChartAction> ComparePage::actionsOf(const std::optional<Variation> &change)
{
    if (!change)
        return {};
    const Study &study = context_.document.study();
    // as the scenario will be called
    const std::string name = nameInWords(*change, datasetOf(study, study.scenarios.front()), context_.words());
    return {{context_.say(Message("compare.make", {textArg("name", name)})), [this, change] { make(change); }}};
}

void ComparePage::showEvent(QShowEvent *event)
{
    if (stale_)
        refresh();
    QWidget::showEvent(event);
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        stale_ = true;
        if (isVisible())
            refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
