// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/plausibility.h"

#include "core/base/letters.h"
#include "core/estimate/issue_teller.h"
#include "core/estimate/place_plausibility.h"
#include "core/workload/derivation.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double hoursPerYear = 8766; // 365.25 days
constexpr double leastMachineW = 5;   // the smallest computers at full load
constexpr double littleUsage = 0.02;
constexpr double muchMemory = 4096, muchMemoryPerCore = 192; // GB: beyond the largest machines that are sold

class Checker : IssueTeller {
public:
    Checker(const Inputs &in, const Outcome<double> &out, Resolver &names, const IssueTeller &teller)
        : IssueTeller(teller), in_(in), out_(out), names_(names), dataset_(names.dataset())
    {
    }

    void run()
    {
        devices();
        defaults();
        checkPlace(in_, names_, *this);
        sizes();
        if (dataset_.info().basis == Basis::mixed)
            note("zone", "issue.dataset.mixed", textArg("dataset", dataset_.info().id));
    }

private:
    static bool isDefault(const Origin &origin) { return origin.kind == OriginKind::assumed; }

    void devices()
    {
        const double watts = in_.corePower.value.value();
        const Processor *model = in_.processor;
        const bool shared = in_.corePower.origin.rule == "rule.cpu.shared";
        if (shared && model && model->tdpW)
            warn("cores", "issue.cpu.shared", textArg("model", model->name), numberArg("value", *model->tdpW, "W"),
                 numberArg("cores", in_.cores.value));
        else if (in_.countsCpu() && (watts < 0.5 || watts > 40))
            warn("cpu_tdp_per_core_w", "issue.watts_per_core", numberArg("value", watts, "W"));
        if (in_.platform == Platform::cloud && in_.countsCpu() && !in_.processor
            && in_.cores.origin.kind == OriginKind::given && isDefault(in_.corePower.origin))
            warn("cores", "issue.cores.vcpus", numberArg("cores", in_.cores.value),
                 numberArg("half", in_.cores.value / 2));
        if (const Accelerator *card = in_.accelerator;
            card && card->chips && in_.gpuPower.origin.kind == OriginKind::catalogue && in_.countsGpu())
            warn("gpus", "issue.gpus.boards", textArg("model", card->name), numberArg("chips", *card->chips),
                 numberArg("watts", in_.gpuPower.value.value(), "W"),
                 numberArg("each", in_.gpuPower.value.value() / *card->chips, "W"),
                 textArg("option", fieldInfo(Field::gpuTdpW).option));
        const double most = model && model->cores ? *model->cores * in_.processorCount : 0;
        if (most > 0 && in_.cores.value > most) {
            const bool threads = model->threads && in_.cores.value == *model->threads * in_.processorCount;
            warn("cores", threads ? "issue.cores.threads" : "issue.cores.too_many", numberArg("cores", in_.cores.value),
                 numberArg("most", most), textArg("model", model->name));
        }
        if (model && in_.countsCpu())
            rating("cpu", *model, in_.corePower.origin);
        if (in_.accelerator && in_.countsGpu())
            rating("gpu", *in_.accelerator, in_.gpuPower.origin);
        if (model)
            namesake(*model);
        if (in_.processorCount > 1)
            note("cpu", "issue.cpu.counted", textArg("name", shortened(in_.processorTyped)),
                 numberArg("count", in_.processorCount), textArg("model", model->name));
        else
            takenAs("cpu", in_.processorTyped, model ? model->name : Text());
        takenAs("gpu", in_.acceleratorTyped, in_.accelerator ? in_.accelerator->name : Text());
        if (in_.processorOutside)
            note("cpu", "issue.outside_dataset", textArg("name", model->name), textArg("dataset", dataset_.info().id));
        if (in_.acceleratorOutside)
            note("gpu", "issue.outside_dataset", textArg("name", in_.accelerator->name),
                 textArg("dataset", dataset_.info().id));
        ownCopies();
        if (!in_.countsCpu() && !in_.countsGpu() && !in_.countsMachines())
            warn("cpu", "issue.no_device");
        if (in_.countsMachines())
            machines();
    }

