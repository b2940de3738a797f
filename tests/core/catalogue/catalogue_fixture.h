// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"
#include "tests/core/catalogue/loaded_catalogue.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace huella::catalogue_fixture {

// The catalogue as the tests of this folder ask it.

inline const Dataset &dataset() { return Dataset::builtIn(); }

inline const Dataset &ga(const char *version) { return Dataset::builtIn(std::string("green-algorithms-") + version); }

inline const Catalogue &facts() { return loadedCatalogue().catalogue; }

inline const Place *placeOf(std::string_view code)
{
    const auto found = dataset().place(code);
    return found ? found->record : nullptr;
}

/// "ES", "ES by Madrid", "ES|GD" where it asks, "no figure: ES|FR", "unknown".
inline std::string meaningOf(std::string_view name, const Dataset &in = dataset())
{
    const auto found = in.place(name);
    if (found)
        return std::string(found->record->code)
               + (found->via          ? " by " + std::string(found->via->nameEn)
                  : found->byPartCode ? " by its part"
                                      : "");
    std::string list;
    for (Text code : found.error().candidates)
        list += (list.empty() ? "" : "|") + std::string(code);
    return found.error().absent ? "no figure: " + list : found.error().ambiguous ? list : "unknown";
}

inline std::vector<std::string> strings(const std::vector<Text> &texts) { return {texts.begin(), texts.end()}; }

inline std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

} // namespace huella::catalogue_fixture
