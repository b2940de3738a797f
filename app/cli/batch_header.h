// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/csv_blocks.h"
#include "core/workload/fields.h"

#include <vector>

namespace huella::cli {

/// What the columns of a CSV file hold, in its order; null is the id.
struct BatchColumns {
    std::vector<const FieldInfo *> fields;
    std::optional<size_t> id;
};

/// Reads the header out of the first block and leaves the rows in it. Refuses one that is missing, doubled or unknown.
Result<BatchColumns> takeHeader(CsvBlock &first, std::string_view file);

} // namespace huella::cli
