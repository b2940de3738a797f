// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/records.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>

namespace huella {

/// Folded names and aliases of one list, sorted, with the record each belongs to. Made when the catalogue is packed.
using NameIndex = std::vector<std::pair<Text, std::uint32_t>>;

/// All facts that ship with Huella. A plain value of views; `builtIn` decodes the packed bytes once.
struct Catalogue {
    Text edition; ///< such as "2026-11"
    std::vector<Source> sources;
    std::vector<Processor> processors;
    std::vector<Accelerator> accelerators;
    std::vector<Zone> zones;
    std::vector<GridFigure> figures;
    std::vector<ServedZone> servedZones;
    std::vector<Zone> odblZones; ///< Electricity Maps, ODbL 1.0: apart from the rest on purpose
    std::vector<GridFigure> odblFigures;
    std::vector<GridFigure>
        odblFigures2024; ///< likewise, and apart from those: a table of its own that Green Algorithms takes
    std::vector<Provider> providers;
    std::vector<Facility> facilities;
    std::vector<OtherPue> otherPue;
    std::vector<Equivalence> equivalences;
    std::vector<Embodied> embodied;
    std::vector<Coefficient> coefficients;
    std::vector<Band> bands;
    std::vector<GaHardware> gaHardware;
    std::vector<GaGrid> gaGrid;
    std::vector<GaFacility> gaFacilities;
    std::vector<GaConstant> gaConstants;
    std::vector<NamedPlace> namedPlaces;
    std::vector<OtherCode> otherCodes;
    std::vector<MaskedName> maskedNames;
    NameIndex processorNames, acceleratorNames; ///< folded as models
    NameIndex namedPlaceNames;                  ///< folded as places

    /// What the program carries, or what stands in for it (OtherCatalogue).
    static const Catalogue &builtIn();

    const Source *source(Text id) const;
    const Band &band(Text id) const; ///< must exist: a test walks every id that the code uses
    const Coefficient &coefficient(Text id) const;
    const Equivalence &equivalence(Text id) const;
};

/// Machine-learning models, packed apart from the other facts: more rows than all of them but grid and processors, which few ask
/// for. Decoded when somebody does.
struct ModelCatalogue {
    std::vector<ModelEnergy> measured;
    std::vector<ModelSize> sizes;
    static const ModelCatalogue &builtIn();
};
template <class V> void describeLists(V &v, ModelCatalogue &c)
{
    v("models", "models", c.measured);
    v("models", "sizes", c.sizes);
}

/// Another catalogue in place of the one that the program carries, for as long as this lives: as if a later version of the
/// program ran. For tests of what a study keeps; nothing may be calculated meanwhile in another thread.
class OtherCatalogue {
public:
    explicit OtherCatalogue(const Catalogue &catalogue);
    ~OtherCatalogue();
    OtherCatalogue(const OtherCatalogue &) = delete;
    OtherCatalogue &operator=(const OtherCatalogue &) = delete;
    static const Catalogue *current(); ///< null: none
};

/// Visits every list of the catalogue with its file and list name, in the order of the packed form.
template <class V> void describeLists(V &v, Catalogue &c)
{
    v("sources", "sources", c.sources);
    v("processors", "processors", c.processors);
    v("accelerators", "accelerators", c.accelerators);
    v("grid", "zones", c.zones);
    v("grid", "figures", c.figures);
    v("grid", "served", c.servedZones);
    v("grid_odbl", "zones", c.odblZones);
    v("grid_odbl", "figures", c.odblFigures);
    v("grid_odbl_2024", "figures", c.odblFigures2024);
    v("facilities", "providers", c.providers);
    v("facilities", "facilities", c.facilities);
    v("facilities", "other_pue", c.otherPue);
    v("equivalences", "equivalences", c.equivalences);
    v("embodied", "embodied", c.embodied);
    v("coefficients", "coefficients", c.coefficients);
    v("bands", "bands", c.bands);
    v("green_algorithms", "hardware", c.gaHardware);
    v("green_algorithms", "grid", c.gaGrid);
    v("green_algorithms", "facilities", c.gaFacilities);
    v("green_algorithms", "constants", c.gaConstants);
    v("names", "places", c.namedPlaces);
    v("names", "codes", c.otherCodes);
    v("names", "masked", c.maskedNames);
}

} // namespace huella
