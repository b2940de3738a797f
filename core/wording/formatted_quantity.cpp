// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/formatted_quantity.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

double halfOf(const Interval &interval) { return (interval.high - interval.low) / 2; }

bool isCertain(double value, const Interval &interval)
{
    const double half = halfOf(interval);
    return !(half > 0) || half < std::abs(value) * 1e-6;
}

double roundedAt(double value, int decimals)
{
    const double step = std::pow(10.0, -decimals);
    return std::round(value / step) * step;
}

/// An amount that is something, of which so many decimals would show nothing.
bool isBelow(double v, int mostDecimals)
{
    return v > 0 && mostDecimals < everyDecimal && roundedAt(v, mostDecimals) == 0;
}

std::string belowText(int mostDecimals, const Numbers &numbers)
{
    return "<\u00a0" + numbers.fixed(std::pow(10.0, -mostDecimals), mostDecimals);
}

/// Writes a value and what lies in its interval with the same decimals.
class AlikeDecimals {
public:
    AlikeDecimals(double value, const Interval &interval, Scale scale, const Numbers &numbers)
        : size_(scale.size), most_(scale.mostDecimals), numbers_(numbers)
    {
        const Precision precision = precisionOf(value, interval, scale);
        if (!precision.certain && value != 0)
            decimals_ = decimalsFor(value / size_, precision.digits);
        else if (value == 0 && !isCertain(value, interval))
            decimals_ = 1 - magnitude(halfOf(interval) / size_);
        if (decimals_)
            decimals_ = std::min(*decimals_, most_);
    }
    /// The amount that the page is about or has in a row.
    std::string operator()(double amount) const
    {
        return isBelow(amount / size_, most_) ? belowText(most_, numbers_) : end(amount);
    }
    /// An end of an interval: what is too little for the page reads 0 there.
    std::string end(double amount) const
    {
        const double v = amount / size_;
        if (isBelow(v, most_))
            return "0";
        if (decimals_)
            return numbers_.fixed(v, *decimals_);
        if (v != 0 && most_ < everyDecimal && decimalsFor(v, mostShownDigits) > most_)
            return numbers_.exact(withoutTail(roundedAt(v, most_)));
        return numbers_.significant(v, mostShownDigits);
    }

private:
    double size_;
    int most_;
    const Numbers &numbers_;
    std::optional<int> decimals_;
};

} // namespace

/// 9.96 rounds up to one digit more.
int decimalsFor(double v, int digits)
{
    constexpr int mostOfDouble = 300;
    const int decimals = digits - 1 - magnitude(v);
    if (decimals <= 0 || decimals > mostOfDouble)
        return decimals;
    const double rounded = std::round(v * std::pow(10.0, decimals)) / std::pow(10.0, decimals);
    return magnitude(rounded) > magnitude(v) ? decimals - 1 : decimals;
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

int digitsLeft(double value, const Interval &interval)
{
    return value == 0 || isCertain(value, interval) ? 0 : 2 + magnitude(value) - magnitude(halfOf(interval));
}

FormattedQuantity formatQuantity(double value, const Interval &interval, Scale scale, const Numbers &numbers)
{
    const AlikeDecimals say(value, interval, scale, numbers);
    FormattedQuantity quantity;
    quantity.unit = scale.unit;
    quantity.certain = isCertain(value, interval);
    quantity.value = say(value);
    const bool below =
        isBelow(value / scale.size, scale.mostDecimals) && isBelow(interval.high / scale.size, scale.mostDecimals);
    quantity.low = quantity.certain || below ? quantity.value : say.end(interval.low);
    quantity.high = quantity.certain || below ? quantity.value : say.end(interval.high);
    return quantity;
}

std::string besideEnds(double amount, double value, const Interval &interval, Scale scale, const Numbers &numbers)
{
    return AlikeDecimals(value, interval, scale, numbers).end(amount);
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
    const int most = precision.scale.mostDecimals;
    if (isBelow(v, most))
        return belowText(most, numbers);
    if (v == 0)
        return numbers.significant(v, precision.digits);
    const int decimals = decimalsFor(v, precision.digits);
    if (precision.certain)
        return decimals > most ? numbers.exact(withoutTail(roundedAt(v, most)))
                               : numbers.significant(v, precision.digits);
    return numbers.fixed(v, std::min(decimals, most));
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

std::string withUnit(const FormattedQuantity &quantity, const Numbers &numbers)
{
    return numbers.withUnit(quantity.value, quantity.unit);
}

} // namespace huella
