// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/formulas/teaching_units.h"

#include <optional>

namespace huella {

/// A unit as somebody wrote it behind a number.
struct WrittenUnit {
    Dimension dimension;
    double size = 1; ///< of one of it, in grams, watts, hours and kilometres
    int length = 0;  ///< its power: no dimension tells a length from a plain number, nor g/km from g
};

/// "kg", "KWh", "g CO2e", "gramos", "kilowatt hours", "g/kWh", "kg per MWh", "MJ", "%", "veces"; nothing where it is none.
std::optional<WrittenUnit> writtenUnit(std::string_view text);

/// The unit of a question in the same terms.
WrittenUnit writtenUnit(const TeachingUnit &unit);

} // namespace huella
