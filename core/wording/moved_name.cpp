// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/moved_name.h"

#include "core/catalogue/dataset.h"

#include <algorithm>

namespace huella {

std::string movedName(const MovedEntry &entry, const Wording &words)
{
    const auto &bands = Catalogue::builtIn().bands;
    const auto band =
        std::find_if(bands.begin(), bands.end(), [&entry](const Band &each) { return each.id == entry.name; });
    if (band != bands.end() && !entry.part.empty()) {
        const std::string kind = "help.band." + std::string(band->kind);
        return words("figures.band." + entry.part, {textArg("what", words.has(kind) ? words(kind) : entry.name)});
    }
    const std::string code = entry.name.substr(0, entry.name.find(' ')); // "ES 2024": of a year
    const auto place = Dataset::builtIn().place(code);
    if (!place || place->record->code != code)
        return entry.name;
    return std::string(place->record->name(words.language() == Language::es)) + entry.name.substr(code.size());
}

} // namespace huella
