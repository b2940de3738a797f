// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

#include <algorithm>

namespace huella {

/// A scenario held against the study's budget, as a bar along an axis that begins at 0. All numbers are in the unit of the axis.
struct BudgetGauge {
    double planned = 0, budget = 0;
    double low = 0, high = 0; ///< the interval of what is planned; none where high is not above low
    double end = 1;           ///< of the axis
    std::vector<std::pair<double, std::string>> ticks{}; ///< from 0 to the end, the last with its unit
    std::string budgetText{};                            ///< "budget 20 kg"
    std::string restText{};                              ///< "12 kg over · 61%", "8 kg left · 40%"
    std::string description{};                           ///< all of it in one sentence
    bool isOver() const { return planned > budget; }
    /// How far along the axis an amount is, 0 to 1.
    double shareOf(double amount) const { return end > 0 ? std::clamp(amount / end, 0.0, 1.0) : 0; }
    bool operator==(const BudgetGauge &) const = default;
};

/// Nothing without a budget of the whole study, or where nothing could be estimated. In tree-months where these are shown; a budget
/// is set in emissions, so energy has none of its own.
std::optional<BudgetGauge> budgetGauge(const Study &study, const ScenarioResult &scenario, Measure measure,
                                       const Wording &words);

} // namespace huella
