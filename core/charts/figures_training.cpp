// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_training.h"

#include "core/charts/describe.h"
#include "core/charts/figures_parts.h"
#include "core/planning/any_plan.h"
#include "core/study/evaluate/break_even.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int leastPercent = 5, mostPercent = 100, besideBand = 10; // of the utilisation
constexpr double linesOfAxis = 2.5;

std::vector<std::pair<double, std::string>> amountTicks(double end, const Scale &scale, const Wording &words)
{
    std::vector<std::pair<double, std::string>> ticks;
    const double step = roundStep(end / linesOfAxis);
    for (int i = 0; i * step <= end * (1 + 1e-9); ++i)
        ticks.emplace_back(i * step, words.numbers().significant(i * step / scale.size, 3));
    return ticks;
}

/// The stretch of whole percents that is drawn: what is usual, the plan's own, and some beside them.
std::pair<int, int> drawnPercents(const Band &band, int own)
{
    const auto percent = [](Real share, int otherwise) { return share ? int(std::lround(*share * 100)) : otherwise; };
    const int low = std::min(percent(band.low, own), own), high = std::max(percent(band.high, own), own);
    return {std::max(leastPercent, low - besideBand), std::min(mostPercent, high + besideBand)};
}

/// A training, what goes with it, and the models in use that are compared with it.
std::vector<const RunResult *> withItsUse(const ScenarioResult &scenario, std::string_view trainingId)
{
    std::vector<const RunResult *> runs = trainingWithAround(scenario, trainingId);
    for (const RunResultPointer &run : scenario.runs)
        if (const RunResult *training = comparedTraining(scenario, *run->run);
            training && training->run->id == trainingId)
            runs.push_back(run.get());
    return runs;
}

} // namespace

ChartSpec utilisationChart(const RunResult &training, const Wording &words, std::optional<Scale> unit,
                           const MeasureOf &shown)
{
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.title = chart.description = words("chart.use.title");
    chart.labelHeading = words("chart.use.share");
    chart.valueHeading = measureName(shown.measure(), words);
    const PlannedTraining *planned = training.planned ? training.planned->training() : nullptr;
    const Estimate *estimate = training.estimate();
    if (!planned || !estimate || !(planned->mfu > 0))
        return chart;
    const double now = shown.amount(estimate->outcome.emissions.total, estimate->outcome.energy.total);
    const int own = std::clamp(int(std::lround(planned->mfu * 100)), 1, mostPercent);
    const Band &band =
        training.dataset->band(utilisationClass(training.run->workload.gpus.value_or(1), planned->peakTflops));
    const auto [first, last] = drawnPercents(band, own);
    const Scale scale = scaleOnPage(unit, shown.measure(), now);
    for (int percent = std::min(first, own); percent <= std::max(last, own); ++percent) {
        const bool plans = percent == own;
        const double amount = plans ? now : now * planned->mfu * 100 / percent;
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = std::to_string(percent);
        bar.label = words.numbers().percent(percent / 100.0);
        bar.parts = {{amount, ColourRole::mark, {}}};
        bar.value = amountText(amount, Precision{scale, 3, true}, words);
        bar.strong = plans;
        if (plans)
            chart.marks.push_back({double(chart.bars.size() - 1), bar.label, bar.value, true});
    }
    const double begin = std::min(first, own);
    if (band.low && band.high)
        chart.shaded = AxisRange{std::max(0.0, *band.low * 100 - begin),
                                 std::min(double(chart.bars.size() - 1), *band.high * 100 - begin)};
    chart.ticks = amountTicks(chart.axisMax(), scale, words);
    chart.valueHeading += ", " + unitName(scale, false, words);
    chart.footnote = std::string(words.language() == Language::es ? band.noteEs : band.noteEn);
    chart.description = words("chart.use.description",
                              {textArg("own", chart.marks.front().label), textArg("amount", chart.marks.front().value),
                               textArg("first", chart.bars.front().value), textArg("low", chart.bars.front().label),
                               textArg("last", chart.bars.back().value), textArg("high", chart.bars.back().label)});
    return chart;
}

ChartSpec aroundChart(const ScenarioResult &scenario, std::string_view trainingId, const Wording &words,
                      std::optional<Scale> unit, const MeasureOf &shown)
{
    ChartSpec chart;
    chart.title = chart.description = words("chart.around.title");
    chart.labelHeading = words("chart.around.run");
    sayMeasure(chart, shown.measure(), words);
    const auto amountOf = [&shown](const Estimate &estimate) {
        return shown.amount(estimate.outcome.emissions.total, estimate.outcome.energy.total);
    };
    double sum = 0;
    for (const RunResult *run : withItsUse(scenario, trainingId)) {
        const Estimate *estimate = run->estimate();
        if (!estimate)
            continue;
        const double amount = amountOf(*estimate);
        const Scale scale = scaleOnPage(unit, shown.measure(), amount);
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = run->run->id;
        bar.label = run->run->name;
        bar.parts = {{amount, ColourRole::quiet, {}}};
        bar.value = amountText(amount, Precision{scale, scale.digits > 0 ? scale.digits : 3, false}, words);
        bar.strong = run->run->id == trainingId;
        sum += amount;
    }
    if (chart.bars.size() < 2) { // it alone says nothing beside the headline
        chart.bars.clear();
        chart.footnote = words("chart.around.none");
        return chart;
    }
    const Scale scale = scaleOnPage(unit, shown.measure(), sum);
    chart.footnote =
        words("chart.around.total",
              {textArg("total", amountText(sum, Precision{scale, scale.digits > 0 ? scale.digits : 3, false}, words))});
    chart.description = describeChart(chart, words);
    return chart;
}

} // namespace huella
