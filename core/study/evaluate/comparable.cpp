// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/comparable.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

struct WeighedFooting {
    Footing footing;
    Mass emissions;
};

void addTo(std::vector<WeighedFooting> &footings, const Footing &footing, Mass emissions)
{
    const auto found = std::find_if(footings.begin(), footings.end(),
                                    [&](const auto &each) { return sameFooting(each.footing, footing); });
    if (found == footings.end())
        footings.push_back({footing, emissions});
    else
        found->emissions += emissions;
}

std::optional<Footing> footingOfRun(const RunResult &run)
{
    const Estimate *estimate = run.estimate();
    return estimate ? footingOf(estimate->inputs.intensity.origin) : std::nullopt;
}

std::optional<Footing> heaviest(const std::vector<WeighedFooting> &footings)
{
    const auto most = std::max_element(footings.begin(), footings.end(),
                                       [](const auto &a, const auto &b) { return a.emissions < b.emissions; });
    return most == footings.end() ? std::nullopt : std::optional(most->footing);
}

/// A run without a twin beside all that the baseline stands on: of two bases, nobody knows which to meet.
Beside besideAll(const std::optional<Footing> &run, const std::vector<Footing> &all)
{
    Beside apart = Beside::alike, nearest = all.empty() ? Beside::alike : Beside::otherBasis;
    for (const Footing &each : all) {
        const Beside one = beside(run, each);
        apart = std::max(apart, one);
        nearest = std::min(nearest, one);
    }
    return apart == Beside::otherBasis ? apart : nearest;
}

} // namespace

std::optional<Footing> footingOf(const Origin &intensity)
{
    return intensity.kind == OriginKind::given ? std::nullopt
                                               : std::optional(Footing{intensity.basis, intensity.source});
}

std::optional<Footing> footingOf(const Place &place) { return Footing{place.basis, place.source}; }

bool sameFooting(const Footing &a, const Footing &b)
{
    return a.basis == b.basis && (a.basis == Basis::mixed || a.source == b.source);
}

Footing footingOf(const Scenario &scenario, const ScenarioPlan &plan, Resolver &resolver)
{
    std::vector<WeighedFooting> footings;
    for (const RunPointer &run : scenario.runs) {
        const auto inputs = plan.others.contains(run->id) ? Result<Inputs>(tl::unexpected(Error{}))
                                                          : fill(viewOf(run->workload), resolver);
        const auto footing = inputs ? footingOf(inputs->intensity.origin) : std::nullopt;
        if (footing)
            addTo(footings, *footing, footprint(centralTerms(*inputs)).emissions.total * run->times());
    }
    const Place &world = resolver.dataset().worldPlace();
    return heaviest(footings).value_or(Footing{world.basis, world.source});
}

std::optional<Footing> footingOf(const ScenarioResult &scenario)
{
    std::vector<WeighedFooting> footings;
    for (const RunResultPointer &run : scenario.runs)
        if (const auto footing = footingOfRun(*run))
            addTo(footings, *footing, run->estimate()->outcome.emissions.total);
    return heaviest(footings);
}

Beside beside(const std::optional<Footing> &one, const std::optional<Footing> &other)
{
    if (!one || !other || sameFooting(*one, *other))
        return Beside::alike;
    return one->basis == other->basis ? Beside::otherSource : Beside::otherBasis;
}

Beside beside(const ScenarioResult &scenario, const std::optional<Footing> &other)
{
    Beside furthest = Beside::alike;
    for (const RunResultPointer &run : scenario.runs)
        furthest = std::max(furthest, beside(footingOfRun(*run), other));
    return furthest;
}

Beside beside(const ScenarioResult &scenario, const ScenarioResult &baseline)
{
    if (scenario.dataset->info().basis != baseline.dataset->info().basis)
        return Beside::otherBasis;
    std::vector<Footing> all;
    std::map<std::string_view, std::vector<std::optional<Footing>>>
        ofTwins; // duplicates within a scenario in their order
    for (const RunResultPointer &run : baseline.runs) {
        const auto footing = footingOfRun(*run);
        ofTwins[run->run->lineage].push_back(footing);
        if (footing)
            all.push_back(*footing);
    }
    Beside furthest = Beside::alike;
    std::map<std::string_view, size_t> seen;
    for (const RunResultPointer &run : scenario.runs) {
        const auto &twins = ofTwins[run->run->lineage];
        const size_t at = seen[run->run->lineage]++;
        const auto footing = footingOfRun(*run);
        furthest = std::max(furthest, at < twins.size() ? beside(footing, twins[at]) : besideAll(footing, all));
    }
    return furthest;
}

bool comparable(const ScenarioResult &scenario, const ScenarioResult &baseline)
{
    return beside(scenario, baseline) != Beside::otherBasis;
}

} // namespace huella
