// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "core/planning/inference.h"
#include "core/planning/pilot.h"
#include "core/planning/training.h"
#include "tests/core/workload/workload_text.h"

#include <QtTest>

namespace huella {

inline const Dataset &planData() { return Dataset::builtIn(); }

/// kWh of a planned run, PUE inside.
inline double kwhOf(const Planned &planned)
{
    return estimateCentral(planned.workload, planData(), {planned.times(), planned.load ? "rule.repeat.exact" : ""},
                           planned.plan.derivation)
        .value()
        .outcome.energy.total.value();
}
inline double gramsOf(const Planned &planned)
{
    return estimateCentral(planned.workload, planData(), {planned.times(), planned.load ? "rule.repeat.exact" : ""},
                           planned.plan.derivation)
        .value()
        .outcome.emissions.total.value();
}

inline PlannedTraining trained(const TrainingPlan &plan, std::string_view workload)
{
    return planTraining(plan, workloadOf(workload), planData()).value();
}
inline PlannedInference inferred(const InferencePlan &plan, std::string_view workload = "pue=1; zone=ES")
{
    return planInference(plan, workloadOf(workload), planData()).value();
}
inline PlannedPilot piloted(const PilotPlan &plan, std::string_view workload = "pue=1; zone=ES")
{
    return planPilot(plan, workloadOf(workload), planData()).value();
}

/// "place: key" of what is refused; empty: nothing is.
template <class T> QString refusal(const Result<T> &result)
{
    return result ? QString() : QString::fromStdString(result.error().place + ": " + result.error().message.key);
}
inline bool notes(const Planned &planned, std::string_view key)
{
    return std::any_of(planned.notes.begin(), planned.notes.end(),
                       [key](const Issue &each) { return each.message.key == key; });
}

/// Nearer than a share of it.
inline bool within(double value, double expected, double share)
{
    const bool near = std::abs(value - expected) <= share * std::abs(expected);
    if (!near)
        qWarning("%.17g instead of %.17g", value, expected);
    return near;
}

} // namespace huella
