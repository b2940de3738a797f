// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/catalogue/dataset_tables.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <set>

namespace huella {
Dataset::PinTables::PinTables(const CatalogueSnapshot &pins)
{
    const auto keep = [this](std::string text) -> Text { return names.emplace_back(std::move(text)); };
    const auto addModels = [&](NameIndex &index, const auto &records) {
        for (std::uint32_t i = 0; i < records.size(); ++i) {
            addName(index, keep(foldModel(records[i].name)), i);
            for (Text alias : records[i].aliases)
                addName(index, keep(foldModel(alias)), i);
        }
        sortNames(index);
    };
    addModels(processorNames, pins.processors);
    addModels(acceleratorNames, pins.accelerators);
    for (std::uint32_t i = 0; i < pins.places.size(); ++i) {
        addName(placeCodes, keep(foldName(pins.places[i].code)), i);
        places.emplace(pins.places[i].code, &pins.places[i]);
    }
    for (const Place &place : pins.yearPlaces)
        yearPlaces.emplace(std::pair(place.code, place.year), &place);
    for (std::uint32_t i = 0; i < pins.facilities.size(); ++i) {
        const Facility &facility = pins.facilities[i];
        facilities.emplace(std::pair(facility.provider, facility.region), &facility);
        if (!facility.region.empty())
            addName(regions, keep(foldName(facility.region)), i);
        if (facility.kind == "provider" && facility.pue)
            means.emplace(facility.provider, &facility);
        if (facility.kind == "generic" && facility.pue && !unknownSite)
            unknownSite = &facility;
    }
    for (const Place &place : pins.comparedPlaces) {
        comparedPlaces.emplace(place.code, &place);
        if (const auto own = places.find(place.code); own != places.end() && place.fromElectricityMaps())
            mapsVariants.add(*own->second, place);
    }
    const auto byId = [](auto &index, const auto &records) {
        for (const auto &record : records)
            index.emplace(record.id, &record);
    };
    byId(sources, pins.sources);
    byId(coefficients, pins.coefficients);
    byId(equivalences, pins.equivalences);
    byId(bands, pins.bands);
    sortNames(placeCodes);
    sortNames(regions);
}

const Dataset::Tables::Regions &Dataset::Tables::regionsOf(const std::vector<Facility> &facilities) const
{
    std::call_once(regionsOnce_, [&] {
        for (std::uint32_t i = 0; i < facilities.size(); ++i) {
            if (!isRegion(facilities[i]))
                continue;
            addName(regions_.codes, regions_.names.emplace_back(foldName(facilities[i].region)), i);
            if (!facilities[i].name.empty())
                addName(regions_.towns, regions_.names.emplace_back(foldName(facilities[i].name)), i);
        }
        sortNames(regions_.codes);
        sortNames(regions_.towns);
    });
    return regions_;
}

Lookup<Place> Dataset::place(std::string_view codeOrName) const
{
    if (pins_)
        if (const auto matches = exactMatches(pinTables_->placeCodes, foldName(codeOrName)); !matches.empty())
            return current(pins_->places[matches.front()]);
    if (const Place *maps = withMapsFigure(codeOrName))
        return current(*maps);
    const auto meanings = tables_->meaningsOf(codeOrName);
    if (meanings.list.size() == 1) {
        auto found = current(tables_->places[meanings.list.front().place]);
        found.via = meanings.list.front().via;
        found.byPartCode = meanings.list.front().byPartCode;
        return found;
    }
    NoMatch none{meanings.list.size() > 1, {}, meanings.absent};
    for (const auto &meaning : meanings.list)
        none.candidates.push_back(tables_->places[meaning.place].code);
    if (none.absent)
        none.candidates = none.absent->zones;
    return tl::unexpected(none);
}

/// That of the study before the catalogue's: one that was saved with figures to compare has no others.
const Place *Dataset::withMapsFigure(std::string_view codeOrName) const
{
    constexpr std::string_view lastLetters = "sS)"; // of a code or a name; others are not worth the folding
    if (codeOrName.size() <= mapsSuffix.size() || lastLetters.find(codeOrName.back()) == std::string_view::npos
        || info_->greenAlgorithms)
        return nullptr;
    const std::string folded = foldName(codeOrName);
    if (const Place *own = pinTables_ ? pinTables_->mapsVariants.find(folded) : nullptr)
        return own;
    const Place *shipped = tables_->mapsVariants().find(folded);
    const bool carried =
        shipped && pinTables_ && !pins_->comparedPlaces.empty()
        && pinTables_->places.contains(shipped->code.substr(0, shipped->code.size() - mapsSuffix.size()));
    return carried ? nullptr : shipped;
}

const Place *Dataset::placeBeside(std::string_view code, Text source) const
{
    const auto found = place(code);
    if (!found || found->byPartCode)
        return nullptr;
    const Place *own = found->record;
    if (own->source == source || source != electricityMaps || own->worldInstead)
        return own;
    const auto maps = place(std::string(own->code) + std::string(mapsSuffix));
    return maps && maps->record->fromElectricityMaps() ? maps->record : own;
}

Lookup<Provider> Dataset::provider(std::string_view name) const
{
    const std::string folded = foldName(name);
    const auto same = [&](Text other) { return foldName(other) == folded; };
    for (const Provider &provider : providers())
        if (same(provider.id) || same(provider.name)
            || std::any_of(provider.aliases.begin(), provider.aliases.end(), same))
            return Found<Provider>{&provider};
    return tl::unexpected(NoMatch{});
}

/// The study's own copy of a region.
const Facility *Dataset::pinned(Text provider, Text region) const
{
    if (!pinTables_)
        return nullptr;
    const auto found = pinTables_->facilities.find({provider, region});
    return found == pinTables_->facilities.end() ? nullptr : found->second;
}

Lookup<Facility> Dataset::region(std::string_view providerName, std::string_view region) const
{
    const std::string folded = foldName(region);
    Text wanted;
    if (!providerName.empty())
        if (const auto found = provider(providerName))
            wanted = found->record->id;
    const auto inPlace = [&](const Facility &f) { return wanted.empty() || f.provider == wanted; };
    if (pins_)
        for (auto match : exactMatches(pinTables_->regions, folded))
            if (inPlace(pins_->facilities[match]))
                return Found<Facility>{&pins_->facilities[match]};
    const auto &facilities = info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities;
    const auto &index = tables_->regionsOf(facilities);
    std::set<std::uint32_t> records;
    for (const NameIndex *names : {&index.codes, &index.towns})
        for (auto record : exactMatches(*names, folded))
            records.insert(record);
    std::vector<const Facility *> matches;
    for (auto record : records)
        if (inPlace(facilities[record]))
            matches.push_back(&facilities[record]);
    const auto byCode =
        std::find_if(matches.begin(), matches.end(), [&](const Facility *f) { return foldName(f->region) == folded; });
    if (matches.size() == 1 || (byCode != matches.end() && !wanted.empty())) {
        const Facility *facility = byCode != matches.end() ? *byCode : matches.front();
        const Facility *own = pinned(facility->provider, facility->region);
        return Found<Facility>{own ? own : facility};
    }
    NoMatch none{matches.size() > 1, {}};
    for (const Facility *facility : matches)
        none.candidates.push_back(wanted.empty() ? facility->provider : facility->region);
    return tl::unexpected(none);
}

std::vector<Suggestion> Dataset::suggestProcessors(std::string_view name, size_t count) const
{
    return nearestModels(tables_->processorSpellings(), name, count);
}

std::vector<Suggestion> Dataset::suggestAccelerators(std::string_view name, size_t count) const
{
    return nearestModels(tables_->acceleratorSpellings(), name, count);
}

std::vector<Suggestion> Dataset::suggestPlaces(std::string_view name, size_t count) const
{
    return nearestSpellings(tables_->nearby().places, name, count);
}

std::vector<Suggestion> Dataset::suggestProviders() const
{
    std::vector<Suggestion> all;
    for (const Provider &provider : providers())
        if (provider.id != "generic")
            all.push_back({provider.id, provider.name, provider.name});
    return all;
}

std::string Dataset::searchTextOf(const Place &place) const
{
    std::string text;
    for (const Spelling &spelling : tables_->nearby().places)
        if (spelling.suggestion.id == place.code)
            text += (text.empty() ? "" : " ") + spelling.folded;
    return text + (text.empty() ? "" : " ") + foldText(place.code);
}

} // namespace huella
