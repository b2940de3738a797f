// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/dataset.h"

namespace huella {

/// Where a user's own copy lies: huella/green-algorithms-3.1 in the folder of the user's data ($XDG_DATA_HOME, ~/.local/share).
/// Empty where the environment knows no such folder.
std::string ownChipsFolder();

/// The tables in a folder that somebody downloaded: the folder of the tables, that of the version, or the whole repository. Both have
/// to be there, and hold chips: else what is missing is the error.
Result<ChipTables> findChipTables(const std::string &folder);
/// Those that Huella keeps; empty ones where it keeps none, or they cannot be read.
ChipTables keptChipTables(const std::string &folder);

/// Keeps a copy in `folder`, both tables or none.
Result<void> keepChipTables(const ChipTables &tables, const std::string &folder);
/// Takes the copy away; false: there was none.
Result<bool> removeChipTables(const std::string &folder);

/// A chip whose power in the copy is another than the catalogue has for the same name, W.
struct OtherPower {
    std::string name;
    double ownW = 0, shippedW = 0;
};
/// Those that differ by more than a watt: one of both is wrong, or means another model.
std::vector<OtherPower> otherPowers(const OwnChips &own);

} // namespace huella
