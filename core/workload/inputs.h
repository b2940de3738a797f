// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/workload/workload.h"

#include <memory>

namespace huella {

struct Derivation;

/// A workload with every gap filled and every figure's origin: what the formula, the range and the issues look at.
/// The pointers look into the dataset that filled it, which must outlive it.
struct Inputs {
    Figure<Duration> hours;          ///< of one run, h
    Figure<double> runs;             ///< number of times
    Figure<double> cores;            ///< 0: no processor is counted
    Figure<Power> corePower;         ///< W per core
    Figure<double> cpuUsage;         ///< 0..1
    Figure<double> gpus;             ///< 0: no accelerator is counted
    Figure<Power> gpuPower;          ///< W per card
    Figure<double> gpuUsage;         ///< 0..1
    Figure<Memory> memory;           ///< GB
    Figure<MemoryPower> memoryPower; ///< W/GB
    Figure<double> machines;         ///< 0: the parts are counted, not whole machines
    Figure<Power> machineIdle;       ///< W of one machine at the plug, idle
    Figure<Power> machineFull;       ///< W of one machine at the plug, at full load
    Figure<double> pue;              ///< 1 or more
    Figure<Intensity> intensity;     ///< g CO2e/kWh

    Platform platform = Platform::server;
    const Processor *processor = nullptr; ///< null: none was named
    const Accelerator *accelerator = nullptr;
    const Place *place = nullptr;         ///< null: the intensity was given without a place
    const NamedPlace *placeVia = nullptr; ///< the city or part of a country that was named and led to the place
    std::string placePart; ///< the code of a part of a country that was named and led to the place ("MX-JAL")
    const Provider *provider = nullptr;
    const Facility *site = nullptr; ///< the region or site that was named
    bool processorOutside = false;  ///< not in the chosen Green Algorithms table
    bool acceleratorOutside = false;
    int processorCount = 1;     ///< how many of it were named: "2x EPYC 7742"
    std::string processorTyped; ///< where the processor was named by less or more than its name: "Gold 6148"
    std::string acceleratorTyped;

    std::shared_ptr<const Derivation> derivation{}; ///< what a plan worked out of it; null: nothing

    /// Whole machines: processors and memory are inside and not counted beside them.
    bool countsMachines() const { return machines.value > 0; }
    bool countsCpu() const { return cores.value > 0 && !countsMachines(); }
    bool countsMemory() const { return memory.value.value() > 0 && !countsMachines(); }
    bool countsGpu() const { return gpus.value > 0; }
};

} // namespace huella
