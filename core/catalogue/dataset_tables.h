// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

#include <deque>
#include <map>

namespace huella {

/// What a dataset looks things up in, made once from the catalogue.
struct Dataset::Tables {
    const Catalogue &catalogue;
    std::deque<std::string> names;
    std::vector<Place> places, mapsPlaces;
    NameIndex placeCodes, placeNames;
    std::vector<Processor> gaProcessors;
    std::vector<Accelerator> gaAccelerators;
    NameIndex gaProcessorNames, gaAcceleratorNames;
    std::vector<Provider> gaProviders;
    std::vector<Facility> gaFacilities;
    std::map<Text, Equivalence> gaEquivalences; ///< by our ids
    Facility unknown;
    const Place *world = nullptr;

    explicit Tables(const Catalogue &c) : catalogue(c) {}
    Text keep(std::string text) { return names.emplace_back(std::move(text)); }

    void indexPlaces(); ///< after one of the two loads
    void loadDefault();
    void loadGreenAlgorithms(Text id);
    void loadGaHardware(Text id);
    void loadGaFacilities(Text id);
    void loadGaEquivalences(Text id);
};

} // namespace huella
