// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kept_json.h"
#include "core/base/result.h"
#include "core/catalogue/names.h"
#include "core/catalogue/own_chips.h"
#include "core/catalogue/place.h"
#include "core/catalogue/suggest.h"
#include "core/catalogue/text_store.h"

#include <map>
#include <memory>

namespace huella {

struct DatasetInfo {
    Text id;              ///< "huella-2026"
    Basis basis;          ///< what its intensities count
    bool greenAlgorithms; ///< reproduces that calculator
    /// Its chips may not be passed on: they are the user's own copy, where there is one, and else taken from the default dataset.
    bool ownChips = false;
};

/// Records that a study carries with it: they are found before the catalogue's, so that its figures never change by themselves.
/// Filled once, then only looked at.
struct CatalogueSnapshot {
    TextStore store;
    Text edition;         ///< of the catalogue that the study's figures are from; empty: the one at hand
    bool earlier = false; ///< copied by a version whose catalogue of the same edition had fewer figures
    std::vector<Processor> processors;
    std::vector<Accelerator> accelerators;
    std::vector<Place> places;
    std::vector<Place> yearPlaces; ///< of scenarios with another year's electricity
    /// the figures of one common source, where places are compared and their own differ
    std::vector<Place> comparedPlaces;
    std::vector<Facility> facilities;
    std::vector<Source> sources;
    std::vector<Coefficient> coefficients;
    std::vector<Equivalence> equivalences;
    std::vector<Band> bands;
    /// of scenarios with another dataset, by its id
    std::map<std::string, std::shared_ptr<const CatalogueSnapshot>, std::less<>> others;
    /// lists that a later version wrote, kept and written back
    KeptJson unknown{};
    std::map<std::string, KeptJson, std::less<>> unknownFields; ///< of single records, by list and key
};

/// A name that no record, or more than one, goes by. What is near an unknown name costs more to find than the name itself: ask
/// for it (suggestPlaces and its like) where somebody reads it.
struct NoMatch {
    bool ambiguous = false;
    std::vector<Text> candidates;       ///< those that share the name
    const NamedPlace *absent = nullptr; ///< a place that is known, and that no source covers
};

template <class T> struct Found {
    const T *record = nullptr;
    bool outsideDataset = false; ///< taken from the default dataset, since a Green Algorithms table lacks it
    /// the city or part of a country that led here; null where the place itself was named
    const NamedPlace *via = nullptr;
    bool byPartCode = false; ///< a code such as "MX-JAL" of a part that has no figure led here
    int count = 1;           ///< processors: how many of it the name says, "2x EPYC 7742"
    bool shortened = false;  ///< hardware whose name was left out in part, or had more to it: "3090", "RTX 3090 24GB"
};
template <class T> using Lookup = tl::expected<Found<T>, NoMatch>;

/// A named view of the catalogue: which processors, places, sites and constants a calculation sees. Cheap to copy.
class Dataset {
public:
    /// All datasets, the default first.
    static std::span<const DatasetInfo> all();
    static const DatasetInfo *info(std::string_view id);
    /// The shipped catalogue seen through a dataset; made once each. `id` must be one of all().
    static const Dataset &builtIn(std::string_view id = "huella-2026");

    /// From now on the user's own copy of chips is looked for in this folder, when a dataset that has them is first asked for. Said
    /// again, it is read anew; what was calculated before stays valid, and with the figures that it had.
    static void lookForOwnChipsIn(std::string folder);
    /// What that copy holds; null where there is none.
    static std::shared_ptr<const OwnChips> ownChips();
    /// How often the folder was said: what was made of these datasets before is out of date.
    static int ownChipsRound();

    Dataset(const Catalogue &catalogue, const DatasetInfo &info, std::shared_ptr<const OwnChips> own = {});
    /// The same view with a study's own records in front.
    Dataset withPins(std::shared_ptr<const CatalogueSnapshot> pins) const;

    /// The same view with the electricity of another year, where the same source has that year's figure for the zone.
    /// Green Algorithms datasets have no years: they stay as they are.
    Dataset withGridYear(int year) const;
    int gridYear() const { return year_ ? year_->year : 0; } ///< 0: the newest figures

