// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/answer.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>

namespace huella::recipes {
namespace {

std::string intervalText(const FormattedQuantity &quantity, const RecipeContext &context)
{
    if (quantity.certain)
        return {};
    return context.words(
        "report.key.interval",
        {textArg("low", quantity.low), textArg("high", context.numbers().withUnit(quantity.high, quantity.unit))});
}

/// "4.9 km in a European car, 0.8% of a Paris–Dublin flight seat *".
std::string sameAs(const Equivalents &same, const RecipeContext &context)
{
    return context.words("report.key.same", {textArg("car", context.numbers().significant(same.carEuKm, "km", 2)),
                                             textArg("flight", flightText(same, context.words))});
}

KeyFigure trees(const Equivalents &same, const RecipeContext &context)
{
    const bool years = same.treeMonths >= treeMonthsInYears;
    const double amount = years ? same.treeMonths / 12 : same.treeMonths;
    const std::string shown = context.numbers().significant(amount, 2);
    const std::string unit =
        context.words(years ? "plan.tree_years" : "plan.tree_months", {numberArg("value", shown == "1" ? 1 : 2)});
    return {context.numbers().withUnit(shown, unit), context.words("report.key.trees"), sameAs(same, context)};
}

} // namespace

TextRuns leadSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {{context.words("report.lead.none")}};
    const ScenarioResult &scenario = context.scenario;
    const FormattedQuantity energy = energyOf(context), emissions = emissionsOf(context);
    std::string key = context.result.scenarios.size() > 1 ? "report.lead.scenario" : "report.lead";
    if (emissions.certain)
        key += ".certain";
    return emphasisedRuns(inSentence(
        context.tensed(key, {textArg("scenario", nameOf(scenario.name, context.words("report.scenario.unnamed"))),
                             textArg("energy", emphasised(withUnit(energy, context.numbers()))),
                             textArg("emissions", emphasised(withUnit(emissions, context.numbers()))),
                             textArg("low", emissions.low),
                             textArg("high", context.numbers().withUnit(emissions.high, emissions.unit)),
                             numberArg("draws", scenario.range.draws)}),
        context.words.language()));
}

std::string missingSentence(const RecipeContext &context)
{
    std::vector<std::string> names;
    for (const RunResultPointer &run : context.scenario.runs)
        if (!run->estimate())
            names.push_back(runName(*run->run, context.words));
    if (names.empty())
        return {};
    return context.words("report.missing", {numberArg("count", double(names.size())),
                                            textArg("runs", nameList(names, context.words, moreRuns))});
}

std::string madeSentence(const RecipeContext &context)
{
    return context.words("report.data", {textArg("dataset", datasetName(context)),
                                         textArg("edition", editionOf(context)), textArg("version", context.version)});
}

std::string treesText(const RecipeContext &context)
{
    return trees(equivalentsOf(context.scenario.emissions.total, context.dataset), context).value;
}

void addLogo(RecipeContext &context)
{
    constexpr double highest = 0.09, widest = 0.34, least = 0.03; // of the column's width: 15 mm, 55 mm of A4
    const StudyDetails &details = context.study.details;
    if (!details.logo.picture)
        return;
    const std::string who = nameOf(details.affiliation);
    ChartSpec words;
    words.title = who.empty() ? context.words("report.logo") : context.words("report.logo.of", {textArg("who", who)});
    words.description = nameOf(details.logo.alternative, words.title);
    FigureBlock logo{std::move(words), {}};
    logo.picture = details.logo.picture;
    logo.logo = logo.ownWords = true;
    const double width = highest * logo.picture->width / logo.picture->height;
    logo.width = int(std::lround(std::clamp(width, least, widest) * fullFigureWidth));
    context.blocks.emplace_back(std::move(logo));
}

void addKeyFigures(RecipeContext &context)
{
    if (context.bySize.empty())
        return;
    const ScenarioResult &scenario = context.scenario;
    const FormattedQuantity energy = energyOf(context), emissions = emissionsOf(context);
    KeyFigures key;
    key.figures.push_back({withUnit(emissions, context.numbers()), context.words("report.key.emissions"),
                           intervalText(emissions, context)});
    key.figures.push_back(
        {withUnit(energy, context.numbers()), context.words("report.key.energy"), intervalText(energy, context)});
    key.figures.push_back(trees(equivalentsOf(scenario.emissions.total, context.dataset), context));
    useEquivalents(context);
    context.blocks.emplace_back(std::move(key));
    context.paragraph(context.words("report.key.note"), TextStyle::note);
}

} // namespace huella::recipes
