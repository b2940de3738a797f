// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset.h"

#include "core/catalogue/dataset_tables.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<DatasetInfo, 4> datasets{{{"huella-2026", Basis::lifeCycle, false},
                                               {"green-algorithms-3.0", Basis::mixed, true},
                                               {"green-algorithms-2.2", Basis::mixed, true},
                                               {"green-algorithms-1.0", Basis::mixed, true}}};

} // namespace

std::span<const DatasetInfo> Dataset::all() { return datasets; }

const DatasetInfo *Dataset::info(std::string_view id)
{
    const auto found = std::find_if(datasets.begin(), datasets.end(), [&](const DatasetInfo &d) { return d.id == id; });
    return found == datasets.end() ? nullptr : &*found;
}

const Dataset &Dataset::builtIn(std::string_view id)
{
    // Made on first use: a program that only needs the default does not pay for the others.
    static const auto make = [](int i) { return Dataset(Catalogue::builtIn(), datasets[size_t(i)]); };
    switch (info(id) ? info(id) - datasets.data() : 0) {
    case 1: {
        static const Dataset dataset = make(1);
        return dataset;
    }
    case 2: {
        static const Dataset dataset = make(2);
        return dataset;
    }
    case 3: {
        static const Dataset dataset = make(3);
        return dataset;
    }
    default: {
        static const Dataset dataset = make(0);
        return dataset;
    }
    }
}

Dataset::Dataset(const Catalogue &catalogue, const DatasetInfo &info) : info_(&info)
{
    auto tables = std::make_shared<Tables>(catalogue);
    if (info.greenAlgorithms)
        tables->loadGreenAlgorithms(info.id);
    else
        tables->loadDefault();
    tables->indexPlaces();
    tables_ = std::move(tables);
}

Dataset Dataset::withPins(std::shared_ptr<const Pins> pins) const
{
    // A study is asked for its dataset by every scenario, again and again: its tables are made once.
    static std::mutex mutex;
    static std::weak_ptr<const Pins> lastPins;
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
    if (!info_->greenAlgorithms)
        for (const Place &newest : tables_->places)
            if (const auto found = figures.find({newest.grid, newest.source}); found != figures.end()) {
                Place place = newest;
                place.gPerKwh = found->second->gPerKwh;
                place.year = year;
                place.otherGPerKwh.reset(); // which was of the newest year
                places->byCode.emplace(place.code, place);
            }
    Dataset view = *this;
    view.year_ = std::move(places);
    return view;
}

/// The record that stands for a place in this view: of the year that was asked for, else the study's own copy.
Found<Place> Dataset::current(const Place &place) const
{
    if (year_ && pinTables_)
        if (const auto found = pinTables_->yearPlaces.find({place.code, year_->year}); found != pinTables_->yearPlaces.end())
            return {found->second};
    if (year_)
        if (const auto found = year_->byCode.find(place.code); found != year_->byCode.end())
            return {&found->second};
    if (pinTables_)
        if (const auto found = pinTables_->places.find(place.code); found != pinTables_->places.end())
            return {found->second};
    return {&place};
}

const Catalogue &Dataset::catalogue() const { return tables_->catalogue; }

const Source *Dataset::source(Text id) const
{
    if (const Source *known = tables_->catalogue.source(id))
        return known;
    if (pins_)
        for (const Source &source : pins_->sources)
            if (source.id == id)
                return &source;
    return nullptr;
}

const Facility *Dataset::providerMean(Text provider) const
{
    if (pins_)
        for (const Facility &facility : pins_->facilities)
            if (facility.kind == "provider" && facility.provider == provider)
                return &facility;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.kind == "provider" && facility.provider == provider && facility.pue)
            return &facility;
    return nullptr;
}

const Place &Dataset::worldPlace() const
{
    return *current(*tables_->world).record;
}

const Facility &Dataset::unknownSite() const
{
    if (pins_)
        for (const Facility &facility : pins_->facilities)
            if (facility.kind == "generic" && facility.pue)
                return facility;
    return tables_->unknown;
}

const Coefficient &Dataset::coefficient(Text id) const
{
    if (pins_)
        for (const Coefficient &coefficient : pins_->coefficients)
            if (coefficient.id == id)
                return coefficient;
    return tables_->catalogue.coefficient(id);
}

double Dataset::equivalent(Text id) const
{
    if (info_->greenAlgorithms) {
        static constexpr std::array<std::pair<Text, Text>, 7> names{{{"tree_year", "treeYear"},
                                                                      {"car_eu_km", "passengerCar_EU_perkm"},
                                                                      {"car_us_km", "passengerCar_US_perkm"},
                                                                      {"flight_par_lon", "flight_PAR-LON"},
                                                                      {"flight_par_dub", "flight_PAR-DUB"},
                                                                      {"flight_ny_sf", "flight_NY-SF"},
                                                                      {"flight_nyc_mel", "flight_NYC-MEL"}}};
        for (const auto &[ours, theirs] : names)
            if (ours == id)
                return tables_->gaConstants.at(theirs);
    }
    return tables_->catalogue.equivalence(id).gPerUnit;
}

std::span<const Place> Dataset::places() const { return tables_->places; }

std::span<const Processor> Dataset::processors() const
{
    return info_->greenAlgorithms ? tables_->gaProcessors : tables_->catalogue.processors;
}

std::span<const Accelerator> Dataset::accelerators() const
{
    return info_->greenAlgorithms ? tables_->gaAccelerators : tables_->catalogue.accelerators;
}

std::span<const Provider> Dataset::providers() const
{
    return info_->greenAlgorithms ? tables_->gaProviders : tables_->catalogue.providers;
}

std::vector<const Facility *> Dataset::regions(Text provider) const
{
    std::vector<const Facility *> list;
    for (const Facility &facility : info_->greenAlgorithms ? tables_->gaFacilities : tables_->catalogue.facilities)
        if (facility.provider == provider && (facility.kind == "region" || facility.kind == "site"))
            list.push_back(&facility);
    return list;
}

std::vector<Place> Dataset::fromOneSource(std::span<const std::string> codes) const
{
    std::vector<Place> chosen;
    for (const std::string &code : codes)
        if (const auto found = place(code))
            chosen.push_back(*found->record);
    const bool needsMaps = std::any_of(chosen.begin(), chosen.end(), [](const Place &p) { return p.source == "electricitymaps_yearly"; });
    if (!needsMaps || info_->greenAlgorithms)
        return chosen;
    std::vector<Place> fromMaps;
    for (const Place &place : chosen)
        for (const Place &maps : tables_->mapsPlaces)
            if (maps.code == place.grid) { // the figure is theirs, the place is the one that was asked for
                Place &moved = fromMaps.emplace_back(maps);
                moved.code = place.code;
                moved.nameEn = place.nameEn;
                moved.nameEs = place.nameEs;
                moved.parent = place.parent;
                moved.kind = place.kind;
            }
    return fromMaps;
}

} // namespace huella
