// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/scenario_view.h"

#include "app/desktop/common/help_place.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/budget_panel.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/pages/plan/runs_card.h"
#include "app/desktop/pages/plan/sums_card.h"
#include "app/desktop/widgets/scrolling.h"
#include "core/wording/answer.h"
#include "core/wording/page_units.h"

#include <QEvent>
#include <QGridLayout>

namespace huella {
namespace {

constexpr int gap = 12;
constexpr int lowestRuns = 260; ///< px, of the card with the table
constexpr int scrollBarRoom = 16;

} // namespace

ScenarioView::ScenarioView(Context &context, QWidget *parent)
    : QWidget(parent),
      context_(context),
      answer_(new Card(this)),
      headline_(new HeadlineView(this)),
      budget_(new BudgetPanel(context, this)),
      sums_(new SumsCard(context, this)),
      runs_(new RunsCard(context, this))
{
    headline_->setObjectName(QStringLiteral("scenarioHeadline"));
    setHelp(this, "plan#the-scenario-as-a-whole");
    answer_->body()->setSpacing(gap / 3);
    answer_->body()->addWidget(headline_);
    answer_->body()->addWidget(budget_);
    answer_->body()->addStretch(1);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("plain"));
    grid_ = new QGridLayout(inside);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(gap);
    runs_->setMinimumHeight(lowestRuns);
    arrange(false);
    fillScrolling(this, inside);
    connect(sums_, &SumsCard::runsWanted, runs_, &RunsCard::selectRuns);
}

/// The sums stand beside the answer, and below it where there is no room for both.
void ScenarioView::arrange(bool stacked)
{
    for (QWidget *card : std::initializer_list<QWidget *>{answer_, sums_, runs_})
        grid_->removeWidget(card);
    grid_->addWidget(answer_, 0, 0, 1, stacked ? 2 : 1);
    grid_->addWidget(sums_, stacked ? 1 : 0, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    grid_->addWidget(runs_, 2, 0, 1, 2);
    grid_->setColumnStretch(0, 5);
    grid_->setColumnStretch(1, 4);
    grid_->setRowStretch(2, 1);
    stacked_ = stacked;
}

void ScenarioView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins around = contentsMargins();
    const int needed = answer_->minimumSizeHint().width() + gap + sums_->minimumSizeHint().width();
    if (const bool stacked = needed > width() - around.left() - around.right() - scrollBarRoom; stacked != stacked_)
        arrange(stacked);
}

void ScenarioView::refresh()
{
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    if (!scenario)
        return;
    refreshHeadline(*scenario);
    budget_->refresh(*scenario);
    sums_->refresh(*scenario);
    runs_->refresh();
}

/// "8 runs · Baseline": where there is little room it is the name that is cut, which the list beside has.
QString ScenarioView::about(const ScenarioResult &scenario) const
{
    return context_.say(Message("runs.count", {numberArg("count", double(scenario.runs.size()))}))
           + QStringLiteral(" · ") + toQString(scenario.name);
}

void ScenarioView::refreshHeadline(const ScenarioResult &scenario)
{
    const Wording &words = context_.words();
    answer_->setAccessibleName(toQString(scenario.name));
    headline_->setAccessibleName(toQString(scenario.name));
    if (scenario.missing == scenario.runs.size()) {
        headline_->setItems({{QStringLiteral("–"), context_.say("scenario.nothing"), about(scenario)}});
        return;
    }
    // what cannot be estimated yet comes on top
    const QString atLeast = scenario.missing > 0 ? QStringLiteral("≥ ") : QString();
    std::vector<HeadlineView::Item> items;
    const Equivalents equivalents = equivalentsOf(scenario.emissions.total, *scenario.dataset);
    const PageDigits digits = digitsOfPage(context_.document.result());
    for (const AnswerFigure &figure :
         answerFigures(scenario.emissions.total, scenario.energy.total, scenario.range, equivalents, words, digits))
        items.push_back({atLeast + toQString(figure.value), toQString(figure.range), toQString(figure.further)});
    if (scenario.pending() && !scenario.sample)
        for (size_t i = 0; i < 2; ++i) // the energy and the emissions have one
            items[i].below = context_.say("scenario.calculating");
    items.front().further = about(scenario);
    headline_->setItems(items);
    headline_->setChosen(int(context_.measure->measure()));
}

void ScenarioView::focusBudget(bool ofYear) { budget_->focusField(ofYear); }

void ScenarioView::focusRuns() { runs_->focusTable(); }

void ScenarioView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        headline_->describe();
    }
    QWidget::changeEvent(event);
}

} // namespace huella
