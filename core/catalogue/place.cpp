// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/place.h"

#include "core/base/letters.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace huella {
namespace {

constexpr Text world = "WORLD";
constexpr int oldAfterYears = 3;

/// Per zone, its figures of one file.
using FiguresByZone = std::unordered_map<Text, std::vector<const GridFigure *>>;

FiguresByZone byZone(const std::vector<GridFigure> &figures)
{
    FiguresByZone map;
    std::vector<const GridFigure *> *current = nullptr; // a file keeps the figures of a zone together
    for (const auto &figure : figures) {
        if (!current || current->front()->zone != figure.zone)
            current = &map[figure.zone];
        current->push_back(&figure);
    }
    return map;
}

const std::vector<const GridFigure *> &of(const FiguresByZone &map, Text zone)
{
    static const std::vector<const GridFigure *> none;
    const auto found = map.find(zone);
    return found == map.end() ? none : found->second;
}

bool usable(const GridFigure &figure) { return figure.gPerKwh > 0; }

const GridFigure *preferred(const std::vector<const GridFigure *> &figures)
{
    for (const auto *figure : figures)
        if (figure->preferred && usable(*figure))
            return figure;
    return nullptr;
}

const GridFigure *newest(const std::vector<const GridFigure *> &figures)
{
    const GridFigure *best = nullptr;
    for (const auto *figure : figures)
        if (usable(*figure) && (!best || figure->year > best->year))
            best = figure;
    return best;
}

const GridFigure *ofYear(const std::vector<const GridFigure *> &figures, int year, Text basis)
{
    for (const auto *figure : figures)
        if (figure->year == year && figure->basis == basis && usable(*figure))
            return figure;
    return nullptr;
}

Place placeOf(const Zone &zone)
{
    Place place;
    place.code = place.grid = zone.code;
    place.nameEn = zone.nameEn;
    place.nameEs = zone.nameEs.empty() ? zone.nameEn : zone.nameEs;
    place.parent = zone.parent;
    place.kind = zone.kind;
    place.coversEn = zone.coversEn;
    place.coversEs = zone.coversEs;
    return place;
}

void use(Place &place, const GridFigure &figure)
{
    place.grid = figure.zone;
    place.gPerKwh = figure.gPerKwh;
    place.year = figure.year;
    place.basis = basisFromText(figure.basis);
    place.mix = figure.mix;
    place.source = figure.source;
}

class Chooser {
public:
    explicit Chooser(const Catalogue &catalogue)
        : permissive_(byZone(catalogue.figures)),
          odbl_(byZone(catalogue.odblFigures)),
          year_(editionYear(catalogue)),
          world_(preferred(of(permissive_, world)))
    {
        for (const auto &zone : catalogue.odblZones)
            odblZones_[zone.code] = &zone;
        for (const auto &served : catalogue.servedZones)
            served_[served.zone] = &served;
    }

    Place choose(const Zone &zone) const
    {
        Place place = placeOf(zone);
        const auto served = served_.find(zone.code);
        const bool byAnother = served != served_.end() && hasFigure(served->second->grid);
        const Text grid = byAnother ? served->second->grid : zone.code;
        const auto *own = preferred(of(permissive_, grid));
        const auto *maps = newest(of(odbl_, grid));
        const bool fits = own && own->basis == "life-cycle" && own->year >= year_ - oldAfterYears;
        if (!fits && maps) {
            useElectricityMaps(place, *maps);
            addOther(place, permissive_);
        } else if (own) {
            use(place, *own);
            addOther(place, odbl_);
        } else if (world_) {
            use(place, *world_);
            place.worldInstead = true;
        }
        return place;
    }

    /// The zone's own direct figure, where another grid's is used for it.
    std::optional<Place> directChoice(const Zone &zone) const
    {
        const auto served = served_.find(zone.code);
        const auto *own = preferred(of(permissive_, zone.code));
        if (served == served_.end() || served->second->directCode.empty() || !own || !hasFigure(served->second->grid))
            return {};
        Place place = placeOf(zone);
        place.code = served->second->directCode;
        place.nameEn = served->second->directNameEn;
        place.nameEs = served->second->directNameEs;
        use(place, *own);
        return place;
    }

    Place fromMaps(const Zone &zone) const
    {
        Place place = placeOf(zone);
        if (const auto *figure = newest(of(odbl_, zone.code)))
            useElectricityMaps(place, *figure);
        return place;
    }

private:
    bool hasFigure(Text grid) const { return preferred(of(permissive_, grid)) || newest(of(odbl_, grid)); }
    void useElectricityMaps(Place &place, const GridFigure &figure) const
    {
        use(place, figure);
        const auto zone = odblZones_.find(figure.zone);
        if (zone != odblZones_.end() && !zone->second->coversEn.empty()) {
            place.coversEn = zone->second->coversEn;
            place.coversEs = zone->second->coversEs;
        }
    }
    static void addOther(Place &place, const FiguresByZone &others)
    {
        if (place.basis == Basis::lifeCycle)
            if (const auto *other = ofYear(of(others, place.grid), place.year, "life-cycle"))
                place.otherGPerKwh = other->gPerKwh;
    }

