// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/range.h"

#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// Without the last binary digits that nobody typed: 0.07 in percent is 7.000000000000001, and 830 g/kWh turned to and fro
/// 829.9999999999999.
double withoutTail(double value);

enum class Language { en, es };
std::optional<Language> languageFromCode(std::string_view code); ///< "en", "es"
std::string_view codeOf(Language language);

/// The only place where a number becomes text for people; GLOSSARY's rules for both languages. Files and CSV do not use it.
/// Spanish: decimal comma, groups of three from five digits on by U+202F, U+202F before a unit and "%". English: point, comma for
/// thousands, U+00A0 before a unit, none before "%". Minus is U+2212.
class Numbers {
public:
    explicit Numbers(Language language) : language_(language) {}
    Language language() const { return language_; }

    /// Digits where they can be counted: beyond 1e15, and below 1e-6 with more than nine decimals, powers of ten.
    std::string fixed(double value, int decimals) const;
    /// At most so many significant digits, without zeros that say nothing ("12", "7.5", "0.0387"); 1e-4 and 1e9 as powers of ten.
    std::string significant(double value, int digits = 3) const;
    /// What was typed, as it was typed, and what was counted, to the last one. A number that is not whole and longer than anybody
    /// types (2.8333333333333335 hours) was computed: four digits of it.
    std::string exact(double value) const;
    /// As a person types it into a field, where it must read back: no groups, no powers of ten.
    std::string editable(double value) const;
    std::string percent(double fraction, int digits = 2) const;
    std::string withUnit(std::string_view number, std::string_view unit) const;
    std::string significant(double value, std::string_view unit, int digits = 3) const
    {
        return withUnit(significant(value, digits), unit);
    }
    std::string exact(double value, std::string_view unit) const { return withUnit(exact(value), unit); }

private:
    std::string dressed(std::string plain) const; ///< marks and groups of this language on a plain decimal
    Language language_;
};

/// A unit that fits a size, and how many of the base unit it is.
struct Scale {
    std::string_view unit;
    double size = 1;
    /// of every amount in it, where a page has one number of them; 0: as many as its own interval leaves
    int digits = 0;
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
    std::string low, high; ///< same decimals
    std::string unit;      ///< "kg CO₂e"
    bool certain = false;  ///< nothing was drawn: there is no interval to formatQuantity of
};
/// What the last of so many digits of a value counts, which is not 0, and the value that they show.
double lastDigit(double value, int digits);
double roundedTo(double value, int digits);

/// One digit of a figure would be as good as none beside its parts, and nobody believes a fourth.
inline constexpr int leastShownDigits = 2, mostShownDigits = 3;
/// How many digits of a value leave two of half its interval's width, be it less than one or more than anybody shows; 0 where
/// nothing was drawn.
int digitsLeft(double value, const Interval &interval);

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
/// An amount so: "0.050". The estimate itself reads as formatQuantity() has it.
std::string alike(double value, const Precision &precision, const Numbers &numbers);

/// "0.33 kg CO₂e" with its unit.
std::string withUnit(const FormattedQuantity &spoken, const Numbers &numbers);

} // namespace huella
