// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/live_values.h"

#include "core/estimate/equivalents.h"
#include "core/wording/report_date.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace huella::recipes {
namespace {

using Text1 = std::string (*)(RecipeContext &);

std::string rangeText(const FormattedQuantity &quantity, const RecipeContext &context)
{
    const std::string high = context.numbers().withUnit(quantity.high, quantity.unit);
    return quantity.certain
               ? withUnit(quantity, context.numbers())
               : context.words("report.value.range", {textArg("low", quantity.low), textArg("high", high)});
}

/// A component's part of the total, with its digits.
std::string component(const RecipeContext &context, std::string_view key)
{
    Mass part{};
    for (const Total &total : totalsOf(context.scenario, By::component))
        if (total.key == key)
            part = total.emissions;
    const Precision precision = precisionOf(context.scenario, context.units.mass);
    return context.numbers().withUnit(alike(part.value(), precision, context.numbers()), precision.scale.unit);
}

double sumOver(const RecipeContext &context, double (*amount)(const Inputs &))
{
    double sum = 0;
    for (const RunResultPointer &run : context.scenario.runs)
        if (const Estimate *estimate = run->estimate())
            sum += amount(estimate->inputs);
    return sum;
}

/// "cloud (Google Cloud)"; a platform that nobody said is marked as a default.
std::vector<std::string> platformText(const RunResult &run, const Wording &words)
{
    const Inputs &in = run.estimate()->inputs;
    const std::string platform = words("platform." + std::string(toString(in.platform)));
    if (in.provider)
        return {
            words("report.platform.provider", {textArg("platform", platform), textArg("provider", in.provider->name)})};
    return {run.run->workload.platform ? platform : words("report.platform.default", {textArg("platform", platform)})};
}

/// Each different text of the runs once, in their order.
std::string listOver(const RecipeContext &context,
                     std::vector<std::string> (*textsOf)(const RunResult &, const Wording &))
{
    std::vector<std::string> all;
    for (const RunResultPointer &run : context.scenario.runs)
        if (run->estimate())
            for (std::string &each : textsOf(*run, context.words))
                if (!each.empty() && std::find(all.begin(), all.end(), each) == all.end())
                    all.push_back(std::move(each));
    return all.empty() ? "–" : nameList(all, context.words, moreOfAny);
}

/// One figure, or from the lowest to the highest of the runs.
std::string spanOver(const RecipeContext &context, double (*amount)(const Inputs &), std::string_view unit)
{
    std::optional<double> low, high;
    for (const RunResult *run : context.bySize) {
        const double value = amount(run->estimate()->inputs);
        low = std::min(low.value_or(value), value);
        high = std::max(high.value_or(value), value);
    }
    if (!low || !high)
        return "–";
    const Numbers &numbers = context.numbers();
    if (*low == *high)
        return numbers.exact(*low, unit);
    const auto [from, to] = endsAlike(*low, *high, numbers);
    return context.words("report.value.range",
                         {textArg("low", from), textArg("high", unit.empty() ? to : numbers.withUnit(to, unit))});
}

std::string differenceText(const RecipeContext &context)
{
    return context.scenario.difference ? context.numbers().percent(std::abs(context.scenario.difference->ratio)) : "–";
}

std::string carText(RecipeContext &context)
{
    useEquivalents(context);
    const Equivalents same = equivalentsOf(context.scenario.emissions.total, context.dataset);
    return context.words("report.value.car",
                         {textArg("distance", context.numbers().significant(same.carEuKm, "km", 2))});
}

constexpr std::pair<std::string_view, Text1> scenarioValues[] = {
    {"name",
     [](RecipeContext &context) { return nameOf(context.scenario.name, context.words("report.scenario.unnamed")); }},
    {"emissions.total", [](RecipeContext &context) { return withUnit(emissionsOf(context), context.numbers()); }},
    {"emissions.range", [](RecipeContext &context) { return rangeText(emissionsOf(context), context); }},
    {"emissions.low", [](RecipeContext &context) { return emissionsOf(context).low; }},
    {"emissions.high",
     [](RecipeContext &context) {
         return context.numbers().withUnit(emissionsOf(context).high, emissionsOf(context).unit);
     }},
    {"emissions.cpu", [](RecipeContext &context) { return component(context, "cpu"); }},
    {"emissions.gpu", [](RecipeContext &context) { return component(context, "gpu"); }},
    {"emissions.memory", [](RecipeContext &context) { return component(context, "memory"); }},
    {"emissions.overhead", [](RecipeContext &context) { return component(context, "overhead"); }},
    {"energy.total", [](RecipeContext &context) { return withUnit(energyOf(context), context.numbers()); }},
    {"energy.range", [](RecipeContext &context) { return rangeText(energyOf(context), context); }},
    {"trees", [](RecipeContext &context) { return useEquivalents(context), treesText(context); }},
    {"car", carText},
    {"runs", [](RecipeContext &context) { return context.numbers().exact(double(context.scenario.runs.size())); }},
    {"runs.words",
     [](RecipeContext &context) {
         return context.words("report.runs.count", {numberArg("count", double(context.scenario.runs.size()))});
     }},
    {"core-hours",
     [](RecipeContext &context) {
         return context.numbers().exact(sumOver(
             context, [](const Inputs &in) { return in.cores.value * in.hours.value.value() * in.runs.value; }));
     }},
    {"gpu-hours",
     [](RecipeContext &context) {
         return context.numbers().exact(
             sumOver(context, [](const Inputs &in) { return in.gpus.value * in.hours.value.value() * in.runs.value; }));
     }},
    {"memory",
     [](RecipeContext &context) {
         double largest = 0;
         for (const RunResult *run : context.bySize)
             largest = std::max(largest, run->estimate()->inputs.memory.value.value());
         return context.numbers().exact(largest, "GB");
     }},
    {"hardware", [](RecipeContext &context) { return hardwareSaid(context); }},
    {"platforms", [](RecipeContext &context) { return listOver(context, platformText); }},
    {"places",
     [](RecipeContext &context) {
         return listOver(context, [](const RunResult &run, const Wording &words) {
             return std::vector{placeText(run.estimate()->inputs, words)};
         });
     }},
    {"intensity",
     [](RecipeContext &context) {
         return spanOver(
             context, [](const Inputs &in) { return in.intensity.value.value(); }, "g CO₂e/kWh");
     }},
    {"pue",
     [](RecipeContext &context) { return spanOver(context, [](const Inputs &in) { return in.pue.value; }, {}); }},
    {"training.hardware", [](RecipeContext &context) { return trainingHardware(context); }},
    {"training.grams", [](RecipeContext &context) { return trainingGrams(context); }},
    {"training.flop", [](RecipeContext &context) { return flopValue(context); }},
    {"training.tokens", [](RecipeContext &context) { return tokensValue(context); }},
    {"training.energy", [](RecipeContext &context) { return trainingEnergyValue(context); }},
    {"training.tokens-per-kwh", [](RecipeContext &context) { return trainingTokensPerKwh(context); }},
    {"service.answers", [](RecipeContext &context) { return responsesValue(context); }},
    {"service.energy", [](RecipeContext &context) { return serviceEnergyValue(context); }},
    {"service.tokens-per-kwh", [](RecipeContext &context) { return serviceTokensPerKwh(context); }},
    {"break-even", [](RecipeContext &context) { return breakEvenValue(context); }},
    {"difference", [](RecipeContext &context) { return differenceText(context); }},
    {"difference.sentence", [](RecipeContext &context) { return differenceOfScenario(context); }},
};

/// Those that say something, with what stands between them.
std::string joined(std::initializer_list<std::string> parts, std::string_view between)
{
    std::string all;
    for (const std::string &part : parts)
        if (!part.empty())
            all.append(all.empty() ? "" : between).append(part);
    return all;
}

/// A date would leave its year alone on a line.
std::string onOneLine(const std::string &text)
{
    std::string whole;
    for (const char c : text)
        whole += c == ' ' ? std::string("\u00a0") : std::string(1, c);
    return whole;
}

/// "Funder: AEI · Grant: PID2026-1 · ORCID: 0000-0002-1825-0097"; what was not said is left out.
std::string fundingSentence(const RecipeContext &context)
{
    const StudyDetails &details = context.study.details;
    const auto named = [&](const char *key, const std::string &text) {
        const std::string name = nameOf(text);
        return name.empty() ? name : context.words(key, {textArg("name", name)});
    };
    return joined({named("report.funding.funder", details.funder), named("report.funding.grant", details.grant),
                   named("report.funding.orcid", details.orcid)},
                  " · ");
}

constexpr std::pair<std::string_view, std::string (*)(const RecipeContext &)> studyValues[] = {
    {"title",
     [](const RecipeContext &context) {
         return nameOf(context.study.title, generalTitle(context.study, context.words));
     }},
    {"author", [](const RecipeContext &context) { return nameOf(context.study.author, "–"); }},
    {"affiliation", [](const RecipeContext &context) { return nameOf(context.study.details.affiliation, "–"); }},
    {"funder", [](const RecipeContext &context) { return nameOf(context.study.details.funder, "–"); }},
    {"grant", [](const RecipeContext &context) { return nameOf(context.study.details.grant, "–"); }},
    {"orcid", [](const RecipeContext &context) { return nameOf(context.study.details.orcid, "–"); }},
    {"date", [](const RecipeContext &context) { return dateInWords(context.isoDate, context.words); }},
    {"byline",
     [](const RecipeContext &context) {
         const std::string author = nameOf(context.study.author);
         const std::string who = joined({author, nameOf(context.study.details.affiliation)}, ", ");
         return joined({who, onOneLine(dateInWords(context.isoDate, context.words))}, " · ");
     }},
    {"dataset", datasetName},
    {"edition", editionOf},
    {"basis", [](const RecipeContext &context) { return basisText(context); }},
    {"electricity-years", [](const RecipeContext &context) { return electricityYears(context); }},
    {"version", [](const RecipeContext &context) { return context.version; }},
    {"seed", [](const RecipeContext &context) { return std::to_string(context.study.seed); }},
    {"draws", [](const RecipeContext &context) { return context.numbers().exact(context.scenario.range.draws); }},
    {"scenarios",
     [](const RecipeContext &context) { return context.numbers().exact(double(context.result.scenarios.size())); }},
    {"budget", budgetSentence},
};

constexpr std::pair<std::string_view, std::string (*)(const RecipeContext &)> sentences[] = {
    {"missing", missingSentence},     {"funding", fundingSentence},
    {"made", madeSentence},           {"differences", differencesSentence},
    {"defaults", defaultsSentence},   {"range", rangeSentence},
    {"drivers", driversSentence},     {"places", placesSentence},
    {"scopes", scopesSentence},       {"formula", formulaSentence},
    {"data", dataSentence},           {"simulation", simulationSentence},
    {"cite", citeSentence},           {"attached", attachedSentence},
    {"estimate", estimateSentence},   {"setting", settingSentence},
    {"hours", hoursSentence},         {"resources", resourcesSentence},
    {"boundary", boundarySentence},   {"best", bestSentence},
    {"trainings", trainingsSentence}, {"services", servicesSentence},
    {"storage", storageSentence},     {"break-even", breakEvenSentence},
};

/// Whether a value is a figure, or of the runs that one was made for.
bool isOfEstimates(std::string_view name)
{
    static constexpr std::string_view known[] = {"name", "runs", "runs.words", "difference", "difference.sentence"};
    return std::find(std::begin(known), std::end(known), name) == std::end(known);
}

} // namespace

std::optional<std::string> studyValue(std::string_view name, const RecipeContext &context)
{
    for (const auto &[known, make] : studyValues)
        if (known == name)
            return make(context);
    return {};
}

std::optional<std::string> scenarioValue(std::string_view name, RecipeContext &context)
{
    for (const auto &[known, make] : scenarioValues)
        if (known == name) {
            context.used.scenarios.insert(&context.scenario);
            if (context.bySize.empty() && isOfEstimates(name))
                return "–"; // a sum of nothing is no estimate of zero
            return inSentence(make(context), context.words.language());
        }
    return {};
}

std::optional<TextRuns> sentenceValue(std::string_view name, RecipeContext &context)
{
    context.used.scenarios.insert(&context.scenario);
    if (name == "differences" || name == "best")
        context.useEveryScenario();
    if (name == "places")
        usePlaces(context);
    if (name == "lead")
        return leadSentence(context);
    for (const auto &[known, make] : sentences)
        if (known == name)
            return TextRuns{{make(context)}};
    return {};
}

} // namespace huella::recipes
