// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/around_training.h"

namespace huella {
namespace {

/// `times` runs of a share of the main one's time each. What the main one leaves open it leaves open, too.
AroundTraining part(std::string_view name, std::string_view kind, double share, double times, const Planned &main)
{
    AroundTraining made{name, {}};
    made.planned.workload = main.workload;
    made.planned.runKind = kind;
    made.planned.plan.kind = RunPlan::Kind::training;
    made.planned.plan.inputs =
        Json{{"part", name.substr(name.rfind('.') + 1)}, {"share", share}, {"times", typedNumber(times)}};
    auto derivation = std::make_shared<Derivation>(main.plan.derivation ? *main.plan.derivation : Derivation());
    std::erase_if(derivation->values, [](const Derivation::Value &each) { return each.field == Field::hours; });
    made.planned.workload.hours = main.workload.hours.value_or(0) * share;
    derivation->values.push_back(
        {Field::hours, *made.planned.workload.hours, derivedRule(RunPlan::Kind::training, Field::hours)});
    made.planned.plan.derivation = std::move(derivation);
    if (times != 1)
        made.planned.workload.runs = times;
    return made;
}

} // namespace

std::vector<AroundTraining> aroundTraining(const TrainingPlan &plan, const Planned &main)
{
    std::vector<AroundTraining> parts;
    const auto add = [&](const std::optional<double> &share, std::string_view name, std::string_view kind) {
        if (share && *share > 0)
            parts.push_back(part(name, kind, *share, 1, main));
    };
    add(plan.development, "planning.part.development", "development");
    if (plan.trials)
        parts.push_back(part("planning.part.search", "development", plan.trialShare.value_or(1), *plan.trials, main));
    add(plan.failed, "planning.part.failed", "failed");
    add(plan.restarts, "planning.part.restarts", "failed");
    add(plan.fineTuning, "planning.part.fine_tuning", "other");
    return parts;
}

} // namespace huella
