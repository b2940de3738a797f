// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace huella {

/// The two sources that say of most places how much carbon their electricity has. They differ, so what is compared comes from one.
inline constexpr Text ember = "owid_ember_2026", electricityMaps = "electricitymaps_yearly";
/// Electricity Maps' table of 2024 as Green Algorithms data v3.1 has it: another version, with other figures.
inline constexpr Text electricityMaps2024 = "electricitymaps_2024";
constexpr bool isElectricityMaps(Text source) { return source == electricityMaps || source == electricityMaps2024; }

/// Ends the code of a place with Electricity Maps' figure where the dataset's own is of another source: "ES-MAPS". It is found by
/// it, and listed nowhere.
inline constexpr Text mapsSuffix = "-MAPS";

/// A place that a run can be in, with the one figure that its dataset chose for it.
struct Place {
    Text code; ///< what the user names: "ES", "US-TX"; with a Green Algorithms dataset its own code
    Text nameEn, nameEs;
    Text parent, kind;
    Text grid;          ///< zone that the figure is of; another than `code` where another zone's grid serves it
    double gPerKwh = 0; ///< carbon intensity of electricity, g CO2e/kWh; above 0
    int year = 0;       ///< 0: not stated
    Basis basis = Basis::none;
    Text mix; ///< "generation", "consumption" or empty
    Text source;
    Real otherGPerKwh;         ///< what the other source (Ember, Electricity Maps) says for the same year, g CO2e/kWh
    Text coversEn, coversEs;   ///< where the source covers less than the name says
    bool worldInstead = false; ///< the source has no figure: the world's stands in, visibly
    bool operator==(const Place &) const = default;

    Text name(bool spanish) const { return spanish ? nameEs : nameEn; }
    bool fromElectricityMaps() const { return isElectricityMaps(source); }
    /// Another zone's grid serves the place; "US-VA-DIRECT" has a figure of its own state.
    bool gridRegion() const { return grid != code && !code.starts_with(grid); }
};

Basis basisFromText(Text text);

template <class V> void describe(V &v, Place &r)
{
    Text basis = toString(r.basis);
    v("zone", r.code), v("name_en", r.nameEn), v("name_es", r.nameEs), v("parent", r.parent), v("kind", r.kind),
        v("grid", r.grid), v("g_per_kwh", r.gPerKwh), v("year", r.year), v("basis", basis), v("mix", r.mix),
        v("other_g_per_kwh", r.otherGPerKwh), v("covers_en", r.coversEn), v("covers_es", r.coversEs),
        v("world_instead", r.worldInstead), v("source", r.source);
    r.basis = basisFromText(basis);
}

/// Places of the default dataset by its one-basis rule: life-cycle figures; a country from Ember's newest year; Electricity
/// Maps where the permissive row is zero, direct, without basis or more than three years older than the edition; a zone that
/// another one's grid serves (most of a US state, a small country) by that grid, with its own direct figure as a place beside it.
std::vector<Place> lifeCyclePlaces(const Catalogue &catalogue);

/// The same places with Electricity Maps' newest figures only; those it does not have are left out.
std::vector<Place> electricityMapsPlaces(const Catalogue &catalogue);

/// The tables of one Green Algorithms release, as published.
std::vector<Place> greenAlgorithmsPlaces(const Catalogue &catalogue, Text dataset);

/// The places of Green Algorithms data v3.1: the zones of Electricity Maps with their life-cycle figures of 2024, places that one of
/// those grids serves, by that grid, and the world, which has another source.
std::vector<Place> placesOf2024(const Catalogue &catalogue, Text dataset);

/// What a source says of a zone over time: its usable life-cycle figures, by year. Years that it left out are missing here too.
std::vector<const GridFigure *> historyOf(const Catalogue &catalogue, Text grid, Text source);

/// The year that "now" is for a catalogue: its edition's. Ages of figures are counted from it, so results do not change with the clock.
int editionYear(const Catalogue &catalogue);
/// The year of "2026-11"; nothing where it is no edition.
std::optional<int> yearOfEdition(Text edition);

} // namespace huella
