// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/inference.h"

namespace huella {

/// How much is asked of a model.
struct InferenceLoad {
    double responses = 1;           ///< in all
    std::optional<DailyLoad> daily; ///< the mean day; nothing: only their number was said
    double mostPerDay = 0;          ///< on the busiest day
};
/// All responses, or so many a day (or output tokens a day) for so long, growing every month. `outputTokens`: of one response.
Result<InferenceLoad> loadOf(const InferencePlan &plan, const std::optional<double> &outputTokens);

} // namespace huella
