// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace huella {
namespace {

constexpr std::string_view minusSign = "\u2212";
constexpr std::string_view narrowSpace = "\u202f";
constexpr std::string_view noBreakSpace = "\u00a0";

// beyond them nobody counts the zeros, and a double has no more digits
constexpr double leastPlain = 1e-6, mostPlain = 1e15;

/// Whether so many decimals of a value would be a row of zeros, or digits that it does not have.
bool isBeyondDecimals(double value, int decimals)
{
    constexpr int mostDecimals = 9;
    return std::abs(value) >= mostPlain || (std::abs(value) < leastPlain && decimals > mostDecimals);
}

constexpr int mostTypedDigits = 9;
constexpr int computedDigits = 4;

/// Digits of the shortest text that reads back the same number: 3 of 0.0125 and 12500.
int digitsOf(double value)
{
    for (int digits = 1; digits < 17; ++digits) {
        const std::string text = fmt::format("{:.{}e}", value, digits - 1);
        double read = 0;
        std::from_chars(text.data(), text.data() + text.size(), read);
        if (read == value)
            return digits;
    }
    return 17;
}

std::string trimZeros(std::string plain)
{
    if (plain.find('.') == std::string::npos)
        return plain;
    plain.erase(plain.find_last_not_of('0') + 1);
    if (plain.back() == '.')
        plain.pop_back();
    return plain;
}

/// Rounded at a digit to the left of the point where decimals are negative, so that 1622 with two digits reads 1600.
double roundAt(double value, int decimals)
{
    if (decimals >= 0)
        return value;
    const double step = std::pow(10.0, -decimals);
    return std::round(value / step) * step;
}

} // namespace

double withoutTail(double value)
{
    const std::string text = fmt::format("{:.12g}", value);
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value == 0 ? 0 : value; // no -0
}

int magnitude(double value) { return int(std::floor(std::log10(std::abs(value)))); }

std::optional<Language> languageFromCode(std::string_view code)
{
    if (code == "en")
        return Language::en;
    if (code == "es")
        return Language::es;
    return {};
}

std::string_view codeOf(Language language) { return language == Language::es ? "es" : "en"; }

std::string Numbers::dressed(std::string plain) const
{
    const bool negative = plain.starts_with('-');
    if (negative)
        plain.erase(0, 1);
    const auto point = plain.find('.');
    std::string whole = plain.substr(0, point);
    const std::string decimals = point == std::string::npos ? "" : plain.substr(point + 1);
    const bool spanish = language_ == Language::es;
    if (whole.size() >= (spanish ? 5u : 4u)) {
        const std::string_view mark = spanish ? narrowSpace : std::string_view(",");
        for (auto at = std::ptrdiff_t(whole.size()) - 3; at > 0; at -= 3)
            whole.insert(size_t(at), mark);
    }
    const bool zero = whole == "0" && decimals.find_first_not_of('0') == std::string::npos;
    std::string out(negative && !zero ? minusSign : std::string_view());
    out += whole;
    if (!decimals.empty())
        out += (spanish ? "," : ".") + decimals;
    return out;
}

std::string Numbers::fixed(double value, int decimals) const
{
    if (!std::isfinite(value))
        return "–";
    if (isBeyondDecimals(value, decimals))
        return value == 0 ? "0" : significant(value, std::max(1, magnitude(value) + decimals + 1));
    return dressed(fmt::format("{:.{}f}", roundAt(value, decimals), std::max(0, decimals)));
}

std::string Numbers::significant(double value, int digits) const
{
    if (!std::isfinite(value))
        return "–";
    if (value == 0)
        return "0";
    const double size = std::abs(value);
    if (size < 1e-4 || size >= 1e9) {
        const int power = magnitude(value);
        static constexpr std::array<std::string_view, 10> raised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
        std::string exponent(power < 0 ? "⁻" : "");
        for (char c : std::to_string(std::abs(power)))
            exponent += raised[size_t(c - '0')];
        return dressed(trimZeros(fmt::format("{:.{}f}", value / std::pow(10.0, power), digits - 1))) + " × 10"
               + exponent;
    }
    int decimals = digits - 1 - magnitude(value);
    const double rounded = decimals >= 0 ? value : roundAt(value, decimals);
    if (decimals > 0
        && magnitude(std::round(value * std::pow(10.0, decimals)) / std::pow(10.0, decimals)) > magnitude(value))
        --decimals; // 9.996 rounds up to one digit more
    return dressed(trimZeros(fmt::format("{:.{}f}", rounded, std::max(0, decimals))));
}

std::string Numbers::exact(double value) const
{
    if (!std::isfinite(value))
        return "–";
    const double size = std::abs(value);
    if (size != 0 && (size < leastPlain || size >= mostPlain))
        return significant(value, computedDigits);
    if (value != std::round(value) && digitsOf(value) > mostTypedDigits)
        return dressed(trimZeros(fmt::format("{:.{}f}", value, std::max(0, computedDigits - 1 - magnitude(value)))));
    std::string plain = fmt::format("{}", value);
    if (plain.find('e') != std::string::npos)
        plain = fmt::format("{:.15f}", value);
    return dressed(trimZeros(plain));
}

std::string Numbers::editable(double value) const
{
    std::array<char, 400> room{}; // the longest has 309 digits, or 324 decimals and some
    std::string plain(room.data(),
                      std::to_chars(room.data(), room.data() + room.size(), value, std::chars_format::fixed).ptr);
    if (language_ == Language::es)
        std::replace(plain.begin(), plain.end(), '.', ',');
    return plain;
}

std::string Numbers::percent(double fraction, int digits) const
{
    const double value = fraction * 100;
    const std::string number = std::abs(value) >= 1 ? fixed(value, std::abs(value) >= 10 ? 0 : std::max(0, digits - 2))
                                                    : significant(value, 1);
    return withUnit(number, "%");
}

std::string Numbers::withUnit(std::string_view number, std::string_view unit) const
{
    if (unit.empty())
        return std::string(number);
    const bool spanish = language_ == Language::es;
    const std::string_view space = spanish ? narrowSpace : unit == "%" ? std::string_view() : noBreakSpace;
    return std::string(number) + std::string(space) + std::string(unit);
}

double lastDigit(double value, int digits)
{
    return std::pow(10.0, std::floor(std::log10(std::abs(value))) - digits + 1);
}

double roundedTo(double value, int digits)
{
    return value == 0 ? 0 : std::round(value / lastDigit(value, digits)) * lastDigit(value, digits);
}

} // namespace huella
