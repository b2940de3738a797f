// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/wording/wording.h"

namespace huella {

/// How a scenario stands to the baseline in a measure, as sentences and columns say it.
struct SaidDifference {
    bool none = false;        ///< they are the same
    bool simulated = false;   ///< the intervals are known
    bool clear = false;       ///< the interval of the difference does not hold 0
    bool hasBase = false;     ///< there is something to compare with
    bool comparable = true;   ///< they stand on one basis
    bool otherSource = false; ///< on one basis, but of another source
    size_t missing = 0;       ///< runs of both that cannot be estimated yet
    double ratio = 0;         ///< scenario / baseline - 1
    Interval range;           ///< of that
    double amount = 0;        ///< scenario minus baseline, in the measure's base unit
    Interval amountRange;     ///< of that
};
SaidDifference saidDifference(const ScenarioResult &scenario, const ScenarioResult &baseline, const MeasureOf &shown);

/// The verdict in two words: "clear difference", "no clear difference", or why there is none.
std::string verdictOf(const SaidDifference &difference, const Wording &words);

} // namespace huella
