// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/plan_cards.h"

#include "app/desktop/charts/chart_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/pages/models/inference_cards.h"
#include "app/desktop/pages/plan/derived_card.h"
#include "core/charts/figures_training.h"
#include "core/wording/page_units.h"

#include <algorithm>

namespace huella {

PlanCards::PlanCards(Context &context, QWidget *parent) : QObject(parent), context_(context), parent_(parent) {}

DerivedCard *PlanCards::derived()
{
    if (!derived_) {
        derived_ = new DerivedCard(context_, parent_);
        connect(derived_, &DerivedCard::hoursWanted, this, &PlanCards::hoursWanted);
    }
    return derived_;
}

/// A chart that follows the typing, before it has.
ChartSpec PlanCards::stillEmpty(const char *title) const
{
    ChartSpec still;
    still.title = still.description = context_.words()(title);
    return still;
}

ChartCard *PlanCards::use()
{
    if (!use_) {
        use_ = new ChartCard(context_, parent_);
        use_->view()->setObjectName(QStringLiteral("utilisation"));
        use_->setSpec(stillEmpty("chart.use.title"));
    }
    return use_;
}

ChartCard *PlanCards::around()
{
    if (around_)
        return around_;
    around_ = new ChartCard(context_, parent_);
    around_->view()->setObjectName(QStringLiteral("around"));
    around_->setSpec(stillEmpty("chart.around.title"));
    around_->setActions([this](const QString &id) {
        return std::vector<ChartAction>{
            {context_.say("plan.share.go"), [this, id] { context_.document.setCurrentRun(toStdString(id)); }}};
    });
    connect(around_->view(), &ChartView::activated, this,
            [this](const QString &id) { context_.document.setCurrentRun(toStdString(id)); });
    return around_;
}

QWidget *PlanCards::models()
{
    if (!models_)
        models_ = new MeasuredModelsCard(context_, parent_);
    return models_;
}

QWidget *PlanCards::scatter()
{
    if (!scatter_)
        scatter_ = new ModelScatterCard(context_, parent_);
    return scatter_;
}

QWidget *PlanCards::batches()
{
    if (!batches_)
        batches_ = new BatchCard(context_, parent_);
    return batches_;
}

void PlanCards::refresh()
{
    if (derived_)
        derived_->refresh();
}

void PlanCards::refreshLater()
{
    const RunResult *result = context_.document.currentResult();
    const ScenarioResult *scenario = context_.document.currentScenarioResult();
    const Measure measure = context_.measure->measure();
    if (use_ && !use_->isHidden() && result)
        use_->setSpec(utilisationChart(*result, context_.words(),
                                       digitsAlone(digitsOfPage(context_.document.result()), measure),
                                       MeasureOf(measure, *result->dataset)));
    if (around_ && !around_->isHidden() && result && scenario)
        around_->setSpec(aroundChart(*scenario, result->run->id, context_.words(),
                                     digitsAlone(digitsOfPage(context_.document.result()), measure),
                                     MeasureOf(measure, *scenario->dataset)));
    if (models_ && !models_->isHidden())
        models_->refresh();
    if (scatter_ && !scatter_->isHidden())
        scatter_->refresh();
    if (batches_ && !batches_->isHidden())
        batches_->refresh();
}

std::vector<QWidget *> PlanCards::made() const
{
    std::vector<QWidget *> cards{derived_, use_, around_, models_, scatter_, batches_};
    std::erase(cards, nullptr);
    return cards;
}

void PlanCards::showOnly(const std::vector<QWidget *> &shown)
{
    for (QWidget *card : made())
        card->setVisible(std::find(shown.begin(), shown.end(), card) != shown.end());
}

} // namespace huella