    /// Figures that stay behind when the study goes elsewhere.
    void ownCopies()
    {
        const auto say = [this](std::string_view field, Text name, const Origin &power) {
            if (power.source == ownChipsSource)
                note(field, "issue.own_chips", textArg("name", name), textArg("dataset", dataset_.info().id),
                     textArg("option", fieldInfo(field == "cpu" ? Field::cpuTdpPerCoreW : Field::gpuTdpW).option));
        };
        if (in_.processor && in_.countsCpu())
            say("cpu", in_.processor->name, in_.corePower.origin);
        if (in_.accelerator && in_.countsGpu())
            say("gpu", in_.accelerator->name, in_.gpuPower.origin);
    }

    /// What whole machines leave out, or take from elsewhere.
    void machines()
    {
        const double full = in_.machineFull.value.value();
        if (in_.corePower.origin.kind == OriginKind::given)
            warn("cpu_tdp_per_core_w", "issue.machine.core_watts");
        if (in_.machineFull.origin.kind == OriginKind::given && full < leastMachineW)
            warn("machine_full_w", "issue.machine.little", numberArg("value", full, "W"));
        if (in_.machineIdle.origin.rule == "rule.machine.idle_share")
            note("machine_idle_w", "issue.machine.idle_share", numberArg("value", in_.machineIdle.value.value(), "W"),
                 percentArg("share", full > 0 ? in_.machineIdle.value.value() / full : 0));
        if (in_.machineFull.origin.rule == "rule.machine.measured")
            note("machines", "issue.machine.measured", textArg("model", in_.processor->name),
                 numberArg("idle", in_.machineIdle.value.value(), "W"), numberArg("full", full, "W"));
        if (dataset_.info().greenAlgorithms)
            note("machines", "issue.machine.green_algorithms", textArg("dataset", dataset_.info().id));
    }

    /// A short name leads to one model, and which one is said.
    void takenAs(std::string_view field, const std::string &typed, Text model)
    {
        if (!typed.empty())
            note(field, "issue.model.taken_as", textArg("name", shortened(typed)), textArg("model", model));
    }

    /// A power that is not one maker's figure for one model.
    template <class Model> void rating(std::string_view field, const Model &model, const Origin &origin)
    {
        const bool variants = model.tdpSpread == "variants";
        if (origin.kind != OriginKind::catalogue || !model.tdpLowW || !(variants || model.tdpSpread == "estimated"))
            return;
        note(field, variants ? "issue.power.variants" : "issue.power.estimated", textArg("model", model.name),
             numberArg("value", model.tdpW.value_or(0), "W"), numberArg("low", *model.tdpLowW, "W"),
             numberArg("high", model.tdpHighW.value_or(0), "W"));
    }

    /// "A100" is a small processor of 2007, and for most people a card.
    void namesake(const Processor &model)
    {
        for (Text alias : model.aliases)
            if (const auto &card = names_.accelerator(alias); card && !card->shortened)
                return warn("cpu", "issue.cpu.accelerator", textArg("model", model.name),
                            textArg("card", card->record->name));
    }

    /// A model that the catalogue has is not one that nobody knows. (All its processors have a power.)
    void cardStandIn()
    {
        const Said value = numberArg("value", in_.gpuPower.value.value(), "W");
        if (in_.accelerator)
            warn("gpu", "issue.default.gpu_model", textArg("model", in_.accelerator->name), value);
        else
            warn("gpu", "issue.default.gpu", value);
    }

