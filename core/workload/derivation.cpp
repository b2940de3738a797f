// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/derivation.h"

#include <algorithm>

namespace huella {
namespace {

template <class T> void markFigure(Figure<T> &figure, double now, const Derivation::Value &value)
{
    if (now == value.value && figure.origin.kind == OriginKind::given) {
        figure.origin.kind = OriginKind::derived;
        figure.origin.rule = value.rule;
    }
}

} // namespace

const Derivation::Value *Derivation::value(Field field) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [field](const Value &each) { return each.field == field; });
    return found == values.end() ? nullptr : &*found;
}

void markDerived(Inputs &in, const DerivationPointer &derivation)
{
    in.derivation = derivation;
    if (!derivation)
        return;
    for (const Derivation::Value &value : derivation->values)
        switch (value.field) {
        case Field::hours: markFigure(in.hours, in.hours.value.value(), value); break;
        case Field::runs: markFigure(in.runs, in.runs.value, value); break;
        case Field::gpus: markFigure(in.gpus, in.gpus.value, value); break;
        case Field::gpuTdpW: markFigure(in.gpuPower, in.gpuPower.value.value(), value); break;
        case Field::gpuUsage: markFigure(in.gpuUsage, in.gpuUsage.value, value); break;
        case Field::machineIdleW: markFigure(in.machineIdle, in.machineIdle.value.value(), value); break;
        case Field::machineFullW: markFigure(in.machineFull, in.machineFull.value.value(), value); break;
        default: break; // no plan works it out
        }
}

bool isDerived(const Inputs &in, Field field)
{
    if (!in.derivation)
        return false;
    const Origin &origin = field == Field::hours ? in.hours.origin : in.gpuPower.origin;
    return origin.kind == OriginKind::derived;
}

} // namespace huella
