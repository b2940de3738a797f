// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fill.h"

#include "core/workload/fill_machines.h"
#include "core/workload/no_match.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t rememberAtMost = 50'000; // keeps memory constant on a file whose every name differs
constexpr size_t suggestAtMost = 100;     // names that are nowhere: who has more has another file in hand

Origin given() { return {}; }
Origin assumed(Text rule, Text source = {}) { return {OriginKind::assumed, Basis::none, 0, source, {}, rule}; }
Origin fromCatalogue(Text source, Text entry, Text rule = {}, int year = 0)
{
    return {OriginKind::catalogue, Basis::none, std::int16_t(year), source, entry, rule};
}

template <class T> Figure<T> givenOr(const std::optional<double> &value, double fallback, Text rule)
{
    return value ? Figure<T>{T(*value), given()} : Figure<T>{T(fallback), assumed(rule)};
}

class Filler {
public:
    Filler(const WorkloadView &workload, Resolver &resolver) : w_(workload), resolver_(resolver) {}

    Result<Inputs> run()
    {
        for (auto step : {&Filler::time, &Filler::processor, &Filler::accelerator, &Filler::memory, &Filler::machines,
                          &Filler::site, &Filler::place})
            if (auto error = (this->*step)())
                return tl::unexpected(std::move(*error));
        efficiency();
        return in_;
    }

private:
    using Fault = std::optional<Error>;
    static Fault trouble(tl::unexpected<Error> error) { return std::move(error.value()); }
    Fault nameless(Field field, std::string_view name, const NoMatch &none)
    {
        const Text provider = in_.provider ? in_.provider->id : Text();
        return trouble(badInput(std::string(fieldInfo(field).column), resolver_.noMatch(field, name, provider, none)));
    }

    Fault time()
    {
        if (!w_.hours)
            return trouble(badInput("hours", Message("error.hours.missing")));
        in_.hours = {Duration(*w_.hours), given()};
        in_.runs = givenOr<double>(w_.runs, 1, "rule.runs.once");
        in_.platform = w_.platform.value_or(Platform::server);
        return {};
    }

    Fault processor()
    {
        if (w_.cpu) {
            const auto &found = resolver_.processor(*w_.cpu);
            if (!found)
                return nameless(Field::cpu, *w_.cpu, found.error());
            in_.processor = found->record;
            in_.processorOutside = found->outsideDataset;
            in_.processorCount = found->count;
            in_.processorTyped = found->shortened || found->count > 1 ? std::string(*w_.cpu) : std::string();
        }
        const Processor *model = in_.processor;
        if (w_.cores)
            in_.cores = {*w_.cores, given()};
        else if (model && model->cores)
            in_.cores = {*model->cores * in_.processorCount,
                         fromCatalogue(model->source, model->name,
                                       in_.processorCount > 1 ? "rule.cores.several" : "rule.cores.model")};
        else if (model || (w_.cpuTdpPerCoreW && *w_.cpuTdpPerCoreW > 0))
            return trouble(badInput("cores", Message(model ? "error.cores.model_has_none" : "error.cores.missing",
                                                     {textArg("model", model ? model->name : Text())})));
        if (w_.cpuTdpPerCoreW)
            in_.corePower = {Power(*w_.cpuTdpPerCoreW), given()};
        else if (const Real watts = model ? model->wattsPerCore() : Real())
            in_.corePower = {Power(*watts), fromCatalogue(model->source, model->name)};
        else if (model && model->tdpW && in_.cores.value > 0) // its cores are not known: those given are taken for all
            in_.corePower = {Power(*model->tdpW / std::max(in_.cores.value, 1.0)),
                             fromCatalogue(model->source, model->name, "rule.cpu.shared")};
        else
            in_.corePower = {Power(unknownCoreW), assumed("rule.cpu.unknown", "ga_v3")};
        in_.cpuUsage = givenOr<double>(w_.cpuUsage, 1, "rule.usage.full");
        return {};
    }

