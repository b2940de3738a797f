// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"
#include "core/report/recipes/inventory.h"
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella::recipes {
namespace {

std::string sentenceOf(const ScenarioResult &scenario, const RecipeContext &page)
{
    ScenarioResult named = scenario;
    named.name = nameOf(named.name, page.words("report.scenario.unnamed"));
    return differenceSentence(named, page.result.scenarios.front(), page.words);
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
std::string differenceOfScenario(const RecipeContext &page)
{
    return page.scenario.difference ? sentenceOf(page.scenario, page) : std::string();
}

std::string differencesSentence(const RecipeContext &page)
{
    std::string sentences;
    for (const ScenarioResult &each : page.result.scenarios)
        if (each.difference)
            sentences += (sentences.empty() ? "" : " ") + sentenceOf(each, page);
    return sentences;
}

void addScenariosFigure(RecipeContext &page)
{
    page.useEveryScenario();
    if (page.result.scenarios.size() > 1)
        page.figure(scenariosChart(page.result, page.words, page.unit(), page.measure, studyBudget(page.study)),
                    page.caption("report.figure.scenarios"));
}

void addScenariosTable(RecipeContext &page)
{
    page.useEveryScenario();
    const Numbers &numbers = page.numbers();
    const auto [mass, energy] = page.units;
    Table table;
    table.header = {page.words("report.column.scenario"), page.words("report.column.runs"), std::string(energy.unit),
                    std::string(mass.unit), page.words("report.column.interval")};
    table.numeric = {false, true, true, true, true};
    for (const ScenarioResult &each : page.result.scenarios) {
        const FormattedQuantity kwh = formatQuantity(each.energy.total.value(), each.range.energyKwh, energy, numbers);
        const FormattedQuantity grams =
            formatQuantity(each.emissions.total.value(), each.range.emissionsG, mass, numbers);
        const bool known = hasEstimate(each);
        table.rows.push_back({nameOf(each.name, page.words("report.scenario.unnamed")),
                              numbers.exact(double(each.runs.size())), known ? kwh.value : "–",
                              known ? grams.value : "–",
                              !known || grams.certain ? "–" : rangeInTable(grams.low, grams.high, page.words)});
    }
    groupAlike(table, page.words.language());
    page.blocks.emplace_back(std::move(table));
}

void addTotalsFigure(RecipeContext &page, By by)
{
    ChartSpec chart = totalsChart(page.scenario, by, page.words, page.unit(), page.measure, yearBudget(page.study));
    const std::string caption = page.caption("report.figure.totals." + std::string(toString(by)));
    if (!page.bySize.empty() && !chart.bars.empty())
        page.figure(std::move(chart), caption);
}

/// The bars of the same chart, so that text, table and figure cannot differ.
void addTotalsTable(RecipeContext &page, By by)
{
    const ChartSpec chart = totalsChart(page.scenario, by, page.words, page.units.mass);
    if (page.bySize.empty() || chart.bars.empty())
        return;
    Table table;
    table.header = {chart.labelHeading, chart.valueHeading};
    table.numeric = {false, true};
    for (const ChartRow &bar : chart.bars)
        table.rows.push_back({nameOf(bar.label), bar.value});
    page.blocks.emplace_back(std::move(table));
}

void addInventory(RecipeContext &page)
{
    if (page.scenario.runs.empty())
        return;
    const std::string tool = "Huella " + page.version;
    const Table whole = inventoryTable(inventoryOf(page.scenario, tool, page.words, page.units));
    Table what = columnsOf(whole, {0, 1, 2, 3, 8}); // twelve columns would leave a letter's width to each on paper
    what.rows.pop_back();                           // the sum has no words
    Table amounts = columnsOf(whole, {0, 4, 5, 6, 7, 9, 10});
    amounts.total = true;
    groupAlike(amounts, page.words.language());
    page.blocks.emplace_back(std::move(what));
    page.blocks.emplace_back(std::move(amounts));
    page.paragraph(page.words("report.inventory.tool", {textArg("tool", tool)}), TextStyle::note);
}

std::string bestSentence(const RecipeContext &page)
{
    const ScenarioResult *best = scenarioNamed("best", page.result);
    if (!best || !hasEstimate(*best))
        return {};
    const FormattedQuantity total =
        formatQuantity(best->emissions.total.value(), best->range.emissionsG, page.units.mass,
                       page.numbers()); // as the tables have it
    return inSentence(
        page.words("report.best", {textArg("name", nameOf(best->name, page.words("report.scenario.unnamed"))),
                                   textArg("total", withUnit(total, page.numbers()))}),
        page.words.language());
}

std::string budgetSentence(const RecipeContext &page)
{
    if (page.bySize.empty())
        return {};
    std::string sentences;
    for (const BudgetLine &line : budgetLines(page.study, page.scenario))
        sentences += (sentences.empty() ? "" : " ") + budgetText(line, page.words) + ".";
    return sentences;
}

} // namespace huella::recipes
