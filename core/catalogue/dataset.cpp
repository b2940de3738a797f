// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"

#include "core/catalogue/dataset_tables.h"

#include <algorithm>
#include <array>
#include <functional>

namespace huella {

Dataset::Dataset(const Catalogue &catalogue, const DatasetInfo &info, std::shared_ptr<const OwnChips> own)
    : info_(&info)
{
    auto tables = std::make_shared<Tables>(catalogue);
    tables->own = std::move(own);
    if (info.greenAlgorithms)
        tables->loadGreenAlgorithms(info);
    else
        tables->loadDefault();
    tables->indexPlaces();
    tables_ = std::move(tables);
}

Dataset Dataset::withPins(std::shared_ptr<const CatalogueSnapshot> pins) const
{
    // A study is asked for its dataset by every scenario, again and again: its tables are made once.
    static std::mutex mutex;
    static std::weak_ptr<const CatalogueSnapshot> lastPins;
    static std::shared_ptr<const PinTables> lastTables;
    Dataset view = *this;
    view.pinTables_ = nullptr;
    if (pins) {
        const std::lock_guard lock(mutex);
        if (lastPins.lock() != pins) {
            lastTables = std::make_shared<const PinTables>(*pins);
            lastPins = pins;
        }
        view.pinTables_ = lastTables;
    }
    view.pins_ = std::move(pins);
    return view;
}

Dataset Dataset::withGridYear(int year) const
{
    auto places = std::make_shared<YearPlaces>();
    places->year = year;
    std::map<std::pair<Text, Text>, const GridFigure *> figures; // by zone and source
    for (const auto *list : {&catalogue().figures, &catalogue().odblFigures})
        for (const GridFigure &figure : *list)
            if (figure.year == year && figure.basis == "life-cycle" && figure.gPerKwh > 0)
                figures.emplace(std::pair(figure.zone, figure.source), &figure);
    const auto add = [&](const Place &newest) {
        if (const auto found = figures.find({newest.grid, newest.source}); found != figures.end()) {
            Place place = newest;
            place.gPerKwh = found->second->gPerKwh;
            place.year = year;
            place.otherGPerKwh.reset(); // which was of the newest year
            places->byCode.emplace(place.code, place);
        }
    };
    if (!info_->greenAlgorithms) {
        std::for_each(tables_->places.begin(), tables_->places.end(), add);
        std::for_each(tables_->mapsVariants().places.begin(), tables_->mapsVariants().places.end(), add);
    }
    Dataset view = *this;
    view.year_ = std::move(places);
    return view;
}

/// Whether a study of an earlier edition has the place's own grid where another serves it now: its figures stay.
bool Dataset::movedFrom(const Place &place) const
{
    if (!pinTables_)
        return false;
    const auto own = pinTables_->places.find(place.code);
    return own != pinTables_->places.end() && own->second->grid != place.grid;
}

/// The record that stands for a place in this view: of the year that was asked for, else the study's own copy.
Found<Place> Dataset::current(const Place &place) const
{
    if (year_ && pinTables_)
        if (const auto found = pinTables_->yearPlaces.find({place.code, year_->year});
            found != pinTables_->yearPlaces.end())
            return {found->second};
    if (year_)
        if (const auto found = year_->byCode.find(place.code);
            found != year_->byCode.end() && !movedFrom(found->second))
            return {&found->second};
    if (pinTables_)
        if (const auto found = pinTables_->places.find(place.code); found != pinTables_->places.end())
            return {found->second};
    return {&place};
}

const Catalogue &Dataset::catalogue() const { return tables_->catalogue; }

const Source *Dataset::source(Text id) const
{
    if (pinTables_)
        if (const Source *own = recordOf(pinTables_->sources, id))
            return own;
    return tables_->catalogue.source(id);
}

const Facility *Dataset::providerMean(Text provider) const
{
    if (pinTables_)
        if (const Facility *own = recordOf(pinTables_->means, provider))
            return own;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.kind == "provider" && facility.provider == provider && facility.pue)
            return &facility;
    return nullptr;
}

