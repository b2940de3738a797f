// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <QString>

#include <vector>

class QFont;

namespace huella {

/// The decimal mark that the numbers of a column stand under each other at; null where it holds something else, or whole numbers alone.
/// A comma before three digits each time is none: it parts thousands.
QChar decimalMarkOf(const Table &table, size_t column);
/// A number from its mark on: ".05"; empty where it has none.
QString decimalsOf(const QString &number, QChar mark);

/// Widths of a table's columns that fill `width`: no number and no word breaks as long as there is room for each column's longest,
/// and what is left is shared out so that the rows become as low as they can.
std::vector<double> columnWidths(const Table &table, const QFont &head, const QFont &body, double padding,
                                 double width);

} // namespace huella
