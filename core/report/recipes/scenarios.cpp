// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"
#include "core/report/recipes/inventory.h"
#include "core/report/recipes/run_groups.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace huella::recipes {
namespace {

std::string sentenceOf(const ScenarioResult &scenario, const RecipeContext &context)
{
    ScenarioResult named = scenario;
    named.name = nameOf(named.name, context.words("report.scenario.unnamed"));
    return differenceSentence(named, context.result.scenarios.front(), context.words);
}

/// Some columns of a table, without those that hold nothing.
Table columnsOf(const Table &table, std::initializer_list<size_t> columns)
{
    Table chosen;
    chosen.rows.resize(table.rows.size());
    for (const size_t column : columns) {
        const auto holds = [column](const auto &row) { return !row[column].runs.empty(); };
        if (std::none_of(table.rows.begin(), table.rows.end(), holds))
            continue;
        chosen.header.push_back(table.header[column]);
        chosen.numeric.push_back(table.numeric[column]);
        for (size_t row = 0; row < table.rows.size(); ++row)
            chosen.rows[row].push_back(table.rows[row][column]);
    }
    return chosen;
}

/// What a printed table has no room for is left out, and what is done how often is said in words.
class PrintedInventory {
public:
    PrintedInventory(const RecipeContext &context, const std::string &tool)
        : page_(context), whole_(inventoryOf(context.scenario, tool, context.words, context.units))
    {
        for (size_t i = 0; i < context.scenario.runs.size(); ++i)
            rowOf_.emplace(context.scenario.runs[i].get(), i);
    }

    /// A row for each group; the largest ones where there are more than anybody reads.
    Inventory make(const std::vector<RunGroup> &groups) const
    {
        Inventory printed{whole_.header, whole_.numeric, {}};
        printed.header[inventoryTimes] = page_.words("report.column.time");
        printed.numeric[inventoryTimes] = false;
        const std::vector<const RunGroup *> shown = largestGroups(groups, mostRunsInTable);
        for (const RunGroup *group : shown)
            printed.rows.push_back(row(*group));
        if (shown.size() < groups.size())
            printed.rows.push_back(others(shown));
        printed.rows.push_back(whole_.rows.back());
        return printed;
    }

private:
    static constexpr InventoryColumn hours[] = {inventoryCoreHours, inventoryGpuHours};

    std::vector<InventoryCell> row(const RunGroup &group) const
    {
        std::vector<InventoryCell> cells = whole_.rows[rowOf_.at(&group.first())];
        cells[inventoryTimes] = {groupTime(group, page_.words)};
        if (group.single())
            return cells;
        cells[inventoryRun] = {groupName(group, page_.words)};
        cells[inventoryKind] = {groupKind(group, page_.words)};
        for (const InventoryColumn column : hours)
            cells[column] = counted(sumOf(group, column));
        cells[inventoryEnergy] = {
            formatQuantity(group.energy.value(), group.range.energyKwh, page_.units.energy, page_.numbers()).value};
        cells[inventoryEmissions] = {
            formatQuantity(group.emissions.value(), group.range.emissionsG, page_.units.mass, page_.numbers()).value};
        return cells;
    }

    std::vector<InventoryCell> others(const std::vector<const RunGroup *> &shown) const
    {
        const std::vector<InventoryCell> &total = whole_.rows.back();
        std::vector<InventoryCell> cells(total.size());
        size_t left = page_.scenario.runs.size();
        Energy energy = page_.scenario.energy.total;
        Mass emissions = page_.scenario.emissions.total;
        std::array rest{total[inventoryCoreHours].value.value_or(0), total[inventoryGpuHours].value.value_or(0)};
        for (const RunGroup *group : shown) {
            left -= group->runs.size();
            energy = energy - group->energy;
            emissions = emissions - group->emissions;
            for (size_t i = 0; i < rest.size(); ++i)
                rest[i] -= sumOf(*group, hours[i]);
        }
        cells[inventoryRun] = {page_.words("report.runs.others", {numberArg("count", double(left))})};
        for (size_t i = 0; i < rest.size(); ++i)
            cells[hours[i]] = counted(std::max(0.0, withoutTail(rest[i])));
        const Precision kwh =
            precisionOf(page_.scenario.energy.total.value(), page_.scenario.range.energyKwh, page_.units.energy);
        cells[inventoryEnergy] = {alike(energy.value(), kwh, page_.numbers())};
        cells[inventoryEmissions] = {
            alike(emissions.value(), precisionOf(page_.scenario, page_.units.mass), page_.numbers())};
        return cells;
    }

    double sumOf(const RunGroup &group, InventoryColumn column) const
    {
        double sum = 0;
        for (const RunResult *run : group.runs)
            sum += whole_.rows[rowOf_.at(run)][column].value.value_or(0);
        return sum;
    }
    InventoryCell counted(double value) const { return {page_.numbers().exact(withoutTail(value)), value}; }

    const RecipeContext &page_;
    Inventory whole_;
    std::unordered_map<const RunResult *, size_t> rowOf_;
};

} // namespace

