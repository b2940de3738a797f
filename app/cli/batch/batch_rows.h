// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch/batch_header.h"
#include "app/cli/batch/batch_warnings.h"
#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/wording/wording.h"
#include "core/workload/fill.h"

#include <map>

namespace huella::cli {

/// What happened to the rows of a block.
struct BatchCounts {
    std::uint64_t rows = 0;
    std::uint64_t rejected = 0;
    std::uint64_t replacedBytes = 0;     ///< that were not UTF-8
    std::uint64_t firstReplacedLine = 0; ///< 0: none
    bool readAsWestern = false;          ///< some of it, as Windows-1252
    BatchWarnings warnings;
    void add(const BatchCounts &other);
};

/// Turns blocks of input rows into output rows. One per thread, since it remembers what names led to.
class BatchRows {
public:
    BatchRows(const BatchColumns &columns, const Dataset &dataset, const Wording &words, CsvStyle style = {});

    static void writeHeader(std::string &out, CsvStyle style = {});
    /// Estimates the rows of a block; each keeps its place. `out` is emptied first. The block is used up.
    BatchCounts process(CsvBlock &block, std::string &out);

private:
    using Cells = std::span<const std::string_view>;
    /// What a row's figures are from.
    struct Data {
        explicit Data(Dataset from)
            : dataset(std::move(from)), resolver(dataset), treeYear(dataset.equivalent("tree_year"))
        {
        }
        Dataset dataset;
        Resolver resolver;
        double treeYear; ///< g CO2e that a tree absorbs in a year
    };
    bool fits(const CsvRecords &record) const;
    std::optional<Error> readCells(Cells cells, WorkloadView &workload);
    Result<Data *> dataOf(Cells cells);
    std::optional<Error> readMemoryPower(Cells cells, Inputs &inputs);
    std::optional<Error> estimateRow(const CsvRecords &record, std::uint64_t line, std::string_view id, CsvText &csv,
                                     BatchWarnings &warnings);
    void reject(CsvText &csv, std::string_view id, std::string_view why) const;
    std::string_view plainNumber(std::string_view cell)
    {
        return columns_.dialect.decimalComma() ? withDecimalPoint(cell, number_) : cell;
    }
    void rejectLine(std::span<char> line, std::uint64_t number, CsvText &csv) const;
    BatchCounts estimateRows(std::span<char> records, std::uint64_t line, CsvText &csv);
    std::string_view idOf(Cells cells) const { return cellAt(columns_.id, cells); }
    static std::string_view cellAt(std::optional<size_t> column, Cells cells)
    {
        return column && *column < cells.size() ? trimmedCell(cells[*column]) : std::string_view();
    }

    const BatchColumns &columns_;
    const Wording &words_;
    CsvStyle style_;
    Data data_;
    std::map<std::pair<std::string, int>, std::unique_ptr<Data>>
        others_;         ///< that rows ask for, by dataset and year of the grid
    std::string number_; ///< room for one
};

} // namespace huella::cli
