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

/// Position of the first digit: 0 for 1..9, 1 for 10..99, -1 for 0.1..0.9.
int magnitude(double value) { return int(std::floor(std::log10(std::abs(value)))); }

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

Scale massScale(double grams)
{
    const double size = std::abs(grams);
    if (size > 0 && size < 0.1)
        return {"mg CO₂e", 1e-3};
    if (size < 100)
        return {"g CO₂e", 1};
    if (size < 1e6)
        return {"kg CO₂e", 1e3};
    return {"t CO₂e", 1e6};
}

Scale chartMassScale(double largestGrams)
{
    const Scale grams{"g CO₂e", 1};
    return largestGrams >= 10 && largestGrams < 10'000 ? grams : massScale(largestGrams);
}

std::string_view shortUnit(std::string_view unit) { return unit.substr(0, unit.find(' ')); }

Scale energyScale(double kwh)
{
    const double size = std::abs(kwh);
    if (size > 0 && size < 0.01)
        return {"Wh", 1e-3};
    if (size < 10'000)
        return {"kWh", 1};
    return {"MWh", 1e3};
}

namespace {

double halfOf(const Interval &interval) { return (interval.high - interval.low) / 2; }

bool isCertain(double value, const Interval &interval)
{
    const double half = halfOf(interval);
    return !(half > 0) || half < std::abs(value) * 1e-6;
}

/// Where so many digits of a value end. 9.96 rounds up to one digit more.
int decimalsFor(double v, int digits)
{
    constexpr int mostOfDouble = 300;
    const int decimals = digits - 1 - magnitude(v);
    if (decimals <= 0 || decimals > mostOfDouble)
        return decimals;
    const double rounded = std::round(v * std::pow(10.0, decimals)) / std::pow(10.0, decimals);
    return magnitude(rounded) > magnitude(v) ? decimals - 1 : decimals;
}

/// Writes a value and what lies in its interval with the same decimals.
class AlikeDecimals {
public:
    AlikeDecimals(double value, const Interval &interval, Scale scale, const Numbers &numbers)
        : size_(scale.size), numbers_(numbers)
    {
        const Precision precision = precisionOf(value, interval, scale);
        if (!precision.certain && value != 0)
            decimals_ = decimalsFor(value / size_, precision.digits);
        else if (value == 0 && !isCertain(value, interval))
            decimals_ = 1 - magnitude(halfOf(interval) / size_);
    }
    std::string operator()(double amount) const
    {
        return decimals_ ? numbers_.fixed(amount / size_, *decimals_) : numbers_.significant(amount / size_, 3);
    }

private:
    double size_;
    const Numbers &numbers_;
    std::optional<int> decimals_;
};

} // namespace

int digitsLeft(double value, const Interval &interval)
{
    return value == 0 || isCertain(value, interval) ? 0 : 2 + magnitude(value) - magnitude(halfOf(interval));
}

FormattedQuantity formatQuantity(double value, const Interval &interval, Scale scale, const Numbers &numbers)
{
    const AlikeDecimals say(value, interval, scale, numbers);
    FormattedQuantity spoken;
    spoken.unit = scale.unit;
    spoken.certain = isCertain(value, interval);
    spoken.value = say(value);
    spoken.low = spoken.certain ? spoken.value : say(interval.low);
    spoken.high = spoken.certain ? spoken.value : say(interval.high);
    return spoken;
}

std::string besideEnds(double amount, double value, const Interval &interval, Scale scale, const Numbers &numbers)
{
    return AlikeDecimals(value, interval, scale, numbers)(amount);
}

Precision precisionOf(double value, const Interval &interval, Scale scale)
{
    const bool certain = isCertain(value, interval);
    Precision precision{scale, 3, certain && scale.digits == 0};
    if (scale.digits > 0)
        precision.digits = scale.digits;
    else if (!certain && value != 0)
        precision.digits = std::clamp(digitsLeft(value, interval), leastShownDigits, mostShownDigits);
    return precision;
}

std::string alike(double value, const Precision &precision, const Numbers &numbers)
{
    const double v = value / precision.scale.size;
    if (precision.certain || v == 0)
        return numbers.significant(v, precision.digits);
    return numbers.fixed(v, decimalsFor(v, precision.digits));
}

FormattedQuantity formatMass(Mass mass, const Interval &gramsInterval, const Numbers &numbers, int pageDigits)
{
    Scale scale = massScale(mass.value());
    scale.digits = pageDigits;
    return formatQuantity(mass.value(), gramsInterval, scale, numbers);
}

FormattedQuantity formatEnergy(Energy energy, const Interval &kwhInterval, const Numbers &numbers, int pageDigits)
{
    Scale scale = energyScale(energy.value());
    scale.digits = pageDigits;
    return formatQuantity(energy.value(), kwhInterval, scale, numbers);
}

std::string withUnit(const FormattedQuantity &spoken, const Numbers &numbers)
{
    return numbers.withUnit(spoken.value, spoken.unit);
}

} // namespace huella
