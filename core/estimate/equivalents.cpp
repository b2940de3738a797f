// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/equivalents.h"

#include "core/estimate/traced.h"

namespace huella {
namespace {

/// Where a reference amount comes from.
Origin originOf(const Equivalence &record)
{
    return {OriginKind::catalogue,
            Basis::none,
            std::int16_t(record.year.value_or(0)),
            record.source,
            record.id,
            record.id == "tree_year" || record.basisStated ? Text() : Text("rule.equivalent.unstated")};
}

/// The reference amounts as `make` makes numbers of them: of a record's id, the symbol and the unit that a working shows.
template <class Rep, class Make> ReferenceAmounts<Rep> amountsWith(Make make)
{
    const auto seat = [&make](Text id) { return MassOf<Rep>(make(id, "c_f", "g CO₂e")); };
    ReferenceAmounts<Rep> of;
    of.treeYear = MassOf<Rep>(make("tree_year", "A", "g CO₂e"));
    of.carEuKm = MassPerKmOf<Rep>(make("car_eu_km", "c_d", "g CO₂e/km"));
    of.carUsKm = MassPerKmOf<Rep>(make("car_us_km", "c_d", "g CO₂e/km"));
    of.flightParLon = seat("flight_par_lon");
    of.flightParDub = seat("flight_par_dub");
    of.flightNySf = seat("flight_ny_sf");
    of.flightNycMel = seat("flight_nyc_mel");
    return of;
}

} // namespace

Equivalents equivalentsOf(Mass emissions, const Dataset &dataset)
{
    return equivalents(emissions, amountsWith<double>([&](Text id, Text, Text) { return dataset.equivalent(id); }));
}

Working equivalentsWorking(Mass emissions, const Dataset &dataset)
{
    const auto amounts = amountsWith<Traced>([&](Text id, Text symbol, Text unit) {
        const Equivalence &record = dataset.equivalence(id);
        return tracedFigure(record.gPerUnit, symbol, unit, {}, originOf(record));
    });
    const MassOf<Traced> mass(namedStep("C", unitText<unit::Gram>, {emissions.value(), nullptr}));
    return {stepsOf([&] { equivalents(mass, amounts); })};
}

} // namespace huella
