// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/evaluate.h"

#include <algorithm>
#include <cmath>
#include <cstring>

// The simulation of whole scenarios, and how they stand to the baseline.

namespace huella {
namespace {

/// Runs that move together: one simulation of what they need in all.
struct Group {
    Terms<double> terms;
    std::vector<Spread> spreads;
    int runs = 0;
};

void append(std::string &key, double value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    key.append(bytes, sizeof value);
}

/// What runs of one group have alike: everything that is drawn, and what the formula is not linear in.
std::string groupKey(const Terms<double> &terms, const std::vector<Spread> &spreads)
{
    std::string key;
    for (const Spread &spread : spreads) {
        key += spread.key;
        key += char(spread.target);
        append(key, spread.low);
        append(key, spread.median);
        append(key, spread.high);
    }
    for (double value : {terms.cpuUsage, terms.gpuUsage, terms.pue, terms.intensity.value()})
        append(key, value);
    return key;
}

std::vector<const RunResult *> inIdOrder(const std::vector<RunResultPointer> &runs)
{
    std::vector<const RunResult *> sorted;
    sorted.reserve(runs.size());
    for (const RunResultPointer &run : runs)
        if (run->answer)
            sorted.push_back(run.get());
    sortById(sorted, [](const RunResult *run) -> std::string_view { return run->run->id; });
    return sorted;
}

SpreadContext contextOf(const Run &run) { return {run.lineage, run.middleYear()}; }
/// By itself a run shares nothing with others, so nothing of it depends on what it is called or duplicated from.
SpreadContext alone(const Run &run) { return {singleRun, run.middleYear()}; }

/// In the order in which their first runs are summed, so that equal scenarios give equal bits.
std::vector<Group> groupsOf(const ScenarioResult &scenario)
{
    std::vector<Group> groups;
    std::unordered_map<std::string, size_t> places;
    for (const RunResult *run : inIdOrder(scenario.runs)) {
        const Terms<double> terms = centralTerms(run->answer->inputs);
        auto spreads = spreadsOf(run->answer->inputs, *run->dataset, contextOf(*run->run));
        const auto [place, isNew] = places.emplace(groupKey(terms, spreads), groups.size());
        if (isNew) {
            groups.push_back({terms, std::move(spreads), 1});
            continue;
        }
        Group &group = groups[place->second];
        if (group.runs++ == 1)
            group.terms = asOneHour(group.terms);
        addAsOneHour(group.terms, terms);
    }
    return groups;
}

Sample sampleOf(const ScenarioResult &scenario, Draws &draws, const std::stop_token &stop)
{
    Sample sum{std::vector<double>(size_t(draws.count())), std::vector<double>(size_t(draws.count())), {}};
    for (Group &group : groupsOf(scenario)) {
        if (stop.stop_requested())
            break;
        sum.add(simulate(group.terms, std::move(group.spreads), draws));
    }
    return sum;
}

/// The run that a scenario consists of, if it is one: both have the same interval. Its sample is another matter: in differences
/// from other scenarios runs of different lineage are independent.
const RunResult *onlyRun(const ScenarioResult &scenario)
{
    const RunResult *only = nullptr;
    for (const RunResultPointer &run : scenario.runs)
        if (run->answer) {
            if (only)
                return nullptr;
            only = run.get();
        }
    return only;
}

Sample sampleAlone(const RunResult &run, Draws &draws)
{
    const Inputs &inputs = run.answer->inputs;
    return simulate(inputs, spreadsOf(inputs, *run.dataset, alone(*run.run)), draws);
}

Interval around(std::vector<double> values, double headline)
{
    const double low = roundToSix(quantile(values, 0.05));
    const double high = roundToSix(quantile(values, 0.95));
    return {std::min(low, headline), std::max(high, headline)};
}

/// The intervals of a difference of two simulated amounts and of their ratio, draw by draw.
struct DrawnDifference {
    Interval amount, ratio;
    bool clear() const { return amount.low > 0 || amount.high < 0; }
};
DrawnDifference drawnDifference(const std::vector<double> &a, const std::vector<double> &b, double amount, double ratio)
{
    std::vector<double> amounts(a.size()), ratios(a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        amounts[i] = b[i] - a[i];
        ratios[i] = a[i] > 0 ? b[i] / a[i] - 1 : 0;
    }
    return {around(std::move(amounts), amount), around(std::move(ratios), ratio)};
}

bool drawnAlike(const ScenarioResult &a, const ScenarioResult &b)
{
    return a.sample && b.sample && a.sample->emissions.size() == b.sample->emissions.size();
}

/// The same for emissions and for energy: where a difference keeps it, and where results and samples have it.
template <class D, class Q> D difference(Q D::*amount, Interval D::*interval, Split<Q> ScenarioResult::*split,
                                         std::vector<double> Sample::*draws, const ScenarioResult &baseline,
                                         const ScenarioResult &scenario)
{
    D d;
    const double base = (baseline.*split).total.value();
    d.*amount = (scenario.*split).total - (baseline.*split).total;
    d.ratio = base > 0 ? (scenario.*split).total.value() / base - 1 : 0;
    if (!drawnAlike(baseline, scenario))
        return d;
    const auto drawn =
        drawnDifference((*baseline.sample).*draws, (*scenario.sample).*draws, (d.*amount).value(), d.ratio);
    d.*interval = drawn.amount;
    d.ratioInterval = drawn.ratio;
    d.simulated = true;
    d.clear = drawn.clear();
    return d;
}

} // namespace

bool idBefore(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

size_t simulationsOf(const StudyResult &result)
{
    size_t count = 0;
    for (const ScenarioResult &scenario : result.scenarios)
        count += groupsOf(scenario).size();
    return count;
}

RunResultPointer simulated(const RunResult &result, Draws &draws)
{
    auto next = std::make_shared<RunResult>(result);
    if (next->answer)
        addRange(*next->answer, *next->dataset, draws, alone(*next->run));
    return next;
}

void simulateLargest(StudyResult &result, size_t count, Draws &draws)
{
    for (ScenarioResult &scenario : result.scenarios) {
        std::vector<RunResultPointer *> runs;
        for (RunResultPointer &run : scenario.runs)
            if (run->estimate())
                runs.push_back(&run);
        std::stable_sort(runs.begin(), runs.end(), [](const RunResultPointer *a, const RunResultPointer *b) {
            return (*b)->estimate()->outcome.emissions.total < (*a)->estimate()->outcome.emissions.total;
        });
        for (size_t i = 0; i < std::min(runs.size(), count); ++i)
            if ((*runs[i])->estimate()->range.draws == 0)
                *runs[i] = simulated(**runs[i], draws);
    }
}

Difference differenceOf(const ScenarioResult &baseline, const ScenarioResult &scenario)
{
    return difference(&Difference::emissions, &Difference::emissionsG, &ScenarioResult::emissions, &Sample::emissions,
                      baseline, scenario);
}

EnergyDifference energyDifferenceOf(const ScenarioResult &baseline, const ScenarioResult &scenario)
{
    return difference(&EnergyDifference::energy, &EnergyDifference::energyKwh, &ScenarioResult::energy, &Sample::energy,
                      baseline, scenario);
}

void simulateScenarios(StudyResult &result, Draws &draws, const std::stop_token &stop)
{
    for (ScenarioResult &scenario : result.scenarios) {
        if (scenario.sample && scenario.range.draws == draws.count())
            continue;
        auto sample = std::make_shared<const Sample>(sampleOf(scenario, draws, stop));
        if (stop.stop_requested())
            return;
        const RunResult *single = onlyRun(scenario);
        scenario.range = rangeOf(single && single->run->lineage != singleRun ? sampleAlone(*single, draws) : *sample,
                                 scenario.energy.total, scenario.emissions.total, draws);
        scenario.sample = std::move(sample);
    }
    for (size_t i = 1; i < result.scenarios.size(); ++i)
        result.scenarios[i].difference = differenceOf(result.scenarios.front(), result.scenarios[i]);
}

} // namespace huella
