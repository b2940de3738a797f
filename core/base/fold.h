// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// Text as names are compared: lower case, without accents, white space or trade marks ("Intel(R) Xeon" = "intelxeon").
/// Names of places and of hardware have more that carries nothing: foldPlace and foldModel of core/catalogue/spelling.h.
std::string foldName(std::string_view utf8);

/// Text as it is searched: lower case, without accents or trade marks, words apart by single spaces; every kind of
/// apostrophe is ' and every dash is -.
std::string foldText(std::string_view utf8);

/// Such a text in words; what is no letter of one stands between them.
std::vector<std::string> foldedWords(std::string_view utf8, bool (*isLetter)(char));

/// Such a text as a link or a file can be named on every system: its a-z and 0-9, single hyphens for what stands between them
/// ("What drives the range" = "what-drives-the-range").
std::string hyphenated(std::string_view utf8);

/// How many typing mistakes turn one folded name into the other: a letter wrong, missing or too many, or two neighbours swapped.
int editDistance(std::string_view a, std::string_view b);

/// The same for a part of a name: the fewest mistakes between `part` and any piece of `text`.
int editDistanceWithin(std::string_view part, std::string_view text);

/// The text with every byte that is not UTF-8 replaced by U+FFFD; `replaced` counts them.
std::string cleanUtf8(std::string_view bytes, int *replaced = nullptr);

} // namespace huella
