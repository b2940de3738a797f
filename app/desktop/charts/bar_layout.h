// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "app/desktop/charts/chart_spot.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace huella {

/// Where everything of a bar chart stands. Pure geometry: it needs font metrics, but no screen.
struct BarChartLayout : ChartFrame {
    struct Row {
        QRectF area; ///< the whole row: what a click or a key means
        QRectF labelArea;
        QString label; ///< elided to its column
        bool elided = false;
        std::vector<QRectF> parts; ///< one for each part of the bar
        std::optional<QLineF> whisker;
        QRectF valueArea;
        QString value;
    };
    double barsLeft = 0;
    double barsWidth = 0; ///< length of a bar that reaches the end of the axis
    std::vector<Row> rows;

    int rowAt(const QPointF &point) const; ///< -1 where there is none
    ChartSpot spotAt(const QPointF &point) const { return {rowAt(point), RowEnd::whole}; }
    QRectF areaOf(ChartSpot spot) const;
};

BarChartLayout layoutBars(const ChartSpec &chart, const BarSizes &sizes, double width);

/// One stacked bar in `area`, its parts in the order of the chart, with gaps between them.
std::vector<QRectF> stackParts(const std::vector<BarPart> &parts, double total, const QRectF &area,
                               const BarSizes &sizes);

} // namespace huella
