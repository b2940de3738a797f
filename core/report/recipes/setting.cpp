// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace huella::recipes {
namespace {

/// One model as all runs together use it: "8 to 64 NVIDIA H100 accelerators".
struct Device {
    std::string key; ///< "report.hardware.said.cores"
    std::string model;
    double least, most;
};

class Devices {
public:
    void add(std::string key, double count, Text model)
    {
        key += model.empty() ? "" : "_of";
        const auto known = std::find_if(all_.begin(), all_.end(),
                                        [&](const Device &each) { return each.key == key && each.model == model; });
        if (known == all_.end()) {
            all_.push_back({std::move(key), std::string(model), count, count});
            return;
        }
        known->least = std::min(known->least, count);
        known->most = std::max(known->most, count);
    }

    std::vector<std::string> said(const Wording &words) const
    {
        std::vector<std::string> list;
        const Numbers &numbers = words.numbers();
        for (const Device &each : all_)
            list.push_back(each.least == each.most
                               ? words(each.key, {numberArg("count", each.most), textArg("model", each.model)})
                               : words(each.key + ".span",
                                       {textArg("low", numbers.exact(each.least)),
                                        textArg("high", numbers.exact(each.most)), textArg("model", each.model)}));
        return list;
    }

private:
    std::vector<Device> all_;
};

/// The places of the runs as they stand behind "in", each once; none of an intensity of one's own.
std::vector<std::string> placesIn(const RecipeContext &context)
{
    std::vector<std::string> places;
    for (const RunResultPointer &run : context.scenario.runs) {
        const Estimate *estimate = run->estimate();
        if (!estimate || !estimate->inputs.place || estimate->inputs.intensity.origin.kind == OriginKind::given)
            continue;
        const Inputs &in = estimate->inputs;
        std::string name = placeInSentence(in.place->code, placeText(in, context.words), context.words);
        if (std::find(places.begin(), places.end(), name) == places.end())
            places.push_back(std::move(name));
    }
    return places;
}

/// "a PUE of 1.56", "a PUE between 1.00 and 1.56".
std::string span(const RecipeContext &context, const std::string &key, double (*amount)(const Inputs &),
                 std::string_view unit)
{
    const auto of = [amount](const RunResult *run) { return amount(run->estimate()->inputs); };
    const auto [least, most] = std::minmax_element(context.bySize.begin(), context.bySize.end(),
                                                   [&](auto *a, auto *b) { return of(a) < of(b); });
    const double low = of(*least), high = of(*most);
    const Numbers &numbers = context.numbers();
    if (low == high)
        return context.words(key, {textArg("value", numbers.exact(low, unit))});
    const auto [from, to] = endsAlike(low, high, numbers);
    return context.words(key + ".span", {textArg("low", from), textArg("high", numbers.withUnit(to, unit))});
}

double hoursOf(const RecipeContext &context, double (*count)(const Inputs &))
{
    double sum = 0;
    for (const RunResult *run : context.bySize) {
        const Inputs &in = run->estimate()->inputs;
        sum += count(in) * in.hours.value.value() * in.runs.value;
    }
    return sum;
}

/// "112,904 core-hours and 61,120 accelerator-hours"; empty where neither is counted.
std::string deviceHours(const RecipeContext &context)
{
    std::vector<std::string> list;
    const auto add = [&](const char *key, double hours) {
        if (hours > 0)
            list.push_back(context.words(key, {textArg("hours", context.numbers().exact(withoutTail(hours)))}));
    };
    add("report.hours.core", hoursOf(context, [](const Inputs &in) { return in.cores.value; }));
    add("report.hours.accelerator", hoursOf(context, [](const Inputs &in) { return in.gpus.value; }));
    return listed(list, context.words);
}

} // namespace

std::string hardwareSaid(const RecipeContext &context, bool (*counts)(const RunResult &))
{
    Devices devices;
    for (const RunResultPointer &run : context.scenario.runs) {
        if (!run->estimate() || (counts && !counts(*run)))
            continue;
        const Inputs &in = run->estimate()->inputs;
        if (in.countsMachines())
            devices.add("report.hardware.said.machines", in.machines.value, in.processor ? in.processor->name : Text());
        if (in.countsCpu())
            devices.add("report.hardware.said.cores", in.cores.value, in.processor ? in.processor->name : Text());
        if (in.countsGpu())
            devices.add("report.hardware.said.cards", in.gpus.value, in.accelerator ? in.accelerator->name : Text());
    }
    const std::vector<std::string> list = devices.said(context.words);
    return list.empty() ? "–" : nameList(list, context.words, moreOfAny);
}

