// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_dialect.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace huella::cli {

inline constexpr size_t longestLine = 1u << 20; ///< bytes, the limit of CONTRACT

/// A piece of a CSV file that ends where a record ends.
struct CsvBlock {
    enum class Kind {
        records,
        tooLong, ///< stands for one line that is longer than longestLine; its bytes are gone
    };
    Kind kind = Kind::records;
    std::string bytes;
    std::uint64_t line = 1; ///< of its first byte
    /// Lines that open a quote which is not closed within reach, counted from the block's first, which is 0. Each stands for a
    /// record of its own.
    std::vector<std::uint64_t> unclosed;
};

/// Cuts a CSV file of any length into blocks, in memory that does not grow with the file.
class CsvBlocks {
public:
    /// Reads up to `size` bytes into a buffer, fewer only at the end.
    using Read = std::function<Result<size_t>(char *into, size_t size)>;
    explicit CsvBlocks(Read read, size_t blockSize = 256u << 10) : read_(std::move(read)), blockSize_(blockSize) {}

    /// Looks at the beginning, passes over what stands before the header, and reads on as the file is written. Before the first
    /// block; without it the file is one with commas.
    Result<CsvHead> begin();
    /// The next block; false at the end of the file.
    Result<bool> next(CsvBlock &block);

private:
    Result<void> fillTo(std::string &bytes, size_t size);
    Result<void> skipLine();
    Result<bool> hand(CsvBlock &block, size_t end);
    size_t giveUpLines(CsvBlock &block) const;
    Result<bool> broken(CsvBlock &block);

    Read read_;
    size_t blockSize_;
    std::string carried_; ///< begins a record that the last block did not end
    CsvDialect dialect_;
    std::uint64_t line_ = 1;
    bool atEnd_ = false;
    bool skips_ = false; ///< the rest of a line that is too long is still to be passed over
};

} // namespace huella::cli
