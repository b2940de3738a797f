// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/sacct_rows.h"

#include <functional>
#include <optional>

namespace huella {

/// Reads up to so many bytes into a buffer, fewer only at the end.
using ReadBytes = std::function<Result<size_t>(char *into, size_t size)>;

/// Cuts sacct's output of any length into blocks that end where a job ends, in memory that does not grow with the file.
class SacctBlocks {
public:
    SacctBlocks(ReadBytes read, std::string place, size_t blockSize = size_t{4} << 20);

    /// Reads the header, or what the first row tells; no columns: there is nothing in the file.
    Result<std::optional<SacctColumns>> begin();
    /// The next rows, with a line break at their end and SacctRows::padding bytes behind them, which `rows` leaves out. False at the end.
    Result<bool> next(std::string &buffer, std::string_view &rows);
    std::uint64_t headerLines() const { return headerLines_; } ///< before the first block

private:
    Result<void> fill(std::string &buffer, size_t size);
    size_t endOfJobs(std::string_view rows) const;

    ReadBytes read_;
    std::string place_;
    size_t blockSize_;
    SacctColumns columns_;
    std::string carried_; ///< read, and not handed out yet
    std::uint64_t headerLines_ = 0;
    bool atEnd_ = false;
};

} // namespace huella
