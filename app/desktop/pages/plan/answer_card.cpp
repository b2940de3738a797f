// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/answer_card.h"

#include "app/desktop/charts/component_bar.h"
#include "app/desktop/common/refusals.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/widgets/announcer.h"
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/study/evaluate/totals.h"
#include "core/study/model/planned_run.h"
#include "core/wording/answer.h"
#include "core/wording/page_units.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

namespace huella {
namespace {

/// What a run needs that has no figure yet.
std::string nothingKey(const Run *run)
{
    const std::string usual = "plan.nothing";
    return run && isPlanned(*run) ? usual + "." + std::string(toString(run->plan->kind)) : usual;
}

} // namespace

AnswerCard::AnswerCard(Context &context, QWidget *parent)
    : Card(parent),
      context_(context),
      headline_(new HeadlineView(this)),
      bar_(new ComponentBar(this)),
      barMenu_(context, *this),
      announcer_(new Announcer(this))
{
    connect(headline_, &HeadlineView::settled, this, &AnswerCard::announce);
    connect(bar_, &ChartView::menuWanted, this, [this](const QPoint &at) { barMenu_.popUp(bar_->spec(), at); });
    headline_->setObjectName(QStringLiteral("headline"));
    bar_->setObjectName(QStringLiteral("components"));
    body()->addWidget(headline_);
    body()->addWidget(bar_);
    refresh();
}

void AnswerCard::refresh()
{
    setAccessibleName(context_.say("plan.answer"));
    headline_->setAccessibleName(context_.say("plan.answer"));
    bar_->setTheme(context_.colours());
    const RunResult *result = context_.document.currentResult();
    if (!result)
        return;
    if (!result->answer)
        showProblem(result->answer.error().message);
    else if (hasFigure(*result))
        showAnswer(*result);
    else
        showProblem(Message("issue.no_device"));
}

void AnswerCard::showAnswer(const RunResult &result)
{
    const Estimate &estimate = *result.estimate();
    std::vector<HeadlineView::Item> items;
    for (const AnswerFigure &figure :
         answerFigures(estimate, context_.words(), digitsOfPage(context_.document.result())))
        items.push_back({toQString(figure.value), toQString(figure.range), toQString(figure.further)});
    headline_->setItems(items);
    headline_->setChosen(int(context_.measure->measure()));
    bar_->setSpec(componentsChart(result, context_.words(), MeasureOf(context_.measure->measure(), *result.dataset)));
}

void AnswerCard::showProblem(const Message &problem)
{
    const bool named = saysWhatToDo(problem);
    const QString what = context_.say(nothingKey(context_.document.currentRun()));
    if (problem.key == "error.hours.missing") // that says the same at greater length
        headline_->setItems({{QStringLiteral("–"), what, {}}});
    else
        headline_->setItems({{QStringLiteral("–"), context_.sentence(problem), named ? QString() : what}});
    bar_->setSpec({});
}

/// As the headline has it; the trees, which stand there without their name, with it.
QString AnswerCard::amountNow(const MeasureOf &shown, const Estimate &estimate) const
{
    if (shown.measure() != Measure::treeMonths)
        return headline_->items()[size_t(shown.measure())].figure;
    const double months = shown.amount(estimate.outcome.emissions.total);
    return toQString(
        amountText(months, shown.interval(estimate.range), scaleOf(Measure::treeMonths, months), context_.words()));
}

/// "0.33 kg CO₂e, 12 % lower", in what the window shows: short, once the typing has stopped. A run that is shown for the first time
/// is read when one goes to it.
void AnswerCard::announce()
{
    const RunResult *result = context_.document.currentResult();
    if (!result || headline_->items().empty())
        return;
    const Estimate *estimate = result->estimate();
    const MeasureOf shown(context_.measure->measure(), *result->dataset);
    const Mass emissions = estimate ? estimate->outcome.emissions.total : Mass();
    const Energy energy = estimate ? estimate->outcome.energy.total : Energy();
    const double now = shown.amount(emissions, energy), before = shown.amount(emissionsSaid_, energySaid_);
    const bool sameRun = runSaid_ == result->run->id;
    QString words = now > 0 ? amountNow(shown, *estimate) : headline_->items().front().below;
    if (sameRun && now > 0 && before > 0 && now != before) {
        const double change = now / before - 1;
        words = context_.say(Message(change < 0 ? "plan.said.lower" : "plan.said.higher",
                                     {textArg("value", toStdString(words)), percentArg("share", std::abs(change))}));
    }
    const bool news = sameRun && (now != before || words != said_);
    runSaid_ = result->run->id;
    emissionsSaid_ = emissions;
    energySaid_ = energy;
    said_ = words;
    if (news && isVisible())
        announcer_->say(words);
}

void AnswerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() == QEvent::LanguageChange)
        headline_->describe();
    Card::changeEvent(event);
}

} // namespace huella
