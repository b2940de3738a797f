// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/any_plan.h"

#include "core/planning/workload_inputs.h"

namespace huella {
namespace {

/// What is worked out of figures that are each as they should be may be none that a run can have.
Result<void> checkWorkedOut(const Planned &planned)
{
    for (const FieldInfo &field : allFields())
        if (const auto *number = numberOf(planned.workload, field.id); number && *number)
            if (auto fault = checkNumber(field, **number))
                return badInput(std::string(field.column), std::move(*fault));
    if (planned.load && !(planned.load->perDay <= mostOfLoad && planned.load->months <= mostOfLoad))
        return badInput(planned.load->perDay <= mostOfLoad ? "months" : "responses_per_day",
                        Message("error.result.too_large"));
    return {};
}

template <class Made> Result<AnyPlanned> checked(Result<Made> made, const Json &inputs)
{
    if (!made)
        return tl::unexpected(made.error());
    if (auto fits = checkWorkedOut(made->main); !fits)
        return tl::unexpected(fits.error());
    made->main.plan.inputs = inputs;
    return AnyPlanned{std::move(*made)};
}

} // namespace

const Planned &AnyPlanned::main() const
{
    return std::visit([](const auto &each) -> const Planned & { return each.main; }, plan);
}

Result<AnyPlanned> planOf(RunPlan::Kind kind, const Json &inputs, const Dataset &dataset)
{
    const Workload base = readTyped(inputs);
    switch (kind) {
    case RunPlan::Kind::inference: return checked(planInference(inferencePlanOf(inputs), base, dataset), inputs);
    case RunPlan::Kind::pilot: return checked(planPilot(pilotPlanOf(inputs), base, dataset), inputs);
    case RunPlan::Kind::training: break;
    }
    return checked(planTraining(trainingPlanOf(inputs), base, dataset), inputs);
}

} // namespace huella
