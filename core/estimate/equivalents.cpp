// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/equivalents.h"

namespace huella {

Equivalents equivalentsOf(Mass emissions, const Dataset &dataset)
{
    const double grams = emissions.value();
    const double nySf = dataset.equivalent("flight_ny_sf");
    const double nycMel = dataset.equivalent("flight_nyc_mel");
    Equivalents e;
    e.treeMonths = treeMonths(emissions, dataset.equivalent("tree_year"));
    e.carEuKm = grams / dataset.equivalent("car_eu_km");
    e.carUsKm = grams / dataset.equivalent("car_us_km");
    e.flightParLon = grams / dataset.equivalent("flight_par_lon");
    e.flightNySf = grams / nySf;
    e.flightNycMel = grams / nycMel;
    if (grams < 0.5 * nySf) {
        e.flight = "flight_par_dub";
        e.flights = grams / dataset.equivalent("flight_par_dub");
    } else if (grams < 0.5 * nycMel) {
        e.flight = "flight_ny_sf";
        e.flights = e.flightNySf;
    } else {
        e.flight = "flight_nyc_mel";
        e.flights = e.flightNycMel;
    }
    return e;
}

} // namespace huella
