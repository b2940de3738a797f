// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures_compare.h"

#include "core/report/figures.h"
#include "core/report/figures_parts.h"
#include "core/report/sentences.h"
#include "core/study/totals.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

Ink inkOf(const std::string &component)
{
    static const std::array<std::pair<std::string_view, Ink>, 4> inks{
        {{"cpu", Ink::cpu}, {"gpu", Ink::gpu}, {"memory", Ink::memory}, {"overhead", Ink::overhead}}};
    const auto found = std::find_if(inks.begin(), inks.end(), [&](const auto &each) { return each.first == component; });
    return found == inks.end() ? Ink::quiet : found->second;
}

bool isEmpty(const ScenarioResult &scenario) { return scenario.missing == scenario.runs.size(); }

/// `comparable`: all runs of the baseline are counted.
Bar scenarioBar(const ScenarioResult &scenario, bool comparable, std::optional<Scale> unit, const Wording &words)
{
    Bar bar;
    bar.id = scenario.id;
    bar.label = scenario.name;
    for (const Total &part : totalsOf(scenario, By::component))
        bar.parts.push_back({part.emissions.value(), inkOf(part.key), words("component." + part.key)});
    bar.value = massText(scenario.emissions.total.value(), scenario.range.emissionsG, unit, words.numbers());
    if (scenario.missing > 0)
        bar.value = isEmpty(scenario) ? "–" : "≥ " + bar.value; // what is not counted yet comes on top
    else if (comparable && scenario.difference && scenario.difference->ratio != 0)
        bar.value += "  " + signedPercent(scenario.difference->ratio, words.numbers());
    bar.low = scenario.range.emissionsG.low;
    bar.high = scenario.range.emissionsG.high;
    bar.strong = !scenario.difference;
    return bar;
}

bool sameBasis(const ScenarioResult &a, const ScenarioResult &b) { return a.dataset->info().basis == b.dataset->info().basis; }

} // namespace

std::string nameInWords(const Variation &change, const Dataset &dataset, const Wording &words)
{
    if (change.what == Variation::What::place)
        if (const auto place = dataset.place(change.name))
            return words("scenario.place",
                         {text("place", placeInSentence(place->record->code, placeName(*place->record, words), words))});
    return words(nameOfVariation(change, dataset, words.language() == Language::es));
}

std::string signedPercent(double fraction, const Numbers &numbers)
{
    const std::string size = numbers.percent(std::abs(fraction));
    return (fraction < 0 ? "−" : "+") + size;
}

ChartSpec scenariosChart(const StudyResult &result, const Wording &words, std::optional<Scale> unit)
{
    ChartSpec chart;
    chart.title = words("compare.scenarios");
    chart.labelHeading = words("compare.scenario");
    chart.valueHeading = words("chart.emissions");
    size_t missing = 0;
    for (const ScenarioResult &scenario : result.scenarios) {
        missing += scenario.missing;
        chart.bars.push_back(scenarioBar(scenario, result.scenarios.front().missing == 0, unit, words));
        Bar &bar = chart.bars.back();
        if (!sameBasis(scenario, result.scenarios.front()))
            bar.label += " *";
        if (scenario.difference)
            bar.note = differenceSentence(scenario, result.scenarios.front(), words);
        for (const BarPart &part : bar.parts)
            if (std::none_of(chart.legend.begin(), chart.legend.end(), [&](const BarPart &known) { return known.ink == part.ink; }))
                chart.legend.push_back(part);
    }
    std::sort(chart.legend.begin(), chart.legend.end(), [](const BarPart &a, const BarPart &b) { return a.ink < b.ink; });
    const bool pending = std::any_of(result.scenarios.begin(), result.scenarios.end(), [](const auto &s) { return s.pending(); });
    const bool mixed = std::any_of(result.scenarios.begin(), result.scenarios.end(),
                                   [&](const auto &s) { return !sameBasis(s, result.scenarios.front()); });
    chart.footnote = words(pending ? "compare.pending" : "compare.interval");
    if (mixed)
        chart.footnote += " " + words("compare.basis");
    if (missing > 0)
        chart.footnote += " " + words("totals.missing", {number("count", double(missing))});
    chart.description = describeChart(chart, words);
    return chart;
}

std::string differenceSentence(const ScenarioResult &scenario, const ScenarioResult &baseline, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const auto name = text("name", scenario.name);
    const Difference difference = scenario.difference.value_or(Difference{});
    if (const size_t missing = scenario.missing + baseline.missing; missing > 0)
        return words("compare.incomplete", {name, number("count", double(missing))});
    if (difference.emissions.value() == 0 && difference.emissionsG == Interval{0, 0})
        return words("compare.same", {name});
    if (!(baseline.emissions.total.value() > 0))
        return words("compare.no_baseline", {name});
    const bool lower = difference.ratio < 0;
    const auto share = text("share", numbers.percent(std::abs(difference.ratio)));
    if (!difference.simulated)
        return words(lower ? "compare.lower.pending" : "compare.higher.pending", {name, share});
    const Interval &range = difference.ratioInterval;
    std::string sentence;
    if (!difference.clear)
        sentence = words("compare.unclear", {name, text("low", signedPercent(range.low, numbers)), text("high", signedPercent(range.high, numbers))});
    else
        sentence = words(lower ? "compare.lower" : "compare.higher",
                         {name, share, text("low", numbers.percent(std::min(std::abs(range.low), std::abs(range.high)))),
                          text("high", numbers.percent(std::max(std::abs(range.low), std::abs(range.high))))});
    return sameBasis(scenario, baseline) ? sentence : sentence + " " + words("compare.basis");
}

} // namespace huella
