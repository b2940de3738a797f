// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/pin_index.h"

#include "core/base/fold.h"
#include "core/catalogue/dataset.h"

namespace huella {
namespace {

template <class T> void addNames(PinIndex::ByName<T> &index, const std::vector<T> &records)
{
    for (const T &record : records) {
        index.emplace(foldName(record.name), &record);
        for (Text alias : record.aliases)
            index.emplace(foldName(alias), &record);
    }
}

template <class T> void addIds(PinIndex::ByText<T> &index, const std::vector<T> &records)
{
    for (const T &record : records)
        index.emplace(record.id, &record);
}

} // namespace

PinIndex::PinIndex(const Pins &pins)
{
    addNames(processors, pins.processors);
    addNames(accelerators, pins.accelerators);
    for (const Place &place : pins.places) {
        placeNames.emplace(foldName(place.code), &place);
        places.emplace(place.code, &place);
    }
    for (const Place &place : pins.comparedPlaces)
        comparedPlaces.emplace(place.code, &place);
    for (const Place &place : pins.yearPlaces)
        yearPlaces.emplace(std::pair(place.code, place.year), &place);
    for (const Facility &facility : pins.facilities) {
        facilities.emplace(std::pair(facility.provider, facility.region), &facility);
        if (!facility.region.empty())
            regions[foldName(facility.region)].push_back(&facility);
        if (facility.kind == "provider" && facility.pue)
            means.emplace(facility.provider, &facility);
        if (facility.kind == "generic" && facility.pue && !unknownSite)
            unknownSite = &facility;
    }
    addIds(sources, pins.sources);
    addIds(coefficients, pins.coefficients);
    addIds(equivalences, pins.equivalences);
    addIds(bands, pins.bands);
}

} // namespace huella
