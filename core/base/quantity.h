// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef> // first: Qt's moc cannot read <compare> when nothing stands before it

#include <compare>

namespace huella {

/// The units in which Huella stores what it computes with. One tag each; nothing is ever stored in another unit.
namespace unit {
struct Watt {};
struct Hour {};
struct KilowattHour {};
struct Gram {};       ///< of CO2e
struct GramPerKwh {}; ///< of CO2e per kWh of electricity
struct Gigabyte {};
struct WattPerGigabyte {};
struct Kilometre {};
struct GramPerKm {}; ///< of CO2e per km
} // namespace unit

/// Divides by an exact unit factor (1000 W in a kW). Overloaded for numbers that keep a trace, which leave it out.
constexpr double convertUnit(double value, double divisor) { return value / divisor; }

/// A number with its unit. Only sums of one unit, scaling, and the products named below compile.
template <class Unit, class Rep = double> class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(Rep value) : value_(value) {}
    constexpr const Rep &value() const { return value_; }

    friend constexpr bool operator==(const Quantity &, const Quantity &) = default;
    friend constexpr auto operator<=>(const Quantity &, const Quantity &) = default;

    friend constexpr Quantity operator+(const Quantity &a, const Quantity &b) { return Quantity(a.value_ + b.value_); }
    friend constexpr Quantity operator-(const Quantity &a, const Quantity &b) { return Quantity(a.value_ - b.value_); }
    friend constexpr Quantity operator*(const Quantity &a, const Rep &b) { return Quantity(a.value_ * b); }
    friend constexpr Quantity operator*(const Rep &a, const Quantity &b) { return Quantity(a * b.value_); }
    friend constexpr Quantity operator/(const Quantity &a, const Rep &b) { return Quantity(a.value_ / b); }
    friend constexpr Rep operator/(const Quantity &a, const Quantity &b) { return a.value_ / b.value_; }
    constexpr Quantity &operator+=(const Quantity &other) { return *this = *this + other; }

private:
    Rep value_{};
};

template <class Rep = double> using PowerOf = Quantity<unit::Watt, Rep>;
template <class Rep = double> using DurationOf = Quantity<unit::Hour, Rep>;
template <class Rep = double> using EnergyOf = Quantity<unit::KilowattHour, Rep>;
template <class Rep = double> using MassOf = Quantity<unit::Gram, Rep>;
template <class Rep = double> using IntensityOf = Quantity<unit::GramPerKwh, Rep>;
template <class Rep = double> using MemoryOf = Quantity<unit::Gigabyte, Rep>;
template <class Rep = double> using MemoryPowerOf = Quantity<unit::WattPerGigabyte, Rep>;
template <class Rep = double> using DistanceOf = Quantity<unit::Kilometre, Rep>;
template <class Rep = double> using MassPerKmOf = Quantity<unit::GramPerKm, Rep>;

using Power = PowerOf<>;             ///< W
using Duration = DurationOf<>;       ///< h
using Energy = EnergyOf<>;           ///< kWh
using Mass = MassOf<>;               ///< g CO2e
using Intensity = IntensityOf<>;     ///< g CO2e/kWh
using Memory = MemoryOf<>;           ///< GB
using MemoryPower = MemoryPowerOf<>; ///< W/GB

/// 1 W over 1 h is exactly 1/1000 kWh.
template <class Rep> constexpr EnergyOf<Rep> operator*(const DurationOf<Rep> &time, const PowerOf<Rep> &power)
{
    return EnergyOf<Rep>(convertUnit(time.value() * power.value(), 1000.0));
}
template <class Rep> constexpr MassOf<Rep> operator*(const EnergyOf<Rep> &energy, const IntensityOf<Rep> &intensity)
{
    return MassOf<Rep>(energy.value() * intensity.value());
}
template <class Rep> constexpr PowerOf<Rep> operator*(const MemoryOf<Rep> &memory, const MemoryPowerOf<Rep> &each)
{
    return PowerOf<Rep>(memory.value() * each.value());
}
template <class Rep> constexpr DistanceOf<Rep> operator/(const MassOf<Rep> &mass, const MassPerKmOf<Rep> &each)
{
    return DistanceOf<Rep>(mass.value() / each.value());
}

} // namespace huella
