// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/source_ids.h"

namespace huella {

void addSource(SourceIds &ids, Text id)
{
    if (!id.empty() && id != "definition" && !ids.contains(id)) // "by definition" is no source
        ids.emplace(id);
}

namespace {

void addSourcesOfTerm(SourceIds &ids, const Term &term)
{
    if (term.kind == Term::Kind::figure)
        addSource(ids, term.origin.source);
    for (const auto &part : term.terms)
        addSourcesOfTerm(ids, *part);
}

} // namespace

void addSourcesOf(SourceIds &ids, const Working &working)
{
    for (const Step &step : working.steps)
        addSourcesOfTerm(ids, *step.expression);
}

void addSourcesOf(SourceIds &ids, const Inputs &in)
{
    if (in.countsCpu()) {
        addSource(ids, in.cores.origin.source);
        addSource(ids, in.corePower.origin.source);
    }
    if (in.countsGpu())
        addSource(ids, in.gpuPower.origin.source);
    if (in.countsMachines()) {
        addSource(ids, in.machineFull.origin.source);
        addSource(ids, in.machineIdle.origin.source);
    }
    if (in.countsMemory())
        addSource(ids, in.memoryPower.origin.source);
    addSource(ids, in.pue.origin.source);
    addSource(ids, in.intensity.origin.source);
    if (in.site && !in.site->zone.empty() && in.intensity.origin.rule == "rule.place.region")
        addSource(ids, in.site->zoneSource);
    // The other source of the same grid is part of the interval.
    if (in.intensity.origin.kind != OriginKind::given && in.place && in.place->otherGPerKwh)
        addSource(ids, in.place->fromElectricityMaps() ? ember : electricityMaps);
}

} // namespace huella
