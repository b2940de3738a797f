// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/training.h"

namespace huella {

/// What goes with a training, each a run of its own: the main one's workload for a share of its time.
std::vector<AroundTraining> aroundTraining(const TrainingPlan &plan, const Planned &main);

} // namespace huella
