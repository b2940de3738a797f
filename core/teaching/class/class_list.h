// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// The students of a class, as their sheets name them.
struct ClassList {
    std::vector<std::string> names; ///< whole, the first name first; equal ones with a number behind them
    std::vector<Message> notes;     ///< how the list was read: its encoding, columns that were passed over
};

/// Reads a class list as schools and spreadsheets write it: CSV with a column of names, with two for first names and surnames, or
/// a name on each line. Addresses are never names.
Result<ClassList> readClassList(std::string_view csv, std::string_view place);

} // namespace huella
