// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <vector>

class QFont;

namespace huella {

/// Widths of a table's columns that fill `width`: numbers never break, and what is left is shared out so that the
/// longest texts get the most room.
std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding,
                                 double width);

} // namespace huella
