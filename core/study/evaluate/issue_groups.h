// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"

namespace huella {

/// One thing to mend, however many runs share it: copies of a scenario do not make it more.
struct IssueGroup {
    /// A run that has it; ids. None where it concerns the study as a whole.
    struct Place {
        std::string scenario, run;
        bool operator==(const Place &) const = default;
    };
    IssuePointer issue; ///< of the first of them
    std::vector<Place> places;
};

/// The issues of a study in their order, those that say the same of the same field as one.
std::vector<IssueGroup> groupedIssues(const StudyResult &result);

/// Of these, what concerns one scenario: with its runs alone, and what concerns the study as a whole.
std::vector<IssueGroup> issuesOfScenario(const std::vector<IssueGroup> &groups, std::string_view scenario);

} // namespace huella
