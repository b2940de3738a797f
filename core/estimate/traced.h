// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/working.h"

#include <functional>

namespace huella {

// What runs a formula with traced numbers: the figures that go in, and the steps that it names on its way.

Traced tracedFigure(double value, std::string_view symbol, std::string_view unit, std::string_view field,
                    const Origin &origin);
/// A result that has a symbol: written down as a step where steps are collected, and a reference to that step from then on.
Traced namedStep(std::string_view symbol, std::string_view unit, const Traced &result);
/// The steps that a formula names, in its order.
std::vector<Step> stepsOf(const std::function<void()> &formula);

template <class Unit> inline constexpr std::string_view unitText = "";
template <> inline constexpr std::string_view unitText<unit::Watt> = "W";
template <> inline constexpr std::string_view unitText<unit::KilowattHour> = "kWh";
template <> inline constexpr std::string_view unitText<unit::Gram> = "g CO₂e";
template <> inline constexpr std::string_view unitText<unit::Kilometre> = "km";

inline Traced named(const char *symbol, const Traced &result) { return namedStep(symbol, {}, result); }
template <class Unit> Quantity<Unit, Traced> named(const char *symbol, const Quantity<Unit, Traced> &result)
{
    return Quantity<Unit, Traced>(namedStep(symbol, unitText<Unit>, result.value()));
}

} // namespace huella
