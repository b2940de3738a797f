// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace huella::recipes {
namespace {

template <class Visit> void eachInputs(const RecipeContext &context, Visit visit)
{
    for (const ScenarioResult &scenario : context.result.scenarios)
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

Basis basisOf(const Inputs &in)
{
    const Basis basis = in.intensity.origin.basis;
    return basis == Basis::none ? Basis::unstated : basis;
}

} // namespace

Basis commonBasis(const RecipeContext &context)
{
    std::set<Basis> found;
    eachInputs(context, [&found](const Inputs &in) { found.insert(basisOf(in)); });
    if (found.empty())
        return context.dataset.info().basis;
    return found.size() == 1 ? *found.begin() : Basis::mixed;
}

std::string basisText(const RecipeContext &context)
{
    std::map<Basis, Mass> emissions;
    for (const RunResult *run : context.bySize)
        emissions[basisOf(run->estimate()->inputs)] += run->estimate()->outcome.emissions.total;
    if (emissions.empty())
        emissions[context.dataset.info().basis];
    std::vector<std::pair<Basis, Mass>> bySize(emissions.begin(), emissions.end());
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<std::string> names;
    for (const auto &[basis, mass] : bySize)
        names.push_back(context.words("basis." + std::string(toString(basis))));
    if (names.size() == 1)
        return names.front();
    const std::string most = names.front();
    names.erase(names.begin());
    return context.words("basis.several", {textArg("most", most), textArg("others", listed(names, context.words))});
}

std::string electricityYears(const RecipeContext &context)
{
    std::set<int> years;
    for (const RunResult *run : context.bySize)
        if (const int year = run->estimate()->inputs.intensity.origin.year)
            years.insert(year);
    std::vector<std::string> list;
    for (const int year : years)
        list.push_back(std::to_string(year));
    return list.empty() ? "–" : listed(list, context.words);
}

std::string datasetName(const RecipeContext &context)
{
    return context.words("dataset." + std::string(context.dataset.info().id));
}

std::string editionOf(const RecipeContext &context)
{
    return context.study.edition.empty() ? std::string(context.dataset.catalogue().edition) : context.study.edition;
}

namespace {

/// How many of the runs are of whole machines, whose idle power is inside.
enum class Machines { none, some, all };
Machines machinesIn(const RecipeContext &context)
{
    size_t whole = 0, all = 0;
    eachInputs(context, [&](const Inputs &in) {
        ++all;
        whole += in.countsMachines();
    });
    return whole == 0 ? Machines::none : whole == all ? Machines::all : Machines::some;
}

const char *idleKey(const RecipeContext &context, const char *counted, const char *left)
{
    const Machines machines = machinesIn(context);
    return machines == Machines::all ? counted : machines == Machines::some ? "report.boundary.by_run" : left;
}

} // namespace

void addBoundary(RecipeContext &context)
{
    const Basis basis = commonBasis(context);
    static constexpr auto counted = "report.boundary.counted";
    static constexpr auto left = "report.boundary.not_counted";
    const char *idle = idleKey(context, counted, left);
    const std::array<std::pair<const char *, const char *>, 12> rows{{{"devices", counted},
                                                                      {"memory", counted},
                                                                      {"overhead", counted},
                                                                      {"upstream", upstreamKey(basis)},
                                                                      {"idle", idle},
                                                                      {"losses", left},
                                                                      {"storage", left},
                                                                      {"network", left},
                                                                      {"people", left},
                                                                      {"unlisted", left},
                                                                      {"embodied", left},
                                                                      {"water", left}}};
    Table table;
    table.header = {context.words("report.column.what"), context.words("report.column.counted")};
    table.numeric = {false, false};
    for (const auto &[what, verdict] : rows)
        table.rows.push_back({context.words("report.boundary." + std::string(what)), context.words(verdict)});
    context.blocks.emplace_back(std::move(table));
}

std::string boundarySentence(const RecipeContext &context)
{
    const char *key[] = {"report.boundary.sentence", "report.boundary.sentence.some_machines",
                         "report.boundary.sentence.machines"};
    return context.words(key[size_t(machinesIn(context))]);
}

std::string formulaSentence(const RecipeContext &context) { return context.words("report.method.formula"); }

namespace {

/// Who the figures of the runs are from, each once: "Epoch AI, 2026".
class Cited {
public:
    explicit Cited(const RecipeContext &context) : page_(context) {}

    void add(const Origin &origin)
    {
        const Source *source = origin.source.empty() ? nullptr : page_.dataset.source(origin.source);
        if (!source || source->publisher.empty() || source->publisher == "-")
            return;
        std::string name(source->publisher);
        if (source->year)
            name += ", " + std::to_string(*source->year);
        if (std::find(names_.begin(), names_.end(), name) == names_.end())
            names_.push_back(std::move(name));
    }

    /// Apart by semicolons, for names hold commas.
    std::string text(const std::string &key) const
    {
        std::string all;
        for (const std::string &name : names_)
            all += (all.empty() ? "" : "; ") + name;
        return all.empty() ? all : page_.words(key, {textArg("sources", all)});
    }

private:
    const RecipeContext &page_;
    std::vector<std::string> names_;
};

std::string citedPowers(const RecipeContext &context)
{
    Cited cited(context);
    for (const RunResult *run : context.bySize) {
        const Inputs &in = run->estimate()->inputs;
        if (in.countsMachines())
            cited.add(in.machineFull.origin);
        if (in.countsCpu())
            cited.add(in.corePower.origin);
        if (in.countsGpu())
            cited.add(in.gpuPower.origin);
        if (in.countsMemory())
            cited.add(in.memoryPower.origin);
        cited.add(in.pue.origin);
    }
    return cited.text("report.method.powers");
}

} // namespace

std::string dataSentence(const RecipeContext &context)
{
    const std::string years = electricityYears(context);
    Cited electricity(context);
    for (const RunResult *run : context.bySize)
        electricity.add(run->estimate()->inputs.intensity.origin);
    return context.words(years == "–" ? "report.method.data" : "report.method.data.years",
                         {textArg("dataset", datasetName(context)), textArg("edition", editionOf(context)),
                          textArg("basis", basisText(context)), textArg("years", years),
                          textArg("cited", electricity.text("report.method.cited"))})
           + citedPowers(context);
}

std::string simulationSentence(const RecipeContext &context)
{
    if (context.scenario.range.draws == 0)
        return {};
    return context.words("report.method.simulation", {numberArg("draws", context.scenario.range.draws),
                                                      textArg("seed", std::to_string(context.study.seed))});
}

std::string attachedSentence(const RecipeContext &context) { return context.words("report.attached"); }

std::string citeSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {};
    const FormattedQuantity emissions = emissionsOf(context), energy = energyOf(context);
    const std::string interval =
        emissions.certain
            ? std::string()
            : context.words("report.cite.interval",
                            {textArg("low", emissions.low),
                             textArg("high", context.numbers().withUnit(emissions.high, emissions.unit))});
    return inSentence(
        context.tensed("report.cite.sentence",
                       {textArg("version", context.version), textArg("id", std::string(context.dataset.info().id)),
                        textArg("edition", editionOf(context)), textArg("energy", withUnit(energy, context.numbers())),
                        textArg("emissions", withUnit(emissions, context.numbers())), textArg("interval", interval)}),
        context.words.language());
}

} // namespace huella::recipes