    Fault accelerator()
    {
        if (w_.gpu) {
            const auto &found = resolver_.accelerator(*w_.gpu);
            if (!found)
                return nameless(Field::gpu, *w_.gpu, found.error());
            in_.accelerator = found->record;
            in_.acceleratorOutside = found->outsideDataset;
            in_.acceleratorTyped = found->shortened ? std::string(*w_.gpu) : std::string();
        }
        const Accelerator *model = in_.accelerator;
        const bool any = model || (w_.gpuTdpW && *w_.gpuTdpW > 0);
        in_.gpus = givenOr<double>(w_.gpus, any ? 1 : 0, any ? "rule.gpus.one" : "");
        if (w_.gpuTdpW)
            in_.gpuPower = {Power(*w_.gpuTdpW), given()};
        else if (model && model->tdpW)
            in_.gpuPower = {Power(*model->tdpW), fromCatalogue(model->source, model->name)};
        else
            in_.gpuPower = {Power(unknownCardW), assumed(model ? "rule.gpu.no_power" : "rule.gpu.unknown", "ga_v3")};
        in_.gpuUsage = givenOr<double>(w_.gpuUsage, 1, "rule.usage.full");
        return {};
    }

    Fault memory()
    {
        const Coefficient &each = resolver_.dataset().memoryPower();
        in_.memory = givenOr<Memory>(w_.memoryGb, 0, "rule.memory.none");
        in_.memoryPower = {MemoryPower(each.value), fromCatalogue(each.source, {})};
        return {};
    }

    Fault machines()
    {
        auto wrong = fillMachines(w_, resolver_.dataset(), in_);
        return wrong ? Fault(std::move(wrong.value())) : Fault();
    }

    Fault site()
    {
        if (w_.provider) {
            const auto &found = resolver_.provider(*w_.provider);
            if (!found)
                return nameless(Field::provider, *w_.provider, found.error());
            in_.provider = found->record;
        }
        if (w_.region) {
            const auto &found = resolver_.region(in_.provider ? in_.provider->id : Text(), *w_.region);
            if (!found)
                return nameless(Field::region, *w_.region, found.error());
            in_.site = found->record;
            if (!in_.provider)
                if (const auto &owner = resolver_.provider(in_.site->provider))
                    in_.provider = owner->record;
        }
        return {};
    }

    Fault place()
    {
        if (w_.intensityGPerKwh)
            in_.intensity = {Intensity(*w_.intensityGPerKwh), given()};
        const bool fromSite = !w_.zone && in_.site && !in_.site->zone.empty();
        const std::string_view name = w_.zone ? *w_.zone : fromSite ? in_.site->zone : std::string_view();
        bool unlisted = false; // a region stands in a place that the dataset has no figure for
        if (!name.empty()) {
            const auto &found = resolver_.place(name);
            if (!found && !fromSite)
                return nameless(Field::zone, name, found.error());
            // a table without the region's state has no figure for it: the country's is another one's
            unlisted = !found || (fromSite && found->byPartCode);
            in_.place = unlisted ? nullptr : found->record;
            in_.placeVia = unlisted ? nullptr : found->via;
            if (!unlisted && found->byPartCode)
                in_.placePart = name;
        }
        if (w_.intensityGPerKwh)
            return {};
        if (!in_.place)
            in_.place = &resolver_.dataset().worldPlace();
        const Place &p = *in_.place;
        const bool noFigure = unlisted || p.worldInstead;
        const bool world = noFigure || name.empty();
        const Text rule = noFigure         ? "rule.place.world"
                          : name.empty()   ? "rule.place.unknown"
                          : p.gridRegion() ? "rule.place.grid_region"
                          : fromSite       ? "rule.place.region"
                                           : "";
        in_.intensity = {Intensity(p.gPerKwh),
                         {world ? OriginKind::assumed : OriginKind::catalogue, p.basis, std::int16_t(p.year), p.source,
                          p.grid, rule}};
        return {};
    }

