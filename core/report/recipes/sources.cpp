// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/recipe_context.h"

#include <algorithm>

namespace huella::recipes {
namespace {

constexpr auto odblAddress = "https://opendatacommons.org/licenses/odbl/1-0/";

/// A dash stands in the catalogue for what a source does not have.
std::string stated(Text text) { return text == "-" ? std::string() : std::string(text); }

Reference huellaReference(const RecipeContext &page)
{
    Reference huella{.kind = Reference::Kind::program, .key = "huella"};
    huella.authors = {{page.words("report.cite.authors")}};
    huella.title = "Huella";
    huella.version = page.version;
    huella.year = page.year();
    huella.note = page.words("report.cite.dataset",
                             {textArg("id", std::string(page.dataset.info().id)), textArg("edition", editionOf(page))});
    return huella;
}

/// The paper that the formula is from.
Reference methodReference()
{
    Reference method{.kind = Reference::Kind::article, .key = "lannelongue2021"};
    method.authors = {{"Lannelongue", "Loïc"}, {"Grealey", "Jason"}, {"Inouye", "Michael"}};
    method.title = "Green Algorithms: Quantifying the Carbon Footprint of Computation";
    method.journal = "Advanced Science";
    method.volume = "8";
    method.number = "12";
    method.article = "2100707";
    method.year = "2021";
    method.doi = "10.1002/advs.202100707";
    return method;
}

Reference dataReference(const Source &source, const Wording &words)
{
    Reference data{.kind = Reference::Kind::data, .key = std::string(source.id)};
    data.title = source.title;
    data.publisher = stated(source.publisher);
    data.url = source.url;
    if (source.year)
        data.year = std::to_string(*source.year);
    data.licence = stated(source.licence);
    if (const std::string key = "report.licence." + data.licence; words.has(key))
        data.licence = words(key);
    if (source.id == electricityMaps)
        data.note = words("report.odbl");
    return data;
}

SourceIds sourcesUsed(const RecipeContext &page)
{
    SourceIds ids = page.used.sources;
    for (const ScenarioResult *scenario : page.used.scenarios)
        for (const RunResultPointer &run : scenario->runs)
            if (const Estimate *estimate = run->estimate())
                addSourcesOf(ids, estimate->inputs);
    return ids;
}

} // namespace

void usePlaces(const RecipeContext &page)
{
    if (page.bySize.empty())
        return;
    const Inputs &in = page.bySize.front()->estimate()->inputs;
    std::vector<std::string> codes = page.study.elsewhere;
    if (in.place && in.intensity.origin.kind != OriginKind::given)
        codes.emplace_back(in.place->code);
    for (const Place &place : page.dataset.fromOneSource(codes))
        addSource(page.used.sources, place.source);
}

void useEquivalents(const RecipeContext &page)
{
    if (page.bySize.empty())
        return;
    if (!page.dataset.info().greenAlgorithms) {
        const Equivalents same = equivalentsOf(page.scenario.emissions.total, page.dataset);
        for (const Text id : {Text("tree_year"), Text("car_eu_km"), same.flight})
            addSource(page.used.sources, page.dataset.equivalence(id).source);
        return;
    }
    for (const GaConstant &constant : page.dataset.catalogue().gaConstants)
        if (constant.dataset == page.dataset.info().id)
            addSource(page.used.sources, constant.source);
}

std::vector<Reference> referencesOf(const RecipeContext &page)
{
    std::vector<Reference> references{huellaReference(page), methodReference()};
    std::vector<const Source *> sources;
    for (const std::string &id : sourcesUsed(page))
        if (const Source *source = page.dataset.source(id))
            sources.push_back(source);
    std::sort(sources.begin(), sources.end(), [](const Source *a, const Source *b) { return a->title < b->title; });
    for (const Source *source : sources) {
        Reference data = dataReference(*source, page.words);
        data.key = referenceKey(data.key, references);
        references.push_back(std::move(data));
    }
    return references;
}

TextRuns sourceLine(const Source &source, const Wording &words) { return printed(dataReference(source, words), words); }

TextRuns odblLine(const Wording &words)
{
    return {{words("report.odbl"), true, {}}, {". ", false, {}}, {odblAddress, false, odblAddress}};
}

void addSources(RecipeContext &page)
{
    for (const Reference &reference : referencesOf(page))
        if (reference.kind == Reference::Kind::data)
            page.paragraph(printed(reference, page.words), TextStyle::note);
    if (sourcesUsed(page).contains(electricityMaps))
        page.paragraph(odblLine(page.words));
}

void addReferences(RecipeContext &page)
{
    const auto entry = [&page](const Reference &reference) {
        page.paragraph(printed(reference, page.words));
        std::get<Paragraph>(page.blocks.back()).anchor = reference.key;
    };
    for (const Reference &reference : referencesOf(page))
        if (reference.kind != Reference::Kind::data)
            entry(reference);
    if (!page.used.sourcesListed)
        addSources(page);
}

} // namespace huella::recipes
