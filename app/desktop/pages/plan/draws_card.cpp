// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/plan/draws_card.h"

#include "app/desktop/charts/chart_view.h"
#include "core/charts/figures.h"
#include "core/wording/page_units.h"

namespace huella {

DrawsCard::DrawsCard(Context &context, QWidget *parent) : ChartCard(context, parent), context_(context)
{
    view()->setObjectName(QStringLiteral("draws"));
}

void DrawsCard::refresh()
{
    const StudyDocument &document = context_.document;
    const Wording &words = context_.words();
    const RunResult *result = document.currentResult();
    const Estimate *estimate = result ? result->estimate() : nullptr;
    if (!estimate || !(estimate->outcome.power.total.value() > 0) || estimate->range.draws == 0) {
        ChartSpec none;
        none.title = words("chart.run_draws.title", {numberArg("draws", double(Draws::defaultCount))});
        return setSpec(none);
    }
    if (!draws_ || draws_->seed() != document.study().seed || draws_->count() != estimate->range.draws)
        draws_.emplace(document.study().seed, estimate->range.draws);
    const Measure measure = context_.measure->measure();
    setSpec(runDrawsChart(simulate(estimate->inputs, estimate->spreads, *draws_), *estimate, words,
                          digitsAlone(digitsOfPage(document.result()), measure), MeasureOf(measure, *result->dataset)));
}

} // namespace huella
