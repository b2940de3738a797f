// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"

#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

ColourRole inkOf(const std::string &component)
{
    static const std::array<std::pair<std::string_view, ColourRole>, 4> inks{{{"cpu", ColourRole::cpu},
                                                                              {"gpu", ColourRole::gpu},
                                                                              {"memory", ColourRole::memory},
                                                                              {"overhead", ColourRole::overhead}}};
    const auto found =
        std::find_if(inks.begin(), inks.end(), [&](const auto &each) { return each.first == component; });
    return found == inks.end() ? ColourRole::quiet : found->second;
}

bool isEmpty(const ScenarioResult &scenario) { return scenario.missing == scenario.runs.size(); }

/// How far a scenario is from the baseline, as a part of it; 0 for the baseline itself.
double ratioOf(const ScenarioResult &scenario, const ScenarioResult &baseline, Measure measure)
{
    if (!scenario.difference)
        return 0;
    const double base = baseline.energy.total.value();
    if (measure != Measure::energy)
        return scenario.difference->ratio;
    return base > 0 ? scenario.energy.total.value() / base - 1 : 0;
}

ChartRow scenarioBar(const ScenarioResult &scenario, const ScenarioResult &baseline, std::optional<Scale> unit,
                     Measure measure, const Wording &words)
{
    const MeasureOf shown(measure, *scenario.dataset);
    const double amount = shown.amount(scenario.emissions.total, scenario.energy.total);
    const Interval interval = shown.interval(scenario.range);
    ChartRow bar;
    bar.id = scenario.id;
    bar.label = scenario.name;
    for (const Total &part : totalsOf(scenario, By::component))
        bar.parts.push_back(
            {shown.amount(part.emissions, part.energy), inkOf(part.key), words("component." + part.key)});
    const Scale scale = scaleOnPage(unit, measure, amount);
    bar.value = amountText(amount, interval, scale, words);
    addRemarks(bar, interval, scale, words);
    if (scenario.missing > 0)
        bar.value = isEmpty(scenario) ? "–" : "≥ " + bar.value; // what is not counted yet comes on top
    else if (const double ratio = ratioOf(scenario, baseline, measure); baseline.missing == 0 && ratio != 0)
        bar.value += "  " + signedPercent(ratio, words.numbers());
    bar.low = interval.low;
    bar.high = interval.high;
    bar.strong = !scenario.difference;
    return bar;
}

/// What of a difference a sentence needs, whichever measure it is in.
struct SaidDifference {
    bool none = false, simulated = false, clear = false, hasBase = false;
    double ratio = 0;
    Interval range;
};
SaidDifference saidDifference(const ScenarioResult &scenario, const ScenarioResult &baseline, Measure measure)
{
    if (measure == Measure::energy) {
        const EnergyDifference d = energyDifferenceOf(baseline, scenario);
        const bool none = d.energy.value() == 0 && d.energyKwh == Interval{0, 0};
        return {none, d.simulated, d.clear, baseline.energy.total.value() > 0, d.ratio, d.ratioInterval};
    }
    const Difference d = scenario.difference.value_or(Difference{});
    const bool none = d.emissions.value() == 0 && d.emissionsG == Interval{0, 0};
    return {none, d.simulated, d.clear, baseline.emissions.total.value() > 0, d.ratio, d.ratioInterval};
}

bool sameBasis(const ScenarioResult &a, const ScenarioResult &b)
{
    return a.dataset->info().basis == b.dataset->info().basis;
}

} // namespace

std::string nameInWords(const Variation &change, const Dataset &dataset, const Wording &words)
{
    if (change.what == Variation::What::place)
        if (const auto place = dataset.place(change.name))
            return words(
                "scenario.place",
                {textArg("place", placeInSentence(place->record->code, placeName(*place->record, words), words))});
    return words(nameOfVariation(change, dataset, words.language() == Language::es));
}

std::string signedPercent(double fraction, const Numbers &numbers)
{
    const std::string size = numbers.percent(std::abs(fraction));
    return (fraction < 0 ? "−" : "+") + size;
}

ChartSpec scenariosChart(const StudyResult &result, const Wording &words, std::optional<Scale> unit, Measure measure,
                         std::optional<Mass> budget)
{
    const auto otherBasis = [&](const ScenarioResult &scenario) { // which does not concern the energy
        return measure != Measure::energy && !sameBasis(scenario, result.scenarios.front());
    };
    double largest = 0;
    for (const ScenarioResult &scenario : result.scenarios)
        largest = std::max(
            largest, MeasureOf(measure, *scenario.dataset).amount(scenario.emissions.total, scenario.energy.total));
    unit = unitOfChart(unit, measure, largest);
    ChartSpec chart;
    chart.title = words("compare.scenarios");
    chart.labelHeading = words("compare.scenario");
    sayMeasure(chart, measure, words);
    size_t missing = 0;
    for (const ScenarioResult &scenario : result.scenarios) {
        missing += scenario.missing;
        chart.bars.push_back(scenarioBar(scenario, result.scenarios.front(), unit, measure, words));
        ChartRow &bar = chart.bars.back();
        if (otherBasis(scenario))
            bar.label += " *";
        if (scenario.difference)
            bar.note = differenceSentence(scenario, result.scenarios.front(), words, measure);
    }
    chart.legend = legendOf(chart.bars);
    const bool pending =
        std::any_of(result.scenarios.begin(), result.scenarios.end(), [](const auto &s) { return s.pending(); });
    const bool mixed = std::any_of(result.scenarios.begin(), result.scenarios.end(), otherBasis);
    chart.footnote = words(pending ? "compare.pending" : "compare.interval");
    if (mixed)
        chart.footnote += " " + words("compare.basis");
    if (missing > 0)
        chart.footnote += " " + words("totals.missing", {numberArg("count", double(missing))});
    if (!result.scenarios.empty())
        addBudget(chart, budget, MeasureOf(measure, *result.scenarios.front().dataset), words);
    chart.description = describeChart(chart, words);
    return chart;
}

std::string differenceSentence(const ScenarioResult &scenario, const ScenarioResult &baseline, const Wording &words,
                               Measure measure)
{
    const Numbers &numbers = words.numbers();
    const auto name = textArg("name", scenario.name);
    const SaidDifference difference = saidDifference(scenario, baseline, measure);
    if (const size_t missing = scenario.missing + baseline.missing; missing > 0)
        return words("compare.incomplete", {name, numberArg("count", double(missing))});
    if (difference.none)
        return words("compare.same", {name});
    if (!difference.hasBase)
        return words("compare.no_baseline", {name});
    const bool lower = difference.ratio < 0;
    const auto share = textArg("share", numbers.percent(std::abs(difference.ratio)));
    if (!difference.simulated)
        return words(lower ? "compare.lower.pending" : "compare.higher.pending", {name, share});
    const Interval &range = difference.range;
    std::string sentence;
    if (!difference.clear)
        sentence = words("compare.unclear", {name, textArg("low", signedPercent(range.low, numbers)),
                                             textArg("high", signedPercent(range.high, numbers))});
    else
        sentence =
            words(lower ? "compare.lower" : "compare.higher",
                  {name, share, textArg("low", numbers.percent(std::min(std::abs(range.low), std::abs(range.high)))),
                   textArg("high", numbers.percent(std::max(std::abs(range.low), std::abs(range.high))))});
    return measure == Measure::energy || sameBasis(scenario, baseline) ? sentence
                                                                       : sentence + " " + words("compare.basis");
}

} // namespace huella
