// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_parts.h"

#include "core/estimate/equivalents.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view months = "tree_months", years = "tree_years";
constexpr double monthsInAYear = 12;
constexpr double farOff = 4; // of the longest bar

std::string budgetWords(std::string_view key, Mass budget, const Wording &words)
{
    return words(std::string(key),
                 {{"budget", NumberArg{budget.value(), "g CO₂e", NumberArg::Style::significant, 12}}});
}

} // namespace

std::string withUnitName(const std::string &digits, const Scale &scale, const Wording &words)
{
    if (scale.unit != months && scale.unit != years)
        return words.numbers().withUnit(digits, shortUnit(scale.unit));
    return words.numbers().withUnit(digits, unitName(scale, digits == "1", words));
}

std::string unitName(const Scale &scale, bool one, const Wording &words)
{
    if (scale.unit != months && scale.unit != years)
        return std::string(scale.unit);
    return words("plan." + std::string(scale.unit), {numberArg("value", one ? 1 : 2)});
}

Scale scaleOf(Measure measure, double amount)
{
    switch (measure) {
    case Measure::energy: return energyScale(amount);
    case Measure::treeMonths:
        return amount >= treeMonthsInYears ? Scale{years, monthsInAYear, leastShownDigits}
                                           : Scale{months, 1, leastShownDigits};
    case Measure::emissions: break;
    }
    return massScale(amount);
}

Scale scaleOnPage(const std::optional<Scale> &page, Measure measure, double amount)
{
    if (page && !page->unit.empty())
        return *page;
    Scale scale = scaleOf(measure, amount);
    if (page && measure != Measure::treeMonths) // an order of magnitude, wherever it stands
        scale.digits = page->digits;
    return scale;
}

std::string amountText(double amount, const Precision &precision, const Wording &words)
{
    return withUnitName(alike(amount, precision, words.numbers()), precision.scale, words);
}

std::string amountText(double amount, const Interval &interval, const Scale &scale, const Wording &words)
{
    return withUnitName(formatQuantity(amount, interval, scale, words.numbers()).value, scale, words);
}

std::string intervalText(double amount, const Interval &interval, const Scale &scale, const Wording &words)
{
    const FormattedQuantity spoken = formatQuantity(amount, interval, scale, words.numbers());
    if (spoken.certain)
        return {};
    return words("report.key.interval",
                 {textArg("low", spoken.low), textArg("high", withUnitName(spoken.high, scale, words))});
}

void addRemarks(ChartRow &bar, const Interval &interval, const Scale &scale, const Wording &words)
{
    const double total = bar.total();
    bar.range = intervalText(total, interval, scale, words);
    if (bar.parts.size() < 2 || !(total > 0))
        return;
    const Precision precision = precisionOf(total, interval, scale);
    for (BarPart &part : bar.parts)
        part.text = words("chart.part", {textArg("value", amountText(part.value, precision, words)),
                                         textArg("share", words.numbers().percent(part.value / total))});
}

std::optional<Scale> unitOfChart(const std::optional<Scale> &page, Measure measure, double largest)
{
    return measure == Measure::treeMonths ? scaleOf(measure, largest) : page;
}

double largestOf(const StudyResult &result, Measure measure)
{
    double largest = 0;
    for (const ScenarioResult &scenario : result.scenarios)
        largest = std::max(
            largest, MeasureOf(measure, *scenario.dataset).amount(scenario.emissions.total, scenario.energy.total));
    return largest;
}

ColourRole inkOfComponent(std::string_view key)
{
    static constexpr std::array<ColourRole, componentKeys.size()> inks{
        ColourRole::cpu, ColourRole::machine, ColourRole::gpu, ColourRole::memory, ColourRole::overhead};
    const auto found = std::find(componentKeys.begin(), componentKeys.end(), key);
    return inks[size_t(found - componentKeys.begin())];
}

std::vector<BarPart> legendOf(const std::vector<ChartRow> &bars)
{
    std::vector<BarPart> legend;
    for (const ChartRow &bar : bars)
        for (const BarPart &part : bar.parts)
            if (!part.label.empty() // what sums up others has no component
                && std::none_of(legend.begin(), legend.end(),
                                [&](const BarPart &known) { return known.ink == part.ink; }))
                legend.push_back(part);
    std::sort(legend.begin(), legend.end(), [](const BarPart &a, const BarPart &b) { return a.ink < b.ink; });
    return legend;
}

void addBudget(ChartSpec &chart, std::optional<Mass> budget, const MeasureOf &shown, const Wording &words)
{
    if (!budget || chart.bars.empty())
        return;
    std::string_view key = "chart.budget.line";
    if (shown.isEnergy())
        key = "chart.budget.energy";
    else if (const double at = shown.amount(*budget); at > farOff * chart.axisMax())
        key = "chart.budget.far";
    else
        chart.marks.push_back({at, words("budget.title"), budgetWords("chart.budget.amount", *budget, words), true});
    chart.footnote += (chart.footnote.empty() ? "" : " ") + budgetWords(key, *budget, words);
}

void sayMeasure(ChartSpec &chart, Measure measure, const Wording &words)
{
    chart.valueHeading = measureName(measure, words);
    chart.unit = measure == Measure::emissions ? "g CO₂e"
                 : measure == Measure::energy  ? "kWh"
                                               : words("plan.tree_months", {numberArg("value", 2)});
}

std::string measureName(Measure measure, const Wording &words)
{
    return words("chart." + std::string(toString(measure)));
}

} // namespace huella
