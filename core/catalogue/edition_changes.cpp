// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/edition_changes.h"

#include "core/base/json.h"

#include <algorithm>

extern "C" {
extern const char huella_changes_begin[], huella_changes_end[];
}

namespace huella {
namespace {

ChangedValue valueIn(const Json &row, const char *side)
{
    const auto found = row.find(side);
    if (found == row.end())
        return {};
    return found->is_number() ? ChangedValue(found->get<double>()) : ChangedValue(found->get<std::string>());
}

EditionChange changeIn(const Json &row)
{
    const auto text = [&row](const char *field) { return row.value(field, std::string()); };
    return {text("list"),  text("id"),          text("name"),        text("change"),
            text("field"), valueIn(row, "old"), valueIn(row, "new"), text("unit")};
}

EditionChanges shippedChanges()
{
    const Json file = Json::parse(huella_changes_begin, huella_changes_end);
    const Json &about = file.at("about");
    EditionChanges changes{about.at("edition"), about.at("date"), about.at("previous"), {}};
    for (const Json &row : file.at("changes"))
        changes.rows.push_back(changeIn(row));
    return changes;
}

} // namespace

size_t EditionChanges::count(std::string_view change) const
{
    return size_t(
        std::count_if(rows.begin(), rows.end(), [&](const EditionChange &row) { return row.change == change; }));
}

const EditionChanges &editionChanges()
{
    static const EditionChanges changes = shippedChanges();
    return changes;
}

} // namespace huella
