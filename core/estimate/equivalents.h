// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

#include <array>

namespace huella {

/// The same mass in everyday amounts. Reference amounts are the dataset's.
struct Equivalents {
    double treeMonths = 0;  ///< what a mature tree absorbs in so many months (C / tree_year x 12)
    double carEuKm = 0;     ///< km in a European passenger car
    double carUsKm = 0;     ///< km in a US passenger car
    double flightParLon = 0, flightNySf = 0, flightNycMel = 0; ///< seats on that flight

    /// The flight that fits the size: Paris-Dublin, New York-San Francisco or New York-Melbourne (Green Algorithms' rule).
    std::string_view flight; ///< id in equivalences.json
    double flights = 0;
    bool operator==(const Equivalents &) const = default;
};

/// What a mature tree absorbs in so many months, for who needs only that. `treeYear` is the dataset's equivalent("tree_year").
constexpr double treeMonths(Mass emissions, double treeYear) { return emissions.value() / treeYear * 12; }

Equivalents equivalentsOf(Mass emissions, const Dataset &dataset);

/// From 24 tree-months on, people read tree-years.
inline constexpr double treeMonthsInYears = 24;

} // namespace huella
