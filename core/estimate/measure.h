// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/range.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace huella {

/// What an estimate is looked at in: its emissions, the energy behind them, or what trees take up of them in a month.
enum class Measure { emissions, energy, treeMonths };
inline constexpr std::array allMeasures{Measure::emissions, Measure::energy, Measure::treeMonths};

/// "emissions", "energy", "tree_months": what settings and wording keys call them.
std::string_view toString(Measure measure);
std::optional<Measure> measureFromName(std::string_view name);
/// "emissions, energy, tree_months", for messages.
std::string measureList();

/// Turns amounts of an estimate into those of a measure, in its base unit: g CO2e, kWh or tree-months.
class MeasureOf {
public:
    /// `treeYear`: what a mature tree absorbs in a year, g CO2e; above 0.
    MeasureOf(Measure measure, double treeYear) : measure_(measure), treeYear_(treeYear) {}
    /// With the tree of a dataset.
    MeasureOf(Measure measure, const Dataset &dataset);

    Measure measure() const { return measure_; }
    bool isEnergy() const { return measure_ == Measure::energy; }
    /// The one of the two that the measure is of.
    double amount(Mass emissions, Energy energy) const { return isEnergy() ? energy.value() : amount(emissions); }
    /// Of a mass alone, which no energy stands for: not to be asked for in energy.
    double amount(Mass emissions) const;
    /// Of a range, in the same unit.
    Interval interval(const Range &range) const;

private:
    Measure measure_;
    double treeYear_;
};
/// Emissions as they are: no tree is asked for.
inline const MeasureOf emissionsAlone(Measure::emissions, 1);

} // namespace huella