std::string settingSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {};
    const std::vector<std::string> places = placesIn(context);
    const std::string hardware = hardwareSaid(context);
    const std::string where =
        places.empty()
            ? std::string()
            : context.words("report.setting.where", {textArg("places", nameList(places, context.words, moreOfAny))});
    return context.tensed(
        "report.setting",
        {textArg("hardware", hardware == "–" ? context.words("report.setting.no_hardware") : hardware),
         textArg("where", where),
         textArg("pue", span(context, "report.setting.pue", [](const Inputs &in) { return in.pue.value; }, {})),
         textArg("intensity", span(
                                  context, "report.setting.intensity",
                                  [](const Inputs &in) { return in.intensity.value.value(); }, "g CO₂e/kWh"))});
}

std::string hoursSentence(const RecipeContext &context)
{
    const std::string hours = deviceHours(context);
    return hours.empty() ? hours : context.words("report.hours", {textArg("hours", hours)});
}

std::string resourcesSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {};
    const std::string hours = deviceHours(context);
    const std::string runs =
        context.words("report.runs.count", {numberArg("count", double(context.scenario.runs.size()))});
    return context.tensed(hours.empty() ? "report.resources.none" : "report.resources",
                          {textArg("runs", runs), textArg("hours", hours)});
}

std::string estimateSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return context.words("report.lead.none");
    const FormattedQuantity energy = energyOf(context), emissions = emissionsOf(context);
    const Numbers &numbers = context.numbers();
    const std::string interval =
        emissions.certain ? std::string()
                          : context.words("report.cite.interval",
                                          {textArg("low", emissions.low),
                                           textArg("high", numbers.withUnit(emissions.high, emissions.unit))});
    return inSentence(context.tensed("report.estimate", {textArg("energy", withUnit(energy, numbers)),
                                                         textArg("emissions", withUnit(emissions, numbers)),
                                                         textArg("interval", interval)}),
                      context.words.language());
}

namespace {

/// An amount beside the total, with its decimals; more where they would show nothing.
std::string besideTotal(Mass amount, const RecipeContext &context)
{
    const Scale &scale = context.units.mass;
    const double v = amount.value() / scale.size;
    const int most = scale.mostDecimals == everyDecimal ? decimalsBelowTotal : scale.mostDecimals;
    const int usual = std::max(0, most - decimalsBelowTotal);
    const bool shows = std::abs(v) >= std::pow(10.0, -usual) || v == 0;
    return context.numbers().withUnit(context.numbers().fixed(v, shows ? usual : most), scale.unit);
}

std::string budgetAmount(Mass budget, const RecipeContext &context)
{
    const Scale &scale = context.units.mass;
    return context.numbers().exact(withoutTail(budget.value() / scale.size), scale.unit);
}

/// What is left of a budget, or how far it is exceeded; where not all can be estimated yet, at most and at least.
std::string differenceOf(const BudgetLine &line, const RecipeContext &context)
{
    const bool over = line.left().value() < 0;
    std::string amount = besideTotal(over ? line.planned - line.budget : line.left(), context);
    return line.unfinished ? context.words(over ? "budget.at_least" : "budget.at_most", {textArg("amount", amount)})
                           : amount;
}

} // namespace

std::string budgetSentence(const RecipeContext &context)
{
    if (context.bySize.empty())
        return {};
    std::string sentences;
    const auto say = [&](const std::string &key, const BudgetLine &line, const char *name, const std::string &text) {
        sentences +=
            (sentences.empty() ? "" : " ")
            + context.tensed(key, {textArg("budget", budgetAmount(line.budget, context)), textArg(name, text)});
    };
    std::vector<std::string> years[2]; // left, over
    std::optional<BudgetLine> yearly;
    for (const BudgetLine &line : budgetLines(context.study, context.scenario)) {
        const bool over = line.left().value() < 0;
        if (line.year == 0) {
            say(over ? "report.budget.study.over" : "report.budget.study.left", line, "amount",
                differenceOf(line, context));
            continue;
        }
        yearly = line;
        years[over].push_back(context.words(
            "report.budget.in_year", {textArg("amount", differenceOf(line, context)), yearArg("year", line.year)}));
    }
    for (const bool over : {true, false})
        if (!years[over].empty())
            say(over ? "report.budget.years.over" : "report.budget.years.left", *yearly, "list",
                listed(years[over], context.words));
    return inSentence(sentences, context.words.language());
}

} // namespace huella::recipes
