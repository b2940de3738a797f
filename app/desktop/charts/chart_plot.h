// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "app/desktop/charts/chart_items.h"

#include <QChart>

namespace huella {

/// What a plot is drawn from.
struct ChartPicture {
    const ChartSpec &spec;
    const ChartMetrics &metrics;
    const Theme &theme;
    const ChartFrame &frame;

    double unit(double units = 1) const { return units * metrics.unit; }
};

/// One kind of chart: its series and axes in a QChart, and the items beside them.
/// The axes of values run from 0 to 1, and the series hold shares of them: Qt Charts compares fuzzily, and would take the
/// nanograms of one study for nothing and the megatonnes of another for equal.
class ChartPlot {
public:
    explicit ChartPlot(QChart &chart) : chart_(chart) {}
    virtual ~ChartPlot() = default;
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    /// Whether the series that are there can hold these values; else the chart is made anew.
    virtual bool fits(const ChartSpec &spec) const = 0;
    /// Values into the series, and items where these then are.
    virtual void place(const ChartPicture &picture, ChartItems &items) = 0;
    virtual void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const = 0;
    virtual ChartElement elementAt(const QPointF &point) const = 0;
    /// Where the mouse means an element.
    virtual QRectF areaOf(ChartElement element) const = 0;

protected:
    QChart &chart_;
};

/// Of the frame around what is current: quiet once the keyboard is elsewhere.
QPen framePen(const ChartPicture &picture, const ChartMarks &marks);
/// The label of a row, in its lines, around this height.
void placeLabel(int row, double middle, const ChartPicture &picture, ChartItems &items);

/// A chart's series and axes in the colours of a theme. The chart has the shape of `spec` for as long as the plot lives.
std::unique_ptr<ChartPlot> makePlot(QChart &chart, const ChartPicture &picture);
std::unique_ptr<ChartPlot> makeBars(QChart &chart, const ChartPicture &picture);
std::unique_ptr<ChartPlot> makeTornado(QChart &chart, const ChartPicture &picture);
std::unique_ptr<ChartPlot> makeLine(QChart &chart, const ChartPicture &picture);
std::unique_ptr<ChartPlot> makeHistogram(QChart &chart, const ChartPicture &picture);
std::unique_ptr<ChartPlot> makeScatter(QChart &chart, const ChartPicture &picture); ///< and a curve

} // namespace huella
