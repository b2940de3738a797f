// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimate/formula.h"
#include "core/wording/wording.h"

#include <array>

namespace huella::cli {

/// The columns of `batch` that hold results, between id and error.
inline constexpr std::array<std::string_view, 9> resultColumns{
    "power_w",     "energy_kwh", "emissions_g",        "emissions_cpu_g", "emissions_gpu_g", "emissions_memory_g",
    "tree_months", "pue",        "intensity_g_per_kwh"};

/// The same in `export --to csv`, where the PUE and intensity that were given have those names.
inline constexpr std::array<std::string_view, 9> exportedResults{
    "power_w",         "energy_kwh",      "emissions_g",
    "emissions_cpu_g", "emissions_gpu_g", "emissions_memory_g",
    "tree_months",     "pue_used",        "intensity_used_g_per_kwh"};
/// What else it writes that is neither an input nor a dataset; `batch` passes over these and over the results.
inline constexpr std::array<std::string_view, 5> exportedNames{"scenario", "run", "kind", "year", "error"};
/// What it adds behind them: the ends of a run's 90 % intervals, and what a run says beside its inputs. Recurring work and training
/// stand in `runs` already, so that `batch` passes over these too.
inline constexpr std::array<std::string_view, 10> exportedDetails{
    "energy_low_kwh", "energy_high_kwh", "emissions_low_g", "emissions_high_g", "until",
    "note",           "recurrence",      "development",     "retrainings",      "retraining_share"};

/// What a GB of memory draws, which no option gives: a study may carry a figure of its own.
inline constexpr std::string_view memoryPowerColumn = "memory_w_per_gb";

/// What they hold of a run that was estimated.
inline std::array<double, resultColumns.size()> resultValues(const Inputs &in, const Outcome<double> &out,
                                                             double treeMonths)
{
    return {out.power.total.value(),
            out.energy.total.value(),
            out.emissions.total.value(),
            out.emissions.cpu.value(),
            out.emissions.gpu.value(),
            out.emissions.memory.value(),
            treeMonths,
            in.pue.value,
            in.intensity.value.value()};
}

/// Which of the figures of a run nobody gave and nothing is known about, for the column defaults: "zone;pue;cpu".
std::string_view defaultsText(const Inputs &in);

/// Why a run could not be estimated, for the error column: "hours: the run time is missing; …".
std::string errorText(const Error &error, const Wording &words);

} // namespace huella::cli
