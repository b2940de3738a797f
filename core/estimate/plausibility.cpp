// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/plausibility.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double hoursPerYear = 8766; // 365.25 days
constexpr int oldAfterYears = 3;
constexpr double fewestGrams = 1, mostGrams = 1500; // what grids have
constexpr double likelyGrams = 10;                  // what nearly all have
constexpr double littleUsage = 0.02;
constexpr double muchMemory = 4096, muchMemoryPerCore = 192; // GB: beyond the largest machines that are sold

/// What a sentence will hold, before anybody asks for the sentence.
struct Said {
    std::string_view name, words, unit;
    double value = 0;
    enum class Kind { text, number, percent, year } kind = Kind::text;

    operator MessageArg() const
    {
        switch (kind) {
        case Kind::number: return huella::number(name, value, unit);
        case Kind::percent: return huella::percent(name, value);
        case Kind::year: return huella::year(name, int(value));
        case Kind::text: break;
        }
        return huella::text(name, words);
    }
};

class Checker {
public:
    /// Writes issues down whole, or only the keys of warnings: a file of a million rows has no use for so many sentences.
    Checker(const Inputs &in, const Outcome<double> &out, Resolver &names, std::vector<Issue> *issues,
            WarningKeys *keys)
        : in_(in), out_(out), names_(names), dataset_(names.dataset()), issues_(issues), keys_(keys)
    {
    }

    void run()
    {
        devices();
        defaults();
        place();
        sizes();
        if (dataset_.info().greenAlgorithms)
            note("zone", "issue.dataset.mixed", text("dataset", dataset_.info().id));
    }

private:
    static Said text(std::string_view name, std::string_view words) { return {name, words, {}}; }
    static Said number(std::string_view name, double value, std::string_view unit = {})
    {
        return {name, {}, unit, value, Said::Kind::number};
    }
    static Said percent(std::string_view name, double share) { return {name, {}, {}, share, Said::Kind::percent}; }
    static Said year(std::string_view name, int value) { return {name, {}, {}, double(value), Said::Kind::year}; }

    template <class Tell> void add(Severity severity, std::string_view field, const char *key, const Tell &tell)
    {
        if (issues_)
            issues_->push_back({severity, Message(key, tell()), std::string(field), {}});
        else if (severity == Severity::warning)
            keys_->add(key);
    }
    template <class... Args> void note(std::string_view field, const char *key, const Args &...args)
    {
        add(Severity::note, field, key, [&] { return std::vector<MessageArg>{args...}; });
    }
    template <class... Args> void warn(std::string_view field, const char *key, const Args &...args)
    {
        add(Severity::warning, field, key, [&] { return std::vector<MessageArg>{args...}; });
    }
    static bool isDefault(const Origin &origin) { return origin.kind == OriginKind::assumed; }

    void devices()
    {
        const double watts = in_.corePower.value.value();
        const bool shared = in_.corePower.origin.rule == "rule.cpu.shared";
        if (shared)
            warn("cores", "issue.cpu.shared", text("model", in_.processor->name),
                 number("value", *in_.processor->tdpW, "W"), number("cores", in_.cores.value));
        else if (in_.countsCpu() && (watts < 0.5 || watts > 40))
            warn("cpu_tdp_per_core_w", "issue.watts_per_core", number("value", watts, "W"));
        if (in_.platform == Platform::cloud && in_.countsCpu() && !in_.processor
            && in_.cores.origin.kind == OriginKind::given && isDefault(in_.corePower.origin))
            warn("cores", "issue.cores.vcpus", number("cores", in_.cores.value), number("half", in_.cores.value / 2));
        if (const Accelerator *card = in_.accelerator;
            card && card->chips && in_.gpuPower.origin.kind == OriginKind::catalogue && in_.countsGpu())
            warn("gpus", "issue.gpus.boards", text("model", card->name), number("chips", *card->chips),
                 number("watts", in_.gpuPower.value.value(), "W"),
                 number("each", in_.gpuPower.value.value() / *card->chips, "W"),
                 text("option", fieldInfo(Field::gpuTdpW).option));
        const Processor *model = in_.processor;
        if (model && model->cores && in_.cores.value > *model->cores) {
            const bool threads = model->threads && in_.cores.value == *model->threads;
            warn("cores", threads ? "issue.cores.threads" : "issue.cores.too_many", number("cores", in_.cores.value),
                 number("most", *model->cores), text("model", model->name));
        }
        if (model)
            namesake(*model);
        if (in_.processorOutside)
            note("cpu", "issue.outside_dataset", text("name", model->name), text("dataset", dataset_.info().id));
        if (in_.acceleratorOutside)
            note("gpu", "issue.outside_dataset", text("name", in_.accelerator->name),
                 text("dataset", dataset_.info().id));
        if (!in_.countsCpu() && !in_.countsGpu())
            warn("cpu", "issue.no_device");
    }

