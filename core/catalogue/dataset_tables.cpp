// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/dataset_tables.h"

#include "core/base/fold.h"
#include "core/catalogue/spelling.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace huella {
namespace {

constexpr Text gaDefault = "(default)";
constexpr Text gaUnknown = "Unknown";
// 1,024 chips in one row: found by its name, as that calculator has it, and offered to nobody
constexpr Text gaPod = "TPU v3 pod";

} // namespace

void Dataset::Tables::indexPlaces()
{
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        addName(placeCodes, keep(foldName(places[i].code)), i);
        for (Text name : {places[i].nameEn, places[i].nameEs})
            addName(placeNames, keep(foldPlace(name)), i);
        if (places[i].code.find('-') != Text::npos)
            addName(placeNames, keep(foldPlace(places[i].code)), i); // "US_CA"
        if (places[i].code == "WORLD")
            world = &places[i];
    }
    sortNames(placeCodes);
    addNamesOfZones();
    sortNames(placeCodes);
    sortNames(placeNames);
    if (!world)
        throw std::logic_error("the dataset has no world figure");
}

/// Aliases and other codes, of the zones that this dataset has.
void Dataset::Tables::addNamesOfZones()
{
    for (const auto *zones : {&catalogue.zones, &catalogue.odblZones})
        for (const Zone &zone : *zones)
            if (!zone.aliases.empty())
                for (auto i : exactMatches(placeCodes, foldName(zone.code)))
                    for (Text alias : zone.aliases)
                        addName(placeNames, keep(foldPlace(alias)), i);
    NameIndex others;
    for (const OtherCode &other : catalogue.otherCodes)
        if (const auto place = placeOfZone(other.zone))
            addName(others, keep(foldName(other.code)), *place);
    std::erase_if(others, [&](const auto &other) {
        return !exactMatches(placeCodes, other.first).empty();
    }); // a dataset's own come first
    placeCodes.insert(placeCodes.end(), others.begin(), others.end());
}

void MapsVariants::add(const Place &place, const Place &figure)
{
    const auto keep = [this](std::string text) -> Text { return texts.emplace_back(std::move(text)); };
    const auto named = [&](Text name) { return keep(std::string(name) + " (Electricity Maps)"); };
    Place &variant = places.emplace_back(figure);
    variant.code = keep(std::string(place.code) + std::string(mapsSuffix));
    variant.nameEn = named(place.nameEn);
    variant.nameEs = place.nameEs == place.nameEn ? variant.nameEn : named(place.nameEs);
    variant.parent = place.parent;
    variant.kind = place.kind;
    if (place.basis == Basis::lifeCycle && place.year == figure.year)
        variant.otherGPerKwh = place.gPerKwh;
    for (const Text name : {variant.code, variant.nameEn, variant.nameEs})
        byCode.emplace(keep(foldName(name)), &variant);
}

const Place *MapsVariants::find(std::string_view folded) const
{
    const auto found = byCode.find(folded);
    return found == byCode.end() ? nullptr : found->second;
}

const MapsVariants &Dataset::Tables::mapsVariants() const
{
    std::call_once(mapsOnce_, [this] {
        std::unordered_map<Text, const Place *> byGrid;
        for (const Place &place : mapsPlaces)
            byGrid.emplace(place.code, &place);
        for (const Place &place : places)
            if (const auto figure = byGrid.find(place.grid); figure != byGrid.end() && !place.fromElectricityMaps())
                mapsVariants_.add(place, *figure->second);
    });
    return mapsVariants_;
}

void Dataset::Tables::loadDefault()
{
    places = lifeCyclePlaces(catalogue);
    mapsPlaces = electricityMapsPlaces(catalogue);
    for (const auto &facility : catalogue.facilities)
        if (facility.kind == "generic" && facility.region == "unknown")
            unknown = facility;
}

void Dataset::Tables::loadGreenAlgorithms(const DatasetInfo &info)
{
    const Text id = info.id;
    places = info.basis == Basis::lifeCycle ? placesOf2024(catalogue, id) : greenAlgorithmsPlaces(catalogue, id);
    for (const auto &row : catalogue.gaGrid) // our codes find their rows too
        if (row.dataset == id && row.zone != row.code)
            for (std::uint32_t i = 0; i < places.size(); ++i)
                if (places[i].code == row.code)
                    addName(placeNames, keep(foldPlace(row.zone)), i);
    loadGaHardware(id);
    if (own)
        loadOwnChips();
    sortNames(gaProcessorNames);
    sortNames(gaAcceleratorNames);
    loadGaFacilities(id);
    loadGaEquivalences(id);
}

