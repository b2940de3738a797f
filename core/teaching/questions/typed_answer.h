// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/formulas/teaching_units.h"
#include "core/workload/typed_number.h"

namespace huella {

/// An answer as a person wrote it, in the unit that was asked for: "3,4 kg" where grams are asked for is 3400, and a number alone
/// is in the asked unit. Thousands may be apart by points, commas, spaces or apostrophes where nothing else can be meant
/// ("1.234,5"), and "1/7" is a number too. What is no answer is refused with a whole sentence: a date that a spreadsheet made of a
/// number, a unit that measures something else, a unit that nobody knows.
Result<TypedNumber> readTypedAnswer(std::string_view given, const TeachingUnit &asked);

/// A number in a field of one unit ("h", "%", "GB"), which may be typed behind it. Any other text there is refused: nothing is
/// converted, though of a run time ("90 min", "1:30") the hours are named, and numbers are read as everywhere outside of lessons.
Result<TypedNumber> readTypedNumber(std::string_view text, std::string_view unit);

/// Which of the refusals is about the unit, so that there was a number.
bool isAboutUnit(const Message &refusal);

} // namespace huella
