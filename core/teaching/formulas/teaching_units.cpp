// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/formulas/teaching_units.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr double gramsOfPound = 453.59237; // international pound, exact

constexpr std::array<TeachingUnit, 21> units{{
    {"", "", dimension::plain, 1},
    {"%", "%", dimension::plain, 0.01},
    {"mg", "mg CO₂e", dimension::mass, 1e-3},
    {"g", "g CO₂e", dimension::mass, 1},
    {"kg", "kg CO₂e", dimension::mass, 1e3},
    {"t", "t CO₂e", dimension::mass, 1e6},
    {"lb", "lb CO₂e", dimension::mass, gramsOfPound},
    {"W", "W", dimension::power, 1},
    {"kW", "kW", dimension::power, 1e3},
    {"MW", "MW", dimension::power, 1e6},
    {"Wh", "Wh", dimension::energy, 1},
    {"kWh", "kWh", dimension::energy, 1e3},
    {"MWh", "MWh", dimension::energy, 1e6},
    {"GWh", "GWh", dimension::energy, 1e9},
    {"min", "min", dimension::time, 1.0 / 60},
    {"h", "h", dimension::time, 1},
    {"d", "d", dimension::time, 24},
    {"g/kWh", "g CO₂e/kWh", dimension::intensity, 1e-3},
    {"kg/kWh", "kg CO₂e/kWh", dimension::intensity, 1},
    {"km", "km", dimension::plain, 1},
    {"g/km", "g CO₂e/km", dimension::mass, 1}, // a kilometre is a plain number here
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
