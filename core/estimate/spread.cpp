// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/spread_list.h"
#include "core/workload/derivation.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

using Target = Spread::Target;

constexpr double leastUse = 0.001; // what stands beside still less is idle power alone
/// A card's own limit holds it at its TDP; the machine around it adds a fifth (NODE_OVER_FORMULA of power_bands.py). In a study whose
/// band is of the cards alone, nothing does.
constexpr double powerCap = 1, nodeCap = 8.4 / 7.05;

template <class Model> bool hasRange(const Model &model) { return model.tdpLowW && model.tdpHighW && model.tdpW; }

/// The rule behind the range of a record.
Text bandOfRange(Text spread)
{
    return spread == "mobile"      ? "tdp.mobile"
           : spread == "turbo"     ? "tdp.turbo"
           : spread == "estimated" ? "tdp.estimated"
           : spread == "variants"  ? "tdp.variants"
                                   : "tdp.conflict";
}

/// Whether the range of a record is of what the model draws, and not of the figures or models that its name may mean.
template <class Model> bool isDrawOf(const Model &model)
{
    return model.tdpSpread == "mobile" || model.tdpSpread == "turbo" || model.tdpSpread == "estimated";
}

/// Power at part load over power at full load (Teads' curve): idle power that the formula does not know.
double loadCurve(double use)
{
    static constexpr std::array<std::pair<double, double>, 4> points{{{0, 0.12}, {0.1, 0.32}, {0.5, 0.75}, {1, 1.02}}};
    for (size_t i = 1; i < points.size(); ++i)
        if (use <= points[i].first) {
            const auto [x0, y0] = points[i - 1];
            const auto [x1, y1] = points[i];
            return y0 + (y1 - y0) * (use - x0) / (x1 - x0);
        }
    return points.back().second;
}

class Collector {
public:
    Collector(const Inputs &in, const Dataset &dataset, const SpreadContext &context)
        : in_(in), dataset_(dataset), context_(context), list_(dataset)
    {
    }

    void run()
    {
        addPlaceSpread(list_, in_, context_);
        if (in_.countsCpu())
            processor();
        if (in_.countsMachines())
            machine();
        if (in_.countsGpu())
            accelerator();
        if (in_.countsMemory()) {
            const Band &band = list_.rule("memory");
            const double each = in_.memoryPower.value.value();
            list_.add("memory", Target::memoryPower, SpreadList::lowOf(band) / each, SpreadList::highOf(band) / each,
                      band);
        }
        pue();
        planned();
    }
    SpreadList take() { return std::move(list_); }

private:
    /// What is drawn about the rating itself: it stands for an unknown model, or the sources name several figures.
    template <class Model> void rating(const Model *model, Power chosen, bool assumed, Text unknownBand, Target target)
    {
        if (assumed) {
            const Band &band = list_.rule(unknownBand);
            list_.add("tdp/" + std::string(model ? model->name : unknownBand), target,
                      SpreadList::lowOf(band) / chosen.value(), SpreadList::highOf(band) / chosen.value(), band);
        } else if (model && hasRange(*model) && !isDrawOf(*model)) {
            const Band &band = list_.rule(bandOfRange(model->tdpSpread));
            list_.add("tdp/" + std::string(model->name), target, *model->tdpLowW / *model->tdpW,
                      *model->tdpHighW / *model->tdpW, band);
        }
    }

    /// What a device really draws, over its rating. Where the record's own range is of just that (a laptop's limit, a maximum
    /// turbo power, an estimate), it is the same cause, which is drawn once: the wider end of each.
    /// `partLoad`: by how much more than its share of full load a device draws; the record's own range is of full load already.
    template <class Model>
    Spread draw(std::string key, const Model *model, Target target, Text bandId, double partLoad = 1)
    {
        const Band &band = list_.rule(bandId);
        Spread spread{
            std::move(key),          target, SpreadList::lowOf(band), SpreadList::highOf(band) * partLoad, &band,
            band.central.value_or(1)};
        if (model && hasRange(*model) && isDrawOf(*model)) {
            spread.low = std::min(spread.low, *model->tdpLowW / *model->tdpW);
            spread.high = std::max(spread.high, *model->tdpHighW / *model->tdpW);
            spread.band = &list_.rule(bandOfRange(model->tdpSpread));
        }
        return spread;
    }

    void processor()
    {
        const auto *model = in_.processor;
        const OriginKind kind = in_.corePower.origin.kind;
        if (kind != OriginKind::given) { // typed watts are what it draws
            const double use = in_.cpuUsage.value;
            const bool partLoad =
                model && model->cores && in_.cores.value >= *model->cores * in_.processorCount && use > 0 && use < 1;
            const double more = partLoad ? std::max(1.0, loadCurve(use) / std::max(use, leastUse)) : 1;
            list_.add(draw("power/cpu/" + std::string(model ? model->name : Text("unknown")), model, Target::corePower,
                           "power.cpu", more));
            rating(model, in_.corePower.value, kind == OriginKind::assumed, "tdp.unknown-cpu", Target::corePower);
        }
        usage(in_.cpuUsage, Target::cpuUsage);
    }

