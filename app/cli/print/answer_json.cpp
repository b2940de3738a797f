// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/answer_json.h"

namespace huella::cli {
namespace {

Json orNull(std::string_view text) { return text.empty() ? Json() : Json(text); }

Json intervalJson(const Interval &interval) { return Json::array({interval.low, interval.high}); }

/// A figure that went into the formula, with all that is known about where it comes from; what is not known is null.
class FigureWriter {
public:
    FigureWriter(const Inputs &in, const Dataset &dataset) : in_(in), dataset_(dataset) {}

    Json operator()(double value, const Origin &origin) const
    {
        Json out = start(value, origin);
        finish(out, origin);
        return out;
    }
    Json intensity() const
    {
        const Origin &origin = in_.intensity.origin;
        const bool given = origin.kind == OriginKind::given;
        Json out = start(in_.intensity.value.value(), origin);
        out["basis"] = orNull(toString(origin.basis));
        out["zone"] = given || !in_.place ? Json() : Json(in_.place->code);
        finish(out, origin);
        return out;
    }

private:
    static Json start(double value, const Origin &origin)
    {
        Json out = Json::object();
        out["value"] = value;
        out["origin"] = toString(origin.kind);
        out["source"] = orNull(origin.source);
        out["year"] = origin.year > 0 ? Json(origin.year) : Json();
        return out;
    }
    void finish(Json &out, const Origin &origin) const
    {
        const Source *source = dataset_.source(origin.source);
        out["title"] = orNull(source ? source->title : Text());
        out["entry"] = orNull(origin.entry);
        out["rule"] = orNull(origin.rule);
    }
    const Inputs &in_;
    const Dataset &dataset_;
};

/// What is not counted has no figure: an empty object.
Json usedJson(const Estimate &estimate, const Dataset &dataset)
{
    const Inputs &in = estimate.inputs;
    const FigureWriter figure(in, dataset);
    const auto where = [](bool counted, const auto &write) { return counted ? write() : Json(Json::object()); };
    const bool cpu = in.countsCpu();
    const bool gpu = in.countsGpu();
    Json out = Json::object();
    out["pue"] = figure(in.pue.value, in.pue.origin);
    out["intensity_g_per_kwh"] = figure.intensity();
    out["cpu_tdp_per_core_w"] = where(cpu, [&] { return figure(in.corePower.value.value(), in.corePower.origin); });
    out["gpu_tdp_w"] = where(gpu, [&] { return figure(in.gpuPower.value.value(), in.gpuPower.origin); });
    out["memory_w_per_gb"] = figure(in.memoryPower.value.value(), in.memoryPower.origin);
    const bool machines = in.countsMachines();
    if (machines) {
        out["machines"] = figure(in.machines.value, in.machines.origin);
        out["machine_idle_w"] = figure(in.machineIdle.value.value(), in.machineIdle.origin);
        out["machine_full_w"] = figure(in.machineFull.value.value(), in.machineFull.origin);
    }
    out["cores"] = figure(in.cores.value, in.cores.origin);
    out["cpu_usage"] = where(cpu || machines, [&] { return figure(in.cpuUsage.value, in.cpuUsage.origin); });
    out["gpus"] = figure(in.gpus.value, in.gpus.origin);
    out["gpu_usage"] = where(gpu, [&] { return figure(in.gpuUsage.value, in.gpuUsage.origin); });
    out["memory_gb"] = figure(in.memory.value.value(), in.memory.origin);
    out["hours"] = figure(in.hours.value.value(), in.hours.origin);
    out["runs"] = figure(in.runs.value, in.runs.origin);
    out["platform"] = toString(in.platform);
    return out;
}

} // namespace

Json rangeJson(const Range &range, const Dataset &dataset, const Wording &words)
{
    Json out = Json::object();
    out["level"] = 0.9;
    out["method"] = "monte-carlo";
    out["draws"] = range.draws;
    out["seed"] = range.seed;
    out["energy_kwh"] = intervalJson(range.energyKwh);
    out["emissions_g"] = intervalJson(range.emissionsG);
    out["shares"] = Json::array();
    for (const Share &share : range.shares)
        out["shares"].push_back(Json{{"input", share.input}, {"share", share.share}});
    out["explained"] = range.explained;
    out["covers"] = "catalogue figures and defaults";
    out["widened"] = range.widened || range.energyWidened;
    if (dataset.info().basis == Basis::mixed)
        out["note"] = words("cli.range.mixed");
    return out;
}

Json equivalentsJson(const Equivalents &e, const Dataset &dataset)
{
    Json out = Json::object();
    out["tree_months"] = e.treeMonths;
    out["car_eu_km"] = e.carEuKm;
    out["car_us_km"] = e.carUsKm;
    out["flight_par_lon"] = e.flightParLon;
    out["flight_ny_sf"] = e.flightNySf;
    out["flight_nyc_mel"] = e.flightNycMel;
    out["flight"] = Json{{"id", e.flight}, {"flights", e.flights}};
    out["basis_not_stated"] = Json::array();
    for (Text id : {"car_eu_km", "car_us_km", "flight_par_lon", "flight_ny_sf", "flight_nyc_mel"})
        if (!dataset.equivalence(id).basisStated)
            out["basis_not_stated"].push_back(id);
    return out;
}

Json issueJson(const Issue &issue, const Wording &words)
{
    Json out = Json::object();
    out["severity"] = toString(issue.severity);
    out["key"] = issue.message.key;
    out["text"] = words(issue.message);
    out["field"] = issue.field;
    return out;
}

void addBasis(Json &out, const Estimate &estimate, const Dataset &dataset, const Wording &words)
{
    out["range"] = rangeJson(estimate.range, dataset, words);
    out["equivalents"] = equivalentsJson(estimate.equivalents, dataset);
    out["used"] = usedJson(estimate, dataset);
    out["issues"] = Json::array();
    for (const Issue &issue : estimate.issues)
        out["issues"].push_back(issueJson(issue, words));
}

Json estimateJson(const Estimate &estimate, const Dataset &dataset, const Wording &words)
{
    Json out = Json::object();
    out["schema"] = "huella-estimate-1";
    out["dataset"] = dataset.info().id;
    out["power_w"] = splitJson(estimate.outcome.power);
    out["energy_kwh"] = splitJson(estimate.outcome.energy);
    out["emissions_g"] = splitJson(estimate.outcome.emissions);
    addBasis(out, estimate, dataset, words);
    return out;
}

std::string_view toString(Severity severity)
{
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
    }
    return {};
}

std::string textOf(const Json &document) { return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace huella::cli