    void defaults()
    {
        if (in_.countsCpu() && isDefault(in_.corePower.origin))
            warn("cpu", "issue.default.cpu", numberArg("value", in_.corePower.value.value(), "W"));
        if (in_.countsGpu() && isDefault(in_.gpuPower.origin))
            cardStandIn();
        const bool cpuFull = (in_.countsCpu() || in_.countsMachines()) && isDefault(in_.cpuUsage.origin);
        const bool gpuFull = in_.countsGpu() && isDefault(in_.gpuUsage.origin);
        if (cpuFull || gpuFull)
            note(cpuFull ? "cpu_usage" : "gpu_usage", "issue.usage.full");
        if (in_.pue.origin.rule == "rule.pue.unknown")
            note("pue", "issue.default.pue", numberArg("value", in_.pue.value));
        // a plan's watts have the machine around the accelerators in them
        if (in_.memory.value.value() == 0 && !in_.countsMachines() && !isDerived(in_, Field::gpuTdpW))
            note("memory_gb", "issue.memory.zero");
    }

    /// Shares and percentages, MB and GB: a slip of a factor that is known.
    void slips()
    {
        usage("cpu_usage", in_.countsCpu() || in_.countsMachines(), in_.cpuUsage);
        usage("gpu_usage", in_.countsGpu(), in_.gpuUsage);
        const double memory = in_.memory.value.value();
        if (memory >= muchMemory && memory > muchMemoryPerCore * std::max(1.0, in_.cores.value)) {
            const double unit = memory >= 1e9 ? 1024.0 * 1024 * 1024 : memory >= 4e6 ? 1024.0 * 1024 : 1024.0;
            const char *key = memory >= 1e9   ? "issue.memory.bytes"
                              : memory >= 4e6 ? "issue.memory.kilobytes"
                                              : "issue.memory.megabytes";
            warn("memory_gb", key, numberArg("value", memory, "GB"), numberArg("reading", memory / unit, "GB"));
        }
    }

    void usage(std::string_view field, bool counted, const Figure<double> &share)
    {
        if (!counted || share.origin.kind != OriginKind::given || share.value <= 0 || share.value >= littleUsage)
            return;
        const Said asTyped = numberArg("value", share.value * 100, "%"); // 1.5 % is not 2 %
        if (share.value * 100 <= 1)
            warn(field, "issue.usage.percent", asTyped, percentArg("reading", share.value * 100),
                 numberArg("share", share.value), numberArg("meant", share.value * 100));
        else
            warn(field, "issue.usage.low", asTyped);
    }

    void sizes()
    {
        slips();
        if (in_.pue.value < 1.02 && in_.platform != Platform::personal)
            warn("pue", "issue.pue.low", numberArg("value", in_.pue.value));
        if (in_.pue.value >= 100 && in_.pue.value <= 300)
            warn("pue", "issue.pue.percent", numberArg("value", in_.pue.value),
                 numberArg("reading", in_.pue.value / 100));
        else if (in_.pue.value > 2.5)
            warn("pue", "issue.pue.high", numberArg("value", in_.pue.value));
        if (in_.hours.value.value() == 0)
            warn("hours", "issue.hours.zero");
        if (in_.hours.value.value() > hoursPerYear)
            warn("hours", "issue.hours.year", numberArg("value", in_.hours.value.value(), "h"));
        const double total = out_.energy.total.value();
        const double memory = out_.energy.memory.value();
        if (total > 0 && memory > 0.5 * total)
            warn("memory_gb", "issue.memory.most", percentArg("share", memory / total));
    }

    const Inputs &in_;
    const Outcome<double> &out_;
    Resolver &names_;
    const Dataset &dataset_;
};

} // namespace

std::vector<Issue> plausibilityIssues(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver)
{
    std::vector<Issue> issues;
    Checker(inputs, outcome, resolver, IssueTeller(issues)).run();
    return issues;
}

WarningKeys plausibilityWarnings(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver)
{
    WarningKeys keys;
    Checker(inputs, outcome, resolver, IssueTeller(keys)).run();
    return keys;
}

} // namespace huella
