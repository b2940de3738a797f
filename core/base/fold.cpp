// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace huella {
namespace {

// Signs are taken away before folding, which would make letters of ™.
constexpr std::array<std::string_view, 2> tradeSigns{"\u00ae", "\u2122"};
constexpr std::array<std::string_view, 2> tradeMarks{"(r)", "(tm)"};

using Replacement = std::pair<std::string_view, std::string_view>;

// What word processors, keyboards and other people's files write for an apostrophe and for a dash. Replaced before folding,
// which would make a space of ´.
constexpr std::array<Replacement, 22> oneSign{
    {{"\u2018", "'"}, {"\u2019", "'"}, {"\u201b", "'"}, {"\u02b9", "'"}, {"\u02bb", "'"}, {"\u02bc", "'"},
     {"\u02bd", "'"}, {"\u02c8", "'"}, {"\u02ca", "'"}, {"\u02cb", "'"}, {"\u00b4", "'"}, {"\u2032", "'"},
     {"\u2035", "'"}, {"\uff07", "'"}, {"\u2010", "-"}, {"\u2011", "-"}, {"\u2012", "-"}, {"\u2013", "-"},
     {"\u2014", "-"}, {"\u2015", "-"}, {"\u2212", "-"}, {"\u2043", "-"}}};
// Letters with a stroke and joined letters, which are no accents to Unicode and are typed without by everybody else.
constexpr std::array<Replacement, 7> plainLetter{
    {{"ø", "o"}, {"ł", "l"}, {"đ", "d"}, {"ð", "d"}, {"ı", "i"}, {"æ", "ae"}, {"œ", "oe"}}};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string withoutAccents(std::string_view utf8)
{
    utf8proc_uint8_t *out = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT
                                                        | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(utf8.data()),
                                     static_cast<utf8proc_ssize_t>(utf8.size()), &out, options);
    std::string folded =
        length >= 0 ? std::string(reinterpret_cast<char *>(out), static_cast<size_t>(length)) : std::string(utf8);
    std::free(out);
    return folded;
}

std::string lowered(std::string_view utf8)
{
    if (!isAscii(utf8))
        return withoutAccents(utf8);
    std::string out(utf8);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// In one pass, however often the part occurs.
void replaceAll(std::string &text, std::string_view part, std::string_view instead)
{
    auto at = text.find(part);
    if (at == std::string::npos)
        return;
    std::string out;
    size_t from = 0;
    for (; at != std::string::npos; at = text.find(part, from)) {
        out.append(text, from, at - from).append(instead);
        from = at + part.size();
    }
    text = out.append(text, from);
}

template <size_t N> void replaceAll(std::string &text, const std::array<Replacement, N> &table)
{
    for (const auto &[part, instead] : table)
        replaceAll(text, part, instead);
}

void eraseAll(std::string &text, std::string_view part) { replaceAll(text, part, {}); }

/// The same as the smallest of distances(part, text, true), for a part of 1 to 64 letters: one bit of a word for each letter,
/// so that a letter of the text costs some twenty instructions. Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein
/// and Damerau edit distances".
int distanceWithin(std::string_view part, std::string_view text)
{
    std::array<std::uint64_t, 256> places{}; // where each letter stands in the part
    for (size_t i = 0; i < part.size(); ++i)
        places[static_cast<unsigned char>(part[i])] |= std::uint64_t(1) << i;
    const std::uint64_t last = std::uint64_t(1) << (part.size() - 1);
    std::uint64_t up = ~std::uint64_t(0), down = 0, same = 0, placesBefore = 0;
    int distance = int(part.size());
    int best = distance;
    for (char letter : text) {
        const std::uint64_t here = places[static_cast<unsigned char>(letter)];
        const std::uint64_t swapped = ((~same & here) << 1) & placesBefore;
        same = swapped | (((here & up) + up) ^ up) | here | down;
        const std::uint64_t right = down | ~(same | up);
        const std::uint64_t left = same & up;
        distance += (right & last) != 0 ? 1 : 0;
        distance -= (left & last) != 0 ? 1 : 0;
        best = std::min(best, distance);
        up = (left << 1) | ~(same | (right << 1));
        down = (right << 1) & same;
        placesBefore = here;
    }
    return best;
}

} // namespace

std::string foldName(std::string_view utf8)
{
    std::string out = foldText(utf8);
    std::erase(out, ' ');
    for (std::string_view mark : tradeMarks) // "( R )"
        eraseAll(out, mark);
    return out;
}

std::vector<std::string> foldedWords(std::string_view utf8, bool (*isLetter)(char))
{
    std::vector<std::string> words(1);
    for (const char c : foldText(utf8)) {
        if (isLetter(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string hyphenated(std::string_view utf8)
{
    std::string name;
    for (const char c : foldText(utf8)) {
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept)
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    if (name.ends_with('-'))
        name.pop_back();
    return name;
}

std::string foldText(std::string_view utf8)
{
    std::string bare(utf8);
    const bool plain = isAscii(bare);
    if (!plain) {
        for (std::string_view sign : tradeSigns)
            eraseAll(bare, sign);
        replaceAll(bare, oneSign);
    }
    std::replace(bare.begin(), bare.end(), '`', '\'');
    bare = lowered(bare);
    if (!plain)
        replaceAll(bare, plainLetter);
    for (std::string_view mark : tradeMarks)
        eraseAll(bare, mark);
    std::string out;
    for (char c : bare) {
        if (!isSpace(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

namespace {

/// The last row of the table of distances: from all of `a` to each beginning of `b`, or with `anywhere` to a piece that ends there.
std::vector<int> distances(std::string_view a, std::string_view b, bool anywhere)
{
    std::vector<int> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1, 0);
    if (!anywhere)
        std::iota(row.begin(), row.end(), 0);
    for (size_t i = 1; i <= a.size(); ++i) {
        std::swap(before, above);
        std::swap(above, row);
        row[0] = int(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row;
}

} // namespace

int editDistance(std::string_view a, std::string_view b) { return distances(a, b, false).back(); }

int editDistanceWithin(std::string_view part, std::string_view text)
{
    if (!part.empty() && part.size() <= 64)
        return distanceWithin(part, text);
    const auto row = distances(part, text, true);
    return *std::min_element(row.begin(), row.end());
}

std::string cleanUtf8(std::string_view bytes, int *replaced)
{
    std::string out;
    out.reserve(bytes.size());
    const auto *at = reinterpret_cast<const utf8proc_uint8_t *>(bytes.data());
    auto left = static_cast<utf8proc_ssize_t>(bytes.size());
    while (left > 0) {
        if (*at < 0x80) { // the common case, without a call
            out += char(*at++);
            --left;
            continue;
        }
        utf8proc_int32_t point = 0;
        auto used = utf8proc_iterate(at, left, &point);
        if (used > 0) {
            out.append(reinterpret_cast<const char *>(at), size_t(used));
        } else {
            out += "\xef\xbf\xbd";
            used = 1;
            if (replaced)
                ++*replaced;
        }
        at += used;
        left -= used;
    }
    return out;
}

} // namespace huella
