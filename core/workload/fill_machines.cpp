// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fill_machines.h"

namespace huella {
namespace {

constexpr Text serverSource = "specpower_2026"; // of the watts of servers that processors carry

Origin ofServers(const Processor &model, Text rule)
{
    return {OriginKind::catalogue, Basis::none, 0, serverSource, model.name, rule};
}
Origin assumedOfMachines(Text rule, Text source = {})
{
    return {OriginKind::assumed, Basis::none, 0, source, {}, rule};
}

/// `measured`: the processor of servers that were measured, or null; `chips`: how many of it are in each machine.
Figure<Power> idleOf(const WorkloadView &w, const Dataset &dataset, Power full, const Processor *measured, double chips)
{
    if (w.machineIdleW)
        return {Power(*w.machineIdleW), {}};
    if (measured && !w.machineFullW)
        return {Power(*measured->serverIdleW * chips), ofServers(*measured, "rule.machine.measured")};
    if (measured) // the same server at the power that was given
        return {full * (*measured->serverIdleW / *measured->serverFullW),
                ofServers(*measured, "rule.machine.measured_share")};
    const Coefficient &share = dataset.coefficient("machine_idle_share");
    return {full * share.value, assumedOfMachines("rule.machine.idle_share", share.source)};
}

Error wrongWatts(std::string place, Message message)
{
    return {ErrorKind::input, std::move(place), std::move(message)};
}

} // namespace

std::optional<Error> fillMachines(const WorkloadView &w, const Dataset &dataset, Inputs &in)
{
    if (!w.machines && !w.machineIdleW && !w.machineFullW)
        return {};
    in.machines =
        w.machines ? Figure<double>{*w.machines, {}} : Figure<double>{1, assumedOfMachines("rule.machines.one")};
    if (!in.countsMachines())
        return {};
    const Processor *model = in.processor;
    const bool measured = model && model->serverFullW && model->serverIdleW && model->cores && in.cores.value > 0;
    const double chips = measured ? in.cores.value / *model->cores / in.machines.value : 0;
    if (w.machineFullW)
        in.machineFull = {Power(*w.machineFullW), {}};
    else if (measured)
        in.machineFull = {Power(*model->serverFullW * chips), ofServers(*model, "rule.machine.measured")};
    else
        return wrongWatts("machine_full_w", Message(model ? "error.machine.not_measured" : "error.machine.full_missing",
                                                    {textArg("model", model ? model->name : Text())}));
    in.machineIdle = idleOf(w, dataset, in.machineFull.value, measured ? model : nullptr, chips);
    if (in.machineIdle.value <= in.machineFull.value)
        return {};
    return wrongWatts("machine_idle_w",
                      Message("error.machine.idle_above_full", {numberArg("idle", in.machineIdle.value.value(), "W"),
                                                                numberArg("full", in.machineFull.value.value(), "W")}));
}

} // namespace huella
