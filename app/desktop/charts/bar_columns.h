// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_plot.h"

#include <functional>

namespace huella {

// What stands around bars that have columns: headings, names with quiet words below, cells, and the axis.

QFont strongFont(QFont font);
/// Between the edge of a row and what stands in it, so that a frame has room.
double rowInset(const ChartMetrics &metrics);
/// From the baseline of the first line of a row to the second one's, and half of a line: around the middle of the bar.
void placeColumnRow(int row, const ChartPicture &picture, ChartItems &items);
/// Headings, and at each tick a line through the rows; `x`: where a value stands.
void placeColumnAxis(const ChartPicture &picture, const std::function<double(double value)> &x, ChartItems &items);
/// The name and the amount of a limit, above its line.
void placeLimitName(const ChartMark &mark, double at, const ChartPicture &picture, ChartItems &items);

} // namespace huella
