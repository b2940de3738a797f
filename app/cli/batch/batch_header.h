// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch/csv_blocks.h"
#include "core/workload/fields.h"

#include <vector>

namespace huella::cli {

/// What the columns of a CSV file hold, in its order; null is one that is no input.
struct BatchColumns {
    std::vector<const FieldInfo *> fields;
    size_t mostCells = 0; ///< of a row: a header may end in columns without a name, which hold nothing
    std::optional<size_t> id;
    std::optional<size_t> dataset, gridYear; ///< that a row's figures are from, as `export` writes them
    std::optional<size_t> memoryPower;       ///< W/GB, where it is not the dataset's
    std::vector<std::string> passedOver;     ///< what else `export` writes
    CsvDialect dialect;
};

/// Reads the header out of the first block and leaves the rows in it. Names are taken in any case, with spaces around them.
/// Refuses a header that is missing, doubled or unknown.
Result<BatchColumns> takeHeader(CsvBlock &first, const CsvHead &head, std::string_view file);

} // namespace huella::cli
