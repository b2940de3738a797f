// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace huella::cli {

/// A cell: words, a number, or nothing.
using SheetCell = std::variant<std::monostate, std::string, double>;

struct Sheet {
    std::string name; ///< shortened to what a workbook takes
    std::vector<std::string> header;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<size_t> strongRows{}; ///< those of sums
};

struct WorkbookProperties {
    std::string title, author, isoDate;
};

/// The bytes of an XLSX file: heads stay in sight and can be filtered, columns are as wide as what they hold.
Result<std::string> workbookOf(const std::vector<Sheet> &sheets, const WorkbookProperties &properties);

} // namespace huella::cli
