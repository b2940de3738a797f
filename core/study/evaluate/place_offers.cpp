// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/place_offers.h"

#include "core/base/fold.h"
#include "core/study/model/study.h"
#include "core/workload/fill.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view offerNameGap = " | ";

/// What fill() makes of a run that is there and says nothing else.
std::optional<Inputs> inputsThere(const Variation &change, Resolver &resolver)
{
    Run run;
    run.workload.hours = 1;
    const Scenario there = varied(Scenario{{}, {}, {std::make_shared<const Run>(run)}, {}, 0, {}}, change);
    auto inputs = fill(viewOf(there.runs.front()->workload), resolver);
    return inputs ? std::optional(std::move(*inputs)) : std::nullopt;
}

std::string foldedNames(std::initializer_list<Text> names)
{
    std::string folded;
    for (const Text name : names)
        if (!name.empty())
            folded += (folded.empty() ? std::string() : std::string(offerNameGap)) + foldText(name);
    return folded;
}

void addPlaces(std::vector<PlaceOffer> &offers, const Dataset &dataset, Resolver &resolver)
{
    for (const Place &place : dataset.places()) {
        PlaceOffer offer{.change = {Variation::What::place, std::string(place.code)},
                         .nameEn = place.nameEn,
                         .nameEs = place.nameEs,
                         .kind = place.kind,
                         .townEn = {},
                         .townEs = {},
                         .provider = {},
                         .folded = {},
                         .intensity = {}};
        const auto inputs = inputsThere(offer.change, resolver);
        if (!inputs)
            continue;
        offer.intensity = inputs->intensity;
        offer.folded = foldedNames({place.nameEn, place.nameEs, place.code}) + " " + dataset.searchTextOf(place);
        offers.push_back(std::move(offer));
    }
}

/// A town that the catalogue knows has its name; what providers call their regions otherwise stays as it is.
Text townInSpanish(const Facility &region, const Dataset &dataset)
{
    const auto known = dataset.place(region.name);
    return known && known->via && !known->via->nameEs.empty() ? known->via->nameEs : region.name;
}

void addRegions(std::vector<PlaceOffer> &offers, const Provider &provider, const Dataset &dataset, Resolver &resolver)
{
    for (const Facility *region : dataset.regions(provider.id)) {
        PlaceOffer offer{.change = {Variation::What::region, std::string(region->region), 0, std::string(provider.id)},
                         .nameEn = region->region,
                         .nameEs = {},
                         .kind = "cloud",
                         .townEn = region->name,
                         .townEs = townInSpanish(*region, dataset),
                         .provider = provider.name,
                         .folded = {},
                         .intensity = {}};
        const auto inputs = inputsThere(offer.change, resolver);
        if (!inputs)
            continue;
        offer.intensity = inputs->intensity;
        offer.pue = inputs->pue.value;
        const Place *place = inputs->place;
        offer.folded = foldedNames({region->region, region->name, offer.townEs, provider.name, provider.id,
                                    place ? place->nameEn : Text(), place ? place->nameEs : Text()});
        for (const Text alias : provider.aliases)
            offer.folded += " " + foldText(alias);
        if (place && !place->parent.empty()) // small enough that its towns are the region's, in both languages
            offer.folded += " " + dataset.searchTextOf(*place);
        offers.push_back(std::move(offer));
    }
}

} // namespace

std::vector<PlaceOffer> placeOffers(const Dataset &dataset)
{
    Resolver resolver(dataset);
    std::vector<PlaceOffer> offers;
    addPlaces(offers, dataset, resolver);
    for (const Provider &provider : dataset.providers())
        addRegions(offers, provider, dataset, resolver);
    return offers;
}

} // namespace huella
