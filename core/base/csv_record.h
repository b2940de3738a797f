// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_dialect.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace huella {

/// Where the record that begins at `from` ends, after its line break; 0 when it does not end in these bytes.
/// RFC 4180: a cell that begins with a quote may hold commas, line breaks and doubled quotes; lines end in LF or CRLF, or as
/// the dialect says.
size_t endOfRecord(std::string_view bytes, size_t from, CsvDialect dialect = {});

/// Whether a record that begins these bytes and does not end in them waits for a quote to be closed.
bool openQuote(std::string_view bytes, CsvDialect dialect = {});

/// For each line of the bytes, where a record that begins with it would end (after its line break): their size when they end
/// first, 0 when a quote stays open. One pass for all lines: asking for each anew takes the square of that.
std::vector<std::uint32_t> endsFromEachLine(std::string_view bytes, CsvDialect dialect = {});

/// Where a file has line ends of two kinds (tables that were put together, text that went through another system), makes the others
/// outside of quotes like the dialect's. The bytes begin with a record; a carriage return at their very end may belong to a line
/// feed that is still to come and stays.
void unifyLineEnds(std::span<char> bytes, CsvDialect dialect);

/// Walks the records of a block. Cells are views into it; doubled quotes are undone in place, so a block is read once.
/// Lines without anything on them hold no record.
class CsvRecords {
public:
    static constexpr size_t mostCells = 512; ///< more are counted, not kept

    explicit CsvRecords(std::span<char> block, CsvDialect dialect = {})
        : at_(block.data()), end_(block.data() + block.size()), separator_(dialect.separator), lineEnd_(dialect.lineEnd)
    {
    }

    bool next();
    std::span<const std::string_view> cells() const { return {cells_.data(), count_ < mostCells ? count_ : mostCells}; }
    size_t count() const { return count_; }
    /// Something stands between a closing quote and the next separator, or a quote is not closed.
    bool malformed() const { return malformed_; }
    /// How many lines of the block stand before the record's first.
    std::uint64_t linesBefore() const { return begin_; }

private:
    bool skipLineEnd();
    std::string_view quotedCell();
    std::string_view plainCell();

    char *at_;
    char *end_;
    char separator_, lineEnd_;
    std::array<std::string_view, mostCells> cells_{};
    size_t count_ = 0;
    std::uint64_t line_ = 0, begin_ = 0;
    bool malformed_ = false;
};

} // namespace huella
