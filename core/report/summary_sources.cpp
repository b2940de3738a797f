// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summary_parts.h"

#include <algorithm>

namespace huella::summary {
namespace {

constexpr Text ember = "owid_ember_2026";
constexpr Text electricityMaps = "electricitymaps_yearly";
constexpr auto methodAddress = "https://doi.org/10.1002/advs.202100707";
constexpr auto odblAddress = "https://opendatacommons.org/licenses/odbl/1-0/";

using Ids = std::set<std::string, std::less<>>;

void use(Ids &ids, Text id)
{
    if (!id.empty() && id != "definition") // "by definition" is no source
        ids.emplace(id);
}

void useInputs(Ids &ids, const Inputs &in)
{
    if (in.countsCpu()) {
        use(ids, in.cores.origin.source);
        use(ids, in.corePower.origin.source);
    }
    if (in.countsGpu())
        use(ids, in.gpuPower.origin.source);
    if (in.memory.value.value() > 0)
        use(ids, in.memoryPower.origin.source);
    use(ids, in.pue.origin.source);
    use(ids, in.intensity.origin.source);
    if (in.site && !in.site->zone.empty() && in.intensity.origin.rule == "rule.place.region")
        use(ids, in.site->zoneSource);
    // The other source of the same grid is part of the interval.
    if (in.intensity.origin.kind != OriginKind::given && in.place && in.place->otherGPerKwh)
        use(ids, in.place->source == electricityMaps ? ember : electricityMaps);
}

void useChartOfPlaces(Ids &ids, const Composer &page)
{
    if (page.bySize.empty())
        return;
    const Inputs &in = page.bySize.front()->estimate()->inputs;
    std::vector<std::string> codes = page.study.elsewhere;
    if (in.place && in.intensity.origin.kind != OriginKind::given)
        codes.emplace_back(in.place->code);
    for (const Place &place : page.dataset.fromOneSource(codes))
        use(ids, place.source);
}

void useEquivalents(Ids &ids, const Composer &page)
{
    if (page.bySize.empty())
        return;
    const Catalogue &catalogue = page.dataset.catalogue();
    if (!page.dataset.info().greenAlgorithms) {
        const Equivalents same = equivalentsOf(page.scenario.emissions.total, page.dataset);
        for (const Text id : {Text("tree_year"), Text("car_eu_km"), same.flight})
            use(ids, catalogue.equivalence(id).source);
        return;
    }
    for (const GaConstant &constant : catalogue.gaConstants)
        if (constant.dataset == page.dataset.info().id)
            use(ids, constant.source);
}

} // namespace

TextRuns sourceLine(const Source &source, const Wording &words)
{
    std::string rest;
    const auto add = [&rest](const std::string &part) { rest += (rest.empty() ? ". " : ", ") + part; };
    if (!source.publisher.empty() && source.publisher != "-")
        add(std::string(source.publisher));
    if (source.year)
        add(std::to_string(*source.year));
    if (!source.licence.empty() && source.licence != "-") {
        const std::string key = "report.licence." + std::string(source.licence);
        const std::string licence = words.has(key) ? words(key) : std::string(source.licence);
        rest += "; " + words("report.source.licence", {text("licence", licence)});
    }
    TextRuns line{{std::string(source.title), true, {}}, {rest + ". ", false, {}}};
    if (!source.url.empty())
        line.push_back({std::string(source.url), false, std::string(source.url)});
    return line;
}

TextRuns odblLine(const Wording &words)
{
    return {{words("report.odbl"), true, {}}, {". ", false, {}}, {odblAddress, false, odblAddress}};
}

std::set<std::string, std::less<>> sourcesUsed(const Composer &page)
{
    Ids ids;
    for (const ScenarioResult *scenario : page.used.scenarios)
        for (const RunResultPointer &run : scenario->runs)
            if (const Estimate *estimate = run->estimate())
                useInputs(ids, estimate->inputs);
    if (page.used.places)
        useChartOfPlaces(ids, page);
    if (page.used.equivalents)
        useEquivalents(ids, page);
    return ids;
}

void addSources(Composer &page)
{
    const Ids ids = sourcesUsed(page);
    std::vector<const Source *> sources;
    for (const std::string &id : ids)
        if (const Source *source = page.dataset.source(id))
            sources.push_back(source);
    std::sort(sources.begin(), sources.end(), [](const Source *a, const Source *b) { return a->title < b->title; });
    for (const Source *source : sources)
        page.paragraph(sourceLine(*source, page.words), TextStyle::note);
    if (ids.contains(electricityMaps))
        page.paragraph(odblLine(page.words));
}

void addReferences(Composer &page)
{
    page.paragraph(page.words("report.cite.huella", {text("version", page.version), text("id", std::string(page.dataset.info().id)),
                                                     text("edition", editionOf(page)), text("year", page.year())}));
    page.paragraph({{page.words("report.cite.method") + " ", false, {}}, {methodAddress, false, methodAddress}});
    if (!page.used.sourcesListed)
        addSources(page);
}

} // namespace huella::summary
