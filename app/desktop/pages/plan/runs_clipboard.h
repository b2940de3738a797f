// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/run_table/pasted_rows.h"

class QMimeData;

namespace huella {

/// Runs on the clipboard: rows for a spreadsheet, and beside them the runs themselves, with what has no column.
QMimeData *mimeOfRuns(const Context &context, const ScenarioResult &scenario, const std::vector<std::string> &runs);
/// The runs of `mimeOfRuns`, of whichever window; none where something else was copied.
std::vector<Run> runsOnClipboard();

/// What is wrong with what was pasted, in lines of a dialog.
QString wrongCellsText(const std::vector<WrongCell> &wrong, const Context &context);

} // namespace huella
