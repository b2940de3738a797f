// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_table/run_cells.h"

namespace huella {

/// What was copied out of a spreadsheet: cells, and what its first line says of their columns.
struct PastedTable {
    std::vector<std::string> headings; ///< as they were written; empty where the first line is a row like the others
    std::vector<std::vector<std::string>>
        rows;                  ///< cells without the spaces around them; lines without any are left out
    std::vector<size_t> lines; ///< which line of the text each row stands in, from 1
    bool isOneCell() const { return headings.empty() && rows.size() == 1 && rows.front().size() == 1; }
};
/// Cells apart by tabs; also by semicolons or commas where the first line names columns so. A cell between quotation marks may hold
/// tabs and line breaks.
PastedTable pastedTable(std::string_view text);

/// A cell of it that cannot be taken.
struct WrongCell {
    size_t line = 0; ///< of the text, from 1
    std::optional<RunColumn> column{};
    Message why;
};

/// Runs that a table describes, or everything that is wrong with it: then none is to be taken.
struct PastedRuns {
    std::vector<Run> runs; ///< without ids
    std::vector<WrongCell> wrong;
    std::vector<std::string> strange; ///< headings of columns that say nothing of a run; `runs` is what the others say
};
/// `byPosition`: what the columns are where no line of headings says so. `nameOf` names a run where no column does.
PastedRuns readPastedRuns(const PastedTable &table, std::span<const RunColumn> byPosition, const NameReader &names,
                          const std::function<std::string(size_t row)> &nameOf);

/// What the cells of a table make of runs that there are: row by row, one change for each cell.
struct PastedCells {
    std::vector<std::vector<CellChange>> rows;
    std::vector<WrongCell> wrong;
};
/// `columns`: those from the cell on that is pasted into. A table with headings is read as one without.
PastedCells readPastedCells(const PastedTable &table, std::span<const RunColumn> columns, const NameReader &names);

} // namespace huella
