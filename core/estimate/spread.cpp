// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/spread.h"

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
        : in_(in), dataset_(dataset), context_(context)
    {
    }

    void run()
    {
        place();
        if (in_.countsCpu())
            processor();
        if (in_.countsMachines())
            machine();
        if (in_.countsGpu())
            accelerator();
        if (in_.countsMemory()) {
            const Band &band = rule("memory");
            const double each = in_.memoryPower.value.value();
            add("memory", Target::memoryPower, lowOf(band) / each, highOf(band) / each, band);
        }
        pue();
    }
    std::vector<Spread> takeSpreads() { return std::move(spreads_); }
    std::vector<const Band *> takeRules() { return std::move(rules_); }

private:
    /// The band of that id, remembered as one that the run's interval depends on, even where it moves nothing.
    const Band &rule(Text id)
    {
        const Band &band = dataset_.band(id);
        rules_.push_back(&band);
        return band;
    }
    // a recorded band has none: its bounds stand in each record
    static double lowOf(const Band &band) { return band.low.value_or(1); }
    static double highOf(const Band &band) { return band.high.value_or(1); }

    /// The median is the central figure, unless the band says where it lies: neither bound may be on its other side.
    void add(Spread spread)
    {
        spread.low = std::min(spread.low, spread.median);
        spread.high = std::max(spread.high, spread.median);
        if (spread.low != 1 || spread.high != 1)
            spreads_.push_back(std::move(spread));
    }
    void add(std::string key, Target target, double low, double high, const Band &band)
    {
        add({std::move(key), target, low, high, &band});
    }
    void addFactor(std::string key, Target target, Text bandId)
    {
        const Band &band = rule(bandId);
        add({std::move(key), target, lowOf(band), highOf(band), &band, band.central.value_or(1)});
    }

    void place()
    {
        if (in_.intensity.origin.kind == OriginKind::given || !in_.place)
            return;
        const Place &p = *in_.place;
        const std::string zone(p.grid);
        const Text rule = in_.intensity.origin.rule;
        if (rule == "rule.place.unknown" || rule == "rule.place.world") {
            // what stands there is not known, as little as any country's: each place without a figure has a key of its own
            const std::string nowhere(p.worldInstead               ? p.code
                                      : rule == "rule.place.world" ? in_.site->zone
                                                                   : "unknown");
            addFactor(
                "grid/" + nowhere, Target::intensity,
                dataset_.bandOr("grid.unknown-place", p.basis == Basis::lifeCycle ? oneSource(p) : "grid.direct"));
        } else if (p.basis != Basis::lifeCycle) {
            addFactor("grid/" + zone, Target::intensity, "grid.direct");
        } else if (p.otherGPerKwh) {
            const Band &band = this->rule("grid.two-sources");
            const double lower = std::min(p.gPerKwh, *p.otherGPerKwh);
            const double upper = std::max(p.gPerKwh, *p.otherGPerKwh);
            add("grid/" + zone, Target::intensity, lower * lowOf(band) / p.gPerKwh, upper * highOf(band) / p.gPerKwh,
                band);
        } else {
            addFactor("grid/" + zone, Target::intensity,
                      p.fromElectricityMaps() ? oneSource(p) : dataset_.bandOr(emberOnly(p), oneSource(p)));
        }
        drift(p);
    }

    static size_t sizeOf(const Place &p) { return p.gPerKwh < 100 ? 0 : p.gPerKwh < 250 ? 1 : p.gPerKwh < 450 ? 2 : 3; }
    static Text oneSource(const Place &p)
    {
        static constexpr std::array<Text, 4> ids{"grid.one-source.under-100", "grid.one-source.100-250",
                                                 "grid.one-source.250-450", "grid.one-source.from-450"};
        return ids[sizeOf(p)];
    }
    static Text emberOnly(const Place &p)
    {
        static constexpr std::array<Text, 4> ids{"grid.ember-only.under-100", "grid.ember-only.100-250",
                                                 "grid.ember-only.250-450", "grid.ember-only.from-450"};
        return ids[sizeOf(p)];
    }

    /// The years from the figure to the run, around the pace that the continent has had.
    void drift(const Place &p)
    {
        static constexpr std::array<Text, 3> ids{"drift.1", "drift.2", "drift.3-or-more"};
        static constexpr std::array<Text, 3> europeIds{"drift.europe.1", "drift.europe.2", "drift.europe.3-or-more"};
        const int runYear = context_.year > 0 ? context_.year : dataset_.editionYear();
        const int ahead = p.year > 0 ? runYear - p.year : int(ids.size());
        if (ahead < 1)
            return;
        const size_t step = std::min(size_t(ahead), ids.size()) - 1;
        const bool europe = dataset_.continentOf(p.grid) == "Europe";
        const Band &band = rule(europe ? dataset_.bandOr(europeIds[step], ids[step]) : ids[step]);
        spreads_.push_back({"drift/" + std::string(p.grid), Target::intensity, lowOf(band), highOf(band), &band,
                            band.central.value_or(1)});
    }

    /// What is drawn about the rating itself: it stands for an unknown model, or the sources name several figures.
    template <class Model> void rating(const Model *model, Power chosen, bool assumed, Text unknownBand, Target target)
    {
        if (assumed) {
            const Band &band = rule(unknownBand);
            add("tdp/" + std::string(model ? model->name : unknownBand), target, lowOf(band) / chosen.value(),
                highOf(band) / chosen.value(), band);
        } else if (model && hasRange(*model) && !isDrawOf(*model)) {
            const Band &band = rule(bandOfRange(model->tdpSpread));
            add("tdp/" + std::string(model->name), target, *model->tdpLowW / *model->tdpW,
                *model->tdpHighW / *model->tdpW, band);
        }
    }

    /// What a device really draws, over its rating. Where the record's own range is of just that (a laptop's limit, a maximum
    /// turbo power, an estimate), it is the same cause, which is drawn once: the wider end of each.
    /// `partLoad`: by how much more than its share of full load a device draws; the record's own range is of full load already.
    template <class Model>
    Spread draw(std::string key, const Model *model, Target target, Text bandId, double partLoad = 1)
    {
        const Band &band = rule(bandId);
        Spread spread{std::move(key), target, lowOf(band), highOf(band) * partLoad, &band, band.central.value_or(1)};
        if (model && hasRange(*model) && isDrawOf(*model)) {
            spread.low = std::min(spread.low, *model->tdpLowW / *model->tdpW);
            spread.high = std::max(spread.high, *model->tdpHighW / *model->tdpW);
            spread.band = &rule(bandOfRange(model->tdpSpread));
        }
        return spread;
    }

    void processor()
    {
        const auto *model = in_.processor;
        const OriginKind kind = in_.corePower.origin.kind;
        if (kind != OriginKind::given) { // typed watts are what it draws
            const double use = in_.cpuUsage.value;
            const bool partLoad = model && model->cores && in_.cores.value >= *model->cores && use > 0 && use < 1;
            const double more = partLoad ? std::max(1.0, loadCurve(use) / std::max(use, leastUse)) : 1;
            add(draw("power/cpu/" + std::string(model ? model->name : Text("unknown")), model, Target::corePower,
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
            addFactor(key, Target::machineFull, "power.machine");
        if (in_.machineIdle.origin.kind == OriginKind::catalogue)
            addFactor(key, Target::machineIdle, "power.machine");
        else if (in_.machineIdle.origin.kind == OriginKind::assumed)
            addFactor("idle/" + std::string(model), Target::machineIdle, "power.idle");
        usage(in_.cpuUsage, Target::cpuUsage);
    }

    void accelerator()
    {
        const auto *model = in_.accelerator;
        const OriginKind kind = in_.gpuPower.origin.kind;
        if (kind != OriginKind::given) {
            Spread power = draw("power/gpu/" + std::string(model ? model->name : Text("unknown")), model,
                                Target::gpuPower, "power.gpu");
            power.most = std::max(power.high > powerCap ? nodeCap : powerCap, power.high);
            add(std::move(power));
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
            addFactor("usage/" + std::string(context_.lineage), target, "usage.default");
    }

    void pue()
    {
        const Origin &origin = in_.pue.origin;
        const double above = in_.pue.value - 1;
        if (origin.kind == OriginKind::given || origin.rule == "rule.pue.personal" || above <= 0)
            return;
        const std::string key = "pue/" + std::string(origin.entry.empty() ? Text("unknown") : origin.entry);
        if (origin.rule == "rule.pue.unknown") {
            const Band &band = rule("pue.unknown");
            add(key, Target::pueAboveOne, (lowOf(band) - 1) / above, (highOf(band) - 1) / above, band);
        } else {
            addFactor(key, Target::pueAboveOne, origin.rule == "rule.pue.region" ? "pue.site" : "pue.provider");
        }
    }

    const Inputs &in_;
    const Dataset &dataset_;
    const SpreadContext &context_;
    std::vector<Spread> spreads_;
    std::vector<const Band *> rules_;
};

} // namespace

SpreadKind kindOf(const Spread &spread)
{
    switch (spread.target) {
    case Target::intensity: return SpreadKind::place;
    case Target::machineIdle:
    case Target::machineFull:
    case Target::corePower: return SpreadKind::processor;
    case Target::gpuPower: return SpreadKind::accelerator;
    case Target::cpuUsage:
    case Target::gpuUsage: return SpreadKind::usage;
    case Target::memoryPower: return SpreadKind::memory;
    case Target::pueAboveOne: return SpreadKind::pue;
    }
    return SpreadKind::place;
}

std::string_view toString(SpreadKind kind)
{
    static constexpr std::array<std::string_view, 6> names{"place", "processor", "accelerator",
                                                           "usage", "memory",    "pue"};
    return names[size_t(kind)];
}

std::vector<Spread> spreadsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context)
{
    Collector collector(inputs, dataset, context);
    collector.run();
    return collector.takeSpreads();
}

std::vector<const Band *> bandsOf(const Inputs &inputs, const Dataset &dataset, const SpreadContext &context)
{
    Collector collector(inputs, dataset, context);
    collector.run();
    return collector.takeRules();
}

} // namespace huella
