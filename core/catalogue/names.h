// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace huella {

/// Adds a folded name of a record to an index that is being made; the text must live as long as the index.
void addName(NameIndex &index, Text folded, std::uint32_t record);
void sortNames(NameIndex &index);

/// The record of that key in a map of pointers, or null.
template <class Map, class Key> auto recordOf(const Map &map, const Key &key) -> typename Map::mapped_type
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : found->second;
}

/// Every record that has exactly this folded name, without repeats.
std::vector<std::uint32_t> exactMatches(const NameIndex &index, std::string_view folded);

/// One candidate of a search: what is shown, what is searched, and whether a list offers it.
struct SearchEntry {
    Text shown;
    std::string folded;
    bool offered = true;
};

/// Entries whose text holds every word of the query, best first: whole name, beginning, beginning of a word, anywhere; then the shorter.
std::vector<std::uint32_t> search(std::span<const SearchEntry> entries, std::string_view query);

/// The names nearest to a mistyped one, best first.
std::vector<Text> nearestNames(std::span<const SearchEntry> entries, std::string_view name, size_t count = 5);

} // namespace huella
