// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace huella {

/// What a number measures, as powers of gram of CO2e, watt and hour: kWh is {0, 1, 1}, g/kWh is {1, -1, -1}.
struct Dimension {
    int grams = 0, watts = 0, hours = 0;
    bool operator==(const Dimension &) const = default;
};
namespace dimension {
inline constexpr Dimension plain{}, mass{1, 0, 0}, power{0, 1, 0}, energy{0, 1, 1}, time{0, 0, 1}, intensity{1, -1, -1};
}

/// A unit in which figures of a lesson are asked for and answered: "kWh", "g", "%", "" for plain numbers.
struct TeachingUnit {
    std::string_view name;  ///< in lesson files
    std::string_view shown; ///< on the screen: "g CO₂e"
    Dimension dimension;
    double size = 1; ///< of one of it, in grams, watts and hours
};
std::span<const TeachingUnit> teachingUnits();
const TeachingUnit *teachingUnit(std::string_view name);
/// All of them, apart by commas, for messages.
std::string teachingUnitList();

} // namespace huella
