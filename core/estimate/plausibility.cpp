// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/plausibility.h"

namespace huella {
namespace {

constexpr double hoursPerYear = 8766; // 365.25 days
constexpr int oldAfterYears = 3;

class Checker {
public:
    Checker(const Inputs &in, const Outcome<double> &out, const Dataset &dataset) : in_(in), out_(out), dataset_(dataset) {}

    std::vector<Issue> run()
    {
        devices();
        defaults();
        place();
        sizes();
        if (dataset_.info().greenAlgorithms)
            note("zone", "issue.dataset.mixed", {text("dataset", dataset_.info().id)});
        return std::move(issues_);
    }

private:
    void add(Severity severity, std::string_view field, const char *key, std::vector<MessageArg> args = {})
    {
        issues_.push_back({severity, Message(key, std::move(args)), std::string(field), {}});
    }
    void note(std::string_view field, const char *key, std::vector<MessageArg> args = {}) { add(Severity::note, field, key, std::move(args)); }
    void warn(std::string_view field, const char *key, std::vector<MessageArg> args = {}) { add(Severity::warning, field, key, std::move(args)); }
    static bool isDefault(const Origin &origin) { return origin.kind == OriginKind::assumed; }

    void devices()
    {
        const double watts = in_.corePower.value.value();
        if (in_.countsCpu() && (watts < 0.5 || watts > 40))
            warn("cpu_tdp_per_core_w", "issue.watts_per_core", {number("value", watts, "W")});
        const Processor *model = in_.processor;
        if (model && model->cores && in_.cores.value > *model->cores) {
            const bool threads = model->threads && in_.cores.value == *model->threads;
            warn("cores", threads ? "issue.cores.threads" : "issue.cores.too_many",
                 {number("cores", in_.cores.value), number("most", *model->cores), text("model", model->name)});
        }
        if (in_.processorOutside)
            note("cpu", "issue.outside_dataset", {text("name", model->name), text("dataset", dataset_.info().id)});
        if (in_.acceleratorOutside)
            note("gpu", "issue.outside_dataset", {text("name", in_.accelerator->name), text("dataset", dataset_.info().id)});
        if (!in_.countsCpu() && !in_.countsGpu())
            warn("cpu", "issue.no_device");
    }

    void defaults()
    {
        if (in_.countsCpu() && isDefault(in_.corePower.origin))
            warn("cpu", "issue.default.cpu", {number("value", in_.corePower.value.value(), "W")});
        if (in_.countsGpu() && isDefault(in_.gpuPower.origin))
            warn("gpu", "issue.default.gpu", {number("value", in_.gpuPower.value.value(), "W")});
        const bool cpuFull = in_.countsCpu() && isDefault(in_.cpuUsage.origin);
        const bool gpuFull = in_.countsGpu() && isDefault(in_.gpuUsage.origin);
        if (cpuFull || gpuFull)
            note(cpuFull ? "cpu_usage" : "gpu_usage", "issue.usage.full");
        if (in_.pue.origin.rule == "rule.pue.unknown")
            note("pue", "issue.default.pue", {number("value", in_.pue.value)});
        if (in_.memory.value.value() == 0)
            note("memory_gb", "issue.memory.zero");
    }

    void place()
    {
        const Origin &origin = in_.intensity.origin;
        const double grams = in_.intensity.value.value();
        if (origin.rule == "rule.place.unknown")
            warn("zone", "issue.place.unknown", {number("value", grams, "g CO₂e/kWh")});
        if (origin.rule == "rule.place.world")
            warn("zone", "issue.place.world", {text("zone", in_.place->worldInstead ? in_.place->code : in_.site->zone), number("value", grams, "g CO₂e/kWh")});
        if (origin.rule == "rule.place.grid_region")
            note("zone", "issue.place.grid_region", {text("zone", in_.place->code), text("grid", in_.place->grid)});
        if (grams < 1 || grams > 1500)
            warn(origin.kind == OriginKind::given ? "intensity_g_per_kwh" : "zone", "issue.intensity.range", {number("value", grams, "g CO₂e/kWh")});
        if (origin.kind == OriginKind::given || !in_.place)
            return;
        if (origin.basis == Basis::direct && dataset_.info().basis == Basis::lifeCycle)
            warn("zone", "issue.basis.direct", {text("zone", in_.place->code)});
        if (origin.year > 0 && dataset_.editionYear() - origin.year > oldAfterYears)
            note("zone", "issue.figure.old", {text("zone", in_.place->code), year("year", origin.year)});
        if (!in_.place->coversEn.empty())
            note("zone", "issue.place.partial", {text("zone", in_.place->code)});
    }

    void sizes()
    {
        if (in_.pue.value < 1.02 && in_.platform != Platform::personal)
            warn("pue", "issue.pue.low", {number("value", in_.pue.value)});
        if (in_.pue.value > 2.5)
            warn("pue", "issue.pue.high", {number("value", in_.pue.value)});
        if (in_.hours.value.value() > hoursPerYear)
            warn("hours", "issue.hours.year", {number("value", in_.hours.value.value(), "h")});
        const double total = out_.energy.total.value();
        const double memory = out_.energy.memory.value();
        if (total > 0 && memory > 0.5 * total)
            warn("memory_gb", "issue.memory.most", {percent("share", memory / total)});
    }

    const Inputs &in_;
    const Outcome<double> &out_;
    const Dataset &dataset_;
    std::vector<Issue> issues_;
};

} // namespace

std::vector<Issue> plausibilityIssues(const Inputs &inputs, const Outcome<double> &outcome, const Dataset &dataset)
{
    return Checker(inputs, outcome, dataset).run();
}

} // namespace huella
