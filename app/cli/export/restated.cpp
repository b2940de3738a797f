// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export/restated.h"

namespace huella::cli {
namespace {

/// Names that the shipped catalogue does not know lead nowhere outside the study.
void dropUnknownNames(Workload &workload, Resolver &shipped)
{
    if (workload.cpu && !shipped.processor(*workload.cpu))
        workload.cpu.reset();
    if (workload.gpu && !shipped.accelerator(*workload.gpu))
        workload.gpu.reset();
    if (workload.provider && !shipped.provider(*workload.provider))
        workload.provider.reset();
    if (workload.region && !shipped.region(workload.provider.value_or(""), *workload.region))
        workload.region.reset();
    if (workload.zone && !shipped.place(*workload.zone))
        workload.zone.reset();
}

} // namespace

Workload restated(const RunResult &result, Resolver &shipped)
{
    Workload workload = result.run->workload;
    if (result.run->repeat || result.run->training)
        workload.runs = workload.runs.value_or(1) * result.run->times();
    // `batch` counts whole runs; half of one is one of half the hours
    if (workload.runs && *workload.runs < 1 && workload.hours) {
        *workload.hours *= *workload.runs;
        workload.runs.reset();
    }
    const Estimate *estimate = result.estimate();
    if (!estimate)
        return workload;
    dropUnknownNames(workload, shipped);
    const Inputs &in = estimate->inputs;
    const auto plain = fill(viewOf(workload), shipped);
    const auto differs = [&plain](const auto &figure, auto member) {
        return !plain || ((*plain).*member).value != figure.value;
    };
    if (in.countsCpu() && differs(in.cores, &Inputs::cores))
        workload.cores = in.cores.value;
    if (in.countsCpu() && differs(in.corePower, &Inputs::corePower))
        workload.cpuTdpPerCoreW = in.corePower.value.value();
    if (in.countsMachines() && differs(in.machineFull, &Inputs::machineFull))
        workload.machineFullW = in.machineFull.value.value();
    if (in.countsMachines() && differs(in.machineIdle, &Inputs::machineIdle))
        workload.machineIdleW = in.machineIdle.value.value();
    if (in.countsGpu() && differs(in.gpus, &Inputs::gpus))
        workload.gpus = in.gpus.value;
    if (in.countsGpu() && differs(in.gpuPower, &Inputs::gpuPower))
        workload.gpuTdpW = in.gpuPower.value.value();
    if (differs(in.pue, &Inputs::pue))
        workload.pue = in.pue.value;
    if (differs(in.intensity, &Inputs::intensity)) {
        workload.zone.reset(); // a place and an intensity beside it contradict each other
        workload.intensityGPerKwh = in.intensity.value.value();
    }
    return workload;
}

} // namespace huella::cli
