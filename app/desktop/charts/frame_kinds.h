// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "core/charts/chart_marks.h"

namespace huella {

inline constexpr double widestTick = 0.4; // of the whole width
inline constexpr double markOverhang =
    6; // of a histogram's mark above the highest bar, and of its axis beside the bars
inline constexpr double tickLength = 4;

// What chart_frame.cpp is made of: each places what is its kind's own and returns where it ends. `room`: the height that there
// is for it, 0 for no more than it needs.
double frameBars(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room);
/// Bars with columns beside them: rows of a height of their own, whatever the room.
double frameColumns(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics);
double frameTornado(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room);
double frameLine(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room);
double frameHistogram(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room);
double frameScatter(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics,
                    double room); ///< and a curve

bool showsLegend(const ChartSpec &chart);
/// Rows share the room, between what they need and the tallest that still looks like a row.
void growRows(ChartFrame &frame, size_t rows, double needed, double room, const ChartMetrics &metrics);

/// Of a histogram: where a value stands along its bars, the letters of its marks, and where these have room.
double histogramX(const ChartFrame &frame, const ChartSpec &chart, double value);
QFont markFont(const ChartMark &mark, const ChartMetrics &metrics);
QString markText(const ChartMark &mark, double width, const ChartMetrics &metrics);
std::vector<MarkPlace> placedMarks(const ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics);

} // namespace huella
