// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "core/estimate/formula.h"

#include <array>

namespace huella {

/// What the equivalents divide by: the dataset's reference amounts, g CO2e and g CO2e/km; above 0.
template <class Rep> struct ReferenceAmounts {
    MassOf<Rep> treeYear;                                             ///< what a mature tree absorbs in a year
    MassPerKmOf<Rep> carEuKm, carUsKm;                                ///< of a passenger car
    MassOf<Rep> flightParLon, flightParDub, flightNySf, flightNycMel; ///< of one seat
};

/// The same mass in everyday amounts. `Rep` as in footprint().
template <class Rep> struct EquivalentAmounts {
    Rep treeMonths{};                                 ///< what a mature tree absorbs in so many months
    Rep carEuKm{};                                    ///< km in a European passenger car
    Rep carUsKm{};                                    ///< km in a US passenger car
    Rep flightParLon{}, flightNySf{}, flightNycMel{}; ///< seats on that flight

    /// The flight that fits the size: Paris-Dublin, New York-San Francisco or New York-Melbourne (Green Algorithms' rule).
    std::string_view flight; ///< id in equivalences.json
    Rep flights{};
    bool operator==(const EquivalentAmounts &) const = default;
};
using Equivalents = EquivalentAmounts<double>;

/// C / tree_year x 12, in months of one mature tree.
template <class Rep> constexpr Rep treeMonths(const MassOf<Rep> &emissions, const MassOf<Rep> &treeYear)
{
    return emissions / treeYear * 12.0;
}
/// For who needs only that. `treeYear` is the dataset's equivalent("tree_year"), g CO2e.
constexpr double treeMonths(Mass emissions, double treeYear) { return treeMonths(emissions, Mass(treeYear)); }

/// The flight that fits a mass, and what one seat on it is.
template <class Rep>
std::pair<std::string_view, MassOf<Rep>> fittingFlight(const MassOf<Rep> &emissions, const ReferenceAmounts<Rep> &of)
{
    const auto underHalf = [&](const MassOf<Rep> &flight) {
        return plainNumber(emissions.value()) < 0.5 * plainNumber(flight.value());
    };
    if (underHalf(of.flightNySf))
        return {"flight_par_dub", of.flightParDub};
    if (underHalf(of.flightNycMel))
        return {"flight_ny_sf", of.flightNySf};
    return {"flight_nyc_mel", of.flightNycMel};
}

/// The formulas of the equivalents, and the only place where they stand. Those that people are shown have a symbol.
template <class Rep> EquivalentAmounts<Rep> equivalents(const MassOf<Rep> &emissions, const ReferenceAmounts<Rep> &of)
{
    EquivalentAmounts<Rep> e;
    e.treeMonths = named("T", treeMonths(emissions, of.treeYear));
    e.carEuKm = named("d", emissions / of.carEuKm).value();
    e.carUsKm = (emissions / of.carUsKm).value();
    e.flightParLon = emissions / of.flightParLon;
    e.flightNySf = emissions / of.flightNySf;
    e.flightNycMel = emissions / of.flightNycMel;
    const auto [flight, seat] = fittingFlight(emissions, of);
    e.flight = flight;
    e.flights = named("f", emissions / seat);
    return e;
}

/// The records of the reference amounts.
inline constexpr std::array<Text, 7> referenceAmountIds{
    "tree_year", "car_eu_km", "car_us_km", "flight_par_lon", "flight_par_dub", "flight_ny_sf", "flight_nyc_mel"};

/// With the reference amounts of a dataset.
Equivalents equivalentsOf(Mass emissions, const Dataset &dataset);

/// How those that people are shown were worked out: tree-months, km by car in Europe, and the flight that fits.
Working equivalentsWorking(Mass emissions, const Dataset &dataset);

/// From 24 tree-months on, people read tree-years.
inline constexpr double treeMonthsInYears = 24;

} // namespace huella
