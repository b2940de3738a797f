// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/comparable.h"

#include <set>

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

std::optional<Basis> basisOf(const RunResult &run)
{
    const Estimate *estimate = run.estimate();
    const auto footing = estimate ? footingOf(estimate->inputs.intensity.origin) : std::nullopt;
    return footing ? std::optional(footing->basis) : std::nullopt;
}

} // namespace

std::optional<Footing> footingOf(const Origin &intensity)
{
    return intensity.kind == OriginKind::given ? std::nullopt
                                               : std::optional(Footing{intensity.basis, intensity.source});
}

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
    const auto most = std::max_element(footings.begin(), footings.end(),
                                       [](const auto &a, const auto &b) { return a.emissions < b.emissions; });
    const Place &world = resolver.dataset().worldPlace();
    return most == footings.end() ? Footing{world.basis, world.source} : most->footing;
}

bool comparable(const ScenarioResult &scenario, const ScenarioResult &baseline)
{
    if (scenario.dataset->info().basis != baseline.dataset->info().basis)
        return false;
    std::set<Basis> all;
    std::map<std::string_view, std::vector<std::optional<Basis>>>
        ofTwins; // duplicates within a scenario in their order
    for (const RunResultPointer &run : baseline.runs) {
        const auto basis = basisOf(*run);
        ofTwins[run->run->lineage].push_back(basis);
        if (basis)
            all.insert(*basis);
    }
    std::map<std::string_view, size_t> seen;
    return std::all_of(scenario.runs.begin(), scenario.runs.end(), [&](const RunResultPointer &run) {
        const auto basis = basisOf(*run);
        const auto &twins = ofTwins[run->run->lineage];
        const size_t at = seen[run->run->lineage]++;
        if (at < twins.size())
            return !basis || !twins[at] || *basis == *twins[at];
        return !basis || all.empty() || (all.size() == 1 && all.contains(*basis)); // of two, nobody knows which to meet
    });
}

} // namespace huella
