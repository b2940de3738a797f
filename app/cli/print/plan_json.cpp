// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/answer_json.h"
#include "app/cli/print/plan_answer.h"
#include "core/planning/workload_inputs.h"
#include "core/wording/explain.h"

namespace huella::cli {
namespace {

Json orNull(double value) { return value > 0 ? Json(value) : Json(); }
Json orNull(const Real &value) { return value ? Json(*value) : Json(); }

Json workingJson(const Working &working, const Dataset &dataset, const Wording &words)
{
    Json out = Json::array();
    for (const WorkingLine &line : workingLines(working, dataset, words)) {
        const Step *step = working.step(line.symbol);
        out.push_back(Json{{"symbol", line.symbol},
                           {"value", step ? Json(step->value) : Json()},
                           {"unit", step ? Json(step->unit) : Json()},
                           {"text", line.plain()}});
    }
    return out;
}

/// Beside the fields of the workload, what only a plan of this kind has.
void addOwn(Json &out, Json &workload, const PlannedTraining &plan)
{
    const double cards = plan.main.workload.gpus.value_or(0);
    workload["flop"] = orNull(plan.flop);
    workload["model_flop"] = orNull(plan.modelFlop);
    workload["mfu"] = orNull(plan.mfu);
    workload["peak_tflops"] = orNull(plan.peakTflops);
    workload["parameters"] = orNull(plan.parameters);
    workload["tokens"] = orNull(plan.tokens);
    workload["accelerator_hours"] = plan.main.workload.hours.value_or(0) * cards;
    static_cast<void>(out);
}

void addOwn(Json &out, Json &, const PlannedInference &plan)
{
    Json response = Json::object();
    response["unit"] = plan.unit;
    response["joules"] = plan.joules;
    response["j_per_token"] = orNull(plan.jPerToken);
    response["method"] = plan.method;
    response["models"] = plan.models;
    response["accelerator"] = plan.accelerator.empty() ? Json() : Json(plan.accelerator);
    response["batch"] = plan.batch > 0 ? Json(plan.batch) : Json();
    response["host_factor"] = plan.host;
    out["response"] = std::move(response);
    Json load = Json::object();
    load["responses"] = plan.responses;
    load["per_day"] = orNull(plan.perDay);
    load["accelerators"] = orNull(plan.accelerators);
    load["busy"] = orNull(plan.busy);
    load["idle_kwh"] = plan.perDay > 0 ? Json(plan.idleKwh) : Json();
    out["load"] = std::move(load);
}

void addOwn(Json &out, Json &, const PlannedPilot &plan)
{
    Json whole = Json::object();
    whole["hours"] = orNull(plan.hours);
    whole["energy_kwh"] = orNull(plan.energyKwh);
    whole["range"] = Json::array({plan.low, plan.high});
    out["whole"] = std::move(whole);
}

Json aroundJson(const AroundAnswer &around, const Wording &words)
{
    Json out = Json::object();
    out["name"] = words(around.name);
    out["kind"] = around.planned->runKind;
    out["workload"] =
        Json{{"hours", *around.planned->workload.hours}, {"runs", around.planned->workload.runs.value_or(1)}};
    out["energy_kwh"] = around.estimate.outcome.energy.total.value();
    out["emissions_g"] = around.estimate.outcome.emissions.total.value();
    return out;
}

} // namespace

Energy PlanAnswer::totalEnergy() const
{
    Energy sum = estimate.outcome.energy.total;
    for (const AroundAnswer &each : around)
        sum += each.estimate.outcome.energy.total;
    return sum;
}

Mass PlanAnswer::totalEmissions() const
{
    Mass sum = estimate.outcome.emissions.total;
    for (const AroundAnswer &each : around)
        sum += each.estimate.outcome.emissions.total;
    return sum;
}

std::optional<double> PlanAnswer::breakEven() const
{
    const auto *inference = std::get_if<PlannedInference>(&plan);
    const double all = estimate.outcome.energy.total.value();
    if (!inference || !trainingKwh || all <= 0)
        return {};
    return huella::breakEven(*trainingKwh, all / inference->responses);
}

Json planJson(const PlanAnswer &answer, const Dataset &dataset, const Wording &words)
{
    Json out = Json::object(), workload = Json::object();
    out["schema"] = "huella-plan-1";
    out["kind"] = toString(answer.main().plan.kind);
    writeTyped(workload, answer.main().workload);
    Json own = Json::object();
    std::visit([&](const auto &plan) { addOwn(own, workload, plan); }, answer.plan);
    out["workload"] = std::move(workload);
    for (const auto &[name, value] : own.items())
        out[name] = value;
    out["working"] = workingJson(answer.main().working, dataset, words);
    out["estimate"] = estimateJson(answer.estimate, dataset, words);
    out["around"] = Json::array();
    for (const AroundAnswer &around : answer.around)
        out["around"].push_back(aroundJson(around, words));
    out["total"] = Json{{"energy_kwh", answer.totalEnergy().value()}, {"emissions_g", answer.totalEmissions().value()}};
    if (const auto responses = answer.breakEven())
        out["break_even"] = Json{{"training_kwh", *answer.trainingKwh}, {"responses", *responses}};
    out["notes"] = Json::array();
    for (const Issue &issue : answer.main().notes)
        out["notes"].push_back(issueJson(issue, words));
    return out;
}

} // namespace huella::cli
