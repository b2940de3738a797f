// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/run_plan.h"
#include "core/study/edits/edits.h"

namespace huella {

struct ModelEnergy;
struct Planned;

/// What is typed into a plan: monostate takes it away. Names are those of the plan's inputs: "parameters", "precision", "hours".
using PlanValue = std::variant<std::monostate, double, bool, std::string, std::vector<double>>;
using PlanValues = std::vector<std::pair<std::string, PlanValue>>;
/// What a run is called that goes with a training: a wording key of its part, and the training's name.
using PartName = std::function<std::string(std::string_view part, const std::string &training)>;

/// A run that was planned elsewhere, after the last of the scenario; its id is nextRunId(study).
Study addPlanned(const Study &study, std::string_view scenarioId, const Planned &planned, std::string_view name);
/// A new run of a kind of plan with what is known of it at the beginning. What is still missing is no fault: it has no figure yet.
Study addPlanned(const Study &study, std::string_view scenarioId, RunPlan::Kind kind, const PlanValues &values,
                 std::string_view name);

/// Inputs of a run's plan as they are typed; its figures are worked out anew. What was typed in place of such a figure stays.
Study setPlanInputs(const Study &study, std::string_view runId, const PlanValues &values);
/// The model, task, accelerator and batch size of a measurement.
PlanValues valuesOf(const ModelEnergy &row);
Study setPlanModel(const Study &study, std::string_view runId, const ModelEnergy &row);
/// Another way of planning the run. Without a kind its figures become typed ones; else the new plan begins with what is typed of hardware
/// and place, and with `values`.
Study setPlanKind(const Study &study, std::string_view runId, std::optional<RunPlan::Kind> kind,
                  const PlanValues &values = {});

/// What planned runs come to after any other edit: figures are worked out anew where what they rest on was changed; the runs that go with a
/// training follow it, come and go with their shares; a share is taken away whose run was removed. A name, a place and a note that somebody gave
/// such a run stay. Runs that the edit did not touch are shared with the study after it.
Study withPlansFollowed(const Study &before, Study after, const PartName &partName);

} // namespace huella
