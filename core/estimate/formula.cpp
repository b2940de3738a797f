// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/formula.h"

namespace huella {

Terms<double> asOneHour(const Terms<double> &terms)
{
    Terms<double> sum = terms;
    sum.hours = Duration(1);
    sum.runs = sum.cores = sum.gpus = 1;
    sum.memory = Memory(1);
    sum.corePower = Power();
    sum.gpuPower = Power();
    sum.memoryPower = MemoryPower();
    sum.machines = terms.machines > 0 ? 1 : 0;
    sum.machineIdle = Power();
    sum.machineFull = Power();
    addAsOneHour(sum, terms);
    return sum;
}

void addAsOneHour(Terms<double> &sum, const Terms<double> &more)
{
    const double hours = more.hours.value() * more.runs;
    sum.corePower += more.corePower * (more.cores * hours);
    sum.gpuPower += more.gpuPower * (more.gpus * hours);
    if (more.machines > 0)
        sum.machines = 1;
    sum.machineIdle += more.machineIdle * (more.machines * hours);
    sum.machineFull += more.machineFull * (more.machines * hours);
    sum.memoryPower += more.memoryPower * (more.memory.value() * hours);
}

} // namespace huella
