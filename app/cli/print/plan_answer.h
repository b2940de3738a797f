// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/estimate/estimate.h"
#include "core/planning/inference.h"
#include "core/planning/pilot.h"
#include "core/planning/training.h"
#include "core/wording/wording.h"

#include <variant>

namespace huella::cli {

/// A run that goes with the one that was planned, and what it comes to.
struct AroundAnswer {
    std::string_view name; ///< wording key
    const Planned *planned = nullptr;
    Estimate estimate;
};

/// What `plan` answers: the plan of one of the kinds, and its estimates.
struct PlanAnswer {
    std::variant<PlannedTraining, PlannedInference, PlannedPilot> plan;
    Estimate estimate;
    std::vector<AroundAnswer> around{};  ///< looks into `plan`
    std::optional<double> trainingKwh{}; ///< that responses are compared with

    const Planned &main() const
    {
        return std::visit([](const auto &each) -> const Planned & { return each.main; }, plan);
    }
    /// Of the main run and those around it.
    Energy totalEnergy() const;
    Mass totalEmissions() const;
    /// Responses after which they outweigh the training; nothing: it was not asked.
    std::optional<double> breakEven() const;
};

/// Schema huella-plan-1.
Json planJson(const PlanAnswer &answer, const Dataset &dataset, const Wording &words);
std::string planText(const PlanAnswer &answer, const Dataset &dataset, const Wording &words);

} // namespace huella::cli
