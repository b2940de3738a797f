// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/plan_commands.h"

#include "app/desktop/document/context.h"
#include "core/study/model/planned_run.h"

#include <algorithm>

namespace huella {
namespace {

/// "Training", or "Training 2" where its scenario has one of that name.
std::string freeName(const Scenario &scenario, std::string usual)
{
    const auto taken = [&scenario](const std::string &name) {
        return std::any_of(scenario.runs.begin(), scenario.runs.end(),
                           [&name](const RunPointer &run) { return run->name == name; });
    };
    std::string name = usual;
    for (int number = 2; taken(name); ++number)
        name = usual + " " + std::to_string(number);
    return name;
}

/// A run of which nothing was said but where it takes place, as a new study has one.
bool isUndescribed(const Run &run)
{
    Workload elsewhere;
    elsewhere.zone = run.workload.zone;
    return run.workload == elsewhere && !run.plan && !run.repeat && !run.training && run.note.empty();
}

} // namespace

void addPlannedRun(const Context &context, RunPlan::Kind kind, const PlanValues &values)
{
    StudyDocument &document = context.document;
    const Scenario *scenario = document.currentScenario();
    if (!scenario)
        return;
    const std::string name = freeName(*scenario, context.words()("planning.name." + std::string(toString(kind))));
    document.endMerge();
    if (const Run *run = document.currentRun(); run && isUndescribed(*run)) { // it waits for this
        const Study planned = setPlanKind(document.study(), run->id, kind, values);
        const bool named = run->name != context.words()("study.first_run");
        document.apply(EditKind::setPlanKind, named ? planned : renameRun(planned, run->id, name));
        return;
    }
    document.apply(EditKind::addRun, addPlanned(document.study(), scenario->id, kind, values, name));
}

void pickModel(const Context &context, const ModelEnergy &row)
{
    StudyDocument &document = context.document;
    const Run *run = document.currentRun();
    if (!run || !isPlanned(*run) || run->plan->kind != RunPlan::Kind::inference)
        return addPlannedRun(context, RunPlan::Kind::inference, valuesOf(row));
    document.endMerge();
    document.apply(EditKind::setPlan, setPlanModel(document.study(), run->id, row));
}

void planBy(const Context &context, std::optional<RunPlan::Kind> kind)
{
    StudyDocument &document = context.document;
    document.endMerge();
    document.apply(EditKind::setPlanKind, setPlanKind(document.study(), document.currentRunId(), kind));
}

PartName partNameOf(const Context &context)
{
    return [&context](std::string_view part, const std::string &training) {
        const Wording &words = context.words();
        return words("planning.part.of", {textArg("part", words(part)), textArg("name", training)});
    };
}

} // namespace huella
