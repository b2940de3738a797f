// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// personal: one's own computer, PUE 1. server: one's own or the institution's. cloud: somebody else's.
enum class Platform { personal, server, cloud };

std::string_view toString(Platform platform);
std::optional<Platform> platformFromText(std::string_view text);

/// What a person wants to run, as far as they said it: an absent field was not given. Names and units are those of
/// CONTRACT.md's batch columns. `Text` is std::string where the value is kept, std::string_view where it passes through.
/// Numbers that have no other range are 0 or more.
template <class Text> struct BasicWorkload {
    std::optional<Text> cpu;
    std::optional<double> cores;          ///< of all processors together; 0: none is counted
    std::optional<double> cpuTdpPerCoreW; ///< W per core
    std::optional<double> cpuUsage;       ///< 0..1
    std::optional<Text> gpu;
    std::optional<double> gpus;     ///< a fraction is a share of one card
    std::optional<double> gpuTdpW;  ///< W per card
    std::optional<double> gpuUsage; ///< 0..1
    std::optional<double> memoryGb; ///< GB, requested, not used
    /// whole machines, their processors and memory inside; a fraction is a share of one; 0 or absent: the parts are counted
    std::optional<double> machines;
    std::optional<double> machineIdleW;     ///< W that one machine draws at the plug when it has nothing to do
    std::optional<double> machineFullW;     ///< W at full load, not below idle
    std::optional<double> hours;            ///< of one run, by the clock on the wall
    std::optional<double> runs;             ///< number of times, >= 1
    std::optional<Text> zone;               ///< code or name of a place
    std::optional<double> intensityGPerKwh; ///< g CO2e/kWh
    std::optional<Platform> platform;
    std::optional<Text> provider;
    std::optional<Text> region;
    std::optional<double> pue; ///< >= 1

    bool operator==(const BasicWorkload &) const = default;
};
using Workload = BasicWorkload<std::string>;
using WorkloadView = BasicWorkload<std::string_view>;

WorkloadView viewOf(const Workload &workload);

} // namespace huella
