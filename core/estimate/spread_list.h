// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/spread.h"

#include <algorithm>

namespace huella {

/// What of a run is drawn, put together: the spreads, and the bands that they rest on.
class SpreadList {
public:
    explicit SpreadList(const Dataset &dataset) : dataset_(dataset) {}
    const Dataset &dataset() const { return dataset_; }

    /// The band of that id, remembered as one that the run's interval depends on, even where it moves nothing.
    const Band &rule(Text id)
    {
        const Band &band = dataset_.band(id);
        rules_.push_back(&band);
        return band;
    }
    // a recorded band has none: its bounds stand in each record
    static double lowOf(const Band &band) { return band.low.value_or(1); }
    static double highOf(const Band &band) { return band.high.value_or(1); }

    /// The median is the central figure, unless the band says where it lies: neither bound may be on its other side.
    void add(Spread spread)
    {
        spread.low = std::min(spread.low, spread.median);
        spread.high = std::max(spread.high, spread.median);
        if (spread.low != 1 || spread.high != 1)
            spreads_.push_back(std::move(spread));
    }
    void add(std::string key, Spread::Target target, double low, double high, const Band &band)
    {
        add({std::move(key), target, low, high, &band});
    }
    void addFactor(std::string key, Spread::Target target, Text bandId)
    {
        const Band &band = rule(bandId);
        add({std::move(key), target, lowOf(band), highOf(band), &band, band.central.value_or(1)});
    }
    void addAsItIs(Spread spread) { spreads_.push_back(std::move(spread)); }

    std::vector<Spread> takeSpreads() { return std::move(spreads_); }
    std::vector<const Band *> takeRules() { return std::move(rules_); }

private:
    const Dataset &dataset_;
    std::vector<Spread> spreads_;
    std::vector<const Band *> rules_;
};

/// How much carbon the electricity has: what the sources of its place leave open, and the years from its figure to the run.
void addPlaceSpread(SpreadList &list, const Inputs &in, const SpreadContext &context);

} // namespace huella
