// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/live_values.h"

#include "core/estimate/equivalents.h"
#include "core/wording/report_date.h"
#include "core/wording/sentences.h"

#include <algorithm>
#include <functional>

namespace huella::recipes {
namespace {

using Text1 = std::string (*)(RecipeContext &);

std::string rangeText(const FormattedQuantity &spoken, const RecipeContext &page)
{
    const std::string high = page.numbers().withUnit(spoken.high, spoken.unit);
    return spoken.certain ? withUnit(spoken, page.numbers())
                          : page.words("report.value.range", {text("low", spoken.low), text("high", high)});
}

/// A component's part of the total, with its digits.
std::string component(const RecipeContext &page, std::string_view key)
{
    Mass part{};
    for (const Total &total : totalsOf(page.scenario, By::component))
        if (total.key == key)
            part = total.emissions;
    const Precision precision = precisionOf(page.scenario, page.units.mass);
    return page.numbers().withUnit(alike(part.value(), precision, page.numbers()), precision.scale.unit);
}

double sumOver(const RecipeContext &page, double (*amount)(const Inputs &))
{
    double sum = 0;
    for (const RunResultPointer &run : page.scenario.runs)
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
        return {words("report.platform.provider", {text("platform", platform), text("provider", in.provider->name)})};
    return {run.run->workload.platform ? platform : words("report.platform.default", {text("platform", platform)})};
}

/// Each different text of the runs once, in their order.
std::string listOver(const RecipeContext &page, std::vector<std::string> (*textsOf)(const RunResult &, const Wording &))
{
    std::vector<std::string> all;
    for (const RunResultPointer &run : page.scenario.runs)
        if (run->estimate())
            for (std::string &each : textsOf(*run, page.words))
                if (!each.empty() && std::find(all.begin(), all.end(), each) == all.end())
                    all.push_back(std::move(each));
    return all.empty() ? "–" : nameList(all, page.words);
}

/// One figure, or from the lowest to the highest of the runs.
std::string spanOver(const RecipeContext &page, double (*amount)(const Inputs &), std::string_view unit)
{
    std::optional<double> low, high;
    for (const RunResult *run : page.bySize) {
        const double value = amount(run->estimate()->inputs);
        low = std::min(low.value_or(value), value);
        high = std::max(high.value_or(value), value);
    }
    if (!low || !high)
        return "–";
    const Numbers &numbers = page.numbers();
    return *low == *high ? numbers.exact(*low, unit)
                         : page.words("report.value.range",
                                      {text("low", numbers.exact(*low)), text("high", numbers.exact(*high, unit))});
}

std::string differenceText(const RecipeContext &page)
{
    return page.scenario.difference ? page.numbers().percent(std::abs(page.scenario.difference->ratio)) : "–";
}

std::string carText(RecipeContext &page)
{
    useEquivalents(page);
    const Equivalents same = equivalentsOf(page.scenario.emissions.total, page.dataset);
    return page.words("report.value.car", {text("distance", page.numbers().significant(same.carEuKm, "km", 2))});
}

constexpr std::pair<std::string_view, Text1> scenarioValues[] = {
    {"name", [](RecipeContext &page) { return nameOf(page.scenario.name, page.words("report.scenario.unnamed")); }},
    {"emissions.total", [](RecipeContext &page) { return withUnit(emissionsOf(page), page.numbers()); }},
    {"emissions.range", [](RecipeContext &page) { return rangeText(emissionsOf(page), page); }},
    {"emissions.low", [](RecipeContext &page) { return emissionsOf(page).low; }},
    {"emissions.high",
     [](RecipeContext &page) { return page.numbers().withUnit(emissionsOf(page).high, emissionsOf(page).unit); }},
    {"emissions.cpu", [](RecipeContext &page) { return component(page, "cpu"); }},
    {"emissions.gpu", [](RecipeContext &page) { return component(page, "gpu"); }},
    {"emissions.memory", [](RecipeContext &page) { return component(page, "memory"); }},
    {"emissions.overhead", [](RecipeContext &page) { return component(page, "overhead"); }},
    {"energy.total", [](RecipeContext &page) { return withUnit(energyOf(page), page.numbers()); }},
    {"energy.range", [](RecipeContext &page) { return rangeText(energyOf(page), page); }},
    {"trees", [](RecipeContext &page) { return useEquivalents(page), treesText(page); }},
    {"car", carText},
    {"runs", [](RecipeContext &page) { return page.numbers().exact(double(page.scenario.runs.size())); }},
    {"runs.words",
     [](RecipeContext &page) {
         return page.words("report.runs.count", {number("count", double(page.scenario.runs.size()))});
     }},
    {"core-hours",
     [](RecipeContext &page) {
         return page.numbers().exact(
             sumOver(page, [](const Inputs &in) { return in.cores.value * in.hours.value.value() * in.runs.value; }));
     }},
    {"gpu-hours",
     [](RecipeContext &page) {
         return page.numbers().exact(
             sumOver(page, [](const Inputs &in) { return in.gpus.value * in.hours.value.value() * in.runs.value; }));
     }},
    {"memory",
     [](RecipeContext &page) {
         double largest = 0;
         for (const RunResult *run : page.bySize)
             largest = std::max(largest, run->estimate()->inputs.memory.value.value());
         return page.numbers().exact(largest, "GB");
     }},
    {"hardware",
     [](RecipeContext &page) {
         return listOver(page, [](const RunResult &run, const Wording &words) {
             return hardwareParts(run.estimate()->inputs, words);
         });
     }},
    {"platforms", [](RecipeContext &page) { return listOver(page, platformText); }},
    {"places",
     [](RecipeContext &page) {
         return listOver(page, [](const RunResult &run, const Wording &words) {
             return std::vector{placeText(run.estimate()->inputs, words)};
         });
     }},
    {"intensity",
     [](RecipeContext &page) {
         return spanOver(
             page, [](const Inputs &in) { return in.intensity.value.value(); }, "g CO₂e/kWh");
     }},
    {"pue", [](RecipeContext &page) { return spanOver(page, [](const Inputs &in) { return in.pue.value; }, {}); }},
    {"difference", [](RecipeContext &page) { return differenceText(page); }},
    {"difference.sentence", [](RecipeContext &page) { return differenceOfScenario(page); }},
};

constexpr std::pair<std::string_view, std::string (*)(const RecipeContext &)> studyValues[] = {
    {"title", [](const RecipeContext &page) { return nameOf(page.study.title, page.words("report.title.one")); }},
    {"author", [](const RecipeContext &page) { return nameOf(page.study.author, "–"); }},
    {"date", [](const RecipeContext &page) { return dateInWords(page.isoDate, page.words); }},
    {"byline",
     [](const RecipeContext &page) {
         const std::string author = nameOf(page.study.author), date = dateInWords(page.isoDate, page.words);
         return author.empty() || date.empty() ? author + date : author + " · " + date;
     }},
    {"dataset", datasetName},
    {"edition", editionOf},
    {"basis",
     [](const RecipeContext &page) { return page.words("basis." + std::string(toString(basisOfScenario(page)))); }},
    {"electricity-years", [](const RecipeContext &page) { return electricityYears(page); }},
    {"version", [](const RecipeContext &page) { return page.version; }},
    {"seed", [](const RecipeContext &page) { return std::to_string(page.study.seed); }},
    {"draws", [](const RecipeContext &page) { return page.numbers().exact(page.scenario.range.draws); }},
    {"scenarios", [](const RecipeContext &page) { return page.numbers().exact(double(page.result.scenarios.size())); }},
    {"budget", budgetSentence},
};

constexpr std::pair<std::string_view, std::string (*)(const RecipeContext &)> sentences[] = {
    {"missing", missingSentence},
    {"made", madeSentence},
    {"differences", differencesSentence},
    {"defaults", defaultsSentence},
    {"range", rangeSentence},
    {"drivers", driversSentence},
    {"places", placesSentence},
    {"scopes", scopesSentence},
    {"formula", formulaSentence},
    {"data", dataSentence},
    {"simulation", simulationSentence},
    {"cite", citeSentence},
    {"boundary", boundarySentence},
    {"best", bestSentence},
};

/// Whether a value is a figure, or of the runs that one was made for.
bool isOfEstimates(std::string_view name)
{
    static constexpr std::string_view known[] = {"name", "runs", "runs.words", "difference", "difference.sentence"};
    return std::find(std::begin(known), std::end(known), name) == std::end(known);
}

} // namespace

std::optional<std::string> studyValue(std::string_view name, const RecipeContext &page)
{
    for (const auto &[known, make] : studyValues)
        if (known == name)
            return make(page);
    return {};
}

std::optional<std::string> scenarioValue(std::string_view name, RecipeContext &page)
{
    for (const auto &[known, make] : scenarioValues)
        if (known == name) {
            page.used.scenarios.insert(&page.scenario);
            if (page.bySize.empty() && isOfEstimates(name))
                return "–"; // a sum of nothing is no estimate of zero
            return inSentence(make(page), page.words.language());
        }
    return {};
}

std::optional<TextRuns> sentenceValue(std::string_view name, RecipeContext &page)
{
    page.used.scenarios.insert(&page.scenario);
    if (name == "differences" || name == "best")
        page.useEveryScenario();
    if (name == "places")
        usePlaces(page);
    if (name == "lead")
        return leadSentence(page);
    for (const auto &[known, make] : sentences)
        if (known == name)
            return TextRuns{{make(page)}};
    return {};
}

} // namespace huella::recipes