/// What this alternative would change, from the draws that it shares with the baseline.
std::string differenceOfScenario(const RecipeContext &context)
{
    return context.scenario.difference ? sentenceOf(context.scenario, context) : std::string();
}

std::string differencesSentence(const RecipeContext &context)
{
    std::string sentences;
    for (const ScenarioResult &each : context.result.scenarios)
        if (each.difference)
            sentences += (sentences.empty() ? "" : " ") + sentenceOf(each, context);
    return sentences;
}

void addScenariosFigure(RecipeContext &context)
{
    context.useEveryScenario();
    if (context.result.scenarios.size() > 1)
        context.figure(
            scenariosChart(context.result, context.words, context.unit(), context.measure, studyBudget(context.study)),
            context.caption("report.figure.scenarios"));
}

void addScenariosTable(RecipeContext &context)
{
    context.useEveryScenario();
    const Numbers &numbers = context.numbers();
    const auto [mass, energy] = context.units;
    Table table;
    table.header = {context.words("report.column.scenario"), context.words("report.column.runs"),
                    std::string(energy.unit), std::string(mass.unit), context.words("report.column.interval")};
    table.numeric = {false, true, true, true, true};
    for (const ScenarioResult &each : context.result.scenarios) {
        const FormattedQuantity kwh = formatQuantity(each.energy.total.value(), each.range.energyKwh, energy, numbers);
        const FormattedQuantity grams =
            formatQuantity(each.emissions.total.value(), each.range.emissionsG, mass, numbers);
        const bool known = hasEstimate(each);
        table.rows.push_back({nameOf(each.name, context.words("report.scenario.unnamed")),
                              numbers.exact(double(each.runs.size())), known ? kwh.value : "–",
                              known ? grams.value : "–", known ? intervalInTable(grams, context.words) : "–"});
    }
    groupAlike(table, context.words.language());
    context.blocks.emplace_back(std::move(table));
}

/// Whether any sum has several parts.
bool hasTotals(const RecipeContext &context)
{
    if (context.bySize.empty())
        return false;
    constexpr By all[] = {By::kind, By::year, By::component, By::place};
    return std::any_of(std::begin(all), std::end(all),
                       [&](By by) { return totalsOf(context.scenario, by).size() > 1; });
}

void addTotalsFigure(RecipeContext &context, By by)
{
    ChartSpec chart =
        totalsChart(context.scenario, by, context.words, context.unit(), context.measure, yearBudget(context.study));
    const std::string caption = context.caption("report.figure.totals." + std::string(toString(by)));
    if (!context.bySize.empty() && chart.bars.size() > 1) // one bar compares nothing
        context.figure(std::move(chart), caption);
}

/// The bars of the same chart, so that text, table and figure cannot differ.
void addTotalsTable(RecipeContext &context, By by)
{
    const ChartSpec chart = totalsChart(context.scenario, by, context.words, context.units.mass);
    if (context.bySize.empty() || chart.bars.empty())
        return;
    Table table;
    table.header = {chart.labelHeading, chart.valueHeading};
    table.numeric = {false, true};
    for (const ChartRow &bar : chart.bars)
        table.rows.push_back({nameOf(bar.label), bar.value});
    context.blocks.emplace_back(std::move(table));
    if (!chart.footnote.empty())
        context.paragraph(chart.footnote, TextStyle::note);
}

void addInventory(RecipeContext &context)
{
    if (context.scenario.runs.empty())
        return;
    const std::string tool = "Huella " + context.version;
    const Table whole = inventoryTable(PrintedInventory(context, tool).make(runGroups(context.scenario)));
    Table what = columnsOf(whole, {inventoryRun, inventoryKind, inventoryYears, inventoryHardware, inventoryTimes,
                                   inventoryPlace}); // twelve columns have no room on paper
    what.rows.pop_back();                            // the sum has no words
    Table amounts = columnsOf(whole, {inventoryRun, inventoryCoreHours, inventoryGpuHours, inventoryMemory,
                                      inventoryEnergy, inventoryEmissions});
    amounts.total = true;
    groupAlike(amounts, context.words.language());
    context.blocks.emplace_back(std::move(what));
    context.blocks.emplace_back(std::move(amounts));
    context.paragraph(context.words("report.inventory.tool", {textArg("tool", tool)}), TextStyle::note);
    addNotes(context);
}

std::string bestSentence(const RecipeContext &context)
{
    const ScenarioResult *best = scenarioNamed("best", context.result);
    if (!best || !hasEstimate(*best))
        return {};
    const FormattedQuantity total =
        formatQuantity(best->emissions.total.value(), best->range.emissionsG, context.units.mass,
                       context.numbers()); // as the tables have it
    return inSentence(
        context.words("report.best", {textArg("name", nameOf(best->name, context.words("report.scenario.unnamed"))),
                                      textArg("total", withUnit(total, context.numbers()))}),
        context.words.language());
}

} // namespace huella::recipes
