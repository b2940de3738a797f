// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace huella {

/// What a column of a table would like, px.
struct ColumnWish {
    int wanted = 0, least = 0; ///< with its margins; `least` is no more than `wanted`
    enum class Shown { ifItFits, always, never } shown = Shown::ifItFits;
};

/// How wide the columns of a table become in a room of so many px; 0: the column is not shown. Where not all fit, those of
/// `dropped` go first, in that order. What is left goes to the columns that want more, narrow ones first, and then to the first.
std::vector<int> columnWidths(std::span<const ColumnWish> columns, std::span<const int> dropped, int room);

} // namespace huella
