// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/measured_model.h"
#include "core/planning/plan_fields.h"
#include "core/planning/planned.h"

namespace huella {

/// What people know of a model that answers.
struct InferencePlan {
    std::string model;
    std::optional<ModelTask> task;
    enum class Method {
        automatic,
        neighbours,
        ecologits
    } method = Method::automatic; ///< automatic: measured, else neighbours
    std::optional<double> batch;
    std::optional<double> parameters, totalParameters; ///< of a model that nobody measured; active ones, and all
    std::optional<double> joules;                      ///< a response, on the accelerators, where somebody measured it
    // the load: all responses, or so many a day for so long
    std::optional<double> responses;
    std::optional<double> perDay, tokensPerDay;
    std::optional<double> days, months, years;
    std::optional<double> growth;                    ///< of the responses a day, each month: 0.05
    std::optional<double> outputTokens, inputTokens; ///< a response
    std::optional<double> videoSeconds, framesPerSecond;
    std::optional<double> host; ///< all that the machine draws and idle machines, over the accelerators
    std::optional<double>
        trainingKwh; ///< what the responses are compared with, as it stands in an estimate (PUE inside)

    bool operator==(const InferencePlan &) const = default;
};
std::string_view toString(InferencePlan::Method method);
std::optional<InferencePlan::Method> inferenceMethodFromText(std::string_view text);
std::span<const PlanNumber<InferencePlan>> inferenceNumbers();

struct PlannedInference {
    Planned main;
    std::string_view method;         ///< "given", "measured", "neighbours", "ecologits-0.9.1"
    std::vector<std::string> models; ///< that it rests on
    std::string accelerator;         ///< that they were measured on
    std::string_view unit;           ///< what one response is
    int batch = 0;                   ///< 0: it is not known
    double joules = 0;               ///< a response, on the accelerators
    Real jPerToken;
    double host = 1;
    double responses = 0; ///< in all
    double perDay = 0;    ///< mean; 0: no load was said
    // what the load needs where it is greatest; 0: no load was said
    double accelerators = 0;
    double busy = 0;    ///< share of their time, in the mean
    double idleKwh = 0; ///< that they draw in the rest of it, before host and PUE
};
Result<PlannedInference> planInference(const InferencePlan &plan, const Workload &base, const Dataset &dataset);

/// After how many responses they outweigh the training.
inline double breakEven(double trainingKwh, double kwhPerResponse) { return trainingKwh / kwhPerResponse; }

Json inputsOf(const InferencePlan &plan, const Workload &base);
InferencePlan inferencePlanOf(const Json &inputs);

} // namespace huella
