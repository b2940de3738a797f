// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/study/model/study.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <map>
#include <span>
#include <stop_token>
#include <unordered_map>

namespace huella {

struct AnyPlanned;

using DatasetPointer = std::shared_ptr<const Dataset>;
using IssuePointer = std::shared_ptr<const Issue>;

/// What a run came to. It keeps the run and the dataset that its figures look into.
struct RunResult {
    RunPointer run;
    DatasetPointer dataset;
    Result<Estimate> answer; ///< its range is empty (draws = 0) until it was simulated
    std::vector<IssuePointer> issues{};
    /// What its plan came to; null: it has none of its own, or that cannot be worked out.
    std::shared_ptr<const AnyPlanned> planned{};
    std::optional<Error> unplanned{}; ///< why its plan cannot be worked out
    const Estimate *estimate() const { return answer ? &*answer : nullptr; }
};
using RunResultPointer = std::shared_ptr<const RunResult>;

/// How a scenario stands to the baseline: computed draw by draw from what both share, then the quantiles.
struct Difference {
    Mass emissions;      ///< scenario minus baseline, g CO2e
    Interval emissionsG; ///< of that, g CO2e
    double ratio = 0;    ///< scenario / baseline - 1: -0.84 is "84 % lower"
    Interval ratioInterval;
    bool simulated = false; ///< false: the intervals are still to come
    bool clear = false;     ///< the interval of the difference does not hold 0
    bool operator==(const Difference &) const = default;
};

class ScenarioAnswers;

struct ScenarioResult {
    std::string id, name;
    DatasetPointer dataset;
    std::vector<RunResultPointer> runs;
    Split<Energy> energy;                   ///< of its runs together, kWh
    Split<Mass> emissions;                  ///< the same, g CO2e
    Range range{};                          ///< draws = 0 until it was simulated
    size_t missing = 0;                     ///< runs that could not be estimated yet
    std::shared_ptr<const Sample> sample{}; ///< of the sum of its runs
    std::optional<Difference> difference{}; ///< none for the baseline
    /// of the study that this is a result of (core/study/scenario_answers.h)
    std::shared_ptr<ScenarioAnswers> answers{};
    /// Still to be simulated, or only with a few draws for a first look.
    bool pending() const { return range.draws < Draws::defaultCount; }
};

struct StudyResult {
    std::vector<ScenarioResult> scenarios;
    std::vector<IssuePointer> issues; ///< of all runs and of the study, errors first
    const RunResult *run(std::string_view id) const;
    const Estimate *estimate(std::string_view runId) const;
    const ScenarioResult *scenario(std::string_view id) const;
};

/// Runs whose uncertain inputs are the same are simulated as one: how many simulations all scenarios together take.
size_t simulationsOf(const StudyResult &result);
/// The intervals of the scenarios that have none yet, and of the differences from the first one. Touches nothing but the result and the draws,
/// so another thread may do it.
/// Asked to stop, it leaves the rest without.
void simulateScenarios(StudyResult &result, Draws &draws, const std::stop_token &stop = {});
/// The intervals of the largest runs of every scenario that have none yet: those that are shown one by one.
void simulateLargest(StudyResult &result, size_t count, Draws &draws);
/// The same run with its interval.
RunResultPointer simulated(const RunResult &result, Draws &draws);

/// The scenario against the baseline, from central figures and, where both were simulated with the same draws, from those.
Difference differenceOf(const ScenarioResult &baseline, const ScenarioResult &scenario);

/// The same in energy: how a scenario's electricity stands to the baseline's.
struct EnergyDifference {
    Energy energy;      ///< scenario minus baseline, kWh
    Interval energyKwh; ///< of that, kWh
    double ratio = 0;   ///< as in Difference
    Interval ratioInterval;
    bool simulated = false, clear = false;
};
EnergyDifference energyDifferenceOf(const ScenarioResult &baseline, const ScenarioResult &scenario);

/// Order of sums: ids as a person counts them (r2 before r10), so that the order on the screen never moves the last digit.
bool idBefore(std::string_view a, std::string_view b);
/// Puts runs, or what stands for them, into that order; most are in it already.
template <class R, class IdOf> void sortById(std::vector<R> &runs, const IdOf &idOf)
{
    const auto before = [&idOf](const R &a, const R &b) { return idBefore(idOf(a), idOf(b)); };
    if (!std::is_sorted(runs.begin(), runs.end(), before))
        std::sort(runs.begin(), runs.end(), before);
}

/// A field whose text is not in the study: a name that is still being typed, or what was refused. Until that is mended its run has
/// no answer.
struct Waiting {
    std::string run;                  ///< empty: it is the study's
    std::string field;                ///< as issues call it: a column, "budget_year"
    std::optional<Message> refused{}; ///< why the text cannot be taken; none: one is still to be chosen
    bool operator==(const Waiting &) const = default;
};
/// Whether a run has no answer because of one of these.
bool waits(std::span<const Waiting> waiting, std::string_view run);

/// Estimates a study, and only what changed since the last time: results belong to runs, and runs are shared between versions.
class Evaluator {
public:
    /// Central figures, totals and issues; what was simulated of unchanged runs is kept.
    StudyResult central(const Study &study, std::span<const Waiting> waiting = {});
    /// All of it, with the intervals of every run, scenario and difference.
    StudyResult evaluate(const Study &study, int draws = Draws::defaultCount);
    /// Simulates one run of the last result, and returns it; null when it cannot be estimated.
    RunResultPointer simulateRun(std::string_view runId, Draws &draws);
    /// Takes over what was simulated of its last result elsewhere, so that scenarios that stay keep their intervals.
    void keep(const StudyResult &simulated) { last_.scenarios = simulated.scenarios; }

private:
    struct Data {
        DatasetPointer dataset;
        std::unique_ptr<Resolver> resolver;
    };
    Data &dataOf(const Study &study, const Scenario &scenario);
    const ScenarioResult *known(const Study &study, size_t index) const;
    void addRuns(ScenarioResult &part, const Scenario &scenario, Data &data, const ScenarioResult *before);
    static void holdBack(ScenarioResult &part, std::span<const Waiting> waiting);
    void addIssues(StudyResult &result, const Study &study);

    std::map<std::pair<std::string, int>, Data> data_; ///< by dataset and year of the electricity
    std::string datasetId_;
    int ownChipsRound_ = 0;
    std::shared_ptr<const CatalogueSnapshot> pins_;
    std::uint64_t seed_ = 0;
    StudyResult last_;
    std::vector<IssuePointer> movedIssues_;
    std::unique_ptr<Draws> draws_;
};

} // namespace huella
