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
    {"figure.batch-sizes", addBatchFigure},
    {"figure.components", [](RecipeContext &context) { addTotalsFigure(context, By::component); }},
    {"figure.data-editions", addOtherDataFigure},
    {"figure.draws", addDraws},
    {"figure.elsewhere", addElsewhere},
    {"figure.history", addHistoryFigure},
    {"figure.kinds", [](RecipeContext &context) { addTotalsFigure(context, By::kind); }},
    {"figure.models", addModelsFigure},
    {"figure.places", [](RecipeContext &context) { addTotalsFigure(context, By::place); }},
    {"figure.runs", addRunsFigure},
    {"figure.scenarios", addScenariosFigure},
    {"figure.shares", addShares},
    {"figure.what-if", addWhatIfFigure},
    {"figure.years", [](RecipeContext &context) { addTotalsFigure(context, By::year); }},
    {"inputs", addInputs},
    {"key-figures", addKeyFigures},
    {"logo", addLogo},
    {"references", addReferences},
    {"sources", addSources},
    {"table.boundary", addBoundary},
    {"table.components", [](RecipeContext &context) { addTotalsTable(context, By::component); }},
    {"table.data-editions", addOtherDataTable},
    {"table.every-run", addEveryRun},
    {"table.history", addHistoryTable},
    {"table.inventory", addInventory},
    {"table.issues", addIssues},
    {"table.kinds", [](RecipeContext &context) { addTotalsTable(context, By::kind); }},
    {"table.models", addModelsTable},
    {"table.places", [](RecipeContext &context) { addTotalsTable(context, By::place); }},
    {"table.runs", addRunsTable},
    {"table.scenarios", addScenariosTable},
    {"table.scopes", addScopesTable},
    {"table.services", addServicesTable},
    {"table.trainings", addTrainingsTable},
    {"table.what-if", addWhatIfTable},
    {"table.years", [](RecipeContext &context) { addTotalsTable(context, By::year); }},
};

bool anyAccelerator(const RecipeContext &context)
{
    return std::any_of(context.bySize.begin(), context.bySize.end(),
                       [](const RunResult *run) { return run->estimate()->inputs.countsGpu(); });
}

bool anyMemory(const RecipeContext &context)
{
    return std::any_of(context.bySize.begin(), context.bySize.end(),
                       [](const RunResult *run) { return run->estimate()->inputs.memory.value.value() > 0; });
}

constexpr std::pair<std::string_view, Condition> conditions[] = {
    {"scenarios", [](const RecipeContext &context) { return context.result.scenarios.size() > 1; }},
    {"single", [](const RecipeContext &context) { return context.result.scenarios.size() < 2; }},
    {"any-run", [](const RecipeContext &context) { return !context.scenario.runs.empty(); }},
    {"runs", [](const RecipeContext &context) { return context.scenario.runs.size() > 1; }},
    {"totals", hasTotals},
    {"accelerators", anyAccelerator},
    {"noaccelerators", [](const RecipeContext &context) { return !anyAccelerator(context); }},
    {"budget", [](const RecipeContext &context) { return context.study.budget != Budget(); }},
    {"nofunding",
     [](const RecipeContext &context) {
         const StudyDetails &details = context.study.details;
         return nameOf(details.funder).empty() || nameOf(details.grant).empty();
     }},
    {"logo", [](const RecipeContext &context) { return context.study.details.logo.picture != nullptr; }},
    {"estimate", [](const RecipeContext &context) { return !context.bySize.empty(); }},
    {"range", [](const RecipeContext &context) { return !context.scenario.range.shares.empty(); }},
    {"elsewhere", [](const RecipeContext &context) { return placesChart(context).bars.size() > 1; }},
    {"what-if", hasWhatIf},
    {"data-editions", hasOtherData},
    {"history", hasHistory},
    {"scopes", hasScopes},
    {"memory", anyMemory},
    {"nomemory", [](const RecipeContext &context) { return !context.bySize.empty() && !anyMemory(context); }},
    {"trainings", hasTrainings},
    {"notrainings", [](const RecipeContext &context) { return !hasTrainings(context); }},
    {"services", hasServices},
    {"noplans", [](const RecipeContext &context) { return !hasTrainings(context) && !hasServices(context); }},
    {"break-even", hasBreakEven},
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

bool isOfModels(std::string_view recipe)
{
    constexpr std::array ofModels{"figure.batch-sizes", "figure.models", "table.models"};
    return std::find(ofModels.begin(), ofModels.end(), recipe) != ofModels.end();
}

bool isOfOneScenario(std::string_view recipe)
{
    if (isOfModels(recipe))
        return false;
    return recipe.find("scenarios") == std::string_view::npos && recipe != "references" && recipe != "sources"
           && recipe != "logo";
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
