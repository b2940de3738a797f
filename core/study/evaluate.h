// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/study/study.h"

#include <unordered_map>

namespace huella {

/// What a run came to. It keeps the run and the dataset that its figures look into.
struct RunResult {
    RunPointer run;
    std::shared_ptr<const Dataset> dataset;
    Result<SimulatedEstimate> answer;
    const Estimate *estimate() const { return answer ? &answer->estimate : nullptr; }
};
using RunResultPointer = std::shared_ptr<const RunResult>;

struct ScenarioResult {
    std::string id, name;
    std::vector<RunResultPointer> runs;
    Split<Energy> energy;
    Split<Mass> emissions;
    Range range;
    size_t missing = 0; ///< runs that could not be estimated yet
};

struct StudyResult {
    std::vector<ScenarioResult> scenarios;
    std::vector<Issue> issues; ///< of all runs and of the study, errors first
    const RunResult *run(std::string_view id) const;
    const Estimate *estimate(std::string_view runId) const;
};

/// Estimates a study, and only what changed since the last time: results belong to runs, and runs are shared between versions.
class Evaluator {
public:
    StudyResult evaluate(const Study &study, int draws = Draws::defaultCount);

private:
    void startOver(const Study &study, int draws);
    RunResultPointer resultOf(const RunPointer &run);

    std::shared_ptr<const Dataset> dataset_;
    std::string datasetId_;
    std::shared_ptr<const Pins> pins_;
    std::unique_ptr<Draws> draws_;
    std::unordered_map<const Run *, RunResultPointer> results_;
};

} // namespace huella
