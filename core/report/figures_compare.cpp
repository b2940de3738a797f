// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures_compare.h"

#include "core/report/figures.h"
#include "core/report/figures_parts.h"
#include "core/study/totals.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

using What = Variation::What;

std::string signedPercent(double fraction, const Numbers &numbers)
{
    const std::string size = numbers.percent(std::abs(fraction));
    return (fraction < 0 ? "−" : "+") + size;
}

Ink inkOf(const std::string &component)
{
    static const std::array<std::pair<std::string_view, Ink>, 4> inks{
        {{"cpu", Ink::cpu}, {"gpu", Ink::gpu}, {"memory", Ink::memory}, {"overhead", Ink::overhead}}};
    const auto found = std::find_if(inks.begin(), inks.end(), [&](const auto &each) { return each.first == component; });
    return found == inks.end() ? Ink::quiet : found->second;
}

double largestOf(const StudyResult &result)
{
    double largest = 0;
    for (const ScenarioResult &scenario : result.scenarios)
        largest = std::max({largest, scenario.emissions.total.value(), scenario.range.emissionsG.high});
    return largest;
}

Bar scenarioBar(const ScenarioResult &scenario, Scale scale, const Wording &words)
{
    Bar bar;
    bar.id = scenario.id;
    bar.label = scenario.name;
    for (const Total &part : totalsOf(scenario, By::component))
        bar.parts.push_back({part.emissions.value(), inkOf(part.key), words("component." + part.key)});
    bar.value = massText(scenario.emissions.total.value(), scale, words.numbers());
    if (scenario.difference && scenario.difference->ratio != 0)
        bar.value += "  " + signedPercent(scenario.difference->ratio, words.numbers());
    bar.low = scenario.range.emissionsG.low;
    bar.high = scenario.range.emissionsG.high;
    bar.strong = !scenario.difference;
    return bar;
}

bool sameBasis(const ScenarioResult &a, const ScenarioResult &b) { return a.dataset->info().basis == b.dataset->info().basis; }

const char *whatKey(What what)
{
    switch (what) {
    case What::place: return "whatif.place";
    case What::processor:
    case What::accelerator: return "whatif.hardware";
    case What::memory: return "whatif.memory";
    case What::usage: return "whatif.usage";
    case What::pue: return "whatif.pue";
    case What::repeats: return "whatif.repeats";
    case What::dataset:
    case What::gridYear: break;
    }
    return "whatif.data";
}

/// What stands at an end of a row: short, since the row says what it is about.
std::string endText(const Variation &change, const Dataset &dataset, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    switch (change.what) {
    case What::place: {
        const auto place = dataset.place(change.name);
        return place ? std::string(place->record->name(words.language() == Language::es)) : change.name;
    }
    case What::memory:
    case What::repeats: return "× " + numbers.exact(change.number);
    case What::usage: return numbers.percent(change.number, 3);
    case What::pue: return numbers.exact(change.number);
    default: return change.name;
    }
}

std::string dataName(const DataRow &row, const Wording &words)
{
    if (row.change.what == What::dataset)
        return words("dataset." + row.change.name);
    if (row.change.number == 0)
        return words("scenario.grid_year.newest");
    return words("compare.data.year", {year("year", int(row.change.number))});
}

std::string dataNote(const DataRow &row, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    std::string note = words("basis." + std::string(toString(row.basis)));
    note += " · " + (row.gPerKwh ? numbers.significant(*row.gPerKwh, "g/kWh", 4) : words("compare.data.several"));
    if (row.pue)
        note += " · PUE " + numbers.exact(*row.pue);
    if (row.missing > 0)
        note += " · " + words("compare.data.missing", {number("count", double(row.missing))});
    return note;
}

} // namespace

ChartSpec scenariosChart(const StudyResult &result, const Wording &words)
{
    ChartSpec chart;
    chart.title = words("compare.scenarios");
    chart.labelHeading = words("compare.scenario");
    chart.valueHeading = words("chart.emissions");
    const Scale scale = chartMassScale(largestOf(result));
    for (const ScenarioResult &scenario : result.scenarios) {
        chart.bars.push_back(scenarioBar(scenario, scale, words));
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
    chart.description = describeBars(chart, words);
    return chart;
}

std::string differenceSentence(const ScenarioResult &scenario, const ScenarioResult &baseline, const Wording &words)
{
    const Numbers &numbers = words.numbers();
    const auto name = text("name", scenario.name);
    const Difference difference = scenario.difference.value_or(Difference{});
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

ChartSpec whatIfChart(std::span<const WhatIfRow> rows, const ScenarioResult &scenario, const Wording &words)
{
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    chart.title = words("compare.what_if");
    chart.labelHeading = words("compare.change");
    chart.valueHeading = words("chart.emissions");
    chart.centre = scenario.emissions.total.value();
    double largest = chart.centre;
    for (const WhatIfRow &row : rows)
        largest = std::max(largest, row.high.emissions.value());
    const Scale scale = chartMassScale(largest);
    for (size_t i = 0; i < rows.size(); ++i) {
        const WhatIfRow &row = rows[i];
        Bar bar;
        bar.id = std::to_string(i);
        bar.name = words(whatKey(row.what));
        bar.lowText = endText(row.low.change, *scenario.dataset, words);
        bar.highText = endText(row.high.change, *scenario.dataset, words);
        bar.label = bar.name + ": " + bar.lowText + " … " + bar.highText;
        bar.low = row.low.emissions.value();
        bar.high = row.high.emissions.value();
        bar.lowValue = massText(bar.low, scale, words.numbers());
        bar.highValue = massText(bar.high, scale, words.numbers());
        bar.value = bar.lowValue + " … " + bar.highValue;
        chart.bars.push_back(std::move(bar));
    }
    chart.footnote = words(rows.empty() ? "plan.nothing" : "compare.what_if.note");
    chart.description = describeBars(chart, words);
    return chart;
}

ChartSpec otherDataChart(std::span<const DataRow> rows, const Wording &words)
{
    ChartSpec chart;
    chart.title = words("compare.data");
    chart.labelHeading = words("compare.data.heading");
    chart.valueHeading = words("chart.emissions");
    double largest = 0;
    for (const DataRow &row : rows)
        largest = std::max(largest, row.emissions.value_or(Mass()).value());
    const Scale scale = chartMassScale(largest);
    for (size_t i = 0; i < rows.size(); ++i) {
        const DataRow &row = rows[i];
        Bar bar;
        bar.id = std::to_string(i);
        bar.label = dataName(row, words) + (row.basis == Basis::lifeCycle ? "" : " *");
        bar.value = row.emissions ? massText(row.emissions->value(), scale, words.numbers()) : words("compare.data.unknown");
        bar.parts = {{row.emissions.value_or(Mass()).value(), row.own ? Ink::mark : Ink::quiet, {}}};
        bar.strong = row.own;
        bar.note = dataNote(row, words);
        chart.bars.push_back(std::move(bar));
    }
    chart.footnote = words("compare.data.note");
    chart.description = describeBars(chart, words);
    return chart;
}

} // namespace huella
