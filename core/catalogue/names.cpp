// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/names.h"

#include "core/base/fold.h"

#include <algorithm>
#include <tuple>

namespace huella {

void addName(NameIndex &index, Text folded, std::uint32_t record) { index.emplace_back(folded, record); }

void sortNames(NameIndex &index)
{
    std::sort(index.begin(), index.end());
    index.erase(std::unique(index.begin(), index.end()), index.end());
}

std::vector<std::uint32_t> exactMatches(const NameIndex &index, std::string_view folded)
{
    const auto [first, last] = std::equal_range(index.begin(), index.end(), NameIndex::value_type{folded, 0},
                                                [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::uint32_t> records;
    for (auto at = first; at != last; ++at)
        records.push_back(at->second);
    return records;
}

namespace {

/// 0 is best; -1 when the word does not occur. A letter after a letter is the middle of a word.
int rankOfWord(std::string_view text, std::string_view word)
{
    const auto at = text.find(word);
    if (at == std::string_view::npos)
        return -1;
    if (at == 0)
        return text.size() == word.size() ? 0 : 1;
    for (auto next = at; next != std::string_view::npos; next = text.find(word, next + 1)) {
        const char before = text[next - 1];
        if (before == ' ' || before == '-' || before == '(' || before == '/')
            return 2;
    }
    return 3;
}

} // namespace

std::vector<std::uint32_t> search(std::span<const SearchEntry> entries, std::string_view query)
{
    const auto words = foldedWords(query, [](char c) { return c != ' '; });
    std::vector<std::tuple<int, size_t, std::uint32_t>> hits;
    for (std::uint32_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].offered)
            continue;
        int total = 0;
        for (const auto &word : words) {
            const int rank = rankOfWord(entries[i].folded, word);
            total = rank < 0 || total < 0 ? -1 : total + rank;
        }
        if (total >= 0)
            hits.emplace_back(total, words.empty() ? 0 : entries[i].shown.size(), i);
    }
    std::sort(hits.begin(), hits.end());
    std::vector<std::uint32_t> found;
    for (const auto &hit : hits)
        found.push_back(std::get<2>(hit));
    return found;
}

std::vector<Text> nearestNames(std::span<const SearchEntry> entries, std::string_view name, size_t count)
{
    std::vector<Text> nearest;
    for (auto hit : search(entries, name)) {
        if (nearest.size() == count)
            return nearest;
        nearest.push_back(entries[hit].shown);
    }
    const std::string folded = foldText(name);
    std::vector<std::tuple<int, size_t, std::uint32_t>> ranked;
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        if (entries[i].offered)
            ranked.emplace_back(editDistanceWithin(folded.substr(0, 64), entries[i].folded), entries[i].shown.size(),
                                i);
    const auto middle = ranked.begin() + std::ptrdiff_t(std::min(ranked.size(), 2 * count));
    std::partial_sort(ranked.begin(), middle, ranked.end());
    for (auto at = ranked.begin(); at != middle && nearest.size() < count; ++at) {
        const Text shown = entries[std::get<2>(*at)].shown;
        if (std::find(nearest.begin(), nearest.end(), shown) == nearest.end())
            nearest.push_back(shown);
    }
    return nearest;
}

} // namespace huella
