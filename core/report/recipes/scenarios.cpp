// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"
#include "core/report/recipes/inventory.h"
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>

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
                              known ? grams.value : "–",
                              !known || grams.certain ? "–" : rangeInTable(grams.low, grams.high, context.words)});
    }
    groupAlike(table, context.words.language());
    context.blocks.emplace_back(std::move(table));
}

void addTotalsFigure(RecipeContext &context, By by)
{
    ChartSpec chart =
        totalsChart(context.scenario, by, context.words, context.unit(), context.measure, yearBudget(context.study));
    const std::string caption = context.caption("report.figure.totals." + std::string(toString(by)));
    if (!context.bySize.empty() && !chart.bars.empty())
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
    const Table whole = inventoryTable(inventoryOf(context.scenario, tool, context.words, context.units));
    Table what = columnsOf(whole, {0, 1, 2, 3, 8}); // twelve columns would leave a letter's width to each on paper
    what.rows.pop_back();                           // the sum has no words
    Table amounts = columnsOf(whole, {0, 4, 5, 6, 7, 9, 10});
    amounts.total = true;
    groupAlike(amounts, context.words.language());
    context.blocks.emplace_back(std::move(what));
    context.blocks.emplace_back(std::move(amounts));
    context.paragraph(context.words("report.inventory.tool", {textArg("tool", tool)}), TextStyle::note);
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

std::string budgetSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {};
    std::string sentences;
    for (const BudgetLine &line : budgetLines(context.study, context.scenario))
        sentences += (sentences.empty() ? "" : " ") + budgetText(line, context.words) + ".";
    return sentences;
}

} // namespace huella::recipes
