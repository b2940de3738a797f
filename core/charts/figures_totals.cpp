// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/charts/footing_marks.h"
#include "core/wording/page_units.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <unordered_map>

namespace huella {
namespace {

constexpr size_t mostBars = 12;

ColourRole inkOf(By by, const std::string &key)
{
    if (by != By::component)
        return ColourRole::mark;
    return inkOfComponent(key);
}

/// The words for the key of a total. Names of runs are looked up by the caller, since there may be thousands.
std::string labelOf(const std::string &key, By by, const ScenarioResult &scenario, const Wording &words)
{
    switch (by) {
    case By::run: return key;
    case By::kind: return key.empty() ? words("kind.unsaid") : kindName(key, words);
    case By::year: return key.empty() ? words("totals.year.unsaid") : key;
    case By::component: return words("component." + key);
    case By::place: break;
    }
    if (key.empty())
        return words("report.place.own");
    const auto found = scenario.dataset->place(key);
    return found ? placeName(*found->record, words) : key;
}

struct KeyedAmount {
    std::string key;
    double amount = 0;
};

std::vector<KeyedAmount> amountsOf(const ScenarioResult &scenario, By by, const MeasureOf &shown)
{
    std::vector<KeyedAmount> amounts;
    for (const Total &total : totalsOf(scenario, by))
        amounts.push_back({total.key, shown.amount(total.emissions, total.energy)});
    return amounts;
}

/// The largest keep their bars and their order; the rest is summed up at the end, so that nothing is left out silently.
double takeRest(std::vector<KeyedAmount> &totals, size_t &count)
{
    if (totals.size() <= mostBars)
        return 0;
    std::vector<double> sizes;
    for (const KeyedAmount &total : totals)
        sizes.push_back(total.amount);
    std::nth_element(sizes.begin(), sizes.begin() + mostBars - 2, sizes.end(), std::greater());
    const double smallest = sizes[mostBars - 2];
    double rest = 0;
    std::vector<KeyedAmount> kept;
    for (KeyedAmount &total : totals)
        if (total.amount >= smallest && kept.size() + 1 < mostBars) {
            kept.push_back(std::move(total));
        } else {
            rest += total.amount;
            ++count;
        }
    totals = std::move(kept);
    return rest;
}

void nameRuns(ChartSpec &chart, const ScenarioResult &scenario, const Wording &words)
{
    std::unordered_map<std::string_view, const Run *> runs;
    for (const RunResultPointer &result : scenario.runs)
        runs.emplace(result->run->id, result->run.get());
    for (ChartRow &bar : chart.bars)
        if (const auto run = runs.find(bar.id); run != runs.end())
            bar.label = run->second->name.empty() ? words("report.run.unnamed") : run->second->name;
}

/// Each of its components, with its interval and the digits of that, as in a table of runs.
void sayRuns(ChartSpec &chart, const ScenarioResult &scenario, std::optional<Scale> unit, const MeasureOf &shown,
             const Wording &words)
{
    std::unordered_map<std::string_view, const Estimate *> runs;
    for (const RunResultPointer &result : scenario.runs)
        if (const Estimate *estimate = result->estimate())
            runs.emplace(result->run->id, estimate);
    for (ChartRow &bar : chart.bars)
        if (const auto run = runs.find(bar.id); run != runs.end()) {
            const Interval interval = shown.interval(run->second->range);
            const Scale scale = scaleOnPage(unit, shown.measure(), bar.total());
            bar.value = amountText(bar.total(), interval, scale, words);
            bar.parts = componentParts(*run->second, shown, words);
            bar.low = interval.low;
            bar.high = interval.high;
            addRemarks(bar, interval, scale, words);
        }
    chart.legend = legendOf(chart.bars);
}

std::vector<BarPart> partsOf(const Total &total, const MeasureOf &shown, const Wording &words)
{
    const DeviceSplit<Energy> &energy = total.deviceEnergy;
    const DeviceSplit<Mass> &emissions = total.deviceEmissions;
    std::vector<BarPart> parts{
        {shown.amount(emissions.cpu, energy.cpu), ColourRole::cpu, words("component.cpu")},
        {shown.amount(emissions.machine, energy.machine), ColourRole::machine, words("component.machine")},
        {shown.amount(emissions.gpu, energy.gpu), ColourRole::gpu, words("component.gpu")},
        {shown.amount(emissions.memory, energy.memory), ColourRole::memory, words("component.memory")},
        {shown.amount(total.emissions - emissions.total, total.energy - energy.total), ColourRole::overhead,
         words("component.overhead")}};
    std::erase_if(parts, [](const BarPart &part) { return !(part.value > 0); });
    return parts;
}

} // namespace

std::string totalName(const ScenarioResult &scenario, By by, const std::string &key, const Wording &words)
{
    return labelOf(key, by, scenario, words);
}

std::string_view toString(By by)
{
    constexpr std::string_view names[] = {"run", "kind", "year", "component", "place"};
    return names[size_t(by)];
}

std::string kindName(const std::string &kind, const Wording &words)
{
    return words.has("kind." + kind) ? words("kind." + kind) : kind;
}

ChartSpec totalsChart(const ScenarioResult &scenario, By by, const Wording &words, std::optional<Scale> unit,
                      Measure measure, std::optional<Mass> yearBudget)
{
    const MeasureOf shown(measure, *scenario.dataset);
    ChartSpec chart;
    chart.title = words("totals.title." + std::string(toString(by)), {textArg("measure", measureName(measure, words))});
    chart.labelHeading = words("totals.by." + std::string(toString(by)));
    sayMeasure(chart, measure, words);
    auto totals = amountsOf(scenario, by, shown);
    size_t others = 0;
    double largest = 0;
    for (const KeyedAmount &total : totals)
        largest = std::max(largest, total.amount);
    unit = unitOfChart(unit, measure, largest);
    const double rest = takeRest(totals, others);
    for (const KeyedAmount &total : totals) {
        ChartRow bar;
        bar.id = total.key;
        bar.label = labelOf(total.key, by, scenario, words);
        bar.parts = {{total.amount, inkOf(by, total.key), {}}};
        chart.bars.push_back(std::move(bar));
    }
    if (by == By::run)
        nameRuns(chart, scenario, words);
    if (others > 0) {
        ChartRow bar;
        bar.label = words("totals.others", {numberArg("count", double(others))});
        bar.parts = {{rest, ColourRole::quiet, {}}};
        chart.bars.push_back(std::move(bar));
    }
    const double whole = shown.amount(scenario.emissions.total, scenario.energy.total);
    for (ChartRow &bar : chart.bars) {
        const Scale scale = scaleOnPage(unit, measure, by == By::component ? whole : bar.total());
        bar.value = amountText(bar.total(), precisionOf(whole, shown.interval(scenario.range), scale), words);
        if (whole > 0)
            bar.note = words("chart.share_of_total", {textArg("share", words.numbers().percent(bar.total() / whole))});
    }
    if (by == By::run)
        sayRuns(chart, scenario, unit, shown, words);
    if (scenario.missing > 0)
        chart.footnote = words("totals.missing", {numberArg("count", double(scenario.missing))});
    if ((by == By::place || by == By::run) && measure != Measure::energy)
        markApart(chart, scenario, words);
    if (by == By::year)
        addBudget(chart, yearBudget, shown, words);
    chart.description = describeChart(chart, words);
    return chart;
}

ChartSpec totalsByComponents(const ScenarioResult &scenario, By by, const Wording &words, std::optional<Scale> unit,
                             Measure measure, std::optional<Mass> yearBudget)
{
    ChartSpec chart = totalsChart(scenario, by, words, unit, measure, yearBudget);
    const MeasureOf shown(measure, *scenario.dataset);
    const double whole = shown.amount(scenario.emissions.total, scenario.energy.total);
    const auto totals = totalsOf(scenario, by);
    for (ChartRow &bar : chart.bars) {
        if (whole > 0)
            bar.value += " · " + words.numbers().percent(bar.total() / whole);
        const auto total = std::find_if(totals.begin(), totals.end(), [&bar](const Total &each) {
            return each.key == bar.id && each.deviceEnergy.total.value() > 0;
        });
        if (by == By::component || isRestOfTotals(bar) || total == totals.end())
            continue;
        bar.parts = partsOf(*total, shown, words);
        addRemarks(bar, {}, scaleOnPage(unit, measure, bar.total()), words);
    }
    if (by != By::component)
        chart.legend = legendOf(chart.bars);
    return chart;
}

bool isRestOfTotals(const ChartRow &bar) { return !bar.parts.empty() && bar.parts.front().ink == ColourRole::quiet; }

std::string budgetText(const BudgetLine &line, const Wording &words)
{
    const bool over = line.left().value() < 0;
    const std::string key = std::string(over ? "budget.over." : "budget.left.") + (line.year ? "year" : "study");
    return inSentence(
        words(key, {yearArg("year", line.year),
                    budgetDifference("amount", line),
                    {"budget", NumberArg{line.budget.value(), "g CO₂e", NumberArg::Style::significant, 12}}}),
        words.language());
}

} // namespace huella
