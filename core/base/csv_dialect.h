// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace huella {

/// How a CSV file is written. Where the comma is the decimal mark, spreadsheets put a semicolon between cells; a tab stands in
/// what they write in any country, and in what is copied out of them.
struct CsvDialect {
    char separator = ',';
    char lineEnd = '\n'; ///< also behind a carriage return; '\r' where a file's first line ends so
    bool decimalComma() const { return separator != ','; } ///< a comma in a number may be its decimal mark
    /// Whether a number may be meant in two ways: of tabs, "1,500" is one and a half, and in English one thousand five hundred.
    bool isAmbiguous(std::string_view cell) const;
    bool operator==(const CsvDialect &) const = default;
};

/// What a CSV file says of itself before its header.
struct CsvHead {
    CsvDialect dialect;
    size_t size = 0;    ///< bytes before the header: a byte order mark, a line such as "sep=;"
    size_t lines = 0;   ///< that these bytes take
    bool utf16 = false; ///< not to be read as bytes
};

/// Looks at the beginning of a file, which should hold the header and a row: a line "sep=;" decides what stands between cells,
/// else the header does, semicolons and tabs before commas where they make as many cells of the row.
CsvHead csvHead(std::string_view beginning);

/// Whether points part a number into thousands where the decimal mark is a comma: "1.500" and "1.500.000", not "0.500".
bool hasThousandsPoints(std::string_view cell);

/// A number with a comma as its decimal mark as one with a point, in `room`; any other text as it is.
std::string_view withDecimalPoint(std::string_view cell, std::string &room);

} // namespace huella
