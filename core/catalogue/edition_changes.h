// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace huella {

/// A figure, or a word such as the grid that serves a zone; nothing: there was none, there is none any more, or its licence lets it
/// stand in a file of its own alone.
using ChangedValue = std::variant<std::monostate, double, std::string>;

struct EditionChange {
    std::string list;   ///< of the catalogue: "processors", "grid.served"
    std::string id;     ///< of the record
    std::string name;   ///< where it is another
    std::string change; ///< "added", "changed", "removed"
    std::string field;  ///< of a figure that changed: "tdp_w"
    ChangedValue before, now;
    std::string unit; ///< of the two; empty: a plain number or a word
};

/// What the shipped catalogue has otherwise than its previous edition. Added and removed are records, changed are single figures.
struct EditionChanges {
    std::string edition;  ///< "2026-12"
    std::string date;     ///< when it was made: "2026-11-30"
    std::string previous; ///< the edition before
    std::vector<EditionChange> rows;
    size_t count(std::string_view change) const;
};

/// Read at the first call.
const EditionChanges &editionChanges();

} // namespace huella
