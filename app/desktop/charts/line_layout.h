// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "app/desktop/charts/chart_spot.h"

#include <QLineF>
#include <QPointF>

#include <optional>
#include <vector>

namespace huella {

/// Where everything of a line chart stands: an axis with a few values to the left, points in equal steps, labels below.
struct LineLayout : ChartFrame {
    struct Tick {
        QLineF line;
        QRectF textArea;
        QString text;
    };
    struct Text {
        QRectF area;
        QString text;
    };
    struct Series {
        Ink ink = Ink::mark;
        std::vector<std::optional<QPointF>> points; ///< one for each bar; none where there is no figure
    };
    QRectF plot;
    Text caption; ///< above the axis: what its values are, and their unit
    std::vector<Tick> ticks;
    std::vector<Text> labels; ///< thinned; the first and the last are always among them
    std::vector<double> xs;   ///< where the bars are, also those without a figure
    std::vector<Series> series;

    ChartSpot spotAt(const QPointF &point) const; ///< the nearest bar
    QRectF areaOf(ChartSpot spot) const;          ///< the strip of the plot that belongs to a bar
};

LineLayout layoutLine(const ChartSpec &chart, const BarSizes &sizes, double width);

/// Above a plot: its caption and, while a bar is marked, its words, so that they hide nothing of the drawing.
double topRow(const BarSizes &sizes);
/// A text of one line around `middle`, moved so that it stays inside of a chart of this width.
LineLayout::Text textAround(const QString &text, double middle, double top, double width, const QFontMetricsF &metrics);
/// Where the words of a marked bar stand: above the plot, as near to `x` as the chart is wide.
LineLayout::Text bubbleOf(const Bar &bar, double x, double width, const BarSizes &sizes);

} // namespace huella
