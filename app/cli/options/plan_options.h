// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/request.h"
#include "core/planning/inference.h"
#include "core/planning/pilot.h"
#include "core/planning/training.h"

namespace huella::cli {

/// The options of `plan`, of all kinds together, each once.
std::vector<Option> planOptions();

/// Refuses an option that another kind of plan has.
Result<void> checkKind(const Arguments &arguments, RunPlan::Kind kind);

// What a call says of each kind; the workload comes from the options of `estimate`.
Result<TrainingPlan> readTrainingPlan(const Arguments &arguments);
Result<InferencePlan> readInferencePlan(const Arguments &arguments);
Result<PilotPlan> readPilotPlan(const Arguments &arguments);

/// An error about a number of a plan, or a field, placed at the option that gives it.
Error atPlanOption(Error error);

} // namespace huella::cli
