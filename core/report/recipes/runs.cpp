// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <numeric>

namespace huella::recipes {
namespace {

constexpr const char *nothing = "–";

std::string hoursText(const Inputs &in, const RecipeContext &context)
{
    const std::string hours = context.numbers().exact(in.hours.value.value());
    return in.runs.value == 1
               ? hours
               : context.words("report.hours.repeated",
                               {textArg("hours", hours), textArg("runs", context.numbers().exact(in.runs.value))});
}

/// The table of runs: the report's units for all rows, and a last row with their sum.
class RunTable {
public:
    explicit RunTable(const RecipeContext &context)
        : page_(context), mass_(context.units.mass), energy_(context.units.energy)
    {
        const auto hasKind = [](const RunResultPointer &run) { return !run->run->kind.empty(); };
        kinds_ = std::any_of(context.scenario.runs.begin(), context.scenario.runs.end(), hasKind);
    }

    Table make()
    {
        head();
        const std::vector<const RunResult *> shown = rowsShown();
        for (const RunResult *run : shown)
            row(*run);
        if (shown.size() < page_.scenario.runs.size())
            others(shown);
        if (page_.scenario.runs.size() > 1)
            sum();
        groupAlike(table_, page_.words.language());
        return std::move(table_);
    }

private:
    void head()
    {
        const auto column = [this](std::string name, bool numeric) {
            table_.header.push_back(std::move(name));
            table_.numeric.push_back(numeric);
        };
        column(page_.words("report.column.run"), false);
        if (kinds_)
            column(page_.words("report.column.kind"), false);
        column(page_.words("report.column.hours"), true);
        column(page_.words("report.column.hardware"), false);
        column(page_.words("report.column.place"), false);
        column(std::string(energy_.unit), true);
        column(std::string(mass_.unit), true);
        column(page_.words("report.column.interval"), true);
    }

    /// In the study's order; of too many, the largest and those that cannot be estimated yet.
    std::vector<const RunResult *> rowsShown() const
    {
        std::vector<const RunResult *> shown;
        for (const RunResultPointer &run : page_.scenario.runs)
            shown.push_back(run.get());
        if (shown.size() <= mostRunsInTable)
            return shown;
        std::set<const RunResult *> kept(page_.bySize.begin(),
                                         page_.bySize.begin()
                                             + std::ptrdiff_t(std::min(mostRunsInTable, page_.bySize.size())));
        for (const RunResult *run : shown)
            if (kept.size() < mostRunsInTable && !run->estimate())
                kept.insert(run);
        std::erase_if(shown, [&](const RunResult *run) { return !kept.contains(run); });
        return shown;
    }

    void add(std::string name, const std::string &kind, std::vector<std::string> rest)
    {
        std::vector<Cell> cells{std::move(name)};
        if (kinds_)
            cells.push_back(kind);
        cells.insert(cells.end(), rest.begin(), rest.end());
        table_.rows.push_back(std::move(cells));
    }

    void row(const RunResult &result)
    {
        const std::string kindKey = "kind." + result.run->kind;
        const std::string kind = page_.words.has(kindKey) ? page_.words(kindKey) : nameOf(result.run->kind);
        const std::string name = runName(*result.run, page_.words);
        const Estimate *estimate = result.estimate();
        if (!estimate) {
            add(name, kind, {nothing, nothing, nothing, nothing, nothing, nothing});
            return;
        }
        const Inputs &in = estimate->inputs;
        std::string hardware = hardwareText(in, page_.words);
        if (in.memory.value.value() > 0)
            hardware += (hardware.empty() ? "" : ", ") + page_.numbers().exact(in.memory.value.value(), "GB");
        add(name, kind,
            amounts(hoursText(in, page_), std::move(hardware), placeText(in, page_.words),
                    estimate->outcome.energy.total, estimate->outcome.emissions.total, estimate->range));
    }

    std::vector<std::string> amounts(std::string hours, std::string hardware, std::string place, Energy energy,
                                     Mass emissions, const Range &range) const
    {
        const FormattedQuantity kwh = formatQuantity(energy.value(), range.energyKwh, energy_, page_.numbers());
        const FormattedQuantity grams = formatQuantity(emissions.value(), range.emissionsG, mass_, page_.numbers());
        return {std::move(hours), std::move(hardware),
                std::move(place), kwh.value,
                grams.value,      grams.certain ? nothing : rangeInTable(grams.low, grams.high, page_.words)};
    }

