// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/draws.h"
#include "core/workload/inputs.h"

#include <string>

namespace huella {

/// An uncertain input of a run, as a factor on its central value: `low`, `median` and `high` at the 5th percentile, the median and
/// the 95th. The median is 1 but where what is looked up is known to be no median: the power that a card is rated for, and
/// electricity that grows cleaner year by year.
struct Spread {
    enum class Target {
        intensity,
        corePower,
        gpuPower,
        cpuUsage,
        gpuUsage,
        memoryPower,
        pueAboveOne,
        machineIdle,
        machineFull,
        hours
    };
    static constexpr size_t targets = size_t(Target::hours) + 1;
    std::string key; ///< root key: drawn once per study, shared by every run that names it
    Target target = Target::intensity;
    double low = 1;
    double high = 1;
    const Band *band = nullptr; ///< the rule it came from; null: the figures of a plan, such as the times of its epochs
    double median = 1;
    double most = std::numeric_limits<double>::infinity(); ///< nothing is drawn above it
    Draws::Shape shape() const { return {low, high, median, most}; }
    bool operator==(const Spread &) const = default;
};

/// Kinds that shares are grouped by: the year's drift belongs to the place, a chip's rating to its power.
enum class SpreadKind { place, processor, accelerator, usage, memory, pue, utilisation, model, epochs, host };
SpreadKind kindOf(const Spread &spread);
std::string_view toString(SpreadKind kind);

/// A run that is looked at by itself, whatever it is called and wherever it stands: its interval is that of `estimate`. It has
/// the name of a study's first run, whose interval it always was.
inline constexpr std::string_view singleRun = "r1";

struct SpreadContext {
    /// where runs are summed or compared: duplicates keep theirs, so they share their use
    std::string_view lineage = singleRun;
    int year = 0; ///< of the run; 0: the edition's
};

/// Everything about a run that is drawn (UNCERTAINTY rules, bands of the catalogue). What was typed is not.
std::vector<Spread> spreadsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context);
/// The bands that it depends on, those that happen to move nothing included: what a study has to keep.
std::vector<const Band *> bandsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context);

} // namespace huella
