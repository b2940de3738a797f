// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a plan of a model in use, declared once; and the plan as a study keeps it.

#include "core/planning/inference.h"
#include "core/planning/workload_inputs.h"

#include <array>

namespace huella {
namespace {

using Inference = InferencePlan;
constexpr std::array<std::string_view, 3> methods{"automatic", "neighbours", "ecologits"};
constexpr std::array<PlanNumber<Inference>, 17> inferencePlanNumbers{{
    {"batch", "--batch", "N", &Inference::batch, 1, 1e6, true},
    {"parameters", "--parameters", "N", &Inference::parameters, 0, 1e16},
    {"total_parameters", "--total-parameters", "N", &Inference::totalParameters, 0, 1e16},
    {"joules", "--joules", "J", &Inference::joules},
    {"responses", "--responses", "N", &Inference::responses},
    {"responses_per_day", "--per-day", "N", &Inference::perDay},
    {"tokens_per_day", "--tokens-per-day", "N", &Inference::tokensPerDay},
    {"days", "--days", "N", &Inference::days},
    {"months", "--months", "N", &Inference::months},
    {"years", "--years", "N", &Inference::years},
    {"growth", "--growth", "X", &Inference::growth, -1, 10},
    {"output_tokens", "--output-tokens", "N", &Inference::outputTokens},
    {"input_tokens", "--input-tokens", "N", &Inference::inputTokens, 0, 1e30, true},
    {"video_seconds", "--video-seconds", "S", &Inference::videoSeconds},
    {"frames_per_second", "--fps", "N", &Inference::framesPerSecond},
    {"host", "--host", "X", &Inference::host, 1, 10, true},
    {"training_kwh", "--training-kwh", "KWH", &Inference::trainingKwh},
}};

} // namespace

std::string_view toString(InferencePlan::Method method) { return methods[size_t(method)]; }

std::optional<InferencePlan::Method> inferenceMethodFromText(std::string_view text)
{
    for (size_t i = 0; i < methods.size(); ++i)
        if (methods[i] == text)
            return InferencePlan::Method(i);
    return {};
}

std::span<const PlanNumber<InferencePlan>> inferenceNumbers() { return inferencePlanNumbers; }

Json inputsOf(const InferencePlan &plan, const Workload &base)
{
    Json out = Json::object();
    if (!plan.model.empty())
        out["model"] = plan.model;
    if (plan.task)
        out["task"] = toString(*plan.task);
    if (plan.method != InferencePlan::Method::automatic)
        out["method"] = toString(plan.method);
    writeNumbers(out, plan, inferenceNumbers());
    writeTyped(out, base);
    return out;
}

InferencePlan inferencePlanOf(const Json &in)
{
    InferencePlan plan;
    plan.model = textIn(in, "model");
    plan.task = modelTaskFromText(textIn(in, "task"));
    plan.method = inferenceMethodFromText(textIn(in, "method")).value_or(plan.method);
    readNumbers(in, plan, inferenceNumbers());
    return plan;
}

} // namespace huella
