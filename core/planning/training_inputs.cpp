// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a training plan, declared once; and the plan as a study keeps it.

#include "core/planning/training.h"
#include "core/planning/workload_inputs.h"

#include <array>

namespace huella {
namespace {

constexpr double mostParameters = 1e16, mostTokens = 1e18; // beyond them somebody counted in other units
constexpr std::array<std::string_view, 3> powers{"tdp", "system", "card"};

using Training = TrainingPlan;
constexpr std::array<PlanNumber<Training>, 21> trainingPlanNumbers{{
    {"parameters", "--parameters", "N", &Training::parameters, 0, mostParameters},
    {"layers", "--layers", "N", &Training::layers},
    {"hidden", "--hidden", "N", &Training::hidden},
    {"vocabulary", "--vocabulary", "N", &Training::vocabulary},
    {"sequence", "--sequence", "N", &Training::sequence},
    {"tokens", "--tokens", "N", &Training::tokens, 0, mostTokens},
    {"epochs", "--epochs", "N", &Training::epochs},
    {"dataset_tokens", "--dataset-tokens", "N", &Training::datasetTokens, 0, mostTokens},
    {"accelerator_hours", "--accelerator-hours", "H", &Training::acceleratorHours},
    {"mfu", "--mfu", "0..1", &Training::mfu, 0, 1},
    {"rate_tflops", "--rate", "TFLOPS", &Training::rateTflops},
    {"peak_tflops", "--peak", "TFLOPS", &Training::peakTflops},
    {"host", "--host", "X", &Training::host, 1, 10, true},
    {"network", "--network", "X", &Training::network, 1, 10, true},
    {"idle", "--idle", "X", &Training::idle, 1, 10, true},
    {"development", "--development", "X", &Training::development, 0, 1e6, true},
    {"failed", "--failed", "X", &Training::failed, 0, 1e6, true},
    {"restarts", "--restarts", "X", &Training::restarts, 0, 1e6, true},
    {"fine_tuning", "--fine-tuning", "X", &Training::fineTuning, 0, 1e6, true},
    {"trials", "--trials", "N", &Training::trials, 1, 1e9, true},
    {"trial_share", "--trial-share", "X", &Training::trialShare, 0, 1e3},
}};

} // namespace

std::string_view toString(TrainingPlan::Power power) { return powers[size_t(power)]; }

std::optional<TrainingPlan::Power> trainingPowerFromText(std::string_view text)
{
    for (size_t i = 0; i < powers.size(); ++i)
        if (powers[i] == text)
            return TrainingPlan::Power(i);
    return {};
}

std::span<const PlanNumber<TrainingPlan>> trainingNumbers() { return trainingPlanNumbers; }

Json inputsOf(const TrainingPlan &plan, const Workload &base)
{
    Json out = Json::object();
    writeNumbers(out, plan, trainingNumbers());
    if (!plan.model.empty())
        out["model"] = plan.model;
    if (plan.recomputation)
        out["recomputation"] = true;
    out["precision"] = toString(plan.precision);
    out["power"] = toString(plan.power);
    writeTyped(out, base);
    return out;
}

TrainingPlan trainingPlanOf(const Json &in)
{
    TrainingPlan plan;
    readNumbers(in, plan, trainingNumbers());
    plan.model = textIn(in, "model");
    plan.recomputation = in.value("recomputation", Json()) == Json(true);
    plan.precision = precisionFromText(textIn(in, "precision")).value_or(plan.precision);
    plan.power = trainingPowerFromText(textIn(in, "power")).value_or(plan.power);
    return plan;
}

} // namespace huella
