// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace huella {

/// How a name answers to what somebody typed, best first.
enum class NameRank {
    whole,       ///< it is the name
    beginning,   ///< the name begins with it
    wordStarts,  ///< each typed word begins a word of the name
    anywhere,    ///< each typed word is somewhere in the name
    firstLetters ///< it is made of the first letters of words, one after the other: "dr", "dupr" for "duplicate run"
};

/// Both are folded (foldText). Nothing where the name does not answer; an empty query is the beginning of every name.
std::optional<NameRank> nameRank(std::string_view query, std::string_view name);

} // namespace huella