/// The reference amounts under our ids, with that calculator's figure and source in our record.
void Dataset::Tables::loadGaEquivalences(Text id)
{
    static constexpr std::array<std::pair<Text, Text>, 7> constants{{{"tree_year", "treeYear"},
                                                                     {"car_eu_km", "passengerCar_EU_perkm"},
                                                                     {"car_us_km", "passengerCar_US_perkm"},
                                                                     {"flight_par_lon", "flight_PAR-LON"},
                                                                     {"flight_par_dub", "flight_PAR-DUB"},
                                                                     {"flight_ny_sf", "flight_NY-SF"},
                                                                     {"flight_nyc_mel", "flight_NYC-MEL"}}};
    for (const auto &[ours, theirs] : constants)
        for (const GaConstant &row : catalogue.gaConstants)
            if (row.dataset == id && row.name == theirs) {
                Equivalence equivalence = catalogue.equivalence(ours);
                equivalence.gPerUnit = row.value;
                equivalence.source = row.source;
                equivalence.year.reset();
                gaEquivalences.insert_or_assign(ours, equivalence);
            }
}

void Dataset::Tables::loadGaHardware(Text id)
{
    for (const auto &row : catalogue.gaHardware) {
        if (row.dataset != id)
            continue;
        if (row.kind == "cpu") {
            Processor processor;
            processor.id = processor.name = row.name;
            processor.tdpW = row.tdpW;
            processor.cores = row.cores;
            processor.perCoreW = row.perCoreW;
            processor.source = row.source;
            processor.offered = row.name != "Any";
            addGa(processor);
        } else {
            Accelerator accelerator;
            accelerator.id = accelerator.name = row.name;
            accelerator.tdpW = row.perCoreW;
            accelerator.source = row.source;
            accelerator.offered = row.name != "Any" && row.name != gaPod;
            addGa(accelerator);
        }
    }
}

void Dataset::Tables::loadOwnChips()
{
    for (const Processor &processor : own->processors)
        addGa(processor);
    for (const Accelerator &accelerator : own->accelerators)
        addGa(accelerator);
}

void Dataset::Tables::addGa(const Processor &processor)
{
    addName(gaProcessorNames, keep(foldModel(processor.name)), std::uint32_t(gaProcessors.size()));
    gaProcessors.push_back(processor);
}

/// Their tables do not say of how many chips a card is.
void Dataset::Tables::addGa(Accelerator accelerator)
{
    const std::string folded = foldModel(accelerator.name);
    if (const auto ours = exactMatches(catalogue.acceleratorNames, folded); !ours.empty())
        accelerator.chips = catalogue.accelerators[ours.front()].chips;
    addName(gaAcceleratorNames, keep(folded), std::uint32_t(gaAccelerators.size()));
    gaAccelerators.push_back(accelerator);
}

void Dataset::Tables::loadGaFacilities(Text id)
{
    for (const auto &row : catalogue.gaFacilities) {
        if (row.dataset != id)
            continue;
        const bool mean = row.region == gaDefault;
        Facility facility;
        facility.provider = row.provider;
        facility.region = mean ? Text() : row.region;
        facility.name = facility.region;
        facility.kind = mean ? (row.provider == gaUnknown ? "generic" : "provider") : "region";
        facility.zone = row.zone;
        facility.pue = row.pue;
        facility.source = row.source;
        if (row.provider == gaUnknown)
            unknown = facility;
        else
            gaFacilities.push_back(facility);
        const auto known = [&](const Provider &p) { return p.id == row.provider; };
        if (row.provider != gaUnknown && std::none_of(gaProviders.begin(), gaProviders.end(), known))
            gaProviders.push_back({row.provider, row.provider, {}});
    }
    for (auto &provider : gaProviders) // the names that the default dataset gives to the same provider
        for (const auto &ours : catalogue.providers) {
            const auto same = [&](Text name) { return foldName(name) == foldName(provider.id); };
            if (same(ours.id) || same(ours.name) || std::any_of(ours.aliases.begin(), ours.aliases.end(), same)) {
                provider.name = ours.name;
                provider.aliases = ours.aliases;
                provider.aliases.push_back(ours.id);
            }
        }
}

} // namespace huella
