// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/what_if.h"

#include "core/study/evaluate/comparable.h"
#include "core/study/model/planned_run.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

using What = Variation::What;
constexpr double efficientPue = 1.1, usualPue = 1.8;

/// A place with a figure of that source and basis; null where it has none.
const Place *placeOnFooting(const Dataset &dataset, const std::string &code, const Footing &footing)
{
    const Place *place = dataset.placeBeside(code, footing.source);
    return place && !place->worldInstead && beside(footingOf(*place), footing) == Beside::alike ? place : nullptr;
}

class WhatIf {
public:
    WhatIf(const Study &study, const Scenario &scenario, std::span<const Waiting> waiting)
        : study_(study),
          scenario_(scenario),
          waiting_(waiting),
          dataset_(datasetOf(study, scenario)),
          resolver_(dataset_),
          now_(centralTotal(scenario, resolver_, waiting))
    {
    }

    std::vector<WhatIfRow> rows()
    {
        add(places());
        add(models(What::processor, processorsToCompare()));
        add(models(What::accelerator, acceleratorsToCompare()));
        add({{What::memory, {}, 0.5}, {What::memory, {}, 2}});
        add({{What::usage, {}, 0.5}, {What::usage, {}, 1}});
        add({{What::pue, {}, efficientPue}, {What::pue, {}, usualPue}});
        add({{What::repeats, {}, 0.5}, {What::repeats, {}, 2}});
        const auto reach = [](const WhatIfRow &row) {
            return std::abs((row.high.emissions - row.low.emissions).value());
        };
        std::stable_sort(rows_.begin(), rows_.end(),
                         [&](const WhatIfRow &a, const WhatIfRow &b) { return reach(a) > reach(b); });
        // at the same run time a faster model looks worse than it is: among the others' it would be a rank of its own
        std::stable_partition(rows_.begin(), rows_.end(), [](const WhatIfRow &row) { return !row.isHardware(); });
        return std::move(rows_);
    }

private:
    /// Those whose figures stand on what the scenario's do: others would be no ends of the same reach.
    std::vector<Variation> places()
    {
        const Footing footing = footingOf(scenario_, {}, resolver_);
        std::vector<Variation> places;
        for (const std::string &code : study_.elsewhere)
            if (const Place *place = placeOnFooting(dataset_, code, footing))
                places.push_back({What::place, std::string(place->code)});
        return places;
    }

    static std::vector<Variation> models(What what, std::span<const std::string_view> names)
    {
        std::vector<Variation> variations;
        for (std::string_view name : names)
            variations.push_back({what, std::string(name)});
        return variations;
    }

    /// A row from the best and the worst of its choices.
    void add(const std::vector<Variation> &choices)
    {
        std::optional<WhatIfEnd> low, high;
        const auto endOf = [this](const Variation &choice, const CentralTotal &total) {
            const bool asNow = total.emissions == now_.emissions && total.energy == now_.energy;
            return WhatIfEnd{choice, total.emissions, total.energy, asNow};
        };
        for (const Variation &choice : choices) {
            const CentralTotal total =
                centralTotal(plansFollowed(scenario_, varied(scenario_, choice), dataset_), resolver_, waiting_);
            if (total.missing > 0)
                continue;
            if (!low || total.emissions < low->emissions)
                low = endOf(choice, total);
            if (!high || total.emissions > high->emissions)
                high = endOf(choice, total);
        }
        if (low && high && low->emissions < high->emissions)
            rows_.push_back({low->change.what, *low, *high});
    }

    const Study &study_;
    const Scenario &scenario_;
    std::span<const Waiting> waiting_;
    Dataset dataset_;
    Resolver resolver_;
    CentralTotal now_;
    std::vector<WhatIfRow> rows_;
};

/// The figure that all runs have alike, if they do.
template <class Get> std::optional<double> alike(const Scenario &scenario, Resolver &resolver, Get get)
{
    std::optional<double> value;
    for (const RunPointer &run : scenario.runs) {
        const auto inputs = fill(viewOf(run->workload), resolver);
        if (!inputs)
            continue;
        if (value && *value != get(*inputs))
            return {};
        value = get(*inputs);
    }
    return value;
}

/// What the runs' intensities count: the dataset's own basis where nobody said, mixed where they differ.
Basis basisOfRuns(const Scenario &scenario, Resolver &resolver)
{
    std::optional<Basis> all;
    for (const RunPointer &run : scenario.runs) {
        const auto inputs = fill(viewOf(run->workload), resolver);
        const auto footing = inputs ? footingOf(inputs->intensity.origin) : std::nullopt;
        if (footing && all && *all != footing->basis)
            return Basis::mixed;
        if (footing)
            all = footing->basis;
    }
    return all.value_or(resolver.dataset().info().basis);
}

/// Of the electricity that emits most; none where its grams were given.
std::string sourceOfRuns(const Scenario &scenario, Resolver &resolver)
{
    const bool looksUp = std::any_of(scenario.runs.begin(), scenario.runs.end(), [&](const RunPointer &run) {
        const auto inputs = fill(viewOf(run->workload), resolver);
        return inputs && footingOf(inputs->intensity.origin);
    });
    return looksUp ? std::string(footingOf(scenario, {}, resolver).source) : std::string();
}

/// How many runs have the newest figure since their place has none of the year that was asked for.
size_t runsOfOtherYears(const Scenario &scenario, Resolver &resolver)
{
    const int year = resolver.dataset().gridYear();
    return size_t(std::count_if(scenario.runs.begin(), scenario.runs.end(), [&](const RunPointer &run) {
        const auto inputs = fill(viewOf(run->workload), resolver);
        return year > 0 && inputs && footingOf(inputs->intensity.origin) && inputs->intensity.origin.year != year;
    }));
}

