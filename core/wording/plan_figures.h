// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/wording/wording.h"

namespace huella {

/// A figure that a plan came to, as a card shows it.
struct PlanFigure {
    enum class From { derived, measured, estimated };
    std::string name;  ///< "Run time"
    std::string value; ///< "64 h 28 min"
    std::string about; ///< "52 to 86 h", "6 × 7 × 10⁹ × 140 × 10⁹"
    From from = From::derived;
    bool isTime = false; ///< the run time, which somebody may know better
};
/// Of a run whose plan was worked out, in its order; of another one nothing.
std::vector<PlanFigure> planFigures(const RunResult &result, const Wording &words);

/// "64 h 28 min"; days beside it from two on: "860 h (36 days)".
std::string readableTime(double hours, const Wording &words);

} // namespace huella
