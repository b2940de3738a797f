// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/catalogue/spelling.h"

#include <array>
#include <deque>
#include <map>
#include <mutex>
#include <unordered_map>

namespace huella {

inline bool isRegion(const Facility &facility) { return facility.kind == "region" || facility.kind == "site"; }

/// Places as Electricity Maps has them, where a dataset or a study has another source's figure for them.
struct MapsVariants {
    std::deque<std::string> texts;
    std::deque<Place> places;
    std::unordered_map<std::string_view, const Place *> byCode; ///< folded, "es-maps"; and by the name of one
    /// `figure`: of the same grid.
    void add(const Place &place, const Place &figure);
    const Place *find(std::string_view folded) const;
};

/// What a dataset looks things up in, made once from the catalogue.
struct Dataset::Tables {
    const Catalogue &catalogue;
    std::deque<std::string> names;
    std::vector<Place> places, mapsPlaces;
    NameIndex placeCodes;                ///< other codes of a zone too
    NameIndex placeNames;                ///< folded as places
    std::shared_ptr<const OwnChips> own; ///< of those that follow, where the user has a copy
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
    void addNamesOfZones();
    void loadDefault();
    void loadGreenAlgorithms(const DatasetInfo &info);
    void loadGaHardware(Text id);
    void loadOwnChips();
    void addGa(const Processor &processor);
    void addGa(Accelerator accelerator);
    void loadGaFacilities(Text id);
    void loadGaEquivalences(Text id);

    /// A place that a name means, and by which city or part; several where the name has to be said more exactly.
    struct Meaning {
        std::uint32_t place;
        const NamedPlace *via;
        bool byPartCode = false;
    };
    struct Meanings {
        std::vector<Meaning> list;
        const NamedPlace *absent = nullptr;
    };
    enum class Namesakes { leftOut, too };
    /// The first of: code, name, name without articles, name with a qualifier, code of a part.
    Meanings meaningsOf(std::string_view name, Namesakes namesakes = Namesakes::leftOut) const;
    std::optional<std::uint32_t> placeOfZone(Text code) const;
    /// The zone that a part of a country belongs to; the place itself where it is none.
    const Place &countryOf(const Place &place) const;

    /// What is only needed once a name was not found: made then.
    struct Nearby {
        struct Loose {
            LeftOut leftOut;
            NameIndex places, namedPlaces;
        };
        std::array<Loose, 2> loose{{{LeftOut::articles, {}, {}}, {LeftOut::kinds, {}, {}}}};
        std::deque<std::string> names;
        std::vector<Spelling> places;
    };
    const Nearby &nearby() const;
    const MapsVariants &mapsVariants() const; ///< made when the first is asked for
    /// Regions and sites by code and by town; made when the first is asked for.
    struct Regions {
        NameIndex codes, towns;
        std::deque<std::string> names;
    };
    const Regions &regionsOf(const std::vector<Facility> &facilities) const;
    /// The place that a region's electricity is of, or null.
    const Place *placeOfRegion(const Facility &region) const;
    /// Those of the regions that lie where the text says: in the place that it names, else in one whose name it holds.
    std::vector<const Facility *> regionsWithin(const std::vector<const Facility *> &regions,
                                                std::string_view text) const;
    /// What the dataset offers: its own table where it has one, else the catalogue's list.
    const std::vector<Processor> &processors() const
    {
        return gaProcessors.empty() ? catalogue.processors : gaProcessors;
    }
    const std::vector<Accelerator> &accelerators() const
    {
        return gaAccelerators.empty() ? catalogue.accelerators : gaAccelerators;
    }
    std::vector<Spelling> processorSpellings() const;
    std::vector<Spelling> acceleratorSpellings() const;

private:
    using Records = std::vector<std::uint32_t>;
    void addMeanings(Meanings &meanings, const Records &places, const Records &named, Namesakes namesakes) const;
    void addQualified(Meanings &meanings, std::string_view name, std::string_view qualifier) const;
    std::vector<const Place *> areasOf(std::string_view qualifier) const;
    void addByPartCode(Meanings &meanings, std::string_view code) const;
    std::optional<std::uint32_t> placeOrParent(Text code) const;
    void fill(Nearby &nearby) const;
    mutable std::once_flag nearbyOnce_, regionsOnce_, mapsOnce_;
    mutable MapsVariants mapsVariants_;
    mutable Nearby nearby_;
    mutable Regions regions_;
};

/// How a study's own records are found: by folded names and codes, since a study may carry many.
struct Dataset::PinTables {
    explicit PinTables(const CatalogueSnapshot &pins);

    std::deque<std::string> names;
    NameIndex processorNames, acceleratorNames, placeCodes, regions;
    std::unordered_map<Text, const Place *> places;
    std::map<std::pair<Text, int>, const Place *> yearPlaces;
    std::map<std::pair<Text, Text>, const Facility *> facilities; ///< by provider and region
    std::unordered_map<Text, const Place *> comparedPlaces;
    MapsVariants mapsVariants;
    std::unordered_map<Text, const Facility *> means; ///< by provider
    const Facility *unknownSite = nullptr;
    std::unordered_map<Text, const Source *> sources;
    std::unordered_map<Text, const Coefficient *> coefficients;
    std::unordered_map<Text, const Equivalence *> equivalences;
    std::unordered_map<Text, const Band *> bands;
};

} // namespace huella
