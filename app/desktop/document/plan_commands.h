// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/edits/plan_edits.h"

namespace huella {

struct Context;

// What menus and pages do with planned runs, each one step of undo.

/// A run of a kind of plan at the end of the scenario that is shown; it is the current one from then on. The current run is it, where
/// nothing was said of that yet.
void addPlannedRun(const Context &context, RunPlan::Kind kind, const PlanValues &values = {});
/// The current run, where it is a model in use, is that one; else a model in use that is that one is added.
void pickModel(const Context &context, const ModelEnergy &row);
/// Plans the current run in another way; without a kind by hours.
void planBy(const Context &context, std::optional<RunPlan::Kind> kind);
/// In the words of the screen.
PartName partNameOf(const Context &context);

} // namespace huella
