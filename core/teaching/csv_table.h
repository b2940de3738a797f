// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace huella {

/// A small CSV file that a person or a spreadsheet wrote, with a header.
struct CsvTable {
    struct Row {
        std::vector<std::string> cells;
        int number = 0;                               ///< of the record in the file; 1 is the header
        const std::string &cell(size_t column) const; ///< empty where the row is shorter
    };
    std::string place;
    std::vector<std::string> header;
    std::vector<Row> rows;

    /// The column of one of these names, case and accents ignored.
    std::optional<size_t> column(std::span<const std::string_view> names) const;
    std::string placeOf(const Row &row) const { return place + ":" + std::to_string(row.number); }
};

/// With commas or, where the header has them, semicolons or tabs between cells. At most 4 MiB. The apostrophe that keeps a
/// spreadsheet from taking a text for a formula is taken away again.
Result<CsvTable> readCsvTable(std::string_view csv, std::string_view place);

} // namespace huella
