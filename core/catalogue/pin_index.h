// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/place.h"

#include <map>
#include <string>
#include <unordered_map>

namespace huella {

struct Pins;

/// What a study's own records are found by. Made once for a study: one with thousands of copies and runs would otherwise fold
/// each name for each run. Of two records with one name the first counts.
struct PinIndex {
    explicit PinIndex(const Pins &pins);

    template <class T> using ByName = std::unordered_map<std::string, const T *>;
    template <class T> using ByText = std::unordered_map<Text, const T *>;

    ByName<Processor> processors;     ///< by folded name or alias
    ByName<Accelerator> accelerators;
    ByName<Place> placeNames;         ///< by folded code
    ByText<Place> places, comparedPlaces;
    std::map<std::pair<Text, int>, const Place *> yearPlaces;
    std::unordered_map<std::string, std::vector<const Facility *>> regions;   ///< by folded region
    std::map<std::pair<Text, Text>, const Facility *> facilities;             ///< by provider and region
    ByText<Facility> means;                                                   ///< by provider
    const Facility *unknownSite = nullptr;
    ByText<Source> sources;
    ByText<Coefficient> coefficients;
    ByText<Equivalence> equivalences;
    ByText<Band> bands;
};

/// The record of that key, or null.
template <class Map, class Key> auto recordOf(const Map &map, const Key &key) -> typename Map::mapped_type
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

} // namespace huella
