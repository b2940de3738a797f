// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/estimate.h"

#include <cmath>

namespace huella {

std::optional<Error> tooLarge(const Outcome<double> &outcome)
{
    constexpr double largest = 1e100; // leaves room for simulations, sums and equivalents; the world uses some 3e13 kWh a year
    for (double figure : {outcome.power.total.value(), outcome.energy.total.value(), outcome.emissions.total.value()})
        if (!std::isfinite(figure) || figure > largest)
            return Error{ErrorKind::input, "hours", Message("error.result.too_large")};
    return {};
}

Result<Estimate> estimateCentral(const Workload &workload, const Dataset &dataset)
{
    auto inputs = fill(workload, dataset);
    if (!inputs)
        return tl::unexpected(inputs.error());
    Estimate result;
    result.inputs = *inputs;
    result.outcome = footprint(centralTerms(*inputs));
    if (auto error = tooLarge(result.outcome))
        return tl::unexpected(std::move(*error));
    result.equivalents = equivalentsOf(result.outcome.emissions.total, dataset);
    result.issues = plausibilityIssues(*inputs, result.outcome, dataset);
    return result;
}

Result<SimulatedEstimate> estimateWithSample(const Workload &workload, const Dataset &dataset, Draws &draws, const SpreadContext &context)
{
    auto central = estimateCentral(workload, dataset);
    if (!central)
        return tl::unexpected(central.error());
    SimulatedEstimate result{std::move(*central), {}};
    Estimate &e = result.estimate;
    e.spreads = spreadsOf(e.inputs, dataset, context);
    result.sample = simulate(e.inputs, e.spreads, draws);
    e.range = rangeOf(result.sample, e.outcome.energy.total, e.outcome.emissions.total, draws);
    return result;
}

Result<Estimate> estimate(const Workload &workload, const Dataset &dataset, Draws &draws, const SpreadContext &context)
{
    auto result = estimateWithSample(workload, dataset, draws, context);
    if (!result)
        return tl::unexpected(result.error());
    return std::move(result->estimate);
}

} // namespace huella
