// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

namespace huella {

/// A request to a language model as EcoLogits 0.9.1 estimates it (impacts/llm.py). Its coefficients and their version stand in the
/// catalogue: later releases have others.
struct EcologitsRequest {
    double active = 0, total = 0; ///< billions of parameters
    double tokens = 0;            ///< of the answer
    double batch = 64;
    std::optional<double> latencyS; ///< measured, for the whole answer, where that is shorter than the model's
};
struct EcologitsEnergy {
    double gpuKwh = 0;    ///< of one accelerator
    double gpus = 1;      ///< accelerators that hold the model
    double latencyS = 0;  ///< of the answer
    double serverKwh = 0; ///< of the request's share of the server, without accelerators
    double atPlug() const { return serverKwh + gpus * gpuKwh; } ///< kWh, before PUE
};
EcologitsEnergy ecologitsEnergy(const EcologitsRequest &request, const Dataset &dataset);
/// Manufacture of servers and accelerators that falls on it, kg CO2e.
double ecologitsEmbodiedKg(const EcologitsEnergy &energy, double batch, const Dataset &dataset);
inline constexpr std::string_view ecologitsVersion = "0.9.1";

} // namespace huella
