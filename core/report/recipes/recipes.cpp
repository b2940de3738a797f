// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipes.h"

#include "core/report/recipes/recipe_names.h"

#include <algorithm>
#include <array>

namespace huella {
namespace recipes {
namespace {

constexpr std::pair<std::string_view, Recipe> knownRecipes[] = {
    {"figure.components", [](RecipeContext &page) { addTotalsFigure(page, By::component); }},
    {"figure.data-editions", addOtherDataFigure},
    {"figure.draws", addDraws},
    {"figure.elsewhere", addElsewhere},
    {"figure.history", addHistoryFigure},
    {"figure.kinds", [](RecipeContext &page) { addTotalsFigure(page, By::kind); }},
    {"figure.places", [](RecipeContext &page) { addTotalsFigure(page, By::place); }},
    {"figure.runs", addRunsFigure},
    {"figure.scenarios", addScenariosFigure},
    {"figure.shares", addShares},
    {"figure.what-if", addWhatIfFigure},
    {"figure.years", [](RecipeContext &page) { addTotalsFigure(page, By::year); }},
    {"inputs", addInputs},
    {"key-figures", addKeyFigures},
    {"references", addReferences},
    {"sources", addSources},
    {"table.boundary", addBoundary},
    {"table.components", [](RecipeContext &page) { addTotalsTable(page, By::component); }},
    {"table.data-editions", addOtherDataTable},
    {"table.history", addHistoryTable},
    {"table.inventory", addInventory},
    {"table.issues", addIssues},
    {"table.kinds", [](RecipeContext &page) { addTotalsTable(page, By::kind); }},
    {"table.places", [](RecipeContext &page) { addTotalsTable(page, By::place); }},
    {"table.runs", addRunsTable},
    {"table.scenarios", addScenariosTable},
    {"table.what-if", addWhatIfTable},
    {"table.years", [](RecipeContext &page) { addTotalsTable(page, By::year); }},
};

bool anyAccelerator(const RecipeContext &page)
{
    return std::any_of(page.bySize.begin(), page.bySize.end(),
                       [](const RunResult *run) { return run->estimate()->inputs.countsGpu(); });
}

constexpr std::pair<std::string_view, Condition> conditions[] = {
    {"scenarios", [](const RecipeContext &page) { return page.result.scenarios.size() > 1; }},
    {"single", [](const RecipeContext &page) { return page.result.scenarios.size() < 2; }},
    {"runs", [](const RecipeContext &page) { return page.scenario.runs.size() > 1; }},
    {"accelerators", anyAccelerator},
    {"noaccelerators", [](const RecipeContext &page) { return !anyAccelerator(page); }},
    {"budget", [](const RecipeContext &page) { return page.study.budget != Budget(); }},
    {"estimate", [](const RecipeContext &page) { return !page.bySize.empty(); }},
    {"range", [](const RecipeContext &page) { return !page.scenario.range.shares.empty(); }},
    {"elsewhere", [](const RecipeContext &page) { return placesChart(page).bars.size() > 1; }},
    {"what-if", hasWhatIf},
    {"data-editions", hasOtherData},
    {"history", hasHistory},
};

template <class Table> auto found(const Table &table, std::string_view name) -> decltype(table->second)
{
    for (const auto &[known, what] : table)
        if (known == name)
            return what;
    return nullptr;
}

} // namespace

Recipe recipeNamed(std::string_view name) { return found(knownRecipes, name); }
Condition conditionNamed(std::string_view name) { return found(conditions, name); }

} // namespace recipes

bool isCondition(std::string_view name) { return recipes::conditionNamed(name) != nullptr; }
bool isRecipe(std::string_view name) { return recipes::recipeNamed(name) != nullptr; }

bool isOfOneScenario(std::string_view recipe)
{
    return recipe.find("scenarios") == std::string_view::npos && recipe != "references" && recipe != "sources";
}

bool canBeIn(std::string_view recipe, Measure measure)
{
    constexpr std::array inAll{"figure.components", "figure.data-editions", "figure.draws",
                               "figure.kinds",      "figure.places",        "figure.runs",
                               "figure.scenarios",  "figure.what-if",       "figure.years"};
    if (measure == Measure::emissions || std::find(inAll.begin(), inAll.end(), recipe) != inAll.end())
        return true;
    return recipe == "figure.elsewhere" && measure == Measure::treeMonths; // the energy is the same everywhere
}

std::vector<std::string_view> recipeNames()
{
    std::vector<std::string_view> names;
    for (const auto &[name, make] : recipes::knownRecipes)
        names.push_back(name);
    return names;
}

} // namespace huella
