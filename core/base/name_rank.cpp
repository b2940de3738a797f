// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_rank.h"

#include <algorithm>
#include <vector>

namespace huella {
namespace {

/// Letters and digits; bytes of letters beyond ASCII, too.
bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool startsWord(std::string_view name, size_t at) { return isOfWord(name[at]) && (at == 0 || !isOfWord(name[at - 1])); }

bool hasWordStart(std::string_view name, std::string_view word)
{
    for (size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1))
        if (startsWord(name, at))
            return true;
    return false;
}

/// Whether the name holds every word of the query, as `holds` has it.
template <class Holds> bool holdsWords(std::string_view query, Holds holds)
{
    while (!query.empty()) {
        const size_t end = std::min(query.find(' '), query.size());
        if (end > 0 && !holds(query.substr(0, end)))
            return false;
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return true;
}

/// How many of the letters are those of the name's word at a place.
size_t lettersOfWord(std::string_view letters, std::string_view name, size_t at)
{
    size_t same = 0;
    while (same < letters.size() && at + same < name.size() && isOfWord(name[at + same])
           && name[at + same] == letters[same])
        ++same;
    return same;
}

/// Whether the letters are beginnings of words of the name, one word after the other.
bool beginsWords(std::string_view letters, std::string_view name)
{
    std::vector<bool> reached(letters.size() + 1); // how many letters the words so far can have
    reached[0] = true;
    for (size_t at = 0; at < name.size(); ++at) {
        if (!startsWord(name, at))
            continue;
        for (size_t had = letters.size(); had-- > 0;) // from the end, so that no word counts twice
            if (reached[had])
                for (size_t more = lettersOfWord(letters.substr(had), name, at); more > 0; --more)
                    reached[had + more] = true;
    }
    return reached[letters.size()];
}

} // namespace

std::optional<NameRank> nameRank(std::string_view query, std::string_view name)
{
    if (query == name)
        return NameRank::whole;
    if (name.starts_with(query))
        return NameRank::beginning;
    if (holdsWords(query, [name](std::string_view word) { return hasWordStart(name, word); }))
        return NameRank::wordStarts;
    if (holdsWords(query, [name](std::string_view word) { return name.find(word) != std::string_view::npos; }))
        return NameRank::anywhere;
    if (query.find(' ') == std::string_view::npos && beginsWords(query, name))
        return NameRank::firstLetters;
    return {};
}

} // namespace huella