    const DatasetInfo &info() const { return *info_; }
    const Catalogue &catalogue() const;
    const Source *source(Text id) const;

    /// By a name or an alias however it is spelt; else by what the name may be short for, where that is one model.
    Lookup<Processor> processor(std::string_view name) const;
    Lookup<Accelerator> accelerator(std::string_view name) const;
    /// By code, else by name in either language, however it is spelt; a city or a part of a country leads to its grid.
    Lookup<Place> place(std::string_view codeOrName) const;
    Lookup<Provider> provider(std::string_view name) const;
    /// A region of the provider; an empty provider searches all of them.
    Lookup<Facility> region(std::string_view provider, std::string_view region) const;

    /// What somebody may have meant by a name that is unknown, best first: never far from what was typed, so often nothing.
    std::vector<Suggestion> suggestProcessors(std::string_view name, size_t count = 5) const;
    std::vector<Suggestion> suggestAccelerators(std::string_view name, size_t count = 5) const;
    std::vector<Suggestion> suggestPlaces(std::string_view name, size_t count = 5) const;
    /// A provider's regions where the name is a place's or holds one's ("Ohio", "usgovvirginia"); some of them in any case.
    std::vector<Suggestion> suggestRegions(std::string_view provider, std::string_view name, size_t count = 5) const;
    std::vector<Suggestion> suggestProviders() const; ///< there are few: all of them
    /// Everything that a list of places finds this one by, folded: its names in both languages, its code, its parts and cities.
    std::string searchTextOf(const Place &place) const;

    /// The provider's mean, or null where none is known.
    const Facility *providerMean(Text provider) const;

    const Place &worldPlace() const;
    const Facility &unknownSite() const; ///< the PUE that stands for a data centre nobody named
    /// A coefficient that the formula uses, the study's copy first.
    const Coefficient &coefficient(Text id) const;
    const Coefficient &memoryPower() const { return coefficient("memory_w_per_gb"); } ///< W/GB

    /// A reference amount of the equivalents; Green Algorithms datasets have their own.
    const Equivalence &equivalence(Text id) const;
    double equivalent(Text id) const { return equivalence(id).gPerUnit; } ///< g CO2e
    /// How far a figure may lie from its central value, the study's copy first.
    const Band &band(Text id) const;
    /// `id`, or `before` where a study of an earlier edition carries that one in its place: its interval stays.
    Text bandOr(Text id, Text before) const;
    /// The continent of a zone of the catalogue, in English; empty for others.
    Text continentOf(Text zone) const;
    /// The year that "now" is: of the edition that the study's figures are from, else the catalogue's.
    int editionYear() const;

    std::span<const Place> places() const;
    std::span<const Processor> processors() const;
    std::span<const Accelerator> accelerators() const;
    std::span<const Provider> providers() const;
    std::vector<const Facility *> regions(Text provider) const;

    /// The place with this code as it stands beside figures of a source: with that source's figure where it has one ("ES-MAPS" for
    /// "ES"), else with the dataset's own. Null where the dataset does not have the place itself.
    const Place *placeBeside(std::string_view code, Text source) const;

    /// The places with these codes, all from one source: Electricity Maps' where one of them exists only there.
    /// Those that the common source lacks are left out.
    std::vector<Place> fromOneSource(std::span<const std::string> codes) const;

private:
    struct Tables;
    struct PinTables;
    struct YearPlaces {
        int year = 0;
        std::map<Text, Place> byCode; ///< the places whose source has a figure of that year
    };
    bool movedFrom(const Place &place) const;
    const Place *withMapsFigure(std::string_view codeOrName) const;
    Found<Place> current(const Place &place) const;
    const Facility *pinned(Text provider, Text region) const;

    std::shared_ptr<const Tables> tables_;
    std::shared_ptr<const YearPlaces> year_;
    std::shared_ptr<const CatalogueSnapshot> pins_;
    std::shared_ptr<const PinTables> pinTables_; ///< how pins_ are found; null without pins
    const DatasetInfo *info_ = nullptr;
};

} // namespace huella
