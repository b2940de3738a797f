// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <span>
#include <vector>

namespace huella {

// Where the points of a scatter or a curve stand, and which of their labels have room.

/// What both axes show. A scatter's are logarithmic; a curve's height is linear, from zero.
struct PointAxes {
    AxisRange across, up;
    bool fromZero = false;
    double x(double value) const; ///< as a share of the plot, from the left
    double y(double value) const; ///< from the bottom
};
PointAxes pointAxes(const ChartSpec &chart);
/// Whether it can be drawn: on a logarithmic axis nothing has no place.
bool isDrawn(const ChartRow &point, ChartKind kind);
/// Round numbers on a logarithmic axis: 1, 10, 100, or 1, 3, 10, or 1, 2, 5, as few as are enough to read it.
std::vector<double> logTicks(AxisRange range);

/// A point in the unit of who draws it, and how wide what stands beside it is; 0: nothing.
struct PointSpot {
    double x = 0, y = 0;
    double label = 0;
    bool strong = false; ///< its label is shown whatever it covers, and before the others
};
/// Where labels may stand.
struct PointRoom {
    double left = 0, top = 0, right = 0, bottom = 0;
    double lineHeight = 15, gap = 6;
};
struct PointLabelPlace {
    bool shown = false;
    double left = 0, middle = 0;
};
/// Beside each point, else above or below it, where the label touches no other and covers no point; else it is left out.
std::vector<PointLabelPlace> placePointLabels(std::span<const PointSpot> points, const PointRoom &room);

} // namespace huella
