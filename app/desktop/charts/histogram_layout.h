// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/line_layout.h"

namespace huella {

/// Where everything of a histogram stands: bars side by side over an axis, and above them the labels of its marks in rows.
struct HistogramLayout : ChartFrame {
    struct Mark {
        LineLayout::Text label;
        std::vector<QLineF> lines; ///< through the bars and up to the label, but through no other label
        bool strong = false;
    };
    QRectF plot;
    LineLayout::Text caption; ///< above everything: what a bar counts
    std::vector<QRectF> bars; ///< one for each bar, empty ones too
    std::vector<Mark> marks;
    std::vector<QLineF> ticks;
    std::vector<LineLayout::Text> tickTexts; ///< those that have room

    ChartSpot spotAt(const QPointF &point) const; ///< anywhere above or below a bar
    QRectF areaOf(ChartSpot spot) const;          ///< the strip of the plot that belongs to a bar
};

HistogramLayout layoutHistogram(const ChartSpec &chart, const BarSizes &sizes, double width);

} // namespace huella
