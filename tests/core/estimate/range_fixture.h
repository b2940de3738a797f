// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/estimate.h"
#include "tests/core/base/show.h"
#include "tests/core/workload/workload_text.h"

#include <cmath>

namespace huella::range_fixture {

// A run of one kilowatt hour and the intervals of what is drawn around it.

using Target = Spread::Target;

/// 100 W for 10 h at 100 g/kWh: 1 kWh, 100 g. Nothing has an origin, and nothing is drawn but what a test adds.
inline Inputs kilowattHour()
{
    Inputs in;
    in.hours.value = Duration(10);
    in.runs.value = 1;
    in.cores.value = 10;
    in.corePower.value = Power(20);
    in.cpuUsage.value = 0.5;
    in.pue.value = 1;
    in.intensity.value = Intensity(100);
    return in;
}

inline Spread even(std::string key, Target target, double high)
{
    return {std::move(key), target, 1 / high, high, nullptr};
}

/// A product of three log-normals whose variances of the logarithm are as 0.684 : 0.246 : 0.070.
inline std::vector<Spread> threeInputs()
{
    const auto spread = [](const char *key, Target target, double share) {
        return even(key, target, std::exp(0.8 * std::sqrt(share)));
    };
    return {spread("grid/XX", Target::intensity, 0.684), spread("power/cpu/x", Target::corePower, 0.246),
            spread("usage/run", Target::cpuUsage, 0.070)};
}

inline Range rangeOf(const Inputs &in, const std::vector<Spread> &spreads, Draws &draws)
{
    const auto out = footprint(centralTerms(in));
    return huella::rangeOf(simulate(in, spreads, draws), out.energy.total, out.emissions.total, draws);
}

inline double shareOf(const Range &range, std::string_view input)
{
    for (const Share &share : range.shares)
        if (share.input == input)
            return share.share;
    return 0;
}

inline double sumOfShares(const Range &range)
{
    double sum = 0;
    for (const Share &share : range.shares)
        sum += share.share;
    return sum;
}

inline QString inputsOf(const Range &range)
{
    QStringList inputs;
    for (const Share &share : range.shares)
        inputs << QString::fromStdString(share.input);
    return inputs.join(' ');
}

struct SimulatedEstimate {
    Estimate estimate;
    Sample sample;
};

inline SimulatedEstimate simulated(std::string_view workload, Draws &draws, const SpreadContext &context = {},
                                   const char *dataset = "huella-2026")
{
    Estimate answer = estimate(workloadOf(workload), Dataset::builtIn(dataset), draws, context).value();
    Sample sample = simulate(answer.inputs, answer.spreads, draws);
    return {std::move(answer), std::move(sample)};
}

inline const std::string defaultPage = "hours=12; cpu=Intel Xeon E5-2683 v4; cores=12; memory_gb=64; zone=ES";

} // namespace huella::range_fixture
