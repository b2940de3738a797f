// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/teaching_units.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr Dimension plain{}, mass{1, 0, 0}, power{0, 1, 0}, energy{0, 1, 1}, time{0, 0, 1}, intensity{1, -1, -1};
constexpr double gramsOfPound = 453.59237; // international pound, exact

constexpr std::array<TeachingUnit, 21> units{{
    {"", "", plain, 1},
    {"%", "%", plain, 0.01},
    {"mg", "mg CO₂e", mass, 1e-3},
    {"g", "g CO₂e", mass, 1},
    {"kg", "kg CO₂e", mass, 1e3},
    {"t", "t CO₂e", mass, 1e6},
    {"lb", "lb CO₂e", mass, gramsOfPound},
    {"W", "W", power, 1},
    {"kW", "kW", power, 1e3},
    {"MW", "MW", power, 1e6},
    {"Wh", "Wh", energy, 1},
    {"kWh", "kWh", energy, 1e3},
    {"MWh", "MWh", energy, 1e6},
    {"GWh", "GWh", energy, 1e9},
    {"min", "min", time, 1.0 / 60},
    {"h", "h", time, 1},
    {"d", "d", time, 24},
    {"g/kWh", "g CO₂e/kWh", intensity, 1e-3},
    {"kg/kWh", "kg CO₂e/kWh", intensity, 1},
    {"km", "km", plain, 1},
    {"g/km", "g CO₂e/km", mass, 1}, // a kilometre is a plain number here
}};

} // namespace

std::span<const TeachingUnit> teachingUnits() { return units; }

const TeachingUnit *teachingUnit(std::string_view name)
{
    const auto found =
        std::find_if(units.begin(), units.end(), [name](const TeachingUnit &unit) { return unit.name == name; });
    return found == units.end() ? nullptr : &*found;
}

std::string teachingUnitList()
{
    std::string list;
    for (const TeachingUnit &unit : units)
        if (!unit.name.empty())
            list += (list.empty() ? "" : ", ") + std::string(unit.name);
    return list;
}

} // namespace huella
