// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/ecologits.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double cardGb = 80, gpusOfServer = 8;
constexpr double bytesOfParameter = 2, memoryOverhead = 1.2; // 16 bits
constexpr double secondsOfYear = 365.0 * 24 * 3600;

double coefficient(const Dataset &dataset, const char *name)
{
    return dataset.coefficient("ecologits_0_9_1_" + std::string(name)).value;
}

} // namespace

EcologitsEnergy ecologitsEnergy(const EcologitsRequest &r, const Dataset &dataset)
{
    const auto fitted = [&dataset](const char *name) { return coefficient(dataset, name); };
    EcologitsEnergy energy;
    energy.gpuKwh =
        r.tokens
        * (fitted("energy_alpha") * std::exp(-fitted("energy_beta") * r.batch) * r.active + fitted("energy_gamma"))
        / 1000;
    energy.latencyS =
        r.tokens
        * (fitted("latency_parameters") * r.active + fitted("latency_batch") * r.batch + fitted("latency_base"));
    if (r.latencyS)
        energy.latencyS = std::min(*r.latencyS, energy.latencyS);
    const double needed = std::ceil(memoryOverhead * r.total * bytesOfParameter / cardGb);
    energy.gpus = std::exp2(std::ceil(std::log2(std::max(1.0, needed))));
    const double serverKw = dataset.coefficient("gpu_server_non_gpu_power_kw").value;
    energy.serverKwh = energy.latencyS / 3600 * serverKw * energy.gpus / gpusOfServer / r.batch;
    return energy;
}

double ecologitsEmbodiedKg(const EcologitsEnergy &energy, double batch, const Dataset &dataset)
{
    const auto made = [&dataset](Text id) {
        for (const Embodied &each : dataset.catalogue().embodied)
            if (each.id == id)
                return each.kgCo2e;
        return 0.0;
    };
    const double years = dataset.coefficient("server_lifetime_y_ecologits").value;
    const double machines =
        energy.gpus / gpusOfServer * made("server_no_gpu_8gpu_class") + energy.gpus * made("gpu_h100_80gb_sxm");
    return energy.latencyS / (years * secondsOfYear * batch) * machines;
}

} // namespace huella
