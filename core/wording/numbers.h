// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Position of the first digit of a value, which is not 0: 0 for 1..9, 1 for 10..99, -1 for 0.1..0.9.
int magnitude(double value);
/// What the last of so many digits of a value counts, which is not 0, and the value that they show.
double lastDigit(double value, int digits);
double roundedTo(double value, int digits);

} // namespace huella
