// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/record_limits.h"

#include "core/catalogue/field_limits.h"

namespace huella {
namespace {

using Fault = std::optional<FieldFault>;

// The least of each kind is far below what anything has: a figure that small would make an answer of nothing.
constexpr double leastW = 0.001;
constexpr double leastGPerKwh = 0.01;
constexpr double leastOfAnything = 1e-6;
constexpr double mostChipW = 5000;
constexpr double mostCardW = 1e6;              // Green Algorithms has a pod of 1,024 chips in one row
constexpr int fewestParts = 2, mostParts = 16; // of a card
constexpr double mostCores = 4096;
constexpr double mostGPerKwh = 5000;
constexpr double mostPue = 5;
constexpr double mostOfAnything = 1e12;

Real asReal(Whole value) { return value ? Real(*value) : Real(); }

/// The rating of a chip or a card, and how far its sources lie apart.
template <class T> FieldLimits &rating(FieldLimits &limits, const T &r, double mostW)
{
    limits.above("tdp_w", r.tdpW, leastW, mostW)
        .above("tdp_low_w", r.tdpLowW, leastW, mostW)
        .above("tdp_high_w", r.tdpHighW, leastW, mostW);
    limits.onlyWith("tdp_low_w", r.tdpLowW.has_value(), "tdp_high_w", r.tdpHighW.has_value());
    limits.onlyWith("tdp_high_w", r.tdpHighW.has_value(), "tdp_low_w", r.tdpLowW.has_value());
    limits.onlyWith("tdp_low_w", r.tdpLowW.has_value(), "tdp_w", r.tdpW.has_value());
    limits.onlyWith("tdp_low_w", r.tdpLowW.has_value(), "tdp_spread", !r.tdpSpread.empty());
    limits.onlyWith("tdp_spread", !r.tdpSpread.empty(), "tdp_low_w", r.tdpLowW.has_value());
    limits.ordered("tdp_low_w", r.tdpLowW, r.tdpW, "tdp_high_w", r.tdpHighW);
    return limits.word("tdp_spread", r.tdpSpread, {"conflict", "mobile", "turbo", "estimated", "variants"})
        .year("year", r.year);
}

} // namespace

Fault faultOf(const Source &r)
{
    return FieldLimits().needed({{"id", r.id}, {"title", r.title}}).year("year", r.year).fault();
}

Fault faultOf(const Processor &r)
{
    FieldLimits limits;
    limits.needed({{"id", r.id}, {"name", r.name}, {"source", r.source}});
    limits.needed("tdp_w", r.tdpW || r.perCoreW);
    limits.above("server_idle_w", r.serverIdleW, leastW, mostChipW)
        .above("server_full_w", r.serverFullW, leastW, mostChipW)
        .onlyWith("server_idle_w", r.serverIdleW.has_value(), "server_full_w", r.serverFullW.has_value())
        .onlyWith("server_full_w", r.serverFullW.has_value(), "server_idle_w", r.serverIdleW.has_value());
    limits.above("per_core_w", r.perCoreW, leastW, mostChipW)
        .between("cores", r.cores, 1, mostCores)
        .between("threads", r.threads, 1, mostCores);
    return rating(limits, r, mostChipW).fault();
}

Fault faultOf(const Accelerator &r)
{
    FieldLimits limits;
    limits.needed({{"id", r.id}, {"name", r.name}, {"source", r.source}});
    limits.between("chips", asReal(r.chips), fewestParts, mostParts)
        .between("slices", asReal(r.slices), fewestParts, mostParts);
    limits.above("memory_gb", r.memoryGb, 0, mostOfAnything);
    limits.above("fp32_tflops", r.fp32Tflops, 0, mostOfAnything).above("fp16_tflops", r.fp16Tflops, 0, mostOfAnything);
    limits.word("fp16_basis", r.fp16Basis, {"tensor dense", "vector", "as listed"});
    return rating(limits, r, mostCardW).fault();
}

Fault faultOf(const Zone &r)
{
    return FieldLimits()
        .needed({{"zone", r.code}, {"name_en", r.nameEn}, {"kind", r.kind}})
        .code("zone", r.code)
        .fault();
}

Fault faultOf(const ServedZone &r)
{
    return FieldLimits()
        .needed({{"zone", r.zone}, {"grid", r.grid}})
        .code("zone", r.zone)
        .code("grid", r.grid)
        .code("direct_code", r.directCode)
        .onlyWith("direct_name_en", !r.directNameEn.empty(), "direct_code", !r.directCode.empty())
        .onlyWith("direct_name_es", !r.directNameEs.empty(), "direct_code", !r.directCode.empty())
        .fault();
}

Fault faultOf(const NamedPlace &r)
{
    FieldLimits limits;
    limits.needed({{"name_en", r.nameEn}, {"name_es", r.nameEs}, {"kind", r.kind}})
        .word("kind", r.kind, {"city", "part", "name", "absent"});
    for (Text zone : r.zones)
        limits.code("zones", zone);
    for (Text zone : r.namesakes)
        limits.code("namesakes", zone);
    return limits.fault();
}

Fault faultOf(const OtherCode &r)
{
    return FieldLimits().needed({{"code", r.code}, {"zone", r.zone}}).code("zone", r.zone).fault();
}

Fault faultOf(const MaskedName &r) { return FieldLimits().needed({{"word", r.word}}).fault(); }

Fault faultOf(const GridFigure &r)
{
    return FieldLimits()
        .needed({{"zone", r.zone}, {"basis", r.basis}, {"source", r.source}})
        .code("zone", r.zone)
        .between("g_per_kwh", r.gPerKwh, 0, mostGPerKwh) // a source's 0 is kept as it is written, and never chosen
        .year("year", r.year)
        .word("basis", r.basis, {"life-cycle", "direct", "unstated"})
        .word("mix", r.mix, {"generation", "consumption"})
        .fault();
}

Fault faultOf(const Provider &r) { return FieldLimits().needed({{"id", r.id}, {"name", r.name}}).fault(); }

Fault faultOf(const Facility &r)
{
    FieldLimits limits;
    limits.needed({{"provider", r.provider}, {"kind", r.kind}, {"source", r.source}});
    limits.word("kind", r.kind, {"generic", "provider", "region", "site"});
    const bool mean = r.kind == "generic" || r.kind == "provider"; // they are nothing but their PUE
    limits.needed("region", mean || !r.region.empty()).needed("pue", !mean || r.pue);
    limits.between("pue", r.pue, 1, mostPue).between("wue_l_per_kwh", r.wueLPerKwh, 0, 1000);
    limits.code("other_zone", r.otherZone);
    limits.code("zone", r.zone).onlyWith("pue_year", r.pueYear.has_value(), "pue", r.pue.has_value());
    return limits.onlyWith("zone_source", !r.zoneSource.empty(), "zone", !r.zone.empty())
        .year("pue_year", r.pueYear)
        .fault();
}

Fault faultOf(const OtherPue &r)
{
    return FieldLimits()
        .needed({{"provider", r.provider}, {"source", r.source}})
        .needed("pue", r.pue.has_value())
        .between("pue", r.pue, 1, mostPue)
        .year("year", r.year)
        .fault();
}

Fault faultOf(const Equivalence &r)
{
    return FieldLimits()
        .needed({{"id", r.id}, {"name_en", r.nameEn}, {"name_es", r.nameEs}, {"unit", r.unit}, {"source", r.source}})
        .above("g_per_unit", r.gPerUnit, leastOfAnything, mostOfAnything)
        .year("year", r.year)
        .fault();
}

Fault faultOf(const Embodied &r)
{
    return FieldLimits()
        .needed({{"id", r.id}, {"per", r.per}, {"source", r.source}})
        .above("kg_co2e", r.kgCo2e, 0, mostOfAnything)
        .above("lifetime_years", r.lifetimeYears, 0, 1000)
        .year("year", r.year)
        .fault();
}

Fault faultOf(const Coefficient &r)
{
    const double most = r.unit == "W/GB" ? 10 : r.unit == "fraction" ? 1 : r.unit == "percent" ? 100 : mostOfAnything;
    return FieldLimits()
        .needed({{"id", r.id}, {"unit", r.unit}, {"source", r.source}})
        .above("value", r.value, leastOfAnything, most)
        .fault();
}

Fault faultOf(const ModelEnergy &r)
{
    FieldLimits limits;
    limits.needed({{"task", r.task}, {"model", r.model}, {"gpu", r.gpu}, {"source", r.source}}).year("year", r.year);
    for (const auto &[field, value] :
         {std::pair("params_b", r.paramsB), std::pair("active_params_b", r.activeParamsB), std::pair("gpus", r.gpus),
          std::pair("j_per_response", r.jPerResponse), std::pair("j_per_token", r.jPerToken),
          std::pair("output_tokens", r.outputTokens), std::pair("itl_ms", r.itlMs),
          std::pair("batch_latency_s", r.batchLatencyS), std::pair("power_w", r.powerW)})
        limits.above(field, value, 0, mostOfAnything);
    return limits.fault();
}

Fault faultOf(const ModelSize &r)
{
    return FieldLimits()
        .needed({{"model", r.model}, {"source", r.source}})
        .above("params_b", r.paramsB, 0, mostOfAnything)
        .above("active_params_b", r.activeParamsB, 0, mostOfAnything)
        .ordered("active_params_b", r.activeParamsB, r.paramsB, "params_b", {})
        .fault();
}

/// Factors lie around their median, which is 1 unless said; amounts around the central one.
Fault faultOf(const Band &r)
{
    FieldLimits limits;
    limits.needed({{"id", r.id}, {"kind", r.kind}, {"mode", r.mode}});
    limits.word("mode", r.mode, {"factor", "absolute", "recorded", "factor-above-one"});
    const bool recorded = r.mode == "recorded"; // its bounds stand in each record
    limits.needed("low", recorded || r.low).needed("high", recorded || r.high);
    const double least = r.kind == "pue" && r.mode == "absolute" ? 1 : leastOfAnything;
    for (const auto &[field, value] :
         {std::pair("low", r.low), std::pair("high", r.high), std::pair("central", r.central)})
        limits.above(field, value, least, mostOfAnything);
    limits.between("min_value", r.minValue, 0, mostOfAnything).between("max_value", r.maxValue, 0, mostOfAnything);
    limits.ordered("min_value", r.minValue, {}, "max_value", r.maxValue);
    return limits.ordered("low", r.low, r.mode == "absolute" ? r.central : Real(r.central.value_or(1)), "high", r.high)
        .fault();
}

Fault faultOf(const GaHardware &r)
{
    return FieldLimits()
        .needed({{"dataset", r.dataset}, {"kind", r.kind}, {"name", r.name}, {"source", r.source}})
        .word("kind", r.kind, {"cpu", "gpu"})
        .above("tdp_w", r.tdpW, leastW, mostCardW)
        .between("cores", r.cores, 1, mostCores)
        .above("per_core_w", r.perCoreW, leastW, mostCardW)
        .fault();
}

Fault faultOf(const GaGrid &r)
{
    return FieldLimits()
        .needed(
            {{"dataset", r.dataset}, {"code", r.code}, {"zone", r.zone}, {"name_en", r.nameEn}, {"source", r.source}})
        .code("code", r.code)
        .code("zone", r.zone)
        .between("g_per_kwh", r.gPerKwh, 0, mostGPerKwh) // one place of the first release has 0
        .year("year", r.year)
        .fault();
}

Fault faultOf(const GaFacility &r)
{
    return FieldLimits()
        .needed({{"dataset", r.dataset}, {"provider", r.provider}, {"source", r.source}})
        .between("pue", r.pue, 1, mostPue)
        .fault();
}

Fault faultOf(const GaConstant &r)
{
    return FieldLimits()
        .needed({{"dataset", r.dataset}, {"name", r.name}, {"source", r.source}})
        .above("value", r.value, leastOfAnything, mostOfAnything)
        .fault();
}

Fault faultOf(const Place &r)
{
    FieldLimits limits;
    limits.needed({{"zone", r.code},
                   {"name_en", r.nameEn},
                   {"name_es", r.nameEs},
                   {"kind", r.kind},
                   {"grid", r.grid},
                   {"source", r.source}});
    limits.code("zone", r.code)
        .code("grid", r.grid)
        .neededWord("basis", r.basis != Basis::none, "life-cycle, direct, unstated, mixed");
    if (r.basis != Basis::mixed || r.gPerKwh != 0) // as that calculator has it: one of its places has 0
        limits.above("g_per_kwh", r.gPerKwh, leastGPerKwh, mostGPerKwh);
    limits.above("other_g_per_kwh", r.otherGPerKwh, leastGPerKwh, mostGPerKwh);
    if (r.year != 0)
        limits.year("year", r.year);
    return limits.word("mix", r.mix, {"generation", "consumption"}).fault();
}

} // namespace huella
