// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_table/run_cells.h"
#include "core/wording/page_units.h"

namespace huella {

/// Runs as a spreadsheet takes them from the clipboard, and as pastedRows() reads them: a line of headings in the language of the
/// words, then a line for each run, cells apart by tabs and numbers with that language's decimal mark. What was not given is left
/// empty, and a text with a tab, a line break or a quotation mark in front stands between quotation marks. Beside the columns of the
/// window stand others that one of the runs has, and behind them its energy and emissions.
/// `runs` are ids of the scenario's.
std::string copiedRows(const ScenarioResult &scenario, std::span<const std::string> runs, const PageUnits &units,
                       const Wording &words);

} // namespace huella
