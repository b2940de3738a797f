// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/equivalents.h"

#include "core/estimate/traced.h"

#include <algorithm>

namespace huella {
namespace {

/// Where a reference amount comes from. A Green Algorithms dataset has all of its constants from one table.
Origin originOf(Text id, const Dataset &dataset)
{
    const Catalogue &catalogue = dataset.catalogue();
    const Equivalence &record = catalogue.equivalence(id);
    Origin origin{OriginKind::catalogue,
                  Basis::none,
                  std::int16_t(record.year.value_or(0)),
                  record.source,
                  record.id,
                  record.id == "tree_year" || record.basisStated ? Text() : Text("rule.equivalent.unstated")};
    if (!dataset.info().greenAlgorithms)
        return origin;
    const auto constant = std::find_if(catalogue.gaConstants.begin(), catalogue.gaConstants.end(),
                                       [&](const GaConstant &each) { return each.dataset == dataset.info().id; });
    origin.source = constant == catalogue.gaConstants.end() ? Text() : constant->source;
    origin.year = 0;
    return origin;
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
        return tracedFigure(dataset.equivalent(id), symbol, unit, {}, originOf(id, dataset));
    });
    const MassOf<Traced> mass(namedStep("C", unitText<unit::Gram>, {emissions.value(), nullptr}));
    return {stepsOf([&] { equivalents(mass, amounts); })};
}

} // namespace huella
