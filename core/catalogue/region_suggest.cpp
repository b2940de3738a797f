// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody may have meant by a region that a provider does not have: by its code, its town or the place that it lies in.

#include "core/base/fold.h"
#include "core/catalogue/dataset_tables.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t shortestWithin = 4;  // a shorter name inside of a text is chance
constexpr size_t longestRegion = 128; // bounds the work on a text that is none

} // namespace

const Place *Dataset::Tables::placeOfRegion(const Facility &region) const
{
    const auto place = region.zone.empty() ? std::nullopt : placeOrParent(region.zone);
    return place ? &places[*place] : nullptr;
}

std::vector<const Facility *> Dataset::Tables::regionsWithin(const std::vector<const Facility *> &regions,
                                                             std::string_view text) const
{
    std::vector<const Facility *> there;
    const auto add = [&](auto liesThere) {
        for (const Facility *region : regions)
            if (const Place *place = placeOfRegion(*region); place && liesThere(*place))
                there.push_back(region);
    };
    const auto meanings = meaningsOf(text);
    for (const auto &meaning : meanings.list)
        add([&](const Place &place) {
            return &place == &places[meaning.place] || &countryOf(place) == &places[meaning.place];
        });
    for (const auto &meaning : meanings.list)
        if (there.empty()) // nothing in Texas: what there is in the country
            add([&](const Place &place) { return &countryOf(place) == &countryOf(places[meaning.place]); });
    if (!meanings.list.empty())
        return there;
    const std::string folded = foldPlace(text);
    size_t longest = shortestWithin;
    for (const Facility *region : regions) {
        const Place *place = placeOfRegion(*region);
        size_t held = 0; // letters of the longest of its names that the text holds
        for (Text name : {region->name, place ? place->nameEn : Text(), place ? place->nameEs : Text()})
            if (const std::string part = foldPlace(name); !part.empty() && folded.find(part) != std::string::npos)
                held = std::max(held, part.size());
        if (held > longest)
            there.clear();
        if (held >= longest)
            there.push_back(region);
        longest = std::max(longest, held);
    }
    return there;
}

std::vector<Suggestion> Dataset::suggestRegions(std::string_view providerName, std::string_view name,
                                                size_t count) const
{
    Text wanted;
    if (const auto found = provider(providerName))
        wanted = found->record->id;
    std::vector<const Facility *> regions;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (isRegion(facility) && (wanted.empty() || facility.provider == wanted))
            regions.push_back(&facility);
    const auto suggestion = [&](const Facility &region) {
        const Place *place = region.name.empty() ? tables_->placeOfRegion(region) : nullptr;
        return place ? Suggestion{region.region, place->nameEn, place->nameEs}
                     : Suggestion{region.region, region.name, region.name};
    };
    const std::string folded = foldText(name.substr(0, longestRegion));
    const auto nearestOf = [&](std::vector<const Facility *> some) {
        std::stable_sort(some.begin(), some.end(), [&](const Facility *a, const Facility *b) {
            return editDistance(folded, foldText(a->region)) < editDistance(folded, foldText(b->region));
        });
        std::vector<Suggestion> nearest;
        for (const Facility *region : some)
            if (const auto one = suggestion(*region);
                nearest.size() < count && std::find(nearest.begin(), nearest.end(), one) == nearest.end())
                nearest.push_back(one);
        return nearest;
    };
    if (name.size() <= longestRegion)
        if (auto there = nearestOf(tables_->regionsWithin(regions, name)); !there.empty())
            return there;
    std::vector<Spelling> spellings;
    for (const Facility *region : regions)
        for (Text text : {region->region, region->name})
            if (!text.empty())
                spellings.push_back({suggestion(*region), foldText(text)});
    auto near = nearestCodes(spellings, name, count);
    return near.empty() && !wanted.empty() ? nearestOf(std::move(regions)) : near;
}

} // namespace huella
