// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/break_even.h"

#include "core/planning/any_plan.h"
#include "core/study/model/planned_run.h"

namespace huella {
namespace {
constexpr double daysOfYear = 365.25;
}

std::vector<const RunResult *> trainingWithAround(const ScenarioResult &scenario, std::string_view trainingId)
{
    std::vector<const RunResult *> runs;
    for (const RunResultPointer &each : scenario.runs) {
        const auto around = aroundOf(*each->run);
        if (each->run->id == trainingId || (around && around->training == trainingId))
            runs.push_back(each.get());
    }
    return runs;
}

const RunResult *comparedTraining(const ScenarioResult &scenario, const Run &service)
{
    const std::string id = service.plan ? textIn(service.plan->inputs, "training_run") : std::string();
    const RunResult *copied = nullptr; // in a copy of the scenario
    for (const RunResultPointer &each : scenario.runs) {
        if (each->run->id == id)
            return each.get();
        if (!id.empty() && each->run->lineage == id)
            copied = each.get();
    }
    return copied;
}

std::optional<BreakEven> breakEvenOf(const ScenarioResult &scenario, const RunResult &service)
{
    const PlannedInference *planned = service.planned ? service.planned->inference() : nullptr;
    const Estimate *estimate = service.estimate();
    if (!planned || !estimate || !(estimate->outcome.energy.total.value() > 0) || !(planned->responses > 0))
        return {};
    BreakEven found;
    if (const auto typed = inferencePlanOf(service.run->plan->inputs).trainingKwh) {
        found.training = Energy(*typed);
    } else if (const RunResult *training = comparedTraining(scenario, *service.run)) {
        for (const RunResult *each : trainingWithAround(scenario, training->run->id))
            if (const Estimate *own = each->estimate()) {
                found.training += own->outcome.energy.total;
                ++found.runs;
            }
    }
    if (!(found.training.value() > 0))
        return {};
    found.responses = breakEven(found.training.value(), estimate->outcome.energy.total.value() / planned->responses);
    found.years = planned->perDay > 0 ? found.responses / planned->perDay / daysOfYear : 0;
    return found;
}

} // namespace huella
