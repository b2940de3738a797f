// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"

namespace huella {

/// What a scenario's runs are summed up by.
enum class By { run, kind, year, component, place };

/// What devices take; of runs on whole machines that is `machine`, which holds processors and memory.
template <class Q> struct DeviceSplit : Split<Q> {
    Q machine{};
};

/// One line of a summary. `key`: a run's id, a kind, a year ("" where none was said), "cpu", "machine", "gpu", "memory" or "overhead",
/// or a place's code ("" for an intensity that was given).
struct Total {
    std::string key;
    Energy energy;   ///< kWh
    Mass emissions;  ///< g CO2e
    double runs = 0; ///< how many runs (lines) it holds; of a period, the part in that year
    /// What the devices take of both, without the data centre's overhead, which is the rest. Of a component nothing.
    DeviceSplit<Energy> deviceEnergy{};
    DeviceSplit<Mass> deviceEmissions{};
};

/// In the order of the runs, years and kinds in their own order. A period is shared out evenly over its years; components are
/// without the data centre's overhead, which is one of its own.
std::vector<Total> totalsOf(const ScenarioResult &scenario, By by);

/// The ids of the runs that a total holds, in the study's order; of a component none, since it holds a part of each.
std::vector<std::string> runsOfTotal(const ScenarioResult &scenario, By by, const std::string &key);

/// Whether there is anything to show of it: a run without a device needs no energy, which is no finding.
bool hasFigure(const RunResult &run);

/// A budget and what is left of it. `year` 0: of the whole study.
struct BudgetLine {
    int year = 0;
    Mass budget, planned;    ///< g CO2e
    bool unfinished = false; ///< what cannot be estimated yet comes on top of what is planned
    /// g CO2e; negative where more is planned than the budget allows.
    Mass left() const { return budget - planned; }
};
/// The whole study's budget, and that of each year, g CO2e, where one is set.
std::optional<Mass> studyBudget(const Study &study);
std::optional<Mass> yearBudget(const Study &study);
/// The study's budget first, then that of each year that holds emissions.
std::vector<BudgetLine> budgetLines(const Study &study, const ScenarioResult &scenario);

/// What is left of a budget or goes over it, as a part of a sentence; `line.left()` says which of the two.
MessageArg budgetDifference(std::string_view name, const BudgetLine &line);

/// What concerns the project as a whole: a budget that is overrun, trials and failures that nobody planned.
std::vector<Issue> projectIssues(const Study &study, const StudyResult &result);

} // namespace huella
