// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella {

/// What tells one state of a study from another, by the names that a person knows.
struct StudyDifference {
    std::vector<std::string> addedRuns, removedRuns, changedRuns;
    /// changed: name, dataset, year of the grid or which runs in which order
    std::vector<std::string> addedScenarios, removedScenarios, changedScenarios;
    bool order = false;  ///< of the scenarios: the first is what the others are compared with
    bool report = false; ///< its text or its kind
    /// title, author, language, dataset, edition, seed, method, budget, places to compare with
    bool properties = false;
    bool operator==(const StudyDifference &) const = default;
};
StudyDifference differenceOf(const Study &before, const Study &after);

} // namespace huella
