// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_dialect.h"
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
        size_t count = 0;                             ///< of its cells, without empty ones at the end
        size_t line = 0;                              ///< of the file, on which it begins
        const std::string &cell(size_t column) const; ///< empty where the row is shorter
    };
    std::string place;
    CsvDialect dialect;
    std::vector<std::string> header;
    size_t columns = 0; ///< of the header, which may be more than are kept
    size_t headerLine = 1;
    std::vector<Row> rows;
    std::vector<Message> notes; ///< how the file was read, where that is not a matter of course

    /// The column of one of these names, case and accents ignored.
    std::optional<size_t> column(std::span<const std::string_view> names) const;
    std::string placeOf(const Row &row) const { return place + ":" + std::to_string(row.line); }
    /// A row with more cells than the header has: which of them stands in which column nobody knows.
    std::optional<Error> tooManyCells(const Row &row) const;
};

/// With commas, semicolons or tabs between cells, as the file says, in UTF-8 or, with a note, Windows-1252. At most 4 MiB. The
/// apostrophe that keeps a spreadsheet from taking a text for a formula is taken away again.
Result<CsvTable> readCsvTable(std::string_view csv, std::string_view place);

/// The text of such a file in UTF-8, and a note where it was in Windows-1252.
struct DecodedText {
    std::string text;
    std::optional<Message> note;
};
Result<DecodedText> decodeTable(std::string_view bytes, std::string_view place);
/// What readCsvTable() makes of it.
Result<CsvTable> tableOf(DecodedText decoded, std::string_view place);

} // namespace huella
