// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/compare/compare_page.h"

#include "app/desktop/cards/chart_card.h"
#include "app/desktop/cards/scenario_menu.h"
#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/compare/parts_card.h"
#include "app/desktop/pages/compare/scenarios_card.h"
#include "app/desktop/widgets/scrolling.h"
#include "core/charts/figures.h"
#include "core/charts/figures_compare.h"
#include "core/wording/page_units.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace huella {
namespace {
constexpr int gap = 12;
constexpr int narrowest = 760;
constexpr int wideEnough = 1480; ///< for three cards beside each other: a window of 1760
constexpr size_t fewRuns = 200;
} // namespace

ComparePage::ComparePage(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      scenarios_(new ScenariosCard(context, this)),
      parts_(new PartsCard(context, this)),
      whatIf_(new ChartCard(context, this)),
      data_(new ChartCard(context, this)),
      history_(new ChartCard(context, this))
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
    for (ChartCard *card : {whatIf_, data_})
        connect(card->view(), &ChartView::activated, card, &ChartCard::openActions);
    whatIf_->setRowActions([this](const QString &id) { return whatIfActions(id); }, "scenario.new.make");
    data_->setActions(
        [this](const QString &id) {
            const auto change = dataChange(id);
            return change ? std::vector{actionOf(*change)} : std::vector<ChartAction>();
        },
        "scenario.new.make");
}

ComparePage::~ComparePage() { background_.waitForDone(); }

void ComparePage::build()
{
    setHelp(this, "compare");
    setHelp(whatIf_, "compare#what-if");
    setHelp(history_, "compare#history-of-a-place");
    setHelp(data_, "compare#the-baseline-under-other-data");
    whatIf_->view()->setObjectName(QStringLiteral("whatIf"));
    data_->view()->setObjectName(QStringLiteral("otherData"));
    history_->view()->setObjectName(QStringLiteral("history"));

    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    inside->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(scenarios_);
    lower_ = new QGridLayout;
    lower_->setSpacing(gap);
    column->addLayout(lower_, 1);
    arrange();
    fillScrolling(this, inside);
}

/// Three cards beside each other where there is the width, else two by two; the last of a row has what is left of it. The keyboard
/// goes through them as they are read.
void ComparePage::arrange()
{
    const Arrangement wanted{width() >= wideEnough, parts_->isHidden(), history_->isHidden()};
    if (wanted == std::exchange(arranged_, wanted))
        return;
    std::vector<QWidget *> shown;
    for (QWidget *card : std::initializer_list<QWidget *>{whatIf_, parts_, history_, data_}) {
        lower_->removeWidget(card);
        if (!card->isHidden() && !(wanted.wide && card == history_))
            shown.push_back(card);
    }
    const int columns = wanted.wide ? 3 : 2;
    for (int i = 0; i < int(shown.size()); ++i) {
        const bool last = i + 1 == int(shown.size());
        lower_->addWidget(shown[size_t(i)], i / columns, i % columns, 1, last ? columns - i % columns : 1);
    }
    if (wanted.wide)
        lower_->addWidget(history_, 1, 0, 1, columns);
    const int shares[] = {3, 2, wanted.wide ? 2 : 0};
    for (int i = 0; i < 3; ++i)
        lower_->setColumnStretch(i, shares[i]);
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
    scenarios_->refresh();
    parts_->refresh();
    arrange();
}

ComparePage::Answers ComparePage::answersOf(const Study &study, std::span<const Waiting> waiting)
{
    const Scenario &baseline = study.scenarios.front();
    return {whatIf(study, baseline, waiting), underOtherData(study, baseline, waiting)};
}

/// Some thirty variations of every run: at once for a few runs, in the background for thousands.
void ComparePage::refreshBaseline()
{
    const Study &study = context_.document.study();
    const int serial = ++serial_;
    if (study.scenarios.empty())
        return;
    if (study.scenarios.front().runs.size() <= fewRuns) {
        showAnswers(answersOf(study, context_.document.waiting()));
        return;
    }
    background_.clear(); // what waits is of an older study
    background_.start([this, study, serial, waiting = context_.document.waiting()] {
        QMetaObject::invokeMethod(
            this,
            [this, serial, answers = answersOf(study, waiting)] {
                if (serial == serial_)
                    showAnswers(answers);
            },
            Qt::QueuedConnection);
    });
}

void ComparePage::showAnswers(Answers answers)
{
    answers_ = std::move(answers);
    answered_ = serial_;
    showBaseline();
}

void ComparePage::showBaseline()
{
    if (answered_ != serial_ || context_.document.result().scenarios.empty())
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
    arrange();
    if (place)
        history_->setSpec(historyChart(figures, placeName(*place, context_.words()), context_.words()));
}

/// None for the data that the baseline stands on already.
std::optional<Variation> ComparePage::dataChange(const QString &id) const
{
    const auto &rows = answers_.data;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&id](const auto &each) { return toQString(rowId(each)) == id; });
    if (row == rows.end() || row->own || context_.document.study().scenarios.empty())
        return {};
    return row->change;
}

/// The ends of the row that change something, the one that is selected first.
std::vector<ChartAction> ComparePage::whatIfActions(const QString &id)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const auto &rows = answers_.whatIf;
    const auto ends = std::find_if(rows.begin(), rows.end(),
                                   [&](const auto &each) { return toQString(rowId(each)) == parts.first(); });
    if (ends == rows.end() || context_.document.study().scenarios.empty())
        return {};
    std::vector<ChartAction> actions;
    for (const WhatIfEnd *end : {&ends->low, &ends->high})
        if (!end->asNow)
            actions.push_back(actionOf(end->change));
    if (parts.last() == QStringLiteral("high"))
        std::reverse(actions.begin(), actions.end());
    return actions;
}

ChartAction ComparePage::actionOf(const Variation &change)
{
    const Study &study = context_.document.study();
    // as the scenario will be called
    const std::string name = nameInWords(change, datasetOf(study, study.scenarios.front()), context_.words());
    return {context_.say(Message("compare.make", {textArg("name", name)})),
            [this, change] { ScenarioMenu::add(context_, change); }};
}

void ComparePage::showEvent(QShowEvent *event)
{
    if (stale_)
        refresh();
    QWidget::showEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
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
