// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a name of a place means: its codes, its own names, the cities and parts that lead to it, and what is near it.

#include "core/base/fold.h"
#include "core/catalogue/dataset_tables.h"
#include "core/catalogue/spelling.h"

#include <algorithm>

namespace huella {
namespace {

constexpr Text absentKind = "absent";
constexpr Text nameKind = "name";

/// A region of a region of a country is as deep as they lie.
constexpr int deepest = 4;

constexpr size_t longestName = 256; // bounds the work on a text that is none

const Zone *zoneOf(const Catalogue &catalogue, Text code)
{
    for (const auto *zones : {&catalogue.zones, &catalogue.odblZones})
        for (const Zone &zone : *zones)
            if (zone.code == code)
                return &zone;
    return nullptr;
}

} // namespace

std::optional<std::uint32_t> Dataset::Tables::placeOfZone(Text code) const
{
    auto matches = exactMatches(placeCodes, foldName(code));
    if (matches.empty()) // Green Algorithms has codes of its own
        matches = exactMatches(placeNames, foldPlace(code));
    return matches.empty() ? std::nullopt : std::optional(matches.front());
}

const Place &Dataset::Tables::countryOf(const Place &place) const
{
    const Place *country = &place;
    for (int i = 0; i < deepest && !country->parent.empty(); ++i) {
        const auto parent = placeOfZone(country->parent);
        if (!parent)
            break;
        country = &places[*parent];
    }
    return *country;
}

/// A dataset without the islands has the country.
std::optional<std::uint32_t> Dataset::Tables::placeOrParent(Text code) const
{
    auto place = placeOfZone(code);
    for (const Zone *zone = zoneOf(catalogue, code); !place && zone && !zone->parent.empty();
         zone = zoneOf(catalogue, zone->parent))
        place = placeOfZone(zone->parent);
    return place;
}

void Dataset::Tables::addMeanings(Meanings &meanings, const Records &direct, const Records &named,
                                  Namesakes namesakes) const
{
    const auto add = [&](std::uint32_t place, const NamedPlace *via) {
        const auto same = [&](const Meaning &meaning) { return meaning.place == place; };
        const auto known = std::find_if(meanings.list.begin(), meanings.list.end(), same);
        if (known == meanings.list.end())
            meanings.list.push_back({place, via});
        else if (!known->via && via && !via->namesakes.empty())
            known->via = via; // Florida is a state, and a department of Uruguay: that has to be said
    };
    for (auto place : direct)
        add(place, nullptr);
    for (auto record : named) {
        const NamedPlace &name = catalogue.namedPlaces[record];
        if (name.kind == absentKind) {
            meanings.absent = &name;
            continue;
        }
        std::vector<Text> zones = name.zones;
        if (namesakes == Namesakes::too)
            zones.insert(zones.end(), name.namesakes.begin(), name.namesakes.end());
        for (Text code : zones)
            if (const auto place = placeOrParent(code))
                add(*place, name.kind == nameKind ? nullptr : &name);
    }
    if (!meanings.list.empty())
        meanings.absent = nullptr;
}

Dataset::Tables::Meanings Dataset::Tables::meaningsOf(std::string_view name, Namesakes namesakes) const
{
    Meanings meanings;
    const std::string folded = foldPlace(name);
    if (folded.empty() || folded.size() > longestName)
        return meanings;
    const auto found = [&meanings] { return !meanings.list.empty() || meanings.absent; };
    addMeanings(meanings, exactMatches(placeCodes, foldName(name)), {}, namesakes);
    if (!found())
        addMeanings(meanings, exactMatches(placeNames, folded), exactMatches(catalogue.namedPlaceNames, folded),
                    namesakes);
    for (size_t i = 0; !found() && i < nearby().loose.size(); ++i) {
        const auto &loose = nearby().loose[i];
        const std::string words = foldPlaceLoosely(name, loose.leftOut);
        addMeanings(meanings, exactMatches(loose.places, words), exactMatches(loose.namedPlaces, words), namesakes);
    }
    if (!found() && name.size() <= longestName)
        if (const auto parts = nameAndQualifier(name))
            addQualified(meanings, parts->first, parts->second);
    if (!found())
        addByPartCode(meanings, name);
    return meanings;
}

/// What a qualifier may name: a place, and a state whose letters are another country's code ("Boston, MA").
std::vector<const Place *> Dataset::Tables::areasOf(std::string_view qualifier) const
{
    std::vector<const Place *> areas;
    if (const auto within = meaningsOf(qualifier); within.list.size() == 1)
        areas.push_back(&places[within.list.front().place]);
    for (std::string_view country : {"us-", "ca-", "au-"})
        for (auto place : exactMatches(placeCodes, std::string(country) + foldName(qualifier)))
            areas.push_back(&places[place]);
    return areas;
}

/// "Granada (España)": those that lie in what the qualifier names. Who says the country need not be told it.
void Dataset::Tables::addQualified(Meanings &meanings, std::string_view name, std::string_view qualifier) const
{
    const auto areas = areasOf(qualifier);
    if (areas.empty())
        return;
    for (Meaning meaning : meaningsOf(name, Namesakes::too).list) {
        const Place &place = places[meaning.place];
        const auto holdsIt = [&](const Place *area) {
            return &place == area || place.parent == area->code || &countryOf(place) == area;
        };
        if (std::none_of(areas.begin(), areas.end(), holdsIt))
            continue;
        if (meaning.via && !meaning.via->namesakes.empty())
            meaning.via = nullptr;
        meanings.list.push_back(meaning);
    }
}

const Dataset::Tables::Nearby &Dataset::Tables::nearby() const
{
    std::call_once(nearbyOnce_, [this] { fill(nearby_); });
    return nearby_;
}

void Dataset::Tables::fill(Nearby &nearby) const
{
    const auto spell = [&](std::uint32_t place, Text name) {
        if (!name.empty())
            nearby.places.push_back({{places[place].code, places[place].nameEn, places[place].nameEs}, foldText(name)});
    };
    const auto loosely = [&](NameIndex Nearby::Loose::*index, Text name, std::uint32_t record) {
        for (auto &loose : nearby.loose)
            addName(loose.*index, nearby.names.emplace_back(foldPlaceLoosely(name, loose.leftOut)), record);
    };
    const auto addPlace = [&](std::uint32_t place, Text name) {
        loosely(&Nearby::Loose::places, name, place);
        spell(place, name);
    };
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        addPlace(i, places[i].nameEn);
        if (places[i].nameEs != places[i].nameEn)
            addPlace(i, places[i].nameEs);
    }
    for (const auto *zones : {&catalogue.zones, &catalogue.odblZones})
        for (const Zone &zone : *zones)
            for (auto place : exactMatches(placeCodes, foldName(zone.code)))
                for (Text alias : zone.aliases)
                    addPlace(place, alias);
    for (std::uint32_t i = 0; i < catalogue.namedPlaces.size(); ++i) {
        const NamedPlace &named = catalogue.namedPlaces[i];
        std::vector<Text> spelt{named.nameEn, named.nameEs};
        spelt.insert(spelt.end(), named.aliases.begin(), named.aliases.end());
        for (Text name : spelt) {
            loosely(&Nearby::Loose::namedPlaces, name, i);
            if (named.kind != absentKind)
                for (Text code : named.zones)
                    if (const auto place = placeOfZone(code))
                        spell(*place, name);
        }
    }
    for (auto &loose : nearby.loose) {
        sortNames(loose.places);
        sortNames(loose.namedPlaces);
    }
}

namespace {

template <class T> std::vector<Spelling> spellingsOf(const std::vector<T> &records, bool withAliases)
{
    std::vector<Spelling> spellings;
    for (const T &record : records) {
        if (!record.offered)
            continue;
        spellings.push_back({{record.name, {}, {}}, foldText(record.name)});
        if (withAliases)
            for (Text alias : record.aliases)
                spellings.push_back({{record.name, {}, {}}, foldText(alias)});
    }
    return spellings;
}

} // namespace

std::vector<Spelling> Dataset::Tables::processorSpellings() const { return spellingsOf(processors(), false); }

std::vector<Spelling> Dataset::Tables::acceleratorSpellings() const { return spellingsOf(accelerators(), true); }

} // namespace huella
