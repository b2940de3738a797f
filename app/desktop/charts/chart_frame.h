// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_element.h"
#include "app/desktop/charts/chart_legend.h"

namespace huella {

/// How a chart of any kind shares its place out: what stands around the plot and how large that is. Pure geometry: it needs
/// font metrics, but neither a screen nor Qt Charts, which draws in `plot`.
struct ChartFrame {
    struct Text {
        QRectF area;
        QString text;
    };
    /// Of bars with columns: where one of the chart's columns stands.
    struct Column {
        size_t index = 0;
        double left = 0, width = 0;
    };
    QSizeF size;
    double top = 0;       ///< of bars with columns: where the first row begins, below the headings
    double barMiddle = 0; ///< of bars with columns: from the top of its row
    std::vector<Column> columns;
    QRectF plot;                         ///< from the beginning of the axes to their end
    double rowHeight = 0, barHeight = 0; ///< of bars and tornado
    double labelWidth = 0;               ///< of bars and tornado: the column to the left
    std::vector<QStringList> labels;     ///< of bars and tornado: a row's, in one or two lines
    double sides = 0, sidesWidth = 0;    ///< of a tornado: where the texts beside its bars may stand
    bool namesAbove = false;             ///< of a tornado: the name of an end stands above its value, not before it
    Text caption;                        ///< of a line and a histogram: what the values are, above everything
    std::vector<LegendEntry> legend;
    QRectF footnote;
};

/// Places a chart of this width, and of this height where there is more than it needs; 0: as high as it needs.
ChartFrame frameOf(const ChartSpec &chart, const ChartMetrics &metrics, double width, double height = 0);

/// The width below which a kind of chart says too little, in units.
double leastWidth(ChartKind kind);

/// Above the plot of a line or a histogram: its caption and, while a bar is marked, its words, so that they hide nothing.
double topRow(const ChartMetrics &metrics);
/// A text of one line around `middle`, moved so that it stays inside of a chart of this width.
ChartFrame::Text textAround(const QString &text, double middle, double top, double width, const QFontMetricsF &letters);
/// Where the words of a marked bar stand: above the plot, as near to `x` as the chart is wide.
ChartFrame::Text bubbleOf(const ChartRow &bar, double x, double width, const ChartMetrics &metrics);

/// What the axis of a tornado shows.
AxisRange tornadoRange(const ChartSpec &chart, const ChartMetrics &metrics);
/// Whether both ends of a tornado's row are offered and stand on one side, and which of them is the nearer to the centre.
bool onOneSide(const ChartSpec &chart, const ChartRow &bar);
bool isNearer(const ChartSpec &chart, const ChartRow &bar, RowPart end);
/// What is written beside an end: its name and its total.
QString endName(const ChartRow &bar, RowPart end);
QString endValue(const ChartRow &bar, RowPart end);

} // namespace huella
