// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/what_if.h"
#include "core/study/model/source_ids.h"

#include <mutex>

namespace huella {

/// What would change a scenario, and the sources of the figures that this takes.
struct WhatIfAnswer {
    std::vector<WhatIfRow> rows;
    SourceIds sources;
    std::vector<std::string> placesApart{}; ///< of the study's list, that are no ends
};
/// A scenario calculated from other data, and their sources.
struct OtherDataAnswer {
    std::vector<DataRow> rows;
    SourceIds sources;
};

/// Answers about one scenario of one state of a study: dozens of variations of every run. Each is worked out when it is first
/// asked for and then kept, so that a report that is being written does not pay for them again. Threads may share it.
class ScenarioAnswers {
public:
    /// `waiting`: runs of that state that have no answer.
    explicit ScenarioAnswers(std::vector<Waiting> waiting = {}) : waiting_(std::move(waiting)) {}
    /// The study and the scenario are those that this belongs to, every time.
    const WhatIfAnswer &whatIf(const Study &study, const Scenario &scenario);
    const OtherDataAnswer &otherData(const Study &study, const Scenario &scenario);

private:
    std::vector<Waiting> waiting_;
    std::mutex mutex_;
    std::optional<WhatIfAnswer> whatIf_;
    std::optional<OtherDataAnswer> otherData_;
};

} // namespace huella
