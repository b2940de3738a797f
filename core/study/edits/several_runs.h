// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/edits.h"

#include <span>

namespace huella {

using RunIds = std::span<const std::string>;

// Edits of several runs in one step. Ids that do not exist are passed over; the runs that are not meant are shared with the study before.

/// Each of the runs as `change` makes it.
Study changeRuns(const Study &study, RunIds ids, const std::function<void(Run &)> &change);
/// The same where the change depends on the run's place `at` among the ids.
Study changeEachRun(const Study &study, RunIds ids, const std::function<void(Run &, size_t at)> &change);
Study removeRuns(const Study &study, RunIds ids);
/// The scenario's runs in the order of the ids; those that are not among them behind, as they stood.
Study orderRuns(const Study &study, std::string_view scenarioId, RunIds ids);
/// New runs after the last of the scenario; they get ids of their own, nextRunId(study) and those after it, and a lineage of their own.
Study addRuns(const Study &study, std::string_view scenarioId, std::vector<Run> runs);
/// A copy of the scenario with these of its runs alone, not in the study yet: for addScenario().
Scenario copyOfRuns(const Study &study, std::string_view scenarioId, RunIds ids, std::string_view name);

} // namespace huella
