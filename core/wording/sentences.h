// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/range.h"
#include "core/study/model/report.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

#include <span>

namespace huella {

/// "A", "A and B", "A, B and C"; Spanish says "e" before the sound of an i.
std::string listed(std::span<const std::string> parts, const Wording &words);

/// An amount as a sentence has it: Spanish says "9,3 kg de CO₂e" where a table or a formula has "9,3 kg CO₂e".
std::string inSentence(std::string_view text, Language language);

/// The name of a place behind a preposition: "la India", "the Netherlands". Most places are called the same there.
std::string placeInSentence(std::string_view code, std::string_view name, const Wording &words);

/// From one value to another in the cell of a table: "63–208"; Spanish writes a hyphen.
std::string rangeInTable(std::string_view low, std::string_view high, const Wording &words);
/// The interval of a figure there; "–" where it has none.
std::string intervalInTable(const FormattedQuantity &quantity, const Wording &words);

/// What is to be said where the headline lay outside of what was simulated; empty where it did not.
std::string widenedText(const Range &range, const Wording &words);

/// No line ends between a number and its unit ("90 km/h") or inside of one ("g CO₂e").
void keepTogether(TextRuns &runs, Language language);

} // namespace huella
