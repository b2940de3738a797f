// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/write/writers.h"

#include <set>

namespace huella {

/// The text with units such as "CO₂e/kWh" whole: a line may end at a slash. Escaped, as htmlText() has it.
std::string htmlWithUnits(std::string_view text);
/// The attribute of an element whose text goes the way of its first letter, not that of the page.
std::string wayOf(std::string_view text);

/// What references in a page lead to.
struct HtmlPlaces {
    const Document *document = nullptr; ///< with the footnotes; null where there is nowhere to lead to
    std::set<std::string_view> labels{};
};

/// Letters with their looks and links.
std::string htmlRuns(const TextRuns &runs, const HtmlSurroundings *around, const HtmlPlaces &places);

} // namespace huella
