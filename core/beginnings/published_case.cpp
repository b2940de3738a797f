// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/beginnings/published_case.h"

#include "core/beginnings/embedded_studies.h"
#include "core/estimate/equivalents.h"
#include "core/planning/inference.h"
#include "core/study/evaluate/evaluate.h"
#include "core/study/file/object_reader.h"
#include "core/wording/one_language.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

using Told = PublishedCase::Quantity;
constexpr std::array<std::string_view, 6> quantities{"energy_kwh",   "days",    "responses",
                                                     "emissions_kg", "flights", "g_per_kwh"};
constexpr double hoursOfADay = 24, gramsOfAKilogram = 1000;

Result<PublishedCase> readPublished(const Json &json, std::string_view place, Beginning beginning)
{
    ObjectReader whole(json, std::string(place));
    ObjectReader in(whole.object("published"), std::string(place) + ".published");
    PublishedCase made;
    made.beginning = std::move(beginning);
    const std::string quantity = in.string("quantity");
    const auto known = std::find(quantities.begin(), quantities.end(), quantity);
    if (known == quantities.end())
        in.wrong("quantity", Message("error.study.word", {textArg("value", quantity)}));
    else
        made.quantity = Told(known - quantities.begin());
    made.published = in.number("value").value_or(0);
    made.printed = in.string("printed");
    made.rounding = in.number("rounding").value_or(0);
    made.within = in.number("within").value_or(0);
    made.why = in.string("why");
    made.source = in.string("source");
    made.url = in.string("url");
    if (in.error)
        return tl::unexpected(*in.error);
    return made;
}

std::vector<PublishedCase> readAll(Language language)
{
    std::vector<PublishedCase> all;
    for (const EmbeddedText &each : embeddedCases()) { // a test reads every one and says what is wrong
        auto found = readCase(each.text, std::string(each.name) + ".json", language);
        if (!found)
            continue;
        found->beginning.id = each.name;
        all.push_back(std::move(*found));
    }
    std::sort(all.begin(), all.end(),
              [](const PublishedCase &a, const PublishedCase &b) { return a.beginning.order < b.beginning.order; });
    return all;
}

} // namespace

std::string_view toString(PublishedCase::Quantity quantity) { return quantities[size_t(quantity)]; }

Result<PublishedCase> readCase(std::string_view json, std::string_view place, Language language)
{
    return parseJson(json, place)
        .and_then([&](const Json &both) { return inOneLanguage(both, language); })
        .and_then([&](const Json &one) {
            return readBeginning(json, place, language).and_then([&](Beginning beginning) {
                return readPublished(one, place, std::move(beginning));
            });
        });
}

std::span<const PublishedCase> publishedCases(Language language)
{
    if (language == Language::en) {
        static const std::vector<PublishedCase> english = readAll(Language::en);
        return english;
    }
    static const std::vector<PublishedCase> spanish = readAll(Language::es);
    return spanish;
}

double oursOf(const PublishedCase &each)
{
    const StudyResult result = Evaluator().central(each.beginning.study);
    const ScenarioResult &first = result.scenarios.front();
    const double kwh = first.energy.total.value(), grams = first.emissions.total.value();
    switch (each.quantity) {
    case Told::energyKwh: return kwh;
    case Told::days: return first.runs.front()->run->workload.hours.value_or(0) / hoursOfADay;
    case Told::emissionsKg: return grams / gramsOfAKilogram;
    case Told::flights: return equivalentsOf(first.emissions.total, *first.dataset).flightParLon;
    case Told::intensity: return grams / kwh;
    case Told::responses: break;
    }
    const ScenarioResult &answers = result.scenarios.back();
    const double count = answers.runs.front()->run->workload.runs.value_or(1);
    return breakEven(kwh, answers.energy.total.value() / count);
}

bool insideRounding(const PublishedCase &each, double ours)
{
    constexpr double lastBits = 1e-9; // of figures that are the same
    return std::abs(ours - each.published) <= each.rounding + lastBits * each.published;
}

} // namespace huella
