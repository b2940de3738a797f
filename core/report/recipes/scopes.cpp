// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>

// In which scope of the GHG Protocol the electricity of each run stands: that follows from its platform.

namespace huella::recipes {
namespace {

constexpr size_t mostNamed = 4;

/// The runs of a scenario that stand in one scope.
struct ScopeSum {
    std::vector<const RunResult *> runs{};
    Energy energy{};
    Mass emissions{};
    bool lifeCycle = false, other = false; ///< whether intensities count the upstream part

    void add(const RunResult &run)
    {
        const Estimate &estimate = *run.estimate();
        runs.push_back(&run);
        energy += estimate.outcome.energy.total;
        emissions += estimate.outcome.emissions.total;
        (estimate.inputs.intensity.origin.basis == Basis::lifeCycle ? lifeCycle : other) = true;
    }
    const char *basis() const { return lifeCycle && !other ? "life-cycle" : lifeCycle ? "mixed" : "direct"; }
};

struct Scopes {
    ScopeSum own, others; ///< scope 2 with 3.3, and scope 3 of categories 1 and 8
    bool server = false;  ///< which may belong to somebody else

    explicit Scopes(const ScenarioResult &scenario)
    {
        for (const RunResultPointer &run : scenario.runs) {
            if (!run->estimate())
                continue;
            const Platform platform = run->estimate()->inputs.platform;
            (platform == Platform::cloud ? others : own).add(*run);
            server = server || platform == Platform::server;
        }
    }
    bool any() const { return !own.runs.empty() || !others.runs.empty(); }
    bool both() const { return !own.runs.empty() && !others.runs.empty(); }
};

/// Their names, each once, as a key has them.
std::string namesOf(const ScopeSum &sum, const RecipeContext &context, const char *key)
{
    std::vector<std::string> names;
    for (const RunResult *run : sum.runs)
        if (std::string name = context.words(key, {textArg("name", runName(*run->run, context.words))});
            std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    return nameList(names, context.words, moreRuns, mostNamed);
}

std::string runsOf(const ScopeSum &sum, const RecipeContext &context, bool all)
{
    return all ? context.words("report.scope.runs.all", {numberArg("count", double(sum.runs.size()))})
               : namesOf(sum, context, "report.scope.runs.named");
}

std::string amountOf(Mass mass, const RecipeContext &context)
{
    const Scale &scale = context.units.mass;
    const Precision precision =
        precisionOf(context.scenario.emissions.total.value(), context.scenario.range.emissionsG, scale);
    return context.numbers().withUnit(alike(mass.value(), precision, context.numbers()), scale.unit);
}

} // namespace

bool hasScopes(const RecipeContext &context) { return Scopes(context.scenario).both(); }

std::string scopesSentence(const RecipeContext &context)
{
    const Scopes scopes(context.scenario);
    const Wording &words = context.words;
    if (!scopes.any())
        return words("report.scope.none") + " " + words("report.scope.location");
    std::vector<std::string> parts;
    const auto add = [&](const std::string &key, const ScopeSum &sum) {
        if (!sum.runs.empty())
            parts.push_back(words(key, {textArg("runs", runsOf(sum, context, !scopes.both())),
                                        textArg("amount", amountOf(sum.emissions, context))}));
    };
    add(std::string("report.scope.own.") + scopes.own.basis(), scopes.own);
    add("report.scope.cloud", scopes.others);
    std::string sentence = words("report.scope.lead", {textArg("scopes", parts.front())});
    if (parts.size() > 1)
        sentence = words("report.scope.lead.both", {textArg("first", parts[0]), textArg("second", parts[1])});
    if (scopes.server)
        sentence += " " + words("report.scope.server");
    return inSentence(sentence + " " + words("report.scope.location"), words.language());
}

void addScopesTable(RecipeContext &context)
{
    const Scopes scopes(context.scenario);
    if (!scopes.any())
        return;
    const Wording &words = context.words;
    Table table;
    table.header = {words("report.column.scope"), words("report.column.runs"), std::string(context.units.energy.unit),
                    std::string(context.units.mass.unit)};
    table.numeric = {false, false, true, true};
    const ScenarioResult &scenario = context.scenario;
    const Precision kwh = precisionOf(scenario.energy.total.value(), scenario.range.energyKwh, context.units.energy),
                    grams =
                        precisionOf(scenario.emissions.total.value(), scenario.range.emissionsG, context.units.mass);
    for (const ScopeSum *sum : {&scopes.own, &scopes.others})
        if (!sum->runs.empty())
            table.rows.push_back({words(sum == &scopes.others ? std::string("report.scope.name.3")
                                                              : std::string("report.scope.name.2.") + sum->basis()),
                                  namesOf(*sum, context, "report.scope.runs.plain"),
                                  alike(sum->energy.value(), kwh, context.numbers()),
                                  alike(sum->emissions.value(), grams, context.numbers())});
    table.rows.push_back({words("report.runs.total"), {}, energyOf(context).value, emissionsOf(context).value});
    table.total = true;
    groupAlike(table, words.language());
    context.blocks.emplace_back(std::move(table));
}

} // namespace huella::recipes
