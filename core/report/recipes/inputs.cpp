// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/run_time.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>

namespace huella::recipes {
namespace {

/// A value that stands in for what nobody gave.
struct DefaultInUse {
    std::string field; ///< "cores"
    std::string value;
    bool operator==(const DefaultInUse &) const = default;
};

std::string defaultText(const std::string &field, const std::string &value, const Wording &words)
{
    return words("default." + field, {textArg("value", value)});
}

/// The inputs of one run as a table: each value with its origin, so that a default is seen as one.
class InputTable {
public:
    InputTable(const RunResult &run, const RecipeContext &context)
        : run_(*run.run), in_(run.estimate()->inputs), dataset_(*run.dataset), page_(context)
    {
    }

    Table make()
    {
        table_.header = {page_.words("report.column.input"), page_.words("report.column.value"),
                         page_.words("report.column.origin"), page_.words("report.column.detail")};
        table_.numeric = {false, false, false, false};
        if (run_.year)
            add("report.input.year", std::to_string(*run_.year), {});
        add("field.hours", hoursText(in_.hours.value.value(), page_.words.numbers()), in_.hours.origin);
        add("field.runs", timesText(run_, in_.runs.value, page_.words), in_.runs.origin);
        processor();
        accelerator();
        machines();
        if (!in_.countsMachines())
            amount("field.memory_gb", in_.memory.value.value(), "GB", in_.memory.origin);
        if (in_.countsMemory())
            amount("field.memory_w_per_gb", in_.memoryPower.value.value(), "W/GB", in_.memoryPower.origin);
        site();
        return std::move(table_);
    }

    const std::vector<DefaultInUse> &defaults() const { return defaults_; }

private:
    void processor()
    {
        if (!in_.countsCpu())
            return;
        named("field.cpu", in_.processor ? in_.processor->name : Text(), run_.workload.cpu.has_value());
        amount("field.cores", in_.cores.value, {}, in_.cores.origin);
        amount("field.cpu_tdp_per_core_w", in_.corePower.value.value(), "W", in_.corePower.origin);
        share("field.cpu_usage", in_.cpuUsage);
    }
    void machines()
    {
        if (!in_.countsMachines())
            return;
        if (in_.processor)
            named("field.cpu", in_.processor->name, run_.workload.cpu.has_value());
        amount("field.machines", in_.machines.value, {}, in_.machines.origin);
        amount("field.machine_idle_w", in_.machineIdle.value.value(), "W", in_.machineIdle.origin);
        amount("field.machine_full_w", in_.machineFull.value.value(), "W", in_.machineFull.origin);
        share("field.cpu_usage", in_.cpuUsage);
    }
    void accelerator()
    {
        if (!in_.countsGpu())
            return;
        named("field.gpu", in_.accelerator ? in_.accelerator->name : Text(), run_.workload.gpu.has_value());
        amount("field.gpus", in_.gpus.value, {}, in_.gpus.origin);
        amount("field.gpu_tdp_w", in_.gpuPower.value.value(), "W", in_.gpuPower.origin);
        share("field.gpu_usage", in_.gpuUsage);
    }
    void site()
    {
        const Origin platform{run_.workload.platform ? OriginKind::given : OriginKind::assumed, {}, 0, {}, {}, {}};
        add("field.platform", page_.words("platform." + std::string(toString(in_.platform))), platform);
        if (in_.provider)
            add("field.provider", std::string(in_.provider->name), {});
        if (in_.site)
            add("field.region", std::string(in_.site->name.empty() ? in_.site->region : in_.site->name), {});
        place();
        amount("field.pue", in_.pue.value, {}, in_.pue.origin);
    }
    void place()
    {
        const bool ownIntensity = in_.intensity.origin.kind == OriginKind::given;
        if (in_.place) {
            Origin chosen{in_.intensity.origin.kind, {}, 0, {}, {}, in_.intensity.origin.rule};
            if (run_.workload.zone)
                chosen = {};
            add("field.zone", placeName(*in_.place, page_.words), chosen);
        }
        amount("field.intensity_g_per_kwh", in_.intensity.value.value(), "g CO₂e/kWh", in_.intensity.origin);
        if (in_.place && !ownIntensity)
            placeDetail(*in_.place);
    }
    /// What the intensity is of: which mix, and how much of the place.
    void placeDetail(const Place &place)
    {
        std::string detail = table_.rows.back().back().text();
        if (!place.mix.empty())
            detail += " · " + page_.words("mix." + std::string(place.mix));
        const Text covers = page_.words.language() == Language::es ? place.coversEs : place.coversEn;
        if (!covers.empty())
            detail += " · " + std::string(covers);
        table_.rows.back().back() = detail;
    }

