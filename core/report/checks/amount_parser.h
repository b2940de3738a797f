// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/wording/numbers.h"

#include <optional>
#include <string_view>
#include <vector>

namespace huella {

// Amounts as a report states them, read back from its words, to tell whether two places say the same.

/// A unit of emissions or of energy, and how many g or kWh it is.
struct ParsedUnit {
    Measure of = Measure::emissions;
    double size = 1;
};
/// An amount in g or kWh. What was printed is rounded: `slack` is half of its last digit.
struct ParsedAmount {
    Measure of = Measure::emissions;
    double value = 0, slack = 0;
    bool agrees(const ParsedAmount &other) const;
};

/// Every amount of energy and of CO2e in a text ("63 kWh", "1,496 g CO₂e"), in order; intensities ("g CO₂e/kWh") are none.
std::vector<ParsedAmount> amountsIn(std::string_view text, Language language);

/// The unit that a column's heading ends with: "Energy, kWh", "kg CO₂e".
std::optional<ParsedUnit> unitOfColumn(std::string_view heading);
/// A cell of a column with that unit: the number that it is.
std::optional<ParsedAmount> amountInColumn(std::string_view cell, ParsedUnit unit, Language language);
/// A cell or label that is an amount with a short unit of mass: "5.87 kg".
std::optional<ParsedAmount> shortAmount(std::string_view text, Language language);

} // namespace huella
