// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/describe.h"
#include "core/charts/figures_compare.h"
#include "core/charts/figures_parts.h"
#include "core/charts/footing_marks.h"
#include "core/charts/said_difference.h"
#include "core/study/evaluate/totals.h"

#include <algorithm>
#include <cmath>
#include <numeric>

// Scenarios beside each other as the window shows them: what of the words stands in columns.

namespace huella {
namespace {

constexpr double ticksOfScenarios = 5;
constexpr double lastDigit = 1e-9; // what was summed in another order may differ in it

class ScenarioColumns {
public:
    ScenarioColumns(const ScenarioResult &baseline, std::optional<Scale> unit, Measure measure, const Wording &words)
        : baseline_(baseline), unit_(unit), measure_(measure), words_(words)
    {
    }

    std::vector<ChartColumn> headings() const
    {
        return {{words_("compare.column.total")},
                {words_("compare.column.difference"), true},
                {words_("compare.column.energy"), false, true}};
    }

    std::vector<ChartCell> cells(const ScenarioResult &scenario) const
    {
        std::vector<ChartCell> cells{total(scenario), difference(scenario), energy(scenario)};
        if (measure_ == Measure::energy) // which the total is then
            cells.back() = emissions(scenario);
        return cells;
    }

private:
    ChartCell total(const ScenarioResult &scenario) const
    {
        const MeasureOf shown(measure_, *scenario.dataset);
        const double amount = shown.amount(scenario.emissions.total, scenario.energy.total);
        if (scenario.missing == scenario.runs.size())
            return {"–"};
        const Scale scale = scaleOnPage(unit_, measure_, amount);
        const FormattedQuantity said = formatQuantity(amount, shown.interval(scenario.range), scale, words_.numbers());
        return {(scenario.missing > 0 ? "≥ " : "") + withUnitName(said.value, scale, words_),
                said.certain ? std::string() : range(said.low, said.high), ColourRole::quiet, true};
    }

    ChartCell difference(const ScenarioResult &scenario) const
    {
        if (!scenario.difference)
            return {"—"};
        const SaidDifference said = saidDifference(scenario, baseline_, MeasureOf(measure_, *baseline_.dataset));
        const std::string verdict = verdictOf(said, words_);
        if (said.missing > 0 || !said.comparable || said.none || !said.hasBase)
            return {verdict};
        const bool less = said.amount < 0;
        const Scale scale = scaleOnPage(unit_, measure_, std::abs(said.amount));
        const Interval mirrored{-said.amountRange.high, -said.amountRange.low};
        const Precision precision = precisionOf(std::abs(said.amount), less ? mirrored : said.amountRange, scale);
        ChartCell cell{signedText(said.amount, precision) + "   "
                           + words_(less ? "compare.less" : "compare.more",
                                    {textArg("share", words_.numbers().percent(std::abs(said.ratio)))}),
                       verdict};
        if (said.simulated) {
            cell.below =
                range(sign(said.amountRange.low) + alike(std::abs(said.amountRange.low), precision, words_.numbers()),
                      signedText(said.amountRange.high, precision))
                + " · " + verdict;
            if (said.clear)
                cell.ink = less ? ColourRole::less : ColourRole::more;
        }
        return cell;
    }

    ChartCell energy(const ScenarioResult &scenario) const
    {
        return aside(scenario, Measure::energy, scenario.energy.total.value());
    }
    ChartCell emissions(const ScenarioResult &scenario) const
    {
        return aside(scenario, Measure::emissions, scenario.emissions.total.value());
    }
    /// Another measure than the chart's: all with the same digits.
    ChartCell aside(const ScenarioResult &scenario, Measure measure, double amount) const
    {
        if (scenario.missing == scenario.runs.size())
            return {"–"};
        return {(scenario.missing > 0 ? "≥ " : "")
                + amountText(amount, Precision{scaleOf(measure, amount), mostShownDigits, false}, words_)};
    }

    static std::string sign(double amount) { return amount < 0 ? "−" : amount > 0 ? "+" : ""; }
    std::string signedText(double amount, const Precision &precision) const
    {
        return sign(amount) + amountText(std::abs(amount), precision, words_);
    }
    std::string range(const std::string &low, const std::string &high) const
    {
        return words_("compare.range", {textArg("low", low), textArg("high", high)});
    }

