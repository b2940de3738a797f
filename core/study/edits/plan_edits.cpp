// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/plan_edits.h"

#include "core/planning/any_plan.h"
#include "core/planning/workload_inputs.h"
#include "core/study/model/planned_run.h"

namespace huella {
namespace {

Json jsonOf(const PlanValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return typedNumber(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    return std::get<std::vector<double>>(value);
}

/// "" and an empty list say as little as nothing.
bool saysNothing(const PlanValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const auto *list = std::get_if<std::vector<double>>(&value);
    const auto *flag = std::get_if<bool>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->empty()) || (list && list->empty())
           || (flag && !*flag);
}

Json withValues(Json inputs, const PlanValues &values)
{
    for (const auto &[name, value] : values)
        if (saysNothing(value))
            inputs.erase(name);
        else
            inputs[name] = jsonOf(value);
    return inputs;
}

std::string_view usualKind(RunPlan::Kind kind) { return kind == RunPlan::Kind::inference ? "inference" : "final"; }

Dataset datasetAt(const Study &study, std::string_view runId)
{
    const Scenario *scenario = study.scenarioOf(runId);
    return scenario ? datasetOf(study, *scenario) : datasetOf(study);
}

void setLoad(Run &run, const DailyLoad &load)
{
    run.repeat = Recurrence{};
    run.repeat->count = load.perDay;
    run.repeat->every = Recurrence::Every::day;
    run.repeat->duration = load.months;
    run.repeat->lasting = Recurrence::Lasting::months;
}

/// What of a workload was typed: a plan's own figures were not.
Workload typedOf(const Run &run)
{
    Workload typed = run.workload;
    if (run.plan && run.plan->derivation)
        for (const Derivation::Value &value : run.plan->derivation->values)
            if (auto *number = numberOf(typed, value.field); number && *number == value.value)
                number->reset();
    return typed;
}

} // namespace

Study addPlanned(const Study &study, std::string_view scenarioId, const Planned &planned, std::string_view name)
{
    const std::string id = nextRunId(study);
    return changeRun(addRun(study, scenarioId, name), id, [&](Run &run) {
        run.kind = planned.runKind;
        run.workload = planned.workload;
        run.plan = planned.plan;
        if (planned.load)
            setLoad(run, *planned.load);
    });
}

Study addPlanned(const Study &study, std::string_view scenarioId, RunPlan::Kind kind, const PlanValues &values,
                 std::string_view name)
{
    const std::string id = nextRunId(study);
    const Study next = addRun(study, scenarioId, name);
    const Dataset dataset = datasetAt(next, id);
    return changeRun(next, id, [&](Run &run) {
        run.kind = usualKind(kind);
        run.plan = RunPlan{};
        run.plan->kind = kind;
        run = replanned(run, withValues(Json::object(), values), dataset);
    });
}

Study setPlanInputs(const Study &study, std::string_view runId, const PlanValues &values)
{
    const Run *before = study.run(runId);
    if (!before || !isPlanned(*before))
        return study;
    const Dataset dataset = datasetAt(study, runId);
    return changeRun(study, runId, [&](Run &run) {
        const Run was = run;
        run = replanned(was, withValues(was.plan->inputs, values), dataset);
        keepTypedOver(run, was);
    });
}

PlanValues valuesOf(const ModelEnergy &row)
{
    return {{"model", std::string(row.model)},
            {"task", std::string(toString(taskOf(row)))},
            {"gpu", std::string(row.gpu)},
            {"batch", double(batchOf(row))}};
}

Study setPlanModel(const Study &study, std::string_view runId, const ModelEnergy &row)
{
    PlanValues values = valuesOf(row);
    for (const char *own : {"joules", "parameters", "total_parameters", "method", "gpus", "gpu_tdp_w"})
        values.emplace_back(own, std::monostate());
    return setPlanInputs(study, runId, values);
}

Study setPlanKind(const Study &study, std::string_view runId, std::optional<RunPlan::Kind> kind,
                  const PlanValues &values)
{
    const Run *before = study.run(runId);
    if (!before || (kind ? before->plan && before->plan->kind == *kind && isPlanned(*before) : !before->plan))
        return study;
    const Dataset dataset = datasetAt(study, runId);
    return changeRun(study, runId, [&](Run &run) {
        if (!kind) {
            run.plan.reset();
            return;
        }
        Json inputs = Json::object();
        writeTyped(inputs, typedOf(run));
        run.plan = RunPlan{};
        run.plan->kind = *kind;
        run.repeat.reset();
        if (run.kind.empty())
            run.kind = usualKind(*kind);
        run = replanned(run, withValues(std::move(inputs), values), dataset);
    });
}

} // namespace huella
