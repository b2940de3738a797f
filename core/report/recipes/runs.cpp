// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/run_groups.h"
#include "core/wording/run_time.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <numeric>

namespace huella::recipes {
namespace {

constexpr const char *nothing = "–";

/// The table of runs: the report's units for all rows, and a last row with their sum.
class RunTable {
public:
    RunTable(const RecipeContext &context, std::vector<RunGroup> groups)
        : page_(context), groups_(std::move(groups)), mass_(context.units.mass), energy_(context.units.energy)
    {
        const auto any = [&context](auto is) {
            return std::any_of(context.scenario.runs.begin(), context.scenario.runs.end(), is);
        };
        kinds_ = any([](const RunResultPointer &run) { return !run->run->kind.empty(); });
        const bool several = std::any_of(groups_.begin(), groups_.end(), [](auto &each) { return !each.single(); });
        plainHours_ = !several && !any([](const RunResultPointer &run) { return isRepeated(*run->run); });
    }

    /// With at most so many rows of runs; those left out share one.
    Table make(size_t mostRows)
    {
        head();
        const std::vector<const RunGroup *> shown = largestGroups(groups_, mostRows);
        for (const RunGroup *group : shown)
            row(*group);
        if (shown.size() < groups_.size())
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
        column(page_.words(plainHours_ ? "report.column.hours" : "report.column.time"), plainHours_);
        column(page_.words("report.column.hardware"), false);
        column(page_.words("report.column.place"), false);
        column(std::string(energy_.unit), true);
        column(std::string(mass_.unit), true);
        column(page_.words("report.column.interval"), true);
    }

    void add(std::string name, const std::string &kind, std::vector<std::string> rest)
    {
        std::vector<Cell> cells{std::move(name)};
        if (kinds_)
            cells.push_back(kind);
        cells.insert(cells.end(), rest.begin(), rest.end());
        table_.rows.push_back(std::move(cells));
    }

    void row(const RunGroup &group)
    {
        const std::string name = groupName(group, page_.words), kind = groupKind(group, page_.words);
        const Estimate *estimate = group.first().estimate();
        if (!estimate) {
            add(name, kind, {nothing, nothing, nothing, nothing, nothing, nothing});
            return;
        }
        const Inputs &in = estimate->inputs;
        std::string hardware = hardwareText(in, page_.words);
        if (in.memory.value.value() > 0)
            hardware += (hardware.empty() ? "" : ", ") + page_.numbers().exact(in.memory.value.value(), "GB");
        std::string time = plainHours_ ? page_.numbers().exact(in.hours.value.value()) : groupTime(group, page_.words);
        add(name, kind,
            amounts(std::move(time), std::move(hardware), placeText(in, page_.words), group.energy, group.emissions,
                    group.range));
    }

    std::vector<std::string> amounts(std::string hours, std::string hardware, std::string place, Energy energy,
                                     Mass emissions, const Range &range) const
    {
        const FormattedQuantity kwh = formatQuantity(energy.value(), range.energyKwh, energy_, page_.numbers());
        const FormattedQuantity grams = formatQuantity(emissions.value(), range.emissionsG, mass_, page_.numbers());
        return {std::move(hours), std::move(hardware), std::move(place),
                kwh.value,        grams.value,         intervalInTable(grams, page_.words)};
    }

    void others(const std::vector<const RunGroup *> &shown)
    {
        size_t left = page_.scenario.runs.size();
        Energy energy = page_.scenario.energy.total;
        Mass emissions = page_.scenario.emissions.total;
        for (const RunGroup *group : shown) {
            left -= group->runs.size();
            energy = energy - group->energy;
            emissions = emissions - group->emissions;
        }
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
    std::vector<RunGroup> groups_;
    Scale mass_, energy_;
    bool kinds_ = false;
    bool plainHours_ = false; ///< every run is done once and has a row of its own: a column of numbers
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
        if (chart.bars.size() > 1)
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
    if (context.scenario.runs.empty())
        return;
    std::vector<RunGroup> groups = runGroups(context.scenario);
    const bool several = groups.size() < context.scenario.runs.size();
    context.blocks.emplace_back(RunTable(context, std::move(groups)).make(mostRunsInTable));
    if (several)
        context.paragraph(context.words("report.groups.note"), TextStyle::note);
    addNotes(context);
}

void addEveryRun(RecipeContext &context)
{
    if (context.scenario.runs.empty())
        return;
    context.blocks.emplace_back(RunTable(context, everyRun(context.scenario)).make(context.scenario.runs.size()));
    addNotes(context);
}

} // namespace huella::recipes
