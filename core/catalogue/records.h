// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"

#include <optional>
#include <string_view>
#include <vector>

namespace huella {

/// The facts of resources/catalogue/*.json, one struct a kind. Every view points into the packed catalogue, or into
/// the study that carries the record. `describe` names the fields once for JSON, for the packed form and for tests.
using Text = std::string_view;
using Real = std::optional<double>;
using Whole = std::optional<int>;

struct Source {
    Text id, title, publisher, url, licence, note;
    Text accessed; ///< the day on which its figures were read, "2026-04-29"; empty: not known
    Whole year;
    bool operator==(const Source &) const = default;
};

/// A processor (CPU). Power is per chip, W; `perCoreW` is set only where a source prints the figure per core.
struct Processor {
    Text id, name, vendor, source, tdpSpread;
    Real tdpW, cores, threads, perCoreW, tdpLowW, tdpHighW;
    /// what a whole server draws at the plug for each of its processors, idle and at full load, W; both or none (SPECpower)
    Real serverIdleW, serverFullW;
    Whole year;
    bool offered = false; ///< shown in lists; the others are found by exact name only
    std::vector<Text> aliases;
    bool operator==(const Processor &) const = default;

    /// W per core, where it can be known.
    Real wattsPerCore() const { return perCoreW ? perCoreW : (tdpW && cores) ? Real(*tdpW / *cores) : Real(); }
};

/// A GPU, TPU or other accelerator. Power is per card, W; speed in TFLOPS, memory in GB.
struct Accelerator {
    Text id, name, vendor, source, tdpSpread, fp16Basis, datasheet, note;
    Real tdpW, memoryGb, fp32Tflops, fp16Tflops, tdpLowW, tdpHighW;
    Whole year;
    Whole chips;  ///< that systems count as devices of their own, where one card has several: the power is the card's
    Whole slices; ///< equal shares that the card can be divided into (MIG)
    bool offered = false;
    std::vector<Text> aliases;
    bool operator==(const Accelerator &) const = default;
};

/// An area that electricity figures exist for.
struct Zone {
    Text code, nameEn, nameEs, parent, continent, kind, coversEn, coversEs;
    std::vector<Text> aliases;
    bool operator==(const Zone &) const = default;
};

/// A zone whose electricity is that of another zone's grid: a state within one balancing area, a small country without a source.
/// Where the zone has a direct figure of its own, that stays a choice, under a code and names which say so.
struct ServedZone {
    Text zone, grid; ///< whose figure is used is `grid`
    Text directCode, directNameEn, directNameEs, note;
    bool operator==(const ServedZone &) const = default;
};

/// A name that people use for something which has no figure of its own: a city or a part of a country, which lead to the zones
/// whose electricity they use (several: it has to be said which), or a place that no source covers ("absent": zones are near).
/// Or only another name of a zone ("name").
struct NamedPlace {
    Text nameEn, nameEs, kind; ///< kind: "city", "part", "name" or "absent"
    std::vector<Text> zones;
    std::vector<Text> namesakes; ///< zones where others have the same name, less known
    std::vector<Text> aliases;
    bool operator==(const NamedPlace &) const = default;

