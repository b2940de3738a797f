// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

#include <QString>

namespace huella {

// Where two versions of a block part, so that the cursor goes there.

/// Which one of a table's cells became another, row by row; -1 where several did or the table has another form.
int differingCell(const TableBlock &before, const TableBlock &now);
/// The same of two blocks; -1, too, where one of them is no table.
int differingCell(const ReportBlock &before, const ReportBlock &now);
/// Where two texts part, seen from their start; behind what was typed or where something went.
int behindChange(const QString &before, const QString &after);

} // namespace huella
