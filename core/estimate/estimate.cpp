// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include <cmath>

namespace huella {

std::optional<Error> tooLarge(const Outcome<double> &outcome)
{
    // leaves room for simulations, sums and equivalents; the world uses some 3e13 kWh a year
    constexpr double largest = 1e100;
    for (double figure : {outcome.power.total.value(), outcome.energy.total.value(), outcome.emissions.total.value()})
        if (!std::isfinite(figure) || figure > largest)
            return Error{ErrorKind::input, "hours", Message("error.result.too_large")};
    return {};
}

Result<Estimate> estimateCentral(const Workload &workload, Resolver &resolver, const Repeats &repeats,
                                 const DerivationPointer &derivation)
{
    const Dataset &dataset = resolver.dataset();
    auto inputs = fill(viewOf(workload), resolver);
    if (!inputs)
        return tl::unexpected(inputs.error());
    Estimate result;
    result.inputs = std::move(*inputs);
    markDerived(result.inputs, derivation);
    if (!repeats.rule.empty()) {
        result.inputs.runs.value *= repeats.factor;
        result.inputs.runs.origin = {};
        result.inputs.runs.origin.kind = OriginKind::derived;
        result.inputs.runs.origin.rule = repeats.rule;
    }
    result.outcome = footprint(centralTerms(result.inputs));
    if (auto error = tooLarge(result.outcome))
        return tl::unexpected(std::move(*error));
    result.equivalents = equivalentsOf(result.outcome.emissions.total, dataset);
    result.issues = plausibilityIssues(result.inputs, result.outcome, resolver);
    return result;
}

Result<Estimate> estimateCentral(const Workload &workload, const Dataset &dataset, const Repeats &repeats,
                                 const DerivationPointer &derivation)
{
    Resolver resolver(dataset);
    return estimateCentral(workload, resolver, repeats, derivation);
}

void addRange(Estimate &estimate, const Dataset &dataset, Draws &draws, const SpreadContext &context)
{
    estimate.spreads = spreadsOf(estimate.inputs, dataset, context);
    const Sample sample = simulate(centralTerms(estimate.inputs), estimate.spreads, draws);
    estimate.range = rangeOf(sample, estimate.outcome.energy.total, estimate.outcome.emissions.total, draws);
}

Result<Estimate> estimate(const Workload &workload, const Dataset &dataset, Draws &draws, const SpreadContext &context)
{
    auto result = estimateCentral(workload, dataset);
    if (result)
        addRange(*result, dataset, draws, context);
    return result;
}

} // namespace huella
