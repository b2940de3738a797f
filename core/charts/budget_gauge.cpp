// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/budget_gauge.h"

#include "core/charts/chart.h"
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int steps = 4;
constexpr int budgetDigits = 12; ///< it was typed
constexpr int restDigits = 3;

void addAxis(BudgetGauge &gauge, const Scale &scale, const Wording &words)
{
    const double step = roundStep(std::max({gauge.planned, gauge.budget, gauge.high}) / steps);
    const int count = std::max(1, int(std::ceil(std::max({gauge.planned, gauge.budget, gauge.high}) / step - 1e-9)));
    gauge.end = count * step;
    for (int i = 0; i <= count; ++i) {
        const std::string digits = words.numbers().significant(i * step);
        gauge.ticks.emplace_back(i * step, i < count ? digits : withUnitName(digits, scale, words));
    }
}

/// Of the budget, behind what is left of it or over it.
std::string shareBehind(const BudgetGauge &gauge, const Wording &words)
{
    return gauge.budget > 0 ? " · " + words.numbers().percent(std::abs(gauge.planned / gauge.budget - 1))
                            : std::string();
}

} // namespace

std::optional<BudgetGauge> budgetGauge(const Study &study, const ScenarioResult &scenario, Measure measure,
                                       const Wording &words)
{
    const auto budget = studyBudget(study);
    if (!budget || scenario.missing == scenario.runs.size())
        return {};
    const MeasureOf shown(measure == Measure::treeMonths ? measure : Measure::emissions, *scenario.dataset);
    const double planned = shown.amount(scenario.emissions.total), limit = shown.amount(*budget);
    const Interval interval = scenario.range.draws > 0 ? shown.interval(scenario.range) : Interval{};
    const double largest = std::max({planned, limit, interval.high});
    if (!(largest > 0))
        return {};
    const Scale scale = scaleOf(shown.measure(), largest);
    BudgetGauge gauge{planned / scale.size, limit / scale.size, interval.low / scale.size, interval.high / scale.size};
    addAxis(gauge, scale, words);
    const auto amount = [&](double value, int digits) {
        return withUnitName(words.numbers().significant(value, digits), scale, words);
    };
    gauge.budgetText = words("budget.gauge.budget", {textArg("amount", amount(gauge.budget, budgetDigits))});
    const BudgetLine line = budgetLines(study, scenario).front();
    std::string rest = amount(std::abs(gauge.budget - gauge.planned), restDigits);
    if (line.unfinished)
        rest = words(gauge.isOver() ? "budget.at_least" : "budget.at_most", {textArg("amount", rest)});
    gauge.restText = words(gauge.isOver() ? "budget.gauge.over" : "budget.gauge.left", {textArg("amount", rest)})
                     + shareBehind(gauge, words);
    gauge.description = budgetText(line, words);
    return gauge;
}

} // namespace huella
