// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/palette/palette_entry.h"

#include "app/desktop/common/text.h"
#include "core/base/fold.h"
#include "core/base/name_rank.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace huella {
namespace {

/// How well a name answers, what kind of thing has it, how long it is: actions before fields, the shorter of two.
using Grade = std::tuple<NameRank, PaletteEntry::Kind, size_t>;

std::optional<Grade> gradeOf(const PaletteEntry &entry, const std::string &query)
{
    std::optional<Grade> best;
    for (const std::string &name : entry.names)
        if (const auto rank = nameRank(query, name))
            if (const Grade grade{*rank, entry.kind, name.size()}; !best || grade < *best)
                best = grade;
    return best;
}

} // namespace

std::vector<const PaletteEntry *> paletteHits(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const std::string query = foldText(toStdString(typed.trimmed()));
    std::vector<std::pair<Grade, const PaletteEntry *>> graded;
    for (const PaletteEntry &entry : entries)
        if (query.empty())
            graded.push_back({{}, &entry});
        else if (const auto grade = gradeOf(entry, query))
            graded.push_back({*grade, &entry});
    std::stable_sort(graded.begin(), graded.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<const PaletteEntry *> hits;
    hits.reserve(graded.size());
    for (const auto &[grade, entry] : graded)
        hits.push_back(entry);
    return hits;
}

} // namespace huella
