// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch_header.h"
#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/report/wording.h"
#include "core/workload/fill.h"

namespace huella::cli {

/// What happened to the rows of a block.
struct BatchCounts {
    std::uint64_t rows = 0;
    std::uint64_t rejected = 0;
    std::uint64_t replacedBytes = 0;     ///< that were not UTF-8
    std::uint64_t firstReplacedLine = 0; ///< 0: none
    void add(const BatchCounts &other);
};

/// Turns blocks of input rows into output rows. One per thread, since it remembers what names led to.
class BatchRows {
public:
    BatchRows(const BatchColumns &columns, const Dataset &dataset, const Wording &words);

    static void writeHeader(std::string &out);
    /// Estimates the rows of a block; each keeps its place. `out` is emptied first. The block is used up.
    BatchCounts process(CsvBlock &block, std::string &out);

private:
    using Cells = std::span<const std::string_view>;
    std::optional<Error> readCells(Cells cells, WorkloadView &workload) const;
    std::optional<Error> estimateRow(const CsvRecords &record, std::string_view id, CsvText &csv);
    void reject(CsvText &csv, std::string_view id, std::string_view why) const;
    void rejectLine(CsvBlock &block, CsvText &csv) const;
    std::string_view idOf(Cells cells) const;

    const BatchColumns &columns_;
    const Wording &words_;
    Resolver resolver_;
    double treeYear_; ///< g CO2e that a tree absorbs in a year
};

} // namespace huella::cli
