// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Codes of parts of countries (ISO 3166-2) that are no zones of the catalogue.

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/catalogue/dataset_tables.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

/// Parts whose electricity is not the country's, by codes that this catalogue has no figure for.
constexpr std::array<std::string_view, 9> farFromTheCountry{"us-mp", "us-um", "fr-wf", "fr-tf", "fr-bl",
                                                            "fr-mf", "nl-sx", "no-21", "no-22"};

/// "MX-JAL" folded; empty where a text is no such code: "Al-Ain" is a town, and so may "el-jem" be.
std::string partCode(std::string_view text)
{
    constexpr std::array<std::string_view, 1> blank{" "};
    text = trimmed(text, blank);
    if (text.size() < 4 || text.size() > 6 || (text[2] != '-' && text[2] != '_'))
        return {};
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isPart = [&](char c) { return isUpper(c) || isLower(c) || (c >= '0' && c <= '9'); };
    const bool upper = std::any_of(text.begin(), text.end(), isUpper);
    const bool lower = std::any_of(text.begin(), text.end(), isLower);
    if (upper == lower || !std::all_of(text.begin() + 3, text.end(), isPart))
        return {};
    std::string code = foldName(text);
    code[2] = '-';
    constexpr std::array<std::string_view, 5> wordsOfTowns{"al", "el", "la", "sa", "st"};
    return lower && std::find(wordsOfTowns.begin(), wordsOfTowns.end(), code.substr(0, 2)) != wordsOfTowns.end()
               ? std::string()
               : code;
}

} // namespace

/// The country of "MX-JAL", which has one figure for all its parts; of "ES-CN", whose islands have their own, those.
void Dataset::Tables::addByPartCode(Meanings &meanings, std::string_view text) const
{
    const std::string code = partCode(text);
    if (code.empty() || std::find(farFromTheCountry.begin(), farFromTheCountry.end(), code) != farFromTheCountry.end())
        return;
    for (std::uint32_t i = 0; i < places.size(); ++i)
        if (foldName(places[i].code).starts_with(code + "-"))
            meanings.list.push_back({i, nullptr});
    if (!meanings.list.empty())
        return;
    for (auto place : exactMatches(placeCodes, code.substr(0, 2)))
        if (places[place].kind == "country")
            meanings.list.push_back({place, nullptr, true});
}

} // namespace huella
