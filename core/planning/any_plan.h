// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/inference.h"
#include "core/planning/pilot.h"
#include "core/planning/training.h"

#include <variant>

namespace huella {

/// A plan of whichever kind, worked out.
struct AnyPlanned {
    std::variant<PlannedTraining, PlannedInference, PlannedPilot> plan;

    const Planned &main() const;
    const PlannedTraining *training() const { return std::get_if<PlannedTraining>(&plan); }
    const PlannedInference *inference() const { return std::get_if<PlannedInference>(&plan); }
    const PlannedPilot *pilot() const { return std::get_if<PlannedPilot>(&plan); }
};

/// Works out the plan that a study keeps, from what was typed. The inputs stay in it as they are, with what else stands among them.
/// What is worked out fits the limits of a run's fields; an error's place is the name of an input.
Result<AnyPlanned> planOf(RunPlan::Kind kind, const Json &inputs, const Dataset &dataset);

/// Times a day and months of a load, at most: a study holds no more of them.
inline constexpr double mostOfLoad = 1e9;

} // namespace huella
