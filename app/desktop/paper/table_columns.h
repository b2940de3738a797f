// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <vector>

class QFont;

namespace huella {

/// Widths of a table's columns that fill `width`: no number and no word breaks as long as there is room for each column's longest,
/// and what is left is shared out so that short texts stay on one line and the longest get the most room.
std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding,
                                 double width);

} // namespace huella
