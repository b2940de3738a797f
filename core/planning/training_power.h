// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/training.h"

namespace huella {

/// What the power of a training's accelerators is told from.
struct TrainingPowerQuestion {
    const TrainingPlan &plan;
    const Workload &base;
    const Dataset &dataset;
    const Accelerator *card = nullptr; ///< null: the watts were typed
    double parameters = 0;             ///< 0: they are not known
};
/// Watts of an accelerator with its share of what stands beside it: typed, measured or its TDP, times host, network and idle nodes. What is
/// wrong, if anything.
std::optional<Error> addTrainingPower(const TrainingPowerQuestion &question, Deriver &deriver);

} // namespace huella
