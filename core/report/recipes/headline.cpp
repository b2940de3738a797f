// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/answer.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace huella::recipes {
namespace {

std::string intervalText(const FormattedQuantity &quantity, const RecipeContext &page)
{
    if (quantity.certain)
        return {};
    return page.words("report.key.interval", {textArg("low", quantity.low),
                                              textArg("high", page.numbers().withUnit(quantity.high, quantity.unit))});
}

/// "4.9 km in a European car, 0.8% of a Paris–Dublin flight seat *".
std::string sameAs(const Equivalents &same, const RecipeContext &page)
{
    return page.words("report.key.same", {textArg("car", page.numbers().significant(same.carEuKm, "km", 2)),
                                          textArg("flight", flightText(same, page.words))});
}

KeyFigure trees(const Equivalents &same, const RecipeContext &page)
{
    const bool years = same.treeMonths >= treeMonthsInYears;
    const double amount = years ? same.treeMonths / 12 : same.treeMonths;
    const std::string shown = page.numbers().significant(amount, 2);
    const std::string unit =
        page.words(years ? "plan.tree_years" : "plan.tree_months", {numberArg("value", shown == "1" ? 1 : 2)});
    return {page.numbers().withUnit(shown, unit), page.words("report.key.trees"), sameAs(same, page)};
}

} // namespace

TextRuns leadSentence(const RecipeContext &page)
{
    if (page.bySize.empty())
        return {{page.words("report.lead.none")}};
    const ScenarioResult &scenario = page.scenario;
    const FormattedQuantity energy = energyOf(page), emissions = emissionsOf(page);
    std::string key = page.result.scenarios.size() > 1 ? "report.lead.scenario" : "report.lead";
    if (emissions.certain)
        key += ".certain";
    return emphasisedRuns(
        inSentence(page.words(key, {textArg("scenario", nameOf(scenario.name, page.words("report.scenario.unnamed"))),
                                    textArg("energy", emphasised(withUnit(energy, page.numbers()))),
                                    textArg("emissions", emphasised(withUnit(emissions, page.numbers()))),
                                    textArg("low", emissions.low),
                                    textArg("high", page.numbers().withUnit(emissions.high, emissions.unit)),
                                    numberArg("draws", scenario.range.draws)}),
                   page.words.language()));
}

std::string missingSentence(const RecipeContext &page)
{
    std::vector<std::string> names;
    for (const RunResultPointer &run : page.scenario.runs)
        if (!run->estimate())
            names.push_back(runName(*run->run, page.words));
    if (names.empty())
        return {};
    return page.words("report.missing",
                      {numberArg("count", double(names.size())), textArg("runs", nameList(names, page.words))});
}

std::string madeSentence(const RecipeContext &page)
{
    return page.words("report.data", {textArg("dataset", datasetName(page)), textArg("edition", editionOf(page)),
                                      textArg("version", page.version)});
}

std::string treesText(const RecipeContext &page)
{
    return trees(equivalentsOf(page.scenario.emissions.total, page.dataset), page).value;
}

void addKeyFigures(RecipeContext &page)
{
    if (page.bySize.empty())
        return;
    const ScenarioResult &scenario = page.scenario;
    const FormattedQuantity energy = energyOf(page), emissions = emissionsOf(page);
    KeyFigures key;
    key.figures.push_back(
        {withUnit(emissions, page.numbers()), page.words("report.key.emissions"), intervalText(emissions, page)});
    key.figures.push_back(
        {withUnit(energy, page.numbers()), page.words("report.key.energy"), intervalText(energy, page)});
    key.figures.push_back(trees(equivalentsOf(scenario.emissions.total, page.dataset), page));
    useEquivalents(page);
    page.blocks.emplace_back(std::move(key));
    page.paragraph(page.words("report.key.note"), TextStyle::note);
}

} // namespace huella::recipes
