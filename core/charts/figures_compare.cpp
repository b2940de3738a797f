// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"

#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/charts/footing_marks.h"
#include "core/charts/said_difference.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

bool isEmpty(const ScenarioResult &scenario) { return scenario.missing == scenario.runs.size(); }

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
            {shown.amount(part.emissions, part.energy), inkOfComponent(part.key), words("component." + part.key)});
    const Scale scale = scaleOnPage(unit, measure, amount);
    bar.value = amountText(amount, interval, scale, words);
    addRemarks(bar, interval, scale, words);
    if (scenario.missing > 0)
        bar.value = isEmpty(scenario) ? "–" : "≥ " + bar.value; // what is not counted yet comes on top
    else if (const auto said = saidDifference(scenario, baseline, shown);
             scenario.difference && said.comparable && baseline.missing == 0 && said.ratio != 0)
        bar.value += "  " + signedPercent(said.ratio, words.numbers());
    bar.low = interval.low;
    bar.high = interval.high;
    bar.strong = !scenario.difference;
    return bar;
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
    FootingMarks marks; // which do not concern the energy
    unit = unitOfChart(unit, measure, largestOf(result, measure));
    ChartSpec chart;
    chart.title = words("compare.scenarios");
    chart.labelHeading = words("compare.scenario");
    sayMeasure(chart, measure, words);
    size_t missing = 0;
    for (const ScenarioResult &scenario : result.scenarios) {
        missing += scenario.missing;
        chart.bars.push_back(scenarioBar(scenario, result.scenarios.front(), unit, measure, words));
        ChartRow &bar = chart.bars.back();
        if (measure != Measure::energy)
            marks.mark(bar, beside(scenario, result.scenarios.front()));
        if (scenario.difference)
            bar.note = differenceSentence(scenario, result.scenarios.front(), words, measure);
    }
    chart.legend = legendOf(chart.bars);
    const bool pending =
        std::any_of(result.scenarios.begin(), result.scenarios.end(), [](const auto &s) { return s.pending(); });
    chart.footnote = words(pending ? "compare.pending" : "compare.interval");
    if (marks.any())
        chart.footnote += " " + marks.footnote(words, "compare.source", "compare.basis");
    if (missing > 0)
        chart.footnote += " " + words("totals.missing", {numberArg("count", double(missing))});
    if (!result.scenarios.empty())
        addBudget(chart, budget, MeasureOf(measure, *result.scenarios.front().dataset), words);
    chart.description = describeChart(chart, words);
    if (marks.any())
        chart.description += " " + marks.footnote(words, "compare.source", "compare.basis");
    return chart;
}

namespace {

std::string saidOf(const SaidDifference &difference, const std::string &scenario, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const auto name = textArg("name", scenario);
    if (difference.missing > 0)
        return words("compare.incomplete", {name, numberArg("count", double(difference.missing))});
    if (!difference.comparable)
        return words("compare.incomparable", {name});
    if (difference.none)
        return words("compare.same", {name});
    if (!difference.hasBase)
        return words("compare.no_baseline", {name});
    const bool lower = difference.ratio < 0;
    const auto share = textArg("share", numbers.percent(std::abs(difference.ratio)));
    if (!difference.simulated)
        return words(lower ? "compare.lower.pending" : "compare.higher.pending", {name, share});
    const Interval &range = difference.range;
    if (!difference.clear)
        return words("compare.unclear", {name, textArg("low", signedPercent(range.low, numbers)),
                                         textArg("high", signedPercent(range.high, numbers))});
    return words(lower ? "compare.lower" : "compare.higher",
                 {name, share, textArg("low", numbers.percent(std::min(std::abs(range.low), std::abs(range.high)))),
                  textArg("high", numbers.percent(std::max(std::abs(range.low), std::abs(range.high))))});
}

} // namespace

std::string differenceSentence(const ScenarioResult &scenario, const ScenarioResult &baseline, const Wording &words,
                               Measure measure)
{
    const SaidDifference difference = saidDifference(scenario, baseline, MeasureOf(measure, *baseline.dataset));
    const std::string said = saidOf(difference, scenario.name, words);
    const bool twoSources = difference.otherSource && difference.missing == 0 && !difference.none && difference.hasBase;
    return twoSources ? said + " " + words("compare.two_sources") : said;
}

} // namespace huella
