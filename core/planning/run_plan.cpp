// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/run_plan.h"

#include <array>

namespace huella {
namespace {
constexpr std::array<std::string_view, 3> planKinds{"training", "inference", "pilot"};
}

bool RunPlan::operator==(const RunPlan &other) const
{
    const bool same =
        derivation == other.derivation || (derivation && other.derivation && *derivation == *other.derivation);
    return kind == other.kind && inputs == other.inputs && same && unknown == other.unknown;
}

std::string_view toString(RunPlan::Kind kind) { return planKinds[size_t(kind)]; }

std::optional<RunPlan::Kind> planKindFromText(std::string_view text)
{
    for (size_t i = 0; i < planKinds.size(); ++i)
        if (planKinds[i] == text)
            return RunPlan::Kind(i);
    return {};
}

std::string_view derivedRule(RunPlan::Kind kind, Field field)
{
    if (field == Field::gpuUsage)
        return "rule.plan.full";
    const bool time = field == Field::hours;
    switch (kind) {
    case RunPlan::Kind::training: return time ? "rule.plan.training.time" : "rule.plan.training.power";
    case RunPlan::Kind::pilot: return time ? "rule.plan.pilot.time" : "rule.plan.pilot.power";
    case RunPlan::Kind::inference: break;
    }
    return time                   ? "rule.plan.inference.time"
           : field == Field::gpus ? "rule.plan.inference.cards"
           : field == Field::runs ? "rule.plan.inference.responses"
                                  : "rule.plan.inference.power";
}

} // namespace huella
