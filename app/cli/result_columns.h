// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimate/formula.h"
#include "core/report/wording.h"

#include <array>

namespace huella::cli {

/// The columns of `batch` that hold results, between id and error; `export --to csv` has the same.
inline constexpr std::array<std::string_view, 9> resultColumns{
    "power_w",     "energy_kwh", "emissions_g",        "emissions_cpu_g", "emissions_gpu_g", "emissions_memory_g",
    "tree_months", "pue",        "intensity_g_per_kwh"};

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

/// Why a run could not be estimated, for the error column: "hours: the run time is missing; …".
std::string errorText(const Error &error, const Wording &words);

} // namespace huella::cli
