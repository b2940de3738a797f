// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/catalogue/records.h"

#include <span>
#include <string>

namespace huella {

/// What somebody may have meant: what to give ("ES"), and what it is called where that is no name in itself.
struct Suggestion {
    Text id, nameEn, nameEs;
    bool operator==(const Suggestion &) const = default;
};

/// "ES (Spain)" in the language of the reader; "AMD EPYC 7742" where the id is the name.
Message wordsOf(const Suggestion &suggestion);
/// The same for several, as the argument of a message.
MessageArg wordsOf(std::string_view name, std::span<const Suggestion> suggestions);
/// A name in both languages, for a placeholder that takes the one of the reader.
void addName(std::vector<MessageArg> &args, std::string_view name, Text english, Text spanish);

/// One spelling that leads to a suggestion.
struct Spelling {
    Suggestion suggestion;
    std::string folded; ///< foldText of it
};

/// The suggestions whose spelling begins like the text, is held by it, or is a typing mistake or two from it (about one letter
/// in four), best first. Nothing where nothing is near.
std::vector<Suggestion> nearestSpellings(std::span<const Spelling> spellings, std::string_view typed, size_t count);

/// The same for codes whose parts mean something: those with the same first part, if there are ("ca-west-1": "ca-…").
std::vector<Suggestion> nearestCodes(std::span<const Spelling> spellings, std::string_view typed, size_t count);

/// The same for hardware: those with the same model number first, then those whose number is one mistake away.
std::vector<Suggestion> nearestModels(std::span<const Spelling> spellings, std::string_view typed, size_t count);

} // namespace huella
