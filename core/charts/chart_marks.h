// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace huella {

/// A mark of a histogram: where its line stands, and how wide its label is, in the drawer's unit.
struct MarkSize {
    double x = 0, width = 0;
};

/// Where the label of a mark stands, in rows that are counted up from the bars.
struct MarkPlace {
    int row = 0;
    double left = 0;
    std::vector<int> lines{}; ///< the rows that its line is drawn through: those where no label is in its way
};

/// Places the labels of marks, which are in order of x, so that none touches another: each begins at its line, or ends at `end`.
std::vector<MarkPlace> placeMarks(std::span<const MarkSize> marks, double end, double gap);

/// How many rows they take.
int rowsOf(std::span<const MarkPlace> places);

} // namespace huella
