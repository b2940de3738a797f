// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/answer_card.h"

#include "app/desktop/charts/component_bar.h"
#include "app/desktop/pages/plan/headline_view.h"
#include "app/desktop/text.h"
#include "core/report/answer.h"
#include "core/report/figures.h"

#include <QEvent>
#include <QVBoxLayout>

namespace huella {

AnswerCard::AnswerCard(Context &context, QWidget *parent)
    : Card(parent), context_(context), headline_(new HeadlineView(this)), bar_(new ComponentBar(this))
{
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
    else if (result->answer->outcome.power.total.value() > 0)
        showAnswer(*result->answer);
    else
        showProblem(Message("issue.no_device"));
}

void AnswerCard::showAnswer(const Estimate &estimate)
{
    std::vector<HeadlineView::Item> items;
    for (const AnswerFigure &figure : answerFigures(estimate, context_.words()))
        items.push_back({qs(figure.value), qs(figure.range), qs(figure.further)});
    headline_->setItems(items);
    bar_->setSpec(componentsChart(estimate, context_.words()));
}

void AnswerCard::showProblem(const Message &problem)
{
    const QString what = context_.say("plan.nothing");
    if (problem.key == "error.hours.missing") // that says the same at greater length
        headline_->setItems({{QStringLiteral("–"), what, {}}});
    else
        headline_->setItems({{QStringLiteral("–"), context_.sentence(problem), what}});
    bar_->setSpec({});
}

void AnswerCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace huella
