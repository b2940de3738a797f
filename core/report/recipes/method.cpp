// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <array>

namespace huella::recipes {
namespace {

template <class Visit> void eachInputs(const RecipeContext &page, Visit visit)
{
    for (const ScenarioResult &scenario : page.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate())
                visit(estimate->inputs);
}

const char *upstreamKey(Basis basis)
{
    switch (basis) {
    case Basis::lifeCycle: return "report.boundary.counted";
    case Basis::direct: return "report.boundary.not_counted";
    default: return "report.boundary.by_figure";
    }
}

} // namespace

namespace {

class FoundBasis {
public:
    void add(const Inputs &in)
    {
        const Basis basis = in.intensity.origin.basis;
        found_.insert(basis == Basis::none ? Basis::unstated : basis);
    }
    Basis common(const RecipeContext &page) const
    {
        if (found_.empty())
            return page.dataset.info().basis;
        return found_.size() == 1 ? *found_.begin() : Basis::mixed;
    }

private:
    std::set<Basis> found_;
};

} // namespace

Basis commonBasis(const RecipeContext &page)
{
    FoundBasis found;
    eachInputs(page, [&found](const Inputs &in) { found.add(in); });
    return found.common(page);
}

Basis basisOfScenario(const RecipeContext &page)
{
    FoundBasis found;
    for (const RunResult *run : page.bySize)
        found.add(run->estimate()->inputs);
    return found.common(page);
}

std::string electricityYears(const RecipeContext &page)
{
    std::set<int> years;
    for (const RunResult *run : page.bySize)
        if (const int year = run->estimate()->inputs.intensity.origin.year)
            years.insert(year);
    std::vector<std::string> list;
    for (const int year : years)
        list.push_back(std::to_string(year));
    return list.empty() ? "–" : listed(list, page.words);
}

std::string datasetName(const RecipeContext &page)
{
    return page.words("dataset." + std::string(page.dataset.info().id));
}

std::string editionOf(const RecipeContext &page)
{
    return page.study.edition.empty() ? std::string(page.dataset.catalogue().edition) : page.study.edition;
}

void addBoundary(RecipeContext &page)
{
    const Basis basis = commonBasis(page);
    static constexpr auto counted = "report.boundary.counted";
    static constexpr auto left = "report.boundary.not_counted";
    const std::array<std::pair<const char *, const char *>, 12> rows{{{"devices", counted},
                                                                      {"memory", counted},
                                                                      {"overhead", counted},
                                                                      {"upstream", upstreamKey(basis)},
                                                                      {"idle", left},
                                                                      {"losses", left},
                                                                      {"storage", left},
                                                                      {"network", left},
                                                                      {"people", left},
                                                                      {"unlisted", left},
                                                                      {"embodied", left},
                                                                      {"water", left}}};
    Table table;
    table.header = {page.words("report.column.what"), page.words("report.column.counted")};
    table.numeric = {false, false};
    for (const auto &[what, verdict] : rows)
        table.rows.push_back({page.words("report.boundary." + std::string(what)), page.words(verdict)});
    page.blocks.emplace_back(std::move(table));
}

std::string boundarySentence(const RecipeContext &page) { return page.words("report.boundary.sentence"); }

std::string scopesSentence(const RecipeContext &page)
{
    const Basis basis = commonBasis(page);
    bool own = false, elsewhere = false; // a server may be one's own or the institution's, hence both
    eachInputs(page, [&](const Inputs &in) {
        own = own || in.platform != Platform::cloud;
        elsewhere = elsewhere || in.platform != Platform::personal;
    });
    const char *ownKey = basis == Basis::lifeCycle ? "report.scope.own.life-cycle"
                         : basis == Basis::direct  ? "report.scope.own.direct"
                                                   : "report.scope.own.mixed";
    std::string sentences;
    const auto add = [&](const char *key) { sentences += (sentences.empty() ? "" : " ") + page.words(key); };
    if (own || !elsewhere)
        add(ownKey);
    if (elsewhere)
        add("report.scope.cloud");
    add("report.scope.location");
    return sentences;
}

std::string formulaSentence(const RecipeContext &page) { return page.words("report.method.formula"); }

std::string dataSentence(const RecipeContext &page)
{
    const std::string basis = page.words("basis." + std::string(toString(basisOfScenario(page))));
    const std::string years = electricityYears(page);
    return page.words(years == "–" ? "report.method.data" : "report.method.data.years",
                      {textArg("dataset", datasetName(page)), textArg("edition", editionOf(page)),
                       textArg("basis", basis), textArg("years", years)});
}

std::string simulationSentence(const RecipeContext &page)
{
    if (page.scenario.range.draws == 0)
        return {};
    return page.words("report.method.simulation", {numberArg("draws", page.scenario.range.draws),
                                                   textArg("seed", std::to_string(page.study.seed))});
}

std::string citeSentence(const RecipeContext &page)
{
    if (page.bySize.empty())
        return {};
    const FormattedQuantity emissions = emissionsOf(page), energy = energyOf(page);
    const std::string interval =
        emissions.certain ? std::string()
                          : page.words("report.cite.interval",
                                       {textArg("low", emissions.low),
                                        textArg("high", page.numbers().withUnit(emissions.high, emissions.unit))});
    return inSentence(
        page.words("report.cite.sentence",
                   {textArg("version", page.version), textArg("id", std::string(page.dataset.info().id)),
                    textArg("edition", editionOf(page)), textArg("energy", withUnit(energy, page.numbers())),
                    textArg("emissions", withUnit(emissions, page.numbers())), textArg("interval", interval)}),
        page.words.language());
}

} // namespace huella::recipes
