// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/variation.h"

#include <algorithm>

namespace huella {
namespace {

void moveTo(Workload &workload, const std::string &place)
{
    workload.zone = place;
    workload.intensityGPerKwh.reset();
    workload.region.reset(); // it names another place; the provider stays, with its mean PUE
}

/// As a run that names a region and nothing else about where it is: provider, region and the rules of fill() decide on grid and PUE.
void moveToRegion(Workload &workload, const Variation &variation)
{
    workload.platform = Platform::cloud;
    workload.provider = variation.provider;
    workload.region = variation.name;
    workload.zone.reset();
    workload.intensityGPerKwh.reset();
    workload.pue.reset();
}

/// A run counts a processor where it names one or has cores.
bool countsCpu(const Workload &w) { return w.cpu ? w.cores.value_or(1) > 0 : w.cores.value_or(0) > 0; }
bool countsGpu(const Workload &w) { return w.gpu ? w.gpus.value_or(1) > 0 : w.gpus.value_or(0) > 0; }

void changeHardware(Workload &w, const Variation &variation)
{
    if (variation.what == Variation::What::processor && countsCpu(w)) {
        w.cores = w.cores.value_or(0) > 0 ? w.cores : std::nullopt;
        w.cpu = variation.name;
        w.cpuTdpPerCoreW.reset();
        w.machineIdleW.reset(); // of another machine
        w.machineFullW.reset();
    }
    if (variation.what == Variation::What::accelerator && countsGpu(w)) {
        w.gpu = variation.name;
        w.gpuTdpW.reset();
    }
}

void change(Workload &w, const Variation &variation)
{
    const double number = variation.number;
    switch (variation.what) {
    case Variation::What::place: return moveTo(w, variation.name);
    case Variation::What::region: return moveToRegion(w, variation);
    case Variation::What::processor:
    case Variation::What::accelerator: return changeHardware(w, variation);
    case Variation::What::cores:
        if (countsCpu(w))
            w.cores = number;
        return;
    case Variation::What::gpus:
        if (countsGpu(w))
            w.gpus = number;
        return;
    case Variation::What::memory:
        if (w.memoryGb)
            w.memoryGb = *w.memoryGb * number;
        return;
    case Variation::What::usage:
        if (countsCpu(w) || w.machines || w.machineFullW)
            w.cpuUsage = number;
        if (countsGpu(w))
            w.gpuUsage = number;
        return;
    case Variation::What::pue:
        if (w.platform.value_or(Platform::server) != Platform::personal)
            w.pue = number;
        return;
    case Variation::What::hours:
        if (w.hours)
            w.hours = *w.hours * number;
        return;
    case Variation::What::repeats: return; // of the run, which may recur
    case Variation::What::dataset:
    case Variation::What::gridYear: return; // of the scenario as a whole
    }
}

/// A run that recurs does so more or less often; another is carried out so many times. Neither is done less than once.
void changeTimes(Run &run, double factor)
{
    const double once = run.workload.runs.value_or(1);
    const double now = once * (run.repeat ? run.repeat->times() : 1);
    const double next = now * std::max(factor, std::min(1.0, 1 / now));
    if (next == now)
        return;
    if (run.repeat)
        run.repeat->count *= next / now;
    else
        run.workload.runs = next;
}

/// "AWS Stockholm"; the region's code where it has no other name.
Message nameOfRegion(const Variation &v, const Dataset &dataset)
{
    const auto provider = dataset.provider(v.provider);
    const auto region = dataset.region(v.provider, v.name);
    return Message("scenario.region",
                   {textArg("provider", provider ? provider->record->name : Text(v.provider)),
                    textArg("region", region && !region->record->name.empty() ? region->record->name : Text(v.name))});
}

Message timesName(const char *half, const char *twice, const char *other, double factor)
{
    if (factor == 0.5)
        return Message(half);
    return factor == 2 ? Message(twice) : Message(other, {numberArg("factor", factor)});
}

} // namespace

Scenario varied(const Scenario &scenario, const Variation &variation)
{
    Scenario next = scenario;
    if (variation.what == Variation::What::dataset)
        next.dataset = variation.name;
    if (variation.what == Variation::What::gridYear)
        next.gridYear = int(variation.number);
    for (RunPointer &run : next.runs) {
        Run changed = *run;
        change(changed.workload, variation);
        if (variation.what == Variation::What::repeats)
            changeTimes(changed, variation.number);
        if (!(changed == *run))
            run = std::make_shared<const Run>(std::move(changed));
    }
    return next;
}

Message nameOfVariation(const Variation &v, const Dataset &dataset, bool spanish)
{
    switch (v.what) {
    case Variation::What::place: {
        const auto place = dataset.place(v.name);
        return Message("scenario.place", {textArg("place", place ? place->record->name(spanish) : Text(v.name))});
    }
    case Variation::What::region: return nameOfRegion(v, dataset);
    case Variation::What::processor:
    case Variation::What::accelerator: return Message("scenario.hardware", {textArg("model", v.name)});
    case Variation::What::cores: return Message("scenario.cores", {numberArg("count", v.number)});
    case Variation::What::gpus: return Message("scenario.gpus", {numberArg("count", v.number)});
    case Variation::What::memory:
        return timesName("scenario.memory.half", "scenario.memory.twice", "scenario.memory.times", v.number);
    case Variation::What::usage: return Message("scenario.usage", {percentArg("usage", v.number)});
    case Variation::What::pue: return Message("scenario.pue", {numberArg("pue", v.number)});
    case Variation::What::repeats:
        return timesName("scenario.repeats.half", "scenario.repeats.twice", "scenario.repeats.times", v.number);
    case Variation::What::hours:
        return timesName("scenario.hours.half", "scenario.hours.twice", "scenario.hours.times", v.number);
    case Variation::What::dataset:
        return Message("scenario.dataset", {wordsArg("dataset", Message("dataset." + v.name))});
    case Variation::What::gridYear:
        return v.number > 0 ? Message("scenario.grid_year", {yearArg("year", int(v.number))})
                            : Message("scenario.grid_year.newest");
    }
    return {};
}

} // namespace huella