DataRow dataRow(const Study &study, const Scenario &scenario, const Variation &change, std::span<const Waiting> waiting)
{
    const Scenario other = varied(scenario, change);
    const Dataset dataset = datasetOf(study, other);
    Resolver resolver(dataset);
    DataRow row{.change = change, .basis = basisOfRuns(other, resolver), .gPerKwh = {}, .pue = {}, .emissions = {}};
    row.source = sourceOfRuns(other, resolver);
    row.own =
        change.what == What::dataset
            ? scenario.gridYear == 0 && (scenario.dataset.empty() ? study.dataset : scenario.dataset) == change.name
            : scenario.gridYear == int(change.number);
    row.gPerKwh = alike(other, resolver, [](const Inputs &in) { return in.intensity.value.value(); });
    row.ofOtherYears = runsOfOtherYears(other, resolver);
    row.pue = alike(other, resolver, [](const Inputs &in) { return in.pue.value; });
    const CentralTotal total = centralTotal(other, resolver, waiting);
    row.missing = total.missing;
    if (total.missing < other.runs.size()) {
        row.emissions = total.emissions;
        row.energy = total.energy;
    }
    return row;
}

/// Years to look back to, so that a table stays short: each of the last three, then every fifth; and the scenario's own.
std::vector<int> yearsToShow(int own, int edition)
{
    std::vector<int> years{edition - 2, edition - 3, edition - 4};
    for (int year = (edition - 5) / 5 * 5; year >= edition - 17; year -= 5)
        years.push_back(year);
    if (own > 0 && std::find(years.begin(), years.end(), own) == years.end())
        years.insert(std::find_if(years.begin(), years.end(), [own](int year) { return year < own; }), own);
    return years;
}

} // namespace

std::span<const std::string_view> processorsToCompare()
{
    static constexpr std::array<std::string_view, 5> names{"AMD EPYC 7763", "AMD EPYC 9654", "Intel Xeon E5-2683 v4",
                                                           "Intel Xeon Gold 6248", "Intel Xeon Platinum 8480+"};
    return names;
}

std::span<const std::string_view> acceleratorsToCompare()
{
    static constexpr std::array<std::string_view, 4> names{"NVIDIA Tesla T4", "NVIDIA Tesla V100 SXM2 32 GB",
                                                           "NVIDIA A100 SXM4 80 GB", "NVIDIA H100 SXM5 80GB"};
    return names;
}

CentralTotal centralTotal(const Scenario &scenario, Resolver &resolver, std::span<const Waiting> waiting)
{
    CentralTotal total;
    std::vector<const Run *> runs;
    for (const RunPointer &run : scenario.runs)
        runs.push_back(run.get());
    sortById(runs, [](const Run *run) -> std::string_view { return run->id; });
    for (const Run *run : runs) {
        auto inputs = fill(viewOf(run->workload), resolver);
        if (!inputs || waits(waiting, run->id)) {
            ++total.missing;
            continue;
        }
        inputs->runs.value *= run->times();
        const auto outcome = footprint(centralTerms(*inputs));
        total.emissions += outcome.emissions.total;
        total.energy += outcome.energy.total;
    }
    return total;
}

std::optional<PlannedPue> plannedPue(const Scenario &scenario, const ScenarioPlan &plan, Resolver &resolver)
{
    std::optional<PlannedPue> all;
    const Scenario next = planned(scenario, {plan.changes, plan.others, false});
    for (size_t i = 0; i < scenario.runs.size(); ++i) {
        if (plan.others.contains(scenario.runs[i]->id))
            continue;
        const auto now = fill(viewOf(scenario.runs[i]->workload), resolver);
        const auto then = fill(viewOf(next.runs[i]->workload), resolver);
        if (!now || !then)
            continue;
        const double pue = then->pue.value;
        const bool same = pue == now->pue.value;
        all = all ? PlannedPue{std::min(all->low, pue), std::max(all->high, pue), all->asNow && same}
                  : PlannedPue{pue, pue, same};
    }
    return all;
}

std::vector<WhatIfRow> whatIf(const Study &study, const Scenario &scenario, std::span<const Waiting> waiting)
{
    return WhatIf(study, scenario, waiting).rows();
}

std::vector<std::string> placesApart(const Study &study, const Scenario &scenario)
{
    const Dataset dataset = datasetOf(study, scenario);
    Resolver resolver(dataset);
    const Footing footing = footingOf(scenario, {}, resolver);
    std::vector<std::string> apart;
    for (const std::string &code : study.elsewhere)
        if (!placeOnFooting(dataset, code, footing))
            apart.push_back(code);
    return apart;
}

std::vector<DataRow> underOtherData(const Study &study, const Scenario &scenario, std::span<const Waiting> waiting)
{
    const auto under = [&](const Variation &change) { return dataRow(study, scenario, change, waiting); };
    std::vector<DataRow> rows;
    for (const DatasetInfo &info : Dataset::all())
        rows.push_back(under({What::dataset, std::string(info.id)}));
    if (datasetOf(study, scenario).info().greenAlgorithms)
        return rows;
    const auto newest = under({What::gridYear, {}, 0});
    if (scenario.gridYear > 0) // the way back; otherwise the dataset's own row says it
        rows.push_back(newest);
    for (int year : yearsToShow(scenario.gridYear, datasetOf(study).editionYear())) {
        DataRow row = under({What::gridYear, {}, double(year)});
        if (row.own || row.emissions != newest.emissions) // the places have no figure of that year
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace huella