    FiguresByZone permissive_, odbl_;
    std::unordered_map<Text, const Zone *> odblZones_;
    std::unordered_map<Text, const ServedZone *> served_;
    int year_;
    const GridFigure *world_;
};

/// Zones of both files, each once; the permissive file's names first.
std::vector<const Zone *> allZones(const Catalogue &catalogue)
{
    std::vector<const Zone *> zones;
    std::unordered_map<Text, bool> seen;
    for (const auto *list : {&catalogue.zones, &catalogue.odblZones})
        for (const auto &zone : *list)
            if (!std::exchange(seen[zone.code], true))
                zones.push_back(&zone);
    return zones;
}

} // namespace

Basis basisFromText(Text text)
{
    for (Basis basis : {Basis::lifeCycle, Basis::direct, Basis::unstated, Basis::mixed})
        if (toString(basis) == text)
            return basis;
    return Basis::none;
}

int editionYear(const Catalogue &catalogue) { return yearOfEdition(catalogue.edition).value_or(0); }

std::optional<int> yearOfEdition(Text edition)
{
    const auto digits = [](Text part) { return std::all_of(part.begin(), part.end(), isDigit); };
    if (edition.size() != 7 || edition[4] != '-' || !digits(edition.substr(0, 4)) || !digits(edition.substr(5)))
        return {};
    int year = 0, month = 0;
    std::from_chars(edition.data(), edition.data() + 4, year);
    std::from_chars(edition.data() + 5, edition.data() + 7, month);
    return year >= 2000 && month >= 1 && month <= 12 ? std::optional(year) : std::nullopt;
}

std::vector<Place> lifeCyclePlaces(const Catalogue &catalogue)
{
    const Chooser chooser(catalogue);
    std::vector<Place> places;
    for (const Zone *zone : allZones(catalogue)) {
        if (Place place = chooser.choose(*zone); place.gPerKwh > 0)
            places.push_back(place);
        if (const auto direct = chooser.directChoice(*zone))
            places.push_back(*direct);
    }
    return places;
}

std::vector<Place> electricityMapsPlaces(const Catalogue &catalogue)
{
    const Chooser chooser(catalogue);
    std::vector<Place> places;
    for (const auto &zone : catalogue.odblZones)
        if (Place place = chooser.fromMaps(zone); place.gPerKwh > 0)
            places.push_back(place);
    return places;
}

std::vector<const GridFigure *> historyOf(const Catalogue &catalogue, Text grid, Text source)
{
    std::vector<const GridFigure *> history;
    for (const auto *list : {&catalogue.figures, &catalogue.odblFigures})
        for (const GridFigure &figure : *list)
            if (figure.zone == grid && figure.source == source && usable(figure)
                && basisFromText(figure.basis) == Basis::lifeCycle)
                history.push_back(&figure);
    std::sort(history.begin(), history.end(), [](auto *a, auto *b) { return a->year < b->year; });
    return history;
}

std::vector<Place> placesOf2024(const Catalogue &catalogue, Text dataset)
{
    const FiguresByZone figures = byZone(catalogue.odblFigures2024);
    std::unordered_map<Text, const Zone *> zones;
    for (const Zone &zone : catalogue.odblZones)
        zones.emplace(zone.code, &zone);
    std::vector<Place> places;
    for (const Place &one : lifeCyclePlaces(catalogue))
        if (const auto *figure = newest(of(figures, one.grid))) {
            Place &place = places.emplace_back(one);
            use(place, *figure);
            place.coversEn = zones.at(place.grid)->coversEn;
            place.coversEs = zones.at(place.grid)->coversEs;
            place.otherGPerKwh.reset(); // which was of the newest year
        }
    for (Place &own : greenAlgorithmsPlaces(catalogue, dataset)) {
        own.basis = Basis::lifeCycle;
        places.push_back(own);
    }
    return places;
}

std::vector<Place> greenAlgorithmsPlaces(const Catalogue &catalogue, Text dataset)
{
    std::vector<Place> places;
    for (const auto &row : catalogue.gaGrid) {
        if (row.dataset != dataset)
            continue;
        Place place;
        place.code = place.grid = row.code;
        place.nameEn = row.nameEn;
        place.nameEs = row.nameEs;
        place.parent = row.parent;
        place.kind = row.code == world ? Text("world") : row.parent.empty() ? Text("country") : Text("region");
        place.gPerKwh = row.gPerKwh;
        place.year = row.year.value_or(0);
        place.basis = Basis::mixed;
        place.source = row.source;
        places.push_back(place);
    }
    return places;
}

} // namespace huella
