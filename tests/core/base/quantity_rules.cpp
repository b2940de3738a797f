// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The compiler does this part of the test: what must be exact, and what must not compile.

#include "core/base/quantity.h"

#include <concepts>
#include <type_traits>

namespace huella {
namespace {

template <class A, class B>
concept CanAdd = requires(A a, B b)
{
    a + b;
};
template <class A, class B>
concept CanSubtract = requires(A a, B b)
{
    a - b;
};
template <class A, class B>
concept CanMultiply = requires(A a, B b)
{
    a *b;
};
template <class A, class B>
concept CanDivide = requires(A a, B b)
{
    a / b;
};
template <class A, class B>
concept CanCompare = requires(A a, B b)
{
    a == b;
}
|| requires(A a, B b) { a < b; };
template <class A, class B>
concept CanAssign = requires(A a, B b)
{
    a = b;
};
template <class A, class B>
concept CanGrowBy = requires(A a, B b)
{
    a += b;
};

// Products that mean something, and what they are.
static_assert(std::same_as<decltype(Duration() * Power()), Energy>);
static_assert(std::same_as<decltype(Energy() * Intensity()), Mass>);
static_assert(std::same_as<decltype(Memory() * MemoryPower()), Power>);
static_assert(std::same_as<decltype(Power() / Power()), double>);
static_assert(std::same_as<decltype(2.0 * Power()), Power> && std::same_as<decltype(Power() / 2.0), Power>);

// Products that mean nothing.
static_assert(!CanMultiply<Power, Power>);
static_assert(!CanMultiply<Energy, Energy>);
static_assert(!CanMultiply<Mass, Mass>);
static_assert(!CanMultiply<Intensity, Intensity>);
static_assert(!CanMultiply<Duration, Duration>);
static_assert(!CanMultiply<Intensity, Mass>);
static_assert(!CanMultiply<Mass, Intensity>);
static_assert(!CanMultiply<Energy, Mass>);
static_assert(!CanMultiply<Energy, Power>);
static_assert(!CanMultiply<Duration, Energy>);
static_assert(!CanMultiply<Duration, Intensity>);
static_assert(!CanMultiply<Power, Intensity>);
static_assert(!CanMultiply<Memory, Power>);
static_assert(!CanMultiply<Duration, MemoryPower>);

// Quotients of two units are not among our units; a number has no reciprocal with a unit.
static_assert(!CanDivide<Mass, Energy>);
static_assert(!CanDivide<Energy, Duration>);
static_assert(!CanDivide<Energy, Power>);
static_assert(!CanDivide<double, Power>);

// Sums and comparisons of different units.
static_assert(!CanAdd<Energy, Mass>);
static_assert(!CanAdd<Duration, Power>);
static_assert(!CanAdd<Power, Energy>);
static_assert(!CanAdd<Power, MemoryPower>);
static_assert(!CanAdd<Intensity, Mass>);
static_assert(!CanSubtract<Energy, Mass>);
static_assert(!CanSubtract<Duration, Power>);
static_assert(!CanGrowBy<Energy &, Mass>);
static_assert(!CanCompare<Energy, Mass>);
static_assert(!CanCompare<Power, Duration>);

// A bare number is not a quantity and a quantity is not a bare number.
static_assert(!CanAdd<Power, double> && !CanAdd<int, Power>);
static_assert(!CanSubtract<Energy, int>);
static_assert(!CanGrowBy<Energy &, double>);
static_assert(!CanCompare<Power, double> && !CanCompare<Power, int>);
static_assert(!CanAssign<Power &, double> && !CanAssign<Power &, int>);
static_assert(!std::convertible_to<int, Power> && !std::convertible_to<double, Power>);
static_assert(!std::convertible_to<Power, double> && !std::convertible_to<Power, int>);
static_assert(!std::constructible_from<double, Power> && !std::constructible_from<int, Power>);
static_assert(!std::constructible_from<Energy, Power> && !std::constructible_from<Mass, Energy>);
static_assert(!CanAssign<Energy &, Power>);
static_assert(!CanAdd<Power, PowerOf<float>>);

// Sums, scaling and the three products are exact where doubles are.
static_assert(Duration(12) * Power(250) == Energy(3));
static_assert(Duration(1) * Power(1) == Energy(1.0 / 1000)); // 1 W over 1 h
static_assert(Energy(2.5) * Intensity(154) == Mass(385));
static_assert(Memory(64) * MemoryPower(0.375) == Power(24));
static_assert(Power(90) + Power(24) == Power(114));
static_assert(Power(90) - Power(24) == Power(66));
static_assert(Power(3) * 0.5 == Power(1.5) && 0.5 * Power(3) == Power(1.5) && Power(3) / 2.0 == Power(1.5));
static_assert(Energy(6) / Energy(1.5) == 4);
static_assert(Mass(1) < Mass(2) && Mass(2) >= Mass(2) && Mass(1) != Mass(2));
static_assert(Power().value() == 0);

constexpr Energy threeHalves()
{
    Energy sum;
    for (int i = 0; i < 3; ++i)
        sum += Energy(0.5);
    return sum;
}
static_assert(threeHalves() == Energy(1.5));

} // namespace
} // namespace huella