const Place &Dataset::worldPlace() const { return *current(*tables_->world).record; }

const Facility &Dataset::unknownSite() const
{
    const Facility *own = pinTables_ ? pinTables_->unknownSite : nullptr;
    return own ? *own : tables_->unknown;
}

const Coefficient &Dataset::coefficient(Text id) const
{
    const Coefficient *own = pinTables_ ? recordOf(pinTables_->coefficients, id) : nullptr;
    return own ? *own : tables_->catalogue.coefficient(id);
}

const Equivalence &Dataset::equivalence(Text id) const
{
    if (pinTables_)
        if (const Equivalence *own = recordOf(pinTables_->equivalences, id))
            return *own;
    const auto theirs = tables_->gaEquivalences.find(id);
    return theirs != tables_->gaEquivalences.end() ? theirs->second : tables_->catalogue.equivalence(id);
}

const Band &Dataset::band(Text id) const
{
    const Band *own = pinTables_ ? recordOf(pinTables_->bands, id) : nullptr;
    return own ? *own : tables_->catalogue.band(id);
}

Text Dataset::bandOr(Text id, Text before) const
{
    if (!pinTables_ || recordOf(pinTables_->bands, id))
        return id;
    const bool earlier = !pins_->edition.empty() && pins_->edition < tables_->catalogue.edition;
    return earlier && recordOf(pinTables_->bands, before) ? before : id;
}

Text Dataset::continentOf(Text zone) const
{
    for (const auto *zones : {&tables_->catalogue.zones, &tables_->catalogue.odblZones}) {
        const auto found = std::lower_bound(zones->begin(), zones->end(), zone,
                                            [](const Zone &one, Text code) { return one.code < code; });
        if (found != zones->end() && found->code == zone)
            return found->continent;
    }
    return {};
}

int Dataset::editionYear() const
{
    const auto own = pins_ ? yearOfEdition(pins_->edition) : std::nullopt;
    return own ? *own : huella::editionYear(tables_->catalogue);
}

std::span<const Place> Dataset::places() const { return tables_->places; }

std::span<const Processor> Dataset::processors() const { return tables_->processors(); }

std::span<const Accelerator> Dataset::accelerators() const { return tables_->accelerators(); }

std::span<const Provider> Dataset::providers() const
{
    return info_->greenAlgorithms ? tables_->gaProviders : tables_->catalogue.providers;
}

std::vector<const Facility *> Dataset::regions(Text provider) const
{
    std::vector<const Facility *> list;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.provider == provider && isRegion(facility))
            list.push_back(&facility);
    return list;
}

std::vector<Place> Dataset::fromOneSource(std::span<const std::string> codes) const
{
    std::vector<Place> chosen;
    for (const std::string &code : codes)
        if (const auto found = place(code); found && !found->byPartCode)
            chosen.push_back(*found->record);
    const bool needsMaps = std::any_of(chosen.begin(), chosen.end(), std::mem_fn(&Place::fromElectricityMaps));
    if (!needsMaps || info_->greenAlgorithms)
        return chosen;
    std::vector<Place> fromMaps;
    const bool carried = pins_ && !pins_->comparedPlaces.empty(); // what the study lacks then was in no common source
    for (const Place &place : chosen) {
        if (carried && pinTables_->places.contains(place.code)) {
            if (const Place *own = recordOf(pinTables_->comparedPlaces, place.code))
                fromMaps.push_back(*own);
            continue;
        }
        for (const Place &maps : tables_->mapsPlaces)
            if (maps.code == place.grid) { // the figure is theirs, the place is the one that was asked for
                Place &moved = fromMaps.emplace_back(maps);
                moved.code = place.code;
                moved.nameEn = place.nameEn;
                moved.nameEs = place.nameEs;
                moved.parent = place.parent;
                moved.kind = place.kind;
            }
    }
    return fromMaps;
}

} // namespace huella