    void others(const std::vector<const RunResult *> &shown)
    {
        Energy energy = page_.scenario.energy.total;
        Mass emissions = page_.scenario.emissions.total;
        for (const RunResult *run : shown)
            if (const Estimate *estimate = run->estimate()) {
                energy = energy - estimate->outcome.energy.total;
                emissions = emissions - estimate->outcome.emissions.total;
            }
        const size_t left = page_.scenario.runs.size() - shown.size();
        const Precision kwh = precisionOf(page_.scenario.energy.total.value(), page_.scenario.range.energyKwh, energy_);
        add(page_.words("report.runs.others", {numberArg("count", double(left))}), {},
            {{},
             {},
             {},
             alike(energy.value(), kwh, page_.numbers()),
             alike(emissions.value(), precisionOf(page_.scenario, mass_), page_.numbers()),
             nothing});
    }

    void sum()
    {
        if (page_.bySize.empty())
            add(page_.words("report.runs.total"), {}, {{}, {}, {}, nothing, nothing, nothing});
        else
            add(page_.words("report.runs.total"), {},
                amounts({}, {}, {}, page_.scenario.energy.total, page_.scenario.emissions.total, page_.scenario.range));
        table_.total = true;
    }

    const RecipeContext &page_;
    Scale mass_, energy_;
    bool kinds_ = false;
    Table table_;
};

/// A study of one run: a bar for each component.
ChartSpec componentBars(const RunResult &run, const RecipeContext &context)
{
    const Estimate &estimate = *run.estimate();
    ChartSpec chart = componentsChart(estimate, context.words);
    const double total = estimate.outcome.emissions.total.value();
    const Precision precision = precisionOf(total, estimate.range.emissionsG, context.units.mass);
    chart.valueHeading = context.words("chart.emissions");
    chart.bars.clear();
    chart.legend.clear();
    for (BarPart &part : componentParts(estimate, emissionsAlone, context.words)) {
        ChartRow bar;
        bar.label = part.label;
        bar.value = context.numbers().withUnit(alike(part.value, precision, context.numbers()), precision.scale.unit)
                    + " · " + context.numbers().percent(part.value / total);
        bar.parts = {std::move(part)};
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

} // namespace

/// The largest in what the figure shows, the largest first.
static ScenarioResult largestRuns(const RecipeContext &context)
{
    const MeasureOf measure(context.measure, *context.scenario.dataset);
    const auto amount = [&measure](const RunResultPointer &run) {
        const auto &outcome = run->estimate()->outcome;
        return measure.amount(outcome.emissions.total, outcome.energy.total);
    };
    ScenarioResult largest;
    largest.dataset = context.scenario.dataset;
    for (const RunResultPointer &run : context.scenario.runs)
        if (run->estimate())
            largest.runs.push_back(run);
    std::stable_sort(largest.runs.begin(), largest.runs.end(),
                     [&amount](const auto &a, const auto &b) { return amount(a) > amount(b); });
    largest.runs.resize(std::min(largest.runs.size(), mostBars));
    return largest;
}

void addRunsFigure(RecipeContext &context)
{
    if (context.bySize.empty())
        return;
    if (context.bySize.size() == 1) {
        if (context.measure != Measure::emissions)
            return addTotalsFigure(context, By::component);
        ChartSpec chart = componentBars(*context.bySize.front(), context);
        if (!chart.bars.empty())
            context.figure(std::move(chart), context.caption("report.figure.components"));
        return;
    }
    const bool all = context.bySize.size() <= mostBars;
    const ScenarioResult shown = all ? ScenarioResult() : largestRuns(context);
    const std::string caption =
        all ? context.caption("report.figure.runs")
            : context.caption("report.figure.runs.some",
                              {numberArg("count", double(mostBars)), numberArg("all", double(context.bySize.size()))});
    ChartSpec chart = runsChart(all ? context.scenario : shown, context.words, context.unit(), context.measure);
    for (ChartRow &bar : chart.bars) {
        bar.label = nameOf(bar.label, context.words("report.run.unnamed"));
        if (context.measure == Measure::emissions) // with the unit in full: a figure may be looked at without its text
            bar.value =
                withUnit(formatQuantity(bar.total(), {bar.low, bar.high}, context.units.mass, context.numbers()),
                         context.numbers());
    }
    context.figure(std::move(chart), caption);
}

void addRunsTable(RecipeContext &context)
{
    if (!context.scenario.runs.empty())
        context.blocks.emplace_back(RunTable(context).make());
}

} // namespace huella::recipes