    /// Measured servers of the same processor, idle and full alike; an idle power that was assumed, as far as servers differ in it.
    void machine()
    {
        const Text model = in_.processor ? in_.processor->name : Text("unknown");
        const std::string key = "machine/" + std::string(model);
        if (in_.machineFull.origin.kind == OriginKind::catalogue)
            list_.addFactor(key, Target::machineFull, "power.machine");
        if (in_.machineIdle.origin.kind == OriginKind::catalogue)
            list_.addFactor(key, Target::machineIdle, "power.machine");
        else if (in_.machineIdle.origin.kind == OriginKind::assumed)
            list_.addFactor("idle/" + std::string(model), Target::machineIdle, "power.idle");
        usage(in_.cpuUsage, Target::cpuUsage);
    }

    void accelerator()
    {
        const auto *model = in_.accelerator;
        const OriginKind kind = in_.gpuPower.origin.kind;
        if (kind != OriginKind::given && kind != OriginKind::derived) { // what a plan worked out is drawn as it says
            Spread power = draw("power/gpu/" + std::string(model ? model->name : Text("unknown")), model,
                                Target::gpuPower, "power.gpu");
            power.most = std::max(power.high > powerCap ? nodeCap : powerCap, power.high);
            list_.add(std::move(power));
            rating(model, in_.gpuPower.value, kind == OriginKind::assumed, "tdp.unknown-gpu", Target::gpuPower);
        }
        usage(in_.gpuUsage, Target::gpuUsage);
    }

    /// A use that was typed is what the user says of the run, as are its hours.
    void usage(const Figure<double> &use, Target target)
    {
        if (dataset_.info().greenAlgorithms)
            return; // that calculator means 100 %, it does not assume it
        if (use.origin.kind == OriginKind::assumed)
            list_.addFactor("usage/" + std::string(context_.lineage), target, "usage.default");
    }

    void pue()
    {
        const Origin &origin = in_.pue.origin;
        const double above = in_.pue.value - 1;
        if (origin.kind == OriginKind::given || origin.rule == "rule.pue.personal" || above <= 0)
            return;
        const std::string key = "pue/" + std::string(origin.entry.empty() ? Text("unknown") : origin.entry);
        if (origin.rule == "rule.pue.unknown") {
            const Band &band = list_.rule("pue.unknown");
            list_.add(key, Target::pueAboveOne, (SpreadList::lowOf(band) - 1) / above,
                      (SpreadList::highOf(band) - 1) / above, band);
        } else {
            list_.addFactor(key, Target::pueAboveOne, origin.rule == "rule.pue.region" ? "pue.site" : "pue.provider");
        }
    }

    /// What a plan leaves open of the figures that it worked out.
    void planned()
    {
        if (!in_.derivation)
            return;
        for (const Derivation::Drawn &each : in_.derivation->drawn) {
            if (!isDerived(in_, each.field))
                continue;
            const bool own = each.key.ends_with('/');
            const Band *rule = each.band.empty() ? nullptr : &list_.rule(each.band);
            list_.add(Spread{each.key + (own ? std::string(context_.lineage) : std::string()),
                             each.field == Field::hours ? Target::hours : Target::gpuPower, each.low, each.high, rule});
        }
    }

    const Inputs &in_;
    const Dataset &dataset_;
    const SpreadContext &context_;
    SpreadList list_;
};

/// Whose factor on time or power a plan's key is.
SpreadKind kindOfPlan(std::string_view key, SpreadKind otherwise)
{
    static constexpr std::array<std::pair<std::string_view, SpreadKind>, 6> kinds{{{"mfu/", SpreadKind::utilisation},
                                                                                   {"llm/", SpreadKind::model},
                                                                                   {"llmhost", SpreadKind::host},
                                                                                   {"host/", SpreadKind::host},
                                                                                   {"epochs/", SpreadKind::epochs},
                                                                                   {"stopping/", SpreadKind::epochs}}};
    for (const auto &[beginning, kind] : kinds)
        if (key.starts_with(beginning))
            return kind;
    return otherwise;
}

} // namespace

SpreadKind kindOf(const Spread &spread)
{
    switch (spread.target) {
    case Target::intensity: return SpreadKind::place;
    case Target::machineIdle:
    case Target::machineFull:
    case Target::corePower: return SpreadKind::processor;
    case Target::gpuPower: return kindOfPlan(spread.key, SpreadKind::accelerator);
    case Target::hours: return kindOfPlan(spread.key, SpreadKind::epochs);
    case Target::cpuUsage:
    case Target::gpuUsage: return SpreadKind::usage;
    case Target::memoryPower: return SpreadKind::memory;
    case Target::pueAboveOne: return SpreadKind::pue;
    }
    return SpreadKind::place;
}

std::string_view toString(SpreadKind kind)
{
    static constexpr std::array<std::string_view, 10> names{"place", "processor",   "accelerator", "usage",  "memory",
                                                            "pue",   "utilisation", "model",       "epochs", "host"};
    return names[size_t(kind)];
}

std::vector<Spread> spreadsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context)
{
    Collector collector(inputs, dataset, context);
    collector.run();
    return collector.take().takeSpreads();
}

std::vector<const Band *> bandsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context)
{
    Collector collector(inputs, dataset, context);
    collector.run();
    return collector.take().takeRules();
}

} // namespace huella
