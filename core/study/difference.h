// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

namespace huella {

/// What tells one state of a study from another, by the names that a person knows.
struct StudyDifference {
    std::vector<std::string> addedRuns, removedRuns, changedRuns;
    std::vector<std::string> addedScenarios, removedScenarios, changedScenarios; ///< changed: name, dataset or order of runs
    bool report = false;     ///< its text or its kind
    bool properties = false; ///< title, author, language, dataset, budget, places, figures of the catalogue
    bool operator==(const StudyDifference &) const = default;
};
StudyDifference differenceOf(const Study &before, const Study &after);

} // namespace huella
