// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/range.h"

#include <optional>
#include <string>
#include <string_view>

namespace huella {

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

    std::string fixed(double value, int decimals) const;
    /// At most so many significant digits, without zeros that say nothing ("12", "7.5", "0.0387"); 1e-4 and 1e9 as powers of ten.
    std::string significant(double value, int digits = 3) const;
    /// The shortest text that reads back the same number: what was typed, as it was typed.
    std::string exact(double value) const;
    /// As a person types it into a field, where it must read back: no groups, no powers of ten.
    std::string editable(double value) const;
    std::string percent(double fraction, int digits = 2) const;
    std::string withUnit(std::string_view number, std::string_view unit) const;
    std::string significant(double value, std::string_view unit, int digits = 3) const { return withUnit(significant(value, digits), unit); }
    std::string exact(double value, std::string_view unit) const { return withUnit(exact(value), unit); }

private:
    std::string dressed(std::string plain) const; ///< marks and groups of this language on a plain decimal
    Language language_;
};

/// A unit that fits a size, and how many of the base unit it is.
struct Scale {
    std::string_view unit;
    double size = 1;
};
Scale massScale(double grams);      ///< mg, g, kg or t of CO2e: "g CO₂e"…
/// The one unit of a chart, by its largest bar: g up to 10,000, so that small bars keep whole numbers.
Scale chartMassScale(double largestGrams);
/// "kg" of "kg CO₂e": where the heading has said of what.
std::string_view shortUnit(std::string_view unit);
Scale energyScale(double kwh);      ///< Wh, kWh or MWh

/// A figure with its interval, in one unit and with honest digits: two significant ones of half the interval's width, three at most.
struct Spoken {
    std::string value;     ///< "0.33"
    std::string low, high; ///< same decimals
    std::string unit;      ///< "kg CO₂e"
    bool certain = false;  ///< nothing was drawn: there is no interval to speak of
};
Spoken speak(double value, const Interval &interval, Scale scale, const Numbers &numbers);
Spoken speakMass(Mass mass, const Interval &gramsInterval, const Numbers &numbers);
Spoken speakEnergy(Energy energy, const Interval &kwhInterval, const Numbers &numbers);

/// "0.33 kg CO₂e" with its unit.
std::string withUnit(const Spoken &spoken, const Numbers &numbers);

} // namespace huella
