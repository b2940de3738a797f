// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <cstddef>
#include <span>
#include <vector>

namespace huella {

// Where pieces of a chart stand, in the unit of who draws it.

/// The place of a stacked bar: the gap between its parts, and how wide what is there has to be so that it can be seen.
struct BarRoom {
    double left = 0, width = 0, gap = 2, least = 1;
    bool whole = false; ///< parts begin and end on whole units, so that their edges are sharp on a screen
};
struct PartPlace {
    double left = 0, width = 0;
};
/// The parts in the order of the chart, with gaps between them.
std::vector<PartPlace> placeParts(std::span<const BarPart> parts, double total, const BarRoom &room);

/// How many points apart the labels below a line stand: 1, 2, 5, 10…, as far as the widest needs; one more where that ends on
/// the last point. `distance`: between two points.
size_t labelStride(double widest, double distance, size_t points);

} // namespace huella
