// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate.h"

#include "core/study/pins.h"

#include <algorithm>

namespace huella {
namespace {

/// The parts of all runs, summed in id order so that the order on the screen never moves the last digit.
template <class Q> Split<Q> sum(const std::vector<const Estimate *> &estimates, Split<Q> Outcome<double>::*part)
{
    Split<Q> total;
    for (const Estimate *estimate : estimates) {
        const Split<Q> &split = estimate->outcome.*part;
        total.cpu += split.cpu;
        total.gpu += split.gpu;
        total.memory += split.memory;
        total.total += split.total;
    }
    return total;
}

std::vector<RunResultPointer> inIdOrder(std::vector<RunResultPointer> runs)
{
    std::sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) { return a->run->id < b->run->id; });
    return runs;
}

void total(ScenarioResult &scenario, Draws &draws)
{
    std::vector<const Estimate *> estimates;
    Sample sample;
    for (const RunResultPointer &run : inIdOrder(scenario.runs)) {
        if (!run->answer) {
            ++scenario.missing;
            continue;
        }
        estimates.push_back(run->estimate());
        sample.add(run->answer->sample);
    }
    scenario.energy = sum(estimates, &Outcome<double>::energy);
    scenario.emissions = sum(estimates, &Outcome<double>::emissions);
    if (estimates.size() == 1)
        scenario.range = estimates.front()->range;
    else
        scenario.range = rangeOf(sample, scenario.energy.total, scenario.emissions.total, draws);
}

void addRunIssues(std::vector<Issue> &issues, const RunResult &result)
{
    std::vector<Issue> own;
    if (result.answer)
        own = result.estimate()->issues;
    else
        own.push_back({Severity::error, result.answer.error().message, result.answer.error().place, {}});
    for (Issue &issue : own) {
        issue.run = result.run->id;
        issues.push_back(std::move(issue));
    }
}

} // namespace

const RunResult *StudyResult::run(std::string_view id) const
{
    for (const ScenarioResult &scenario : scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (run->run->id == id)
                return run.get();
    return nullptr;
}

const Estimate *StudyResult::estimate(std::string_view runId) const
{
    const RunResult *result = run(runId);
    return result ? result->estimate() : nullptr;
}

void Evaluator::startOver(const Study &study, int draws)
{
    const bool sameData = dataset_ && datasetId_ == study.dataset && pins_ == study.pins;
    const bool sameDraws = draws_ && draws_->seed() == study.seed && draws_->count() == draws;
    if (!sameData) {
        dataset_ = std::make_shared<const Dataset>(datasetOf(study));
        datasetId_ = study.dataset;
        pins_ = study.pins;
    }
    if (!sameDraws)
        draws_ = std::make_unique<Draws>(study.seed, draws);
    if (!sameData || !sameDraws)
        results_.clear();
}

RunResultPointer Evaluator::resultOf(const RunPointer &run)
{
    auto &known = results_[run.get()];
    if (!known) {
        const SpreadContext context{run->lineage, run->year.value_or(0)};
        known = std::make_shared<const RunResult>(
            RunResult{run, dataset_, estimateWithSample(run->workload, *dataset_, *draws_, context)});
    }
    return known;
}

StudyResult Evaluator::evaluate(const Study &study, int draws)
{
    startOver(study, draws);
    StudyResult result;
    std::unordered_map<const Run *, RunResultPointer> current;
    for (const Scenario &scenario : study.scenarios) {
        ScenarioResult part;
        part.id = scenario.id;
        part.name = scenario.name;
        for (const RunPointer &run : scenario.runs) {
            part.runs.push_back(current[run.get()] = resultOf(run));
            addRunIssues(result.issues, *part.runs.back());
        }
        total(part, *draws_);
        result.scenarios.push_back(std::move(part));
    }
    results_ = std::move(current); // results of runs that are gone would keep them alive
    if (const auto moved = movedEntries(study); !moved.empty())
        result.issues.push_back({Severity::note, Message("issue.catalogue.moved", {number("count", double(moved.size()))}), "edition", {}});
    std::stable_sort(result.issues.begin(), result.issues.end(), [](const Issue &a, const Issue &b) { return a.severity > b.severity; });
    return result;
}

} // namespace huella