    /// "A100" is a small processor of 2007, and for most people a card.
    void namesake(const Processor &model)
    {
        for (Text alias : model.aliases)
            if (const auto &card = names_.accelerator(alias))
                return warn("cpu", "issue.cpu.accelerator", text("model", model.name),
                            text("card", card->record->name));
    }

    /// A model that the catalogue has is not one that nobody knows. (All its processors have a power.)
    void cardStandIn()
    {
        const Said value = number("value", in_.gpuPower.value.value(), "W");
        if (in_.accelerator)
            warn("gpu", "issue.default.gpu_model", text("model", in_.accelerator->name), value);
        else
            warn("gpu", "issue.default.gpu", value);
    }

    void defaults()
    {
        if (in_.countsCpu() && isDefault(in_.corePower.origin))
            warn("cpu", "issue.default.cpu", number("value", in_.corePower.value.value(), "W"));
        if (in_.countsGpu() && isDefault(in_.gpuPower.origin))
            cardStandIn();
        const bool cpuFull = in_.countsCpu() && isDefault(in_.cpuUsage.origin);
        const bool gpuFull = in_.countsGpu() && isDefault(in_.gpuUsage.origin);
        if (cpuFull || gpuFull)
            note(cpuFull ? "cpu_usage" : "gpu_usage", "issue.usage.full");
        if (in_.pue.origin.rule == "rule.pue.unknown")
            note("pue", "issue.default.pue", number("value", in_.pue.value));
        if (in_.memory.value.value() == 0)
            note("memory_gb", "issue.memory.zero");
    }

    void place()
    {
        const Origin &origin = in_.intensity.origin;
        const double grams = in_.intensity.value.value();
        if (origin.rule == "rule.place.unknown")
            warn("zone", "issue.place.unknown", number("value", grams, "g CO₂e/kWh"));
        if (origin.rule == "rule.place.world")
            warn("zone", "issue.place.world", text("zone", in_.place->worldInstead ? in_.place->code : in_.site->zone),
                 number("value", grams, "g CO₂e/kWh"));
        if (origin.rule == "rule.place.grid_region")
            note("zone", "issue.place.grid_region", text("zone", in_.place->code), text("grid", in_.place->grid));
        intensity(grams, origin.kind == OriginKind::given ? "intensity_g_per_kwh" : "zone");
        if (in_.placeVia)
            via(*in_.placeVia);
        if (!in_.placePart.empty())
            add(Severity::note, "zone", "issue.place.via", [&] {
                std::vector<MessageArg> args{text("zone", in_.place->code)};
                addName(args, "name", in_.placePart, in_.placePart);
                addName(args, "place", in_.place->nameEn, in_.place->nameEs);
                return args;
            });
        contradiction();
        if (origin.kind == OriginKind::given || !in_.place)
            return;
        if (origin.basis == Basis::direct && dataset_.info().basis == Basis::lifeCycle)
            warn("zone", "issue.basis.direct", text("zone", in_.place->code));
        if (origin.year > 0 && dataset_.editionYear() - origin.year > oldAfterYears)
            note("zone", "issue.figure.old", text("zone", in_.place->code), year("year", origin.year));
        if (!in_.place->coversEn.empty())
            note("zone", "issue.place.partial", text("zone", in_.place->code));
    }

    /// A city or a part of a country led to the place; where another has the same name, that is said too.
    void via(const NamedPlace &named)
    {
        std::vector<Suggestion> others;
        for (Text zone : named.namesakes)
            if (const auto &found = names_.place(zone);
                found && !found->byPartCode && found->record->code != in_.place->code)
                others.push_back({found->record->code, found->record->nameEn, found->record->nameEs});
        const auto told = [&] {
            std::vector<MessageArg> args{text("zone", in_.place->code)};
            addName(args, "name", named.nameEn, named.nameEs);
            addName(args, "place", in_.place->nameEn, in_.place->nameEs);
            if (!others.empty())
                args.push_back(wordsOf("others", others));
            return args;
        };
        if (others.empty())
            add(Severity::note, "zone", "issue.place.via", told);
        else
            add(Severity::warning, "zone",
                named.nameEn == in_.place->nameEn ? "issue.place.namesake_of_zone" : "issue.place.namesake", told);
    }

