// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/wording/page_units.h"
#include "core/wording/wording.h"

namespace huella {

/// The runs of every scenario as a table for a spreadsheet: the scenario's name, then the columns of its inventory, in one unit each
/// (`units`) and without sums, which a spreadsheet makes itself. A run that cannot be estimated has empty cells.
std::string inventoryCsv(const StudyResult &result, const std::string &tool, const Wording &words,
                         const PageUnits &units, CsvStyle style);

} // namespace huella
