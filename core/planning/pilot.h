// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_fields.h"
#include "core/planning/planned.h"

namespace huella {

/// What a beginning of a run took, from which the whole is told.
struct PilotPlan {
    std::optional<double> done, of; ///< epochs, or steps, or any part of the whole
    // of the part that is done; its time is the workload's
    std::optional<double> energyKwh;
    // or of each epoch that is done
    std::vector<double> epochHours, epochKwh;
    std::optional<double> warmUp;                  ///< so many of the first do not tell of the others
    std::optional<double> stop, stopLow, stopHigh; ///< share of the whole after which it is expected to stop

    bool operator==(const PilotPlan &) const = default;
};
std::span<const PlanNumber<PilotPlan>> pilotNumbers();

struct PlannedPilot {
    Planned main;
    double hours = 0;         ///< of the whole; 0: it is not known
    Real energyKwh;           ///< of the whole, before PUE; nothing: it follows from the hardware
    double low = 1, high = 1; ///< what the spread of the epochs makes of it, as factors
};
/// `base` holds the hardware or, where energy was measured, only the place; its hours are those of the part that is done.
Result<PlannedPilot> planPilot(const PilotPlan &plan, const Workload &base, const Dataset &dataset);

/// How far the sum of all epochs may lie from its estimate, as a share of it, nine times in ten: from the spread of those that are
/// done, with Student's t, as many remain as `remaining`.
double spreadOfSum(std::span<const double> epochs, double remaining);

Json inputsOf(const PilotPlan &plan, const Workload &base);
PilotPlan pilotPlanOf(const Json &inputs);

} // namespace huella
