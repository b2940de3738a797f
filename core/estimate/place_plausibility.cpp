// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/place_plausibility.h"

namespace huella {
namespace {

constexpr int oldAfterYears = 3;
constexpr double fewestGrams = 1, mostGrams = 1500; // what grids have
constexpr double likelyGrams = 10;                  // what nearly all have

class PlaceChecker : IssueTeller {
public:
    PlaceChecker(const Inputs &in, Resolver &names, const IssueTeller &teller)
        : IssueTeller(teller), in_(in), names_(names), dataset_(names.dataset())
    {
    }

    void run()
    {
        const Origin &origin = in_.intensity.origin;
        const double grams = in_.intensity.value.value();
        if (origin.rule == "rule.place.unknown")
            warn("zone", "issue.place.unknown", numberArg("value", grams, "g CO₂e/kWh"));
        if (origin.rule == "rule.place.world")
            warn("zone", "issue.place.world",
                 textArg("zone", in_.place->worldInstead ? in_.place->code : in_.site->zone),
                 numberArg("value", grams, "g CO₂e/kWh"));
        if (origin.rule == "rule.place.grid_region")
            servedBy(*in_.place);
        intensity(grams, origin.kind == OriginKind::given ? "intensity_g_per_kwh" : "zone");
        if (in_.placeVia)
            via(*in_.placeVia);
        if (!in_.placePart.empty())
            add(Severity::note, "zone", "issue.place.via", [&] {
                std::vector<MessageArg> args{textArg("zone", in_.place->code)};
                addName(args, "name", in_.placePart, in_.placePart);
                addName(args, "place", in_.place->nameEn, in_.place->nameEs);
                return args;
            });
        contradiction();
        disputed();
        if (origin.kind == OriginKind::given || !in_.place)
            return;
        if (origin.basis == Basis::direct && dataset_.info().basis == Basis::lifeCycle)
            warn("zone", "issue.basis.direct", textArg("zone_en", in_.place->nameEn),
                 textArg("zone_es", in_.place->nameEs));
        if (const int wanted = dataset_.gridYear();
            wanted > 0 && !dataset_.info().greenAlgorithms && origin.year != wanted)
            warn("zone", "issue.figure.other_year", textArg("zone_en", in_.place->nameEn),
                 textArg("zone_es", in_.place->nameEs), yearArg("wanted", wanted), yearArg("year", origin.year));
        if (origin.year > 0 && dataset_.editionYear() - origin.year > oldAfterYears)
            note("zone", "issue.figure.old", textArg("zone_en", in_.place->nameEn),
                 textArg("zone_es", in_.place->nameEs), yearArg("year", origin.year));
        if (!in_.place->coversEn.empty())
            note("zone", "issue.place.partial", textArg("zone_en", in_.place->nameEn),
                 textArg("zone_es", in_.place->nameEs));
    }

private:
    /// A city or a part of a country led to the place; where another has the same name, that is said too.
    void via(const NamedPlace &named)
    {
        std::vector<Suggestion> others;
        for (Text zone : named.namesakes)
            if (const auto &found = names_.place(zone);
                found && !found->byPartCode && found->record->code != in_.place->code)
                others.push_back({found->record->code, found->record->nameEn, found->record->nameEs});
        const auto told = [&] {
            std::vector<MessageArg> args{textArg("zone", in_.place->code)};
            addName(args, "name", named.nameEn, named.nameEs);
            addName(args, "place", in_.place->nameEn, in_.place->nameEs);
            if (!others.empty())
                args.push_back(wordsOf("others", others));
            return args;
        };
        if (others.empty())
            add(Severity::note, "zone", "issue.place.via", told);
        else
            add(Severity::warning, "zone",
                named.nameEn == in_.place->nameEn ? "issue.place.namesake_of_zone" : "issue.place.namesake", told);
    }

    /// Another zone's grid serves the place: by their names, since nobody knows codes.
    void servedBy(const Place &place)
    {
        add(Severity::note, "zone", "issue.place.grid_region", [&] {
            std::vector<MessageArg> args;
            addName(args, "zone", place.nameEn, place.nameEs);
            nameZone(args, "grid", place.grid);
            return args;
        });
    }

    void nameZone(std::vector<MessageArg> &args, std::string_view name, Text zone)
    {
        const auto &found = names_.place(zone);
        addName(args, name, found ? found->record->nameEn : zone, found ? found->record->nameEs : zone);
    }

    /// Sources that name another grid for the region, and why this one is taken.
    void disputed()
    {
        const bool ofRegion = in_.intensity.origin.kind != OriginKind::given && in_.site && in_.place
                              && in_.place->code == in_.site->zone;
        if (!ofRegion || in_.site->otherZone.empty())
            return;
        add(Severity::note, "region", "issue.region.disputed", [&] {
            std::vector<MessageArg> args{textArg("region", in_.site->region)};
            addName(args, "place", in_.place->nameEn, in_.place->nameEs);
            nameZone(args, "other", in_.site->otherZone);
            addName(args, "why", in_.site->whyEn, in_.site->whyEs);
            return args;
        });
    }

    /// A figure in another unit is a thousand times too large or too small.
    void intensity(double grams, std::string_view field)
    {
        if (grams >= fewestGrams && grams <= mostGrams)
            return;
        const double reading = grams > mostGrams ? grams / 1000 : grams * 1000;
        const Said value = numberArg("value", grams, "g CO₂e/kWh");
        if (reading >= likelyGrams && reading <= mostGrams)
            warn(field, "issue.intensity.unit", value, numberArg("reading", reading, "g CO₂e/kWh"));
        else
            warn(field, "issue.intensity.range", value);
    }

    /// The region's electricity against the place that was named.
    void contradiction()
    {
        if (!in_.site || in_.site->zone.empty() || !in_.place || in_.place->code == in_.site->zone)
            return;
        const auto &found = names_.place(in_.site->zone);
        if (!found || found->byPartCode || isWithin(*in_.place, *found->record) || isWithin(*found->record, *in_.place))
            return;
        add(Severity::warning, "zone", "issue.place.not_region", [&] {
            std::vector<MessageArg> args{textArg("region", in_.site->region)};
            addName(args, "lies", found->record->nameEn, found->record->nameEs);
            addName(args, "place", in_.place->nameEn, in_.place->nameEs);
            return args;
        });
    }

    /// True where one is a part of the other, or a part of the same country that says nothing of states: a grid or a bidding zone.
    static bool isWithin(const Place &part, const Place &whole)
    {
        if (part.code == whole.code || part.grid == whole.code || part.parent == whole.code)
            return true;
        const bool grid = part.kind == "grid-region" || part.kind == "bidding-zone";
        return grid && !part.parent.empty() && part.parent == whole.parent;
    }

    const Inputs &in_;
    Resolver &names_;
    const Dataset &dataset_;
};

} // namespace

void checkPlace(const Inputs &inputs, Resolver &resolver, const IssueTeller &teller)
{
    PlaceChecker(inputs, resolver, teller).run();
}

} // namespace huella