    void named(const char *field, Text model, bool given)
    {
        if (given || !model.empty())
            add(field, model.empty() ? page_.words("report.input.unknown") : std::string(model), {});
    }
    void amount(const char *field, double value, std::string_view unit, const Origin &origin)
    {
        add(field, page_.numbers().exact(value, unit), origin);
    }
    void share(const char *field, const Figure<double> &use)
    {
        const double percent = std::round(use.value * 1e6) / 1e4; // 0.29 × 100 has a long tail
        add(field, page_.numbers().exact(percent, "%"), use.origin);
    }
    void add(const std::string &field, std::string value, const Origin &origin)
    {
        const std::string kind = page_.words("origin." + std::string(toString(origin.kind)));
        Origin shown = origin;
        if (!(in_.place && in_.place->gridRegion() && origin.entry == in_.place->grid))
            shown.entry = {}; // the model, the site or the place has a row of its own
        std::string detail = originText(shown, dataset_, page_.words);
        static constexpr std::string_view separator = " · ";
        detail.erase(0, detail.size() > kind.size() ? kind.size() + separator.size() : kind.size());
        if (origin.kind == OriginKind::assumed)
            defaults_.push_back({field.substr(field.find('.') + 1), value});
        table_.rows.push_back({page_.words(field), std::move(value), kind, std::move(detail)});
    }

    const Run &run_;
    const Inputs &in_;
    const Dataset &dataset_;
    const RecipeContext &page_;
    Table table_;
    std::vector<DefaultInUse> defaults_;
};

std::string listOfDefaults(const std::vector<std::string> &list, const Wording &words)
{
    return list.empty() ? words("report.inputs.no_defaults")
                        : words("report.inputs.defaults", {textArg("list", listed(list, words))});
}

/// The defaults of all runs of the scenario, each once.
std::vector<DefaultInUse> defaultsInUse(const RecipeContext &context)
{
    std::vector<DefaultInUse> all;
    for (const RunResult *run : context.bySize) {
        InputTable inputs(*run, context);
        inputs.make();
        for (const DefaultInUse &each : inputs.defaults())
            if (std::find(all.begin(), all.end(), each) == all.end())
                all.push_back(each);
    }
    return all;
}

void addRunInputs(RecipeContext &context, const RunResult &run)
{
    InputTable inputs(run, context);
    Table table = inputs.make();
    std::vector<std::string> list;
    for (const DefaultInUse &each : inputs.defaults())
        list.push_back(defaultText(each.field, each.value, context.words));
    context.heading(2, runName(*run.run, context.words));
    context.paragraph(listOfDefaults(list, context.words));
    context.blocks.emplace_back(std::move(table));
    context.heading(3, context.words("report.inputs.working"));
    const WorkingHeadline headline =
        headlineOf(*run.estimate(), context.numbers(), context.units.energy, context.units.mass);
    context.blocks.emplace_back(
        WorkingBlock{workingLines(workingOf(run.estimate()->inputs), *run.dataset, context.words, headline)});
}

} // namespace

void addInputs(RecipeContext &context)
{
    if (context.bySize.empty())
        return;
    const size_t count = context.bySize.size();
    const size_t most = count > mostBars ? fewRunsInDetail : mostRunsInDetail;
    if (count > most)
        context.paragraph(
            context.words("report.inputs.some", {numberArg("count", double(most)), numberArg("all", double(count))}));
    const std::set<const RunResult *> shown(context.bySize.begin(),
                                            context.bySize.begin() + std::ptrdiff_t(std::min(count, most)));
    for (const RunResultPointer &run : context.scenario.runs)
        if (shown.contains(run.get()))
            addRunInputs(context, *run);
}

std::vector<std::string> defaultsOf(const RecipeContext &context)
{
    std::vector<std::string> all;
    for (const DefaultInUse &each : defaultsInUse(context))
        all.push_back(defaultText(each.field, each.value, context.words));
    return all;
}

std::string defaultsSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return context.words("report.lead.none");
    // an input that runs fill differently is named once
    std::vector<std::pair<std::string, std::vector<std::string>>> byField;
    for (DefaultInUse &each : defaultsInUse(context)) {
        auto known =
            std::find_if(byField.begin(), byField.end(), [&](const auto &one) { return one.first == each.field; });
        if (known == byField.end())
            known = byField.insert(known, {each.field, {}});
        known->second.push_back(std::move(each.value));
    }
    std::vector<std::string> list;
    for (const auto &[field, values] : byField)
        list.push_back(values.size() == 1
                           ? defaultText(field, values.front(), context.words)
                           : context.words(
                               "default.several",
                               {textArg("default", defaultText(field, listed(values, context.words), context.words))}));
    return listOfDefaults(list, context.words);
}

} // namespace huella::recipes