    const ScenarioResult &baseline_;
    std::optional<Scale> unit_;
    Measure measure_;
    const Wording &words_;
};

/// The baseline first, whatever the order; what cannot be compared after the rest.
std::vector<size_t> ordered(const StudyResult &result, ScenarioOrder order, Measure measure)
{
    std::vector<size_t> rows(result.scenarios.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    if (order == ScenarioOrder::study || rows.empty())
        return rows;
    const ScenarioResult &baseline = result.scenarios.front();
    const auto key = [&](size_t row) {
        const ScenarioResult &each = result.scenarios[row];
        const bool apart =
            each.missing > 0 || !saidDifference(each, baseline, MeasureOf(measure, *each.dataset)).comparable;
        return std::pair(apart, MeasureOf(measure, *each.dataset).amount(each.emissions.total, each.energy.total));
    };
    std::stable_sort(rows.begin() + 1, rows.end(), [&](size_t a, size_t b) { return key(a) < key(b); });
    return rows;
}

/// What each component of a scenario comes to beyond the baseline's.
class PartsOfDifference {
public:
    PartsOfDifference(const StudyResult &result, Measure measure)
        : baseline_(result.scenarios.front()), shown_(measure, *baseline_.dataset)
    {
    }
    bool has(const ScenarioResult &scenario, const char *component) const
    {
        return amount(baseline_, component) > 0 || amount(scenario, component) > 0;
    }
    double change(const ScenarioResult &scenario, const char *component) const
    {
        const double before = amount(baseline_, component), after = amount(scenario, component);
        return std::abs(after - before) <= lastDigit * before ? 0 : after - before;
    }

private:
    double amount(const ScenarioResult &scenario, std::string_view component) const
    {
        for (const Total &total : totalsOf(scenario, By::component))
            if (total.key == component)
                return shown_.amount(total.emissions, total.energy);
        return 0;
    }

    const ScenarioResult &baseline_;
    MeasureOf shown_;
};

/// Names of scenarios are too long to stand at each bar.
std::string letterOf(size_t index) { return std::string(1, char('A' + index)); }

ChartRow partBar(double change, const char *component, size_t index, const ScenarioResult &scenario,
                 const Wording &words)
{
    ChartRow bar;
    bar.id = std::string(component) + "/" + scenario.id;
    bar.name = words("component." + std::string(component));
    bar.lowText = letterOf(index);
    bar.low = change;
    bar.label = bar.name + ": " + scenario.name;
    bar.note = scenario.name;
    return bar;
}

/// All in one unit, with the decimals that leave the largest three digits: they add up to one difference.
void sayAlike(ChartSpec &chart, Measure measure, const Wording &words)
{
    double largest = 0;
    for (const ChartRow &bar : chart.bars)
        largest = std::max(largest, std::abs(bar.low));
    const Scale scale = scaleOf(measure, largest);
    const double shown = largest / scale.size;
    const int decimals = std::clamp(mostShownDigits - 1 - (shown > 0 ? int(std::floor(std::log10(shown))) : 0), 0, 3);
    for (ChartRow &bar : chart.bars) {
        const std::string digits = words.numbers().fixed(std::abs(bar.low) / scale.size, decimals);
        bar.lowValue = (bar.low < 0 ? "−" : bar.low > 0 ? "+" : "") + withUnitName(digits, scale, words);
        bar.value = bar.lowValue;
    }
}

void addAxis(ChartSpec &chart, Measure measure, const Wording &words)
{
    const double end = chart.axisMax(), step = roundStep(end / ticksOfScenarios);
    const Scale scale = scaleOf(measure, end);
    chart.axisHeading = unitName(scale, false, words);
    for (int i = 0; i * step <= end * (1 + lastDigit); ++i)
        chart.ticks.emplace_back(i * step, words.numbers().exact(i * step / scale.size));
}

} // namespace

ChartSpec scenariosInColumns(const StudyResult &result, const Wording &words, std::optional<Scale> unit,
                             Measure measure, std::optional<Mass> budget, ScenarioOrder order)
{
    ChartSpec chart = scenariosChart(result, words, unit, measure, budget);
    if (result.scenarios.empty())
        return chart;
    unit = unitOfChart(unit, measure, largestOf(result, measure)); // that of the bars
    const ScenarioColumns columns(result.scenarios.front(), unit, measure, words);
    chart.columns = columns.headings();
    if (measure == Measure::energy)
        chart.columns.back().heading = measureName(Measure::emissions, words);
    std::vector<ChartRow> bars;
    for (const size_t row : ordered(result, order, measure)) {
        const ScenarioResult &scenario = result.scenarios[row];
        ChartRow bar = std::move(chart.bars[row]);
        bar.about = words(row == 0 ? "compare.runs.baseline" : "compare.runs",
                          {numberArg("count", double(scenario.runs.size()))});
        bar.cells = columns.cells(scenario);
        bars.push_back(std::move(bar));
    }
    chart.bars = std::move(bars);
    addAxis(chart, measure, words);
    return chart;
}

ChartSpec differencePartsChart(const StudyResult &result, std::span<const std::string> ids, const Wording &words,
                               Measure measure)
{
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    chart.title = words("compare.parts");
    chart.labelHeading = words("compare.parts.component");
    sayMeasure(chart, measure, words);
    chart.centreValue = words("compare.parts.baseline");
    const PartsOfDifference parts(result, measure);
    for (const char *component : componentKeys)
        for (size_t i = 0; i < ids.size(); ++i)
            if (const ScenarioResult *scenario = result.scenario(ids[i]); scenario && parts.has(*scenario, component))
                chart.bars.push_back(partBar(parts.change(*scenario, component), component, i, *scenario, words));
    if (std::all_of(chart.bars.begin(), chart.bars.end(), [](const ChartRow &bar) { return bar.low == 0; }))
        chart.bars.clear(); // as in energy, where only the place is another
    sayAlike(chart, measure, words);
    FootingMarks marks;
    for (size_t i = 0; i < ids.size(); ++i)
        if (const ScenarioResult *scenario = result.scenario(ids[i]))
            chart.footnote +=
                letterOf(i) + ": " + scenario->name
                + (measure == Measure::energy ? "" : marks.mark(beside(*scenario, result.scenarios.front()))) + ". ";
    chart.footnote += words(ids.empty()          ? "compare.parts.none"
                            : chart.bars.empty() ? "compare.parts.same"
                                                 : "compare.parts.note");
    if (marks.any())
        chart.footnote += " " + marks.footnote(words, "compare.source", "compare.basis");
    chart.description = chart.bars.empty() ? chart.footnote : describeChart(chart, words);
    return chart;
}

} // namespace huella