    /// A figure in another unit is a thousand times too large or too small.
    void intensity(double grams, std::string_view field)
    {
        if (grams >= fewestGrams && grams <= mostGrams)
            return;
        const double reading = grams > mostGrams ? grams / 1000 : grams * 1000;
        const Said value = number("value", grams, "g CO₂e/kWh");
        if (reading >= likelyGrams && reading <= mostGrams)
            warn(field, "issue.intensity.unit", value, number("reading", reading, "g CO₂e/kWh"));
        else
            warn(field, "issue.intensity.range", value);
    }

    /// The region's electricity against the place that was named.
    void contradiction()
    {
        if (!in_.site || in_.site->zone.empty() || !in_.place || in_.place->code == in_.site->zone)
            return;
        const auto &found = names_.place(in_.site->zone);
        if (!found || found->byPartCode || isWithin(*in_.place, *found->record) || isWithin(*found->record, *in_.place))
            return;
        add(Severity::warning, "zone", "issue.place.not_region", [&] {
            std::vector<MessageArg> args{text("region", in_.site->region)};
            addName(args, "lies", found->record->nameEn, found->record->nameEs);
            addName(args, "place", in_.place->nameEn, in_.place->nameEs);
            return args;
        });
    }

    /// True where one is a part of the other, or a part of the same country that says nothing of states: a grid or a bidding zone.
    static bool isWithin(const Place &part, const Place &whole)
    {
        if (part.code == whole.code || part.grid == whole.code || part.parent == whole.code)
            return true;
        const bool grid = part.kind == "grid-region" || part.kind == "bidding-zone";
        return grid && !part.parent.empty() && part.parent == whole.parent;
    }

    /// Shares and percentages, MB and GB: a slip of a factor that is known.
    void slips()
    {
        usage("cpu_usage", in_.countsCpu(), in_.cpuUsage);
        usage("gpu_usage", in_.countsGpu(), in_.gpuUsage);
        const double memory = in_.memory.value.value();
        if (memory >= muchMemory && memory > muchMemoryPerCore * std::max(1.0, in_.cores.value)) {
            const double unit = memory >= 1e9 ? 1024.0 * 1024 * 1024 : memory >= 4e6 ? 1024.0 * 1024 : 1024.0;
            const char *key = memory >= 1e9   ? "issue.memory.bytes"
                              : memory >= 4e6 ? "issue.memory.kilobytes"
                                              : "issue.memory.megabytes";
            warn("memory_gb", key, number("value", memory, "GB"), number("reading", memory / unit, "GB"));
        }
    }

    void usage(std::string_view field, bool counted, const Figure<double> &share)
    {
        if (!counted || share.origin.kind != OriginKind::given || share.value <= 0 || share.value >= littleUsage)
            return;
        const Said asTyped = number("value", share.value * 100, "%"); // 1.5 % is not 2 %
        if (share.value * 100 <= 1)
            warn(field, "issue.usage.percent", asTyped, percent("reading", share.value * 100),
                 number("share", share.value), number("meant", share.value * 100));
        else
            warn(field, "issue.usage.low", asTyped);
    }

    void sizes()
    {
        slips();
        if (in_.pue.value < 1.02 && in_.platform != Platform::personal)
            warn("pue", "issue.pue.low", number("value", in_.pue.value));
        if (in_.pue.value >= 100 && in_.pue.value <= 300)
            warn("pue", "issue.pue.percent", number("value", in_.pue.value), number("reading", in_.pue.value / 100));
        else if (in_.pue.value > 2.5)
            warn("pue", "issue.pue.high", number("value", in_.pue.value));
        if (in_.hours.value.value() == 0)
            warn("hours", "issue.hours.zero");
        if (in_.hours.value.value() > hoursPerYear)
            warn("hours", "issue.hours.year", number("value", in_.hours.value.value(), "h"));
        const double total = out_.energy.total.value();
        const double memory = out_.energy.memory.value();
        if (total > 0 && memory > 0.5 * total)
            warn("memory_gb", "issue.memory.most", percent("share", memory / total));
    }

    const Inputs &in_;
    const Outcome<double> &out_;
    Resolver &names_;
    const Dataset &dataset_;
    std::vector<Issue> *issues_;
    WarningKeys *keys_;
};

} // namespace

std::vector<Issue> plausibilityIssues(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver)
{
    std::vector<Issue> issues;
    Checker(inputs, outcome, resolver, &issues, nullptr).run();
    return issues;
}

WarningKeys plausibilityWarnings(const Inputs &inputs, const Outcome<double> &outcome, Resolver &resolver)
{
    WarningKeys keys;
    Checker(inputs, outcome, resolver, nullptr, &keys).run();
    return keys;
}

} // namespace huella