    Text name(bool spanish) const { return spanish ? nameEs : nameEn; }
};

/// Another code of a zone: "ESP" of "ES".
struct OtherCode {
    Text code, zone;
    bool operator==(const OtherCode &) const = default;
};

/// A word of processor names that clouds and virtual machines show, and whose power nobody publishes.
struct MaskedName {
    Text word;
    bool operator==(const MaskedName &) const = default;
};

/// One source's carbon intensity of one zone in one year, g CO2e/kWh.
struct GridFigure {
    Text zone, basis, mix, source, flag;
    int year = 0;
    double gPerKwh = 0;
    bool preferred = false;
    bool operator==(const GridFigure &) const = default;
};

struct Provider {
    Text id, name;
    std::vector<Text> aliases;
    bool operator==(const Provider &) const = default;
};

/// A data centre, region or provider-wide mean: PUE (1 or more; power of the whole site by that of its machines), water in
/// litres per kWh, and the zone whose electricity it uses.
struct Facility {
    Text provider, region, name, kind, zone, zoneSource, source, note;
    /// another zone that a source names for it, and why `zone` is taken
    Text otherZone, whyEn, whyEs;
    Real pue, wueLPerKwh;
    Whole pueYear;
    bool operator==(const Facility &) const = default;
};

/// A PUE (1 or more) of another year or source, kept so that nothing is lost; never chosen by default.
struct OtherPue {
    Text provider, region, zone, source, note;
    Real pue;
    Whole year;
    bool operator==(const OtherPue &) const = default;
};

/// A reference amount of the equivalents: g CO2e of one `unit`, such as a km by car, a seat on a flight or a tree's year; above 0.
struct Equivalence {
    Text id, nameEn, nameEs, unit, note, source;
    double gPerUnit = 0;
    Whole year;
    bool basisStated = false, disputed = false;
    bool operator==(const Equivalence &) const = default;
};

/// What making a thing emits: kg CO2e for each one that `per` names, over so many years of use.
struct Embodied {
    Text id, per, note, source;
    double kgCo2e = 0;
    Real lifetimeYears;
    Whole year;
    bool operator==(const Embodied &) const = default;
};

/// Another number of a source, in the unit that it names, such as the W that a GB of memory takes.
struct Coefficient {
    Text id, unit, note, source;
    double value = 0;
    bool operator==(const Coefficient &) const = default;
};

/// Measured energy of a model's responses (ML.ENERGY leaderboard): J, graphics processors only.
/// `powerW` is of each processor; `config` says what it was set to: "bs192;tp1;pp1", "bs1;steps50;832x480;frames81".
struct ModelEnergy {
    Text task, model, precision, gpu, config, source;
    Real paramsB, activeParamsB, gpus, jPerResponse, jPerToken, outputTokens, itlMs, batchLatencyS, powerW;
    Whole run;
    int year = 0;
    bool operator==(const ModelEnergy &) const = default;
};

/// A mixture of experts: parameters in billions, all of them and those that each token passes through.
struct ModelSize {
    Text model, source;
    double paramsB = 0, activeParamsB = 0;
    bool operator==(const ModelSize &) const = default;
};

/// How far a figure may lie from its central value: 5th and 95th percentile, by `mode` as factors on it or in its own unit.
/// UNCERTAINTY rules, stored once.
struct Band {
    Text id, kind, mode, basis, noteEn, noteEs;
    Real low, high, central, minValue, maxValue;
    bool operator==(const Band &) const = default;
};

/// The Green Algorithms tables as they were published, per dataset: W per chip, core or card, g CO2e/kWh, PUE, constants of the page.
struct GaHardware {
    Text dataset, kind, name, source;
    Real tdpW, cores;
    double perCoreW = 0;
    bool operator==(const GaHardware &) const = default;
};
struct GaGrid {
    Text dataset, code, zone, nameEn, nameEs, parent, source;
    Whole year;
    double gPerKwh = 0;
    bool operator==(const GaGrid &) const = default;
};
struct GaFacility {
    Text dataset, provider, region, zone, source;
    Real pue;
    bool operator==(const GaFacility &) const = default;
};
struct GaConstant {
    Text dataset, name, source;
    double value = 0;
    bool operator==(const GaConstant &) const = default;
};

template <class V> void describe(V &v, Source &r)
{
    v("id", r.id), v("title", r.title), v("publisher", r.publisher), v("year", r.year), v("url", r.url),
        v("accessed", r.accessed), v("licence", r.licence), v("note", r.note);
}
template <class V> void describe(V &v, Processor &r)
{
    v("id", r.id), v("name", r.name), v("vendor", r.vendor), v("tdp_w", r.tdpW), v("cores", r.cores),
        v("threads", r.threads), v("per_core_w", r.perCoreW), v("year", r.year), v("offered", r.offered),
        v("aliases", r.aliases), v("tdp_low_w", r.tdpLowW), v("tdp_high_w", r.tdpHighW), v("tdp_spread", r.tdpSpread),
        v("server_idle_w", r.serverIdleW), v("server_full_w", r.serverFullW), v("source", r.source);
}
template <class V> void describe(V &v, Accelerator &r)
{
    v("id", r.id), v("name", r.name), v("vendor", r.vendor), v("tdp_w", r.tdpW), v("memory_gb", r.memoryGb),
        v("fp32_tflops", r.fp32Tflops), v("fp16_tflops", r.fp16Tflops), v("fp16_basis", r.fp16Basis), v("year", r.year),
        v("offered", r.offered), v("aliases", r.aliases), v("tdp_low_w", r.tdpLowW), v("tdp_high_w", r.tdpHighW),
        v("tdp_spread", r.tdpSpread), v("chips", r.chips), v("slices", r.slices), v("datasheet", r.datasheet),
        v("note", r.note), v("source", r.source);
}
template <class V> void describe(V &v, Zone &r)
{
    v("zone", r.code), v("name_en", r.nameEn), v("name_es", r.nameEs), v("parent", r.parent),
        v("continent", r.continent), v("kind", r.kind), v("covers_en", r.coversEn), v("covers_es", r.coversEs),
        v("aliases", r.aliases);
}
template <class V> void describe(V &v, ServedZone &r)
{
    v("zone", r.zone), v("grid", r.grid), v("direct_code", r.directCode), v("direct_name_en", r.directNameEn),
        v("direct_name_es", r.directNameEs), v("note", r.note);
}
template <class V> void describe(V &v, NamedPlace &r)
{
    v("name_en", r.nameEn), v("name_es", r.nameEs), v("kind", r.kind), v("zones", r.zones), v("namesakes", r.namesakes),
        v("aliases", r.aliases);
}
template <class V> void describe(V &v, OtherCode &r) { v("code", r.code), v("zone", r.zone); }
template <class V> void describe(V &v, MaskedName &r) { v("word", r.word); }
template <class V> void describe(V &v, GridFigure &r)
{
    v("zone", r.zone), v("year", r.year), v("g_per_kwh", r.gPerKwh), v("basis", r.basis), v("mix", r.mix),
        v("source", r.source), v("preferred", r.preferred), v("flag", r.flag);
}
template <class V> void describe(V &v, Provider &r) { v("id", r.id), v("name", r.name), v("aliases", r.aliases); }
template <class V> void describe(V &v, Facility &r)
{
    v("provider", r.provider), v("region", r.region), v("name", r.name), v("kind", r.kind), v("zone", r.zone),
        v("zone_source", r.zoneSource), v("other_zone", r.otherZone), v("why_en", r.whyEn), v("why_es", r.whyEs),
        v("pue", r.pue), v("pue_year", r.pueYear), v("wue_l_per_kwh", r.wueLPerKwh), v("note", r.note),
        v("source", r.source);
}
template <class V> void describe(V &v, OtherPue &r)
{
    v("provider", r.provider), v("region", r.region), v("zone", r.zone), v("pue", r.pue), v("year", r.year),
        v("source", r.source), v("note", r.note);
}
template <class V> void describe(V &v, Equivalence &r)
{
    v("id", r.id), v("name_en", r.nameEn), v("name_es", r.nameEs), v("g_per_unit", r.gPerUnit), v("unit", r.unit),
        v("year", r.year), v("basis_stated", r.basisStated), v("disputed", r.disputed), v("note", r.note),
        v("source", r.source);
}
template <class V> void describe(V &v, Embodied &r)
{
    v("id", r.id), v("kg_co2e", r.kgCo2e), v("per", r.per), v("lifetime_years", r.lifetimeYears), v("year", r.year),
        v("note", r.note), v("source", r.source);
}
template <class V> void describe(V &v, Coefficient &r)
{
    v("id", r.id), v("value", r.value), v("unit", r.unit), v("note", r.note), v("source", r.source);
}
template <class V> void describe(V &v, ModelEnergy &r)
{
    v("task", r.task), v("model", r.model), v("params_b", r.paramsB), v("active_params_b", r.activeParamsB),
        v("precision", r.precision), v("gpu", r.gpu), v("gpus", r.gpus), v("config", r.config), v("run", r.run),
        v("j_per_response", r.jPerResponse), v("j_per_token", r.jPerToken), v("output_tokens", r.outputTokens),
        v("itl_ms", r.itlMs), v("batch_latency_s", r.batchLatencyS), v("power_w", r.powerW), v("year", r.year),
        v("source", r.source);
}
template <class V> void describe(V &v, ModelSize &r)
{
    v("model", r.model), v("params_b", r.paramsB), v("active_params_b", r.activeParamsB), v("source", r.source);
}
template <class V> void describe(V &v, Band &r)
{
    v("id", r.id), v("kind", r.kind), v("low", r.low), v("high", r.high), v("central", r.central), v("mode", r.mode),
        v("basis", r.basis), v("min_value", r.minValue), v("max_value", r.maxValue), v("note_en", r.noteEn),
        v("note_es", r.noteEs);
}
template <class V> void describe(V &v, GaHardware &r)
{
    v("dataset", r.dataset), v("kind", r.kind), v("name", r.name), v("tdp_w", r.tdpW), v("cores", r.cores),
        v("per_core_w", r.perCoreW), v("source", r.source);
}
template <class V> void describe(V &v, GaGrid &r)
{
    v("dataset", r.dataset), v("code", r.code), v("zone", r.zone), v("name_en", r.nameEn), v("name_es", r.nameEs),
        v("parent", r.parent), v("year", r.year), v("g_per_kwh", r.gPerKwh), v("source", r.source);
}
template <class V> void describe(V &v, GaFacility &r)
{
    v("dataset", r.dataset), v("provider", r.provider), v("region", r.region), v("zone", r.zone), v("pue", r.pue),
        v("source", r.source);
}
template <class V> void describe(V &v, GaConstant &r)
{
    v("dataset", r.dataset), v("name", r.name), v("value", r.value), v("source", r.source);
}

} // namespace huella
