// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/planning/any_plan.h"
#include "core/report/recipes/citation_forms.h"
#include "core/report/recipes/own_works.h"
#include "core/report/recipes/recipe_context.h"
#include "core/study/evaluate/compared_places.h"
#include "core/wording/figure_sources.h"

#include <algorithm>

namespace huella::recipes {
namespace {

/// Every source that the catalogue names has its title in it.
constexpr auto languageOfSources = "en";
constexpr auto odblAddress = "https://opendatacommons.org/licenses/odbl/1-0/";

/// A dash stands in the catalogue for what a source does not have.
std::string stated(Text text) { return text == "-" ? std::string() : std::string(text); }

Reference huellaReference(const RecipeContext &context)
{
    Reference huella{.kind = Reference::Kind::program, .key = "huella"};
    huella.authors = {{context.words("report.cite.authors")}};
    huella.title = "Huella";
    huella.version = context.version;
    huella.year = context.year();
    huella.note = context.words("report.cite.dataset", {textArg("id", std::string(context.dataset.info().id)),
                                                        textArg("edition", editionOf(context))});
    return huella;
}

/// The paper that the formula is from.
Reference methodReference()
{
    Reference method{.kind = Reference::Kind::article, .key = "lannelongue2021"};
    method.authors = {{"Lannelongue", "Loïc"}, {"Grealey", "Jason"}, {"Inouye", "Michael"}};
    method.title = "Green Algorithms: Quantifying the Carbon Footprint of Computation";
    method.language = languageOfSources;
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
    data.language = languageOfSources;
    data.publisher = stated(source.publisher);
    data.url = source.url;
    data.accessed = source.accessed;
    data.citation = citationFormOf(source.id);
    if (source.year)
        data.year = std::to_string(*source.year);
    data.licence = licenceText(stated(source.licence), words);
    if (isElectricityMaps(source.id))
        data.note = words("report.odbl");
    return data;
}

SourceIds sourcesUsed(const RecipeContext &context)
{
    SourceIds ids = context.used.sources;
    for (const ScenarioResult *scenario : context.used.scenarios)
        for (const RunResultPointer &run : scenario->runs)
            if (const Estimate *estimate = run->estimate()) {
                addSourcesOf(ids, estimate->inputs);
                if (run->planned) // what a model takes was measured by somebody
                    addSourcesOf(ids, run->planned->main().working);
            }
    return ids;
}

/// Those of the study's own that its report cites, by author.
std::vector<Reference> ownWorks(const RecipeContext &context)
{
    std::vector<Reference> works;
    for (const OwnReference &own : context.study.report.references)
        if (context.used.cited.contains(own.key))
            works.push_back(referenceOf(own));
    const auto name = [](const Reference &work) {
        return foldText(work.authors.empty() ? work.title : work.authors.front().family) + " " + work.year;
    };
    std::stable_sort(works.begin(), works.end(),
                     [&name](const Reference &a, const Reference &b) { return name(a) < name(b); });
    return works;
}

/// A line of a list of works, to which citations lead.
void addEntry(RecipeContext &context, const Reference &reference)
{
    context.paragraph(printed(reference, context.words), TextStyle::note);
    std::get<Paragraph>(context.blocks.back()).anchor = reference.key;
}

} // namespace

void usePlaces(const RecipeContext &context)
{
    if (context.bySize.empty())
        return;
    const Inputs &in = context.bySize.front()->estimate()->inputs;
    for (const ComparedPlace &each : comparedPlaces(context.dataset, context.study.elsewhere, ownPlaceOf(in)).places)
        addSource(context.used.sources, each.place->source);
}

void useEquivalents(const RecipeContext &context)
{
    if (context.bySize.empty())
        return;
    if (!context.dataset.info().greenAlgorithms) {
        const Equivalents same = equivalentsOf(context.scenario.emissions.total, context.dataset);
        for (const Text id : {Text("tree_year"), Text("car_eu_km"), same.flight})
            addSource(context.used.sources, context.dataset.equivalence(id).source);
        return;
    }
    for (const GaConstant &constant : context.dataset.catalogue().gaConstants)
        if (constant.dataset == context.dataset.info().id)
            addSource(context.used.sources, constant.source);
}

std::vector<Reference> referencesOf(const RecipeContext &context)
{
    std::vector<Reference> references{huellaReference(context), methodReference()};
    for (const Reference &own : ownWorks(context))
        references.push_back(own);
    std::vector<const Source *> sources;
    for (const std::string &id : sourcesUsed(context))
        if (const Source *source = context.dataset.source(id))
            sources.push_back(source);
    const auto printedFirst = [](const Source *source) {
        const std::string_view form = citationFormOf(source->id);
        return form.empty() ? std::string_view(source->title) : form;
    };
    std::sort(sources.begin(), sources.end(),
              [&](const Source *a, const Source *b) { return printedFirst(a) < printedFirst(b); });
    for (const Source *source : sources) {
        Reference data = dataReference(*source, context.words);
        data.key = referenceKey(data.key, references);
        references.push_back(std::move(data));
    }
    return references;
}

/// By its title, as the program lists it; how its publisher asks to be cited is for reports.
TextRuns sourceLine(const Source &source, const Wording &words)
{
    Reference data = dataReference(source, words);
    data.citation.clear();
    return printed(data, words);
}

TextRuns odblLine(const Wording &words)
{
    return {{words("report.odbl"), true, {}}, {". ", false, {}}, {odblAddress, false, odblAddress}};
}

void addSources(RecipeContext &context)
{
    for (const Reference &reference : referencesOf(context))
        if (reference.kind == Reference::Kind::data)
            addEntry(context, reference);
    const SourceIds used = sourcesUsed(context);
    if (std::any_of(used.begin(), used.end(), isElectricityMaps))
        context.paragraph(odblLine(context.words), TextStyle::note);
}

void addReferences(RecipeContext &context)
{
    for (const Reference &reference : referencesOf(context))
        if (reference.kind != Reference::Kind::data)
            addEntry(context, reference);
    if (!context.used.sourcesListed)
        addSources(context);
}

} // namespace huella::recipes
