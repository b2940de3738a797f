// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/range.h"
#include "core/wording/numbers.h"

namespace huella {

/// Of amounts that stand by themselves: as many decimals as their digits ask for.
inline constexpr int everyDecimal = 99;
/// On a page no amount goes further than a hundredth of the last digit of the total.
inline constexpr int decimalsBelowTotal = 2;

/// A unit that fits a size, and how many of the base unit it is.
struct Scale {
    std::string_view unit;
    double size = 1;
    /// of every amount in it, where a page has one number of them; 0: as many as its own interval leaves
    int digits = 0;
    /// that any amount of a page has; what is less than half of the last one reads "< 0.01"
    int mostDecimals = everyDecimal;
};
/// The digits of the amounts of a page, by what they measure: so that a run reads the same in its row and in a sum of it alone.
struct PageDigits {
    int mass = 0, energy = 0; ///< 0: nothing was drawn, or there is no page
    bool operator==(const PageDigits &) const = default;
};
Scale massScale(double grams); ///< mg, g, kg or t of CO2e: "g CO₂e"…
/// The one unit of a chart without a headline, by its largest bar: g up to 10,000, so that small bars keep whole numbers.
Scale chartMassScale(double largestGrams);
/// "kg" of "kg CO₂e": where the heading has said of what.
std::string_view shortUnit(std::string_view unit);
Scale energyScale(double kwh); ///< Wh, kWh or MWh

/// A figure with its interval, in one unit and with honest digits: two significant ones of half the interval's width, but no fewer
/// than two of the figure and no more than three. The scale of a page may have decided on them.
struct FormattedQuantity {
    std::string value;     ///< "0.33"
    std::string low, high; ///< same decimals; the value itself where all of it is too little for the page
    std::string unit;      ///< "kg CO₂e"
    bool certain = false;  ///< nothing was drawn: there is no interval to speak of
};

/// One digit of a figure would be as good as none beside its parts, and nobody believes a fourth.
inline constexpr int leastShownDigits = 2, mostShownDigits = 3;
/// How many digits of a value leave two of half its interval's width, be it less than one or more than anybody shows; 0 where
/// nothing was drawn.
int digitsLeft(double value, const Interval &interval);

/// Value and interval are in the base unit of the scale.
FormattedQuantity formatQuantity(double value, const Interval &interval, Scale scale, const Numbers &numbers);
FormattedQuantity formatMass(Mass mass, const Interval &gramsInterval, const Numbers &numbers, int pageDigits = 0);
FormattedQuantity formatEnergy(Energy energy, const Interval &kwhInterval, const Numbers &numbers, int pageDigits = 0);
/// Another amount of the same draws, such as a percentile, with the decimals of the ends of the interval.
std::string besideEnds(double amount, double value, const Interval &interval, Scale scale, const Numbers &numbers);

/// The unit and the number of digits of an estimate, for what stands beside it and has no interval of its own.
struct Precision {
    Scale scale;
    int digits = 3;
    bool certain = true; ///< without zeros that say nothing
};
Precision precisionOf(double value, const Interval &interval, Scale scale);
/// Where so many digits of a value end, which is not 0: 2 of 0.050 in 3, -1 where 1622 reads 1620.
int decimalsFor(double value, int digits);
/// An amount so: "0.050". The estimate itself reads as formatQuantity() has it.
std::string alike(double value, const Precision &precision, const Numbers &numbers);

/// "0.33 kg CO₂e" with its unit.
std::string withUnit(const FormattedQuantity &quantity, const Numbers &numbers);

} // namespace huella
