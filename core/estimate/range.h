// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/draws.h"
#include "core/estimate/formula.h"
#include "core/estimate/spread.h"

#include <span>

namespace huella {

/// From the 5th to the 95th percentile of a simulated amount, in the unit that its owner names.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/// How much of an interval's width one kind of input causes.
struct Share {
    std::string input; ///< "place", "processor", "accelerator", "usage", "memory", "pue" or "other"
    double share = 0;  ///< of the spread, 0..1; all of them sum to 1
    bool operator==(const Share &) const = default;
};

/// The 90 % interval of an estimate: 5th and 95th percentile of the simulations, and what causes it.
struct Range {
    Interval energyKwh;         ///< kWh
    Interval emissionsG;        ///< g CO2e
    bool widened = false;       ///< the emissions of the headline lay outside and were taken in
    bool energyWidened = false; ///< the same of its energy
    double medianG = 0;         ///< of the emissions, g CO2e
    double belowHeadline = 0;   ///< share of the simulations whose emissions lie below the headline, 0..1
    std::vector<Share> shares;  ///< largest first; empty when nothing is drawn
    double explained = 0;       ///< sum of the first-order shares before scaling; below 0.9 inputs act together
    int draws = 0;              ///< number of simulations; 0: none yet
    std::uint64_t seed = 0;
    bool operator==(const Range &) const = default;
};

/// Simulated energy (kWh) and emissions (g CO2e) of one run, draw by draw, so that runs and scenarios can be added and subtracted.
struct Sample {
    std::vector<double> energy, emissions;
    std::vector<Spread> spreads;
    void add(const Sample &other);
};
Sample simulate(const Terms<double> &central, std::vector<Spread> spreads, Draws &draws);
inline Sample simulate(const Inputs &inputs, std::vector<Spread> spreads, Draws &draws)
{
    return simulate(centralTerms(inputs), std::move(spreads), draws);
}

/// The range of a sample around its headline figures.
Range rangeOf(const Sample &sample, Energy headlineEnergy, Mass headlineEmissions, Draws &draws);

/// 5th, 50th and 95th percentile of simulated values in their unit, to six digits. Outer ones are the ends of the interval,
/// unless those were widened to hold the headline.
struct Percentiles {
    double low = 0, median = 0, high = 0;
    bool operator==(const Percentiles &) const = default;
};
Percentiles percentilesOf(std::span<const double> values);

/// The last bit of exp and log differs between machines; six digits do not.
double roundToSix(double value);

/// Quantile of type 7 (the default of R and NumPy) of at least one value, in its unit; `p` from 0 to 1.
double quantile(std::span<const double> values, double p);

} // namespace huella