    /// PUE: given; else 1 for one's own computer; else the region's; else the provider's mean; else an unknown data centre's.
    void efficiency()
    {
        if (w_.pue) {
            in_.pue = {*w_.pue, given()};
            return;
        }
        if (in_.platform == Platform::personal) {
            in_.pue = {1.0, assumed("rule.pue.personal", "definition")};
            return;
        }
        if (in_.site && in_.site->pue) {
            in_.pue = {*in_.site->pue, fromCatalogue(in_.site->source, in_.site->region, "rule.pue.region",
                                                     in_.site->pueYear.value_or(0))};
            return;
        }
        if (const Facility *mean = in_.provider ? resolver_.dataset().providerMean(in_.provider->id) : nullptr;
            mean && mean->pue) {
            in_.pue = {*mean->pue,
                       fromCatalogue(mean->source, mean->provider, "rule.pue.provider", mean->pueYear.value_or(0))};
            return;
        }
        const Facility &unknown = resolver_.dataset().unknownSite();
        in_.pue = {unknown.pue.value_or(1), assumed("rule.pue.unknown", unknown.source)};
        in_.pue.origin.year = std::int16_t(unknown.pueYear.value_or(0));
    }

    const WorkloadView &w_;
    Resolver &resolver_;
    Inputs in_;
};

} // namespace

template <class T, class Ask> const Lookup<T> &Resolver::remember(Memory<T> &memory, std::string_view name, Ask ask)
{
    const auto known = memory.find(name);
    if (known != memory.end())
        return known->second;
    if (memory.size() >= rememberAtMost)
        memory.clear();
    return memory.emplace(std::string(name), ask()).first->second;
}

const Lookup<Processor> &Resolver::processor(std::string_view name)
{
    return remember(processors_, name, [&] { return dataset_.processor(name); });
}
const Lookup<Accelerator> &Resolver::accelerator(std::string_view name)
{
    return remember(accelerators_, name, [&] { return dataset_.accelerator(name); });
}
const Lookup<Place> &Resolver::place(std::string_view name)
{
    return remember(places_, name, [&] { return dataset_.place(name); });
}
const Lookup<Provider> &Resolver::provider(std::string_view name)
{
    return remember(providers_, name, [&] { return dataset_.provider(name); });
}
const Lookup<Facility> &Resolver::region(std::string_view provider, std::string_view region)
{
    const std::string key = std::string(provider) + '\n' + std::string(region);
    return remember(regions_, key, [&] { return dataset_.region(provider, region); });
}

std::vector<Error> unknownNames(const WorkloadView &w, Resolver &resolver)
{
    std::vector<Error> errors;
    std::string_view provider;
    const auto look = [&](Field field, const std::optional<std::string_view> &name, auto ask) {
        if (!name)
            return;
        if (const auto &found = ask(*name); !found)
            errors.push_back(Error{ErrorKind::input, std::string(fieldInfo(field).column),
                                   resolver.noMatch(field, *name, provider, found.error())});
    };
    look(
        Field::cpu, w.cpu, [&](std::string_view name) -> auto & { return resolver.processor(name); });
    look(
        Field::gpu, w.gpu, [&](std::string_view name) -> auto & { return resolver.accelerator(name); });
    look(
        Field::provider, w.provider, [&](std::string_view name) -> auto & {
            const auto &found = resolver.provider(name);
            provider = found ? found->record->id : Text();
            return found;
        });
    look(
        Field::region, w.region, [&](std::string_view name) -> auto & { return resolver.region(provider, name); });
    look(
        Field::zone, w.zone, [&](std::string_view name) -> auto & { return resolver.place(name); });
    return errors;
}

Message Resolver::noMatch(Field field, std::string_view name, std::string_view provider, const NoMatch &none)
{
    const std::string key =
        std::string(fieldInfo(field).column) + '\n' + std::string(provider) + '\n' + std::string(name);
    if (const auto known = unknown_.find(key); known != unknown_.end())
        return known->second;
    if (unknown_.size() >= suggestAtMost)
        return noMatchMessage(field, name, provider, none, dataset_, Nearby::leftOut);
    return unknown_.emplace(key, noMatchMessage(field, name, provider, none, dataset_, Nearby::named)).first->second;
}

Result<Inputs> fill(const WorkloadView &workload, Resolver &resolver) { return Filler(workload, resolver).run(); }

Result<Inputs> fill(const Workload &workload, const Dataset &dataset)
{
    Resolver resolver(dataset);
    return fill(viewOf(workload), resolver);
}

} // namespace huella
