// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/workload/inputs.h"

namespace huella {

/// Energy (kWh), emissions (g CO2e) or power (W), split by the component that causes it; the parts add up to the total.
template <class Q> struct Split {
    Q cpu{}, gpu{}, memory{}, total{};
    bool operator==(const Split &) const = default;
};

/// What the formula multiplies; none is negative. `Rep` is double for speed, or Traced to write down every step.
template <class Rep> struct Terms {
    DurationOf<Rep> hours;          ///< of one run, h
    Rep runs;                       ///< number of times
    Rep cores;                      ///< 0: no processor is counted
    PowerOf<Rep> corePower;         ///< W per core
    Rep cpuUsage;                   ///< 0..1
    Rep gpus;                       ///< 0: no accelerator is counted
    PowerOf<Rep> gpuPower;          ///< W per card
    Rep gpuUsage;                   ///< 0..1
    MemoryOf<Rep> memory;           ///< requested, GB
    MemoryPowerOf<Rep> memoryPower; ///< W/GB
    Rep pue;                        ///< 1 or more
    IntensityOf<Rep> intensity;     ///< g CO2e/kWh
    Rep machines{};                 ///< whole ones; 0: none is counted
    PowerOf<Rep> machineIdle{};     ///< W of each at the plug, idle
    PowerOf<Rep> machineFull{};     ///< W of each at full load
};

template <class Rep> struct Outcome {
    Split<PowerOf<Rep>> power;    ///< drawn by one run, data-centre overhead (PUE) inside, W
    Split<EnergyOf<Rep>> energy;  ///< of all runs, PUE inside, kWh
    Split<MassOf<Rep>> emissions; ///< of all runs, g CO2e
};

/// Gives an intermediate result its symbol. Plain numbers have no use for it; Traced ones overload it.
template <class Q> constexpr const Q &named(const char *, const Q &value) { return value; }
/// What a decision looks at; a traced number has an overload.
constexpr double plainNumber(double number) { return number; }

/// Of whole machines, and of what else runs beside them in a sum of several computations.
template <class Rep> PowerOf<Rep> machinePower(const Terms<Rep> &t)
{
    const auto machines = t.machines * (t.machineIdle + t.cpuUsage * (t.machineFull - t.machineIdle));
    return plainNumber(t.cores) > 0 ? machines + t.cores * t.corePower * t.cpuUsage : machines;
}

/// The formula, and the only place where it stands. Energy needed and emissions of a computation.
/// Lannelongue, Grealey, Inouye 2021 (Green Algorithms), eq. 1 and 2:
/// E = t (n_c P_c u_c + n_g P_g u_g + m P_m) PUE runs / 1000; C = E I.
/// Whole machines draw n_s (P_idle + u_c (P_full - P_idle)), processors and memory inside: the linear model of Cloud Carbon Footprint,
/// which Green Algorithms does not have. They stand in the place of processors.
template <class Rep> Outcome<Rep> footprint(const Terms<Rep> &t)
{
    const auto cpu = plainNumber(t.machines) > 0 ? named("P_mach", machinePower(t))
                                                 : named("P_cpu", PowerOf<Rep>(t.cores * t.corePower * t.cpuUsage));
    const auto gpu = named("P_gpu", t.gpus * t.gpuPower * t.gpuUsage);
    const auto memory = named("P_mem", t.memory * t.memoryPower);
    const auto machine = cpu + gpu + memory;

    Outcome<Rep> out;
    out.power = {cpu * t.pue, gpu * t.pue, memory * t.pue, machine * t.pue};
    const auto over = [&t](const PowerOf<Rep> &power) { return t.hours * power * t.pue * t.runs; };
    out.energy = {over(cpu), over(gpu), over(memory), named("E", over(machine))};
    const auto emitted = [&t](const EnergyOf<Rep> &energy) { return energy * t.intensity; };
    out.emissions = {emitted(out.energy.cpu), emitted(out.energy.gpu), emitted(out.energy.memory),
                     named("C", emitted(out.energy.total))};
    return out;
}

/// The central values of filled inputs.
inline Terms<double> centralTerms(const Inputs &in)
{
    return {in.hours.value,       in.runs.value,        in.countsMachines() ? 0 : in.cores.value,
            in.corePower.value,   in.cpuUsage.value,    in.gpus.value,
            in.gpuPower.value,    in.gpuUsage.value,    in.countsMachines() ? Memory() : in.memory.value,
            in.memoryPower.value, in.pue.value,         in.intensity.value,
            in.machines.value,    in.machineIdle.value, in.machineFull.value};
}

/// Several computations of the same use, PUE and intensity as one of an hour that needs what they need together: the formula
/// is linear in the rest. `more` adds to `sum`, which asOneHour made.
Terms<double> asOneHour(const Terms<double> &terms);
void addAsOneHour(Terms<double> &sum, const Terms<double> &more);

/// The formula as a class and a report see it: every step with symbol, figures, units, sources and result.
struct Working;
Working workingOf(const Inputs &inputs);

} // namespace huella
