// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/traced.h"

namespace huella {

// What a training takes, each as a step of its working.

inline constexpr double flopPerParameter =
    6; ///< and token: forward and backward (Kaplan et al. 2020, Hoffmann et al. 2022)
inline constexpr double flopPerParameterRecomputed =
    8;                                          ///< with the activations worked out once more (Narayanan et al. 2021)
inline constexpr double terasPerHour = 3600e12; ///< operations of one TFLOP/s in an hour

/// 6 N D.
inline Traced trainingFlop(const Traced &parameters, const Traced &tokens, double each)
{
    return namedStep("F", "FLOP", parameters * tokens * each);
}
/// Hours of so many accelerators at a rate of `tflops` each.
inline Traced trainingHours(const Traced &flop, const Traced &accelerators, const Traced &tflops)
{
    return namedStep("t", "h", convertUnit(flop / (accelerators * tflops), terasPerHour));
}

/// Model FLOPs utilisation: what a model's own FLOP come to of the peak.
inline double utilisation(double modelFlop, double hours, double accelerators, double peakTflops)
{
    return modelFlop / (hours * terasPerHour * accelerators * peakTflops);
}

} // namespace huella
