// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_frame.h"
#include "app/desktop/charts/chart_spot.h"

#include <QLineF>
#include <QStringList>

namespace huella {

/// Where everything of a tornado stands: labels to the left, then bars that leave a common centre to both sides.
struct TornadoLayout : ChartFrame {
    struct End {
        bool offered = false;
        bool below = false; ///< its bar is on the left of the centre
        QRectF
            bar; ///< from the centre, or from the nearer end where both are on one side; as thin as nothing at the centre
        QRectF hit;    ///< where a click means it: more than the bar, which may be thin
        QString value; ///< empty where there is no room
        QRectF valueArea;
    };
    struct Row {
        QRectF area;
        QRectF labelArea;
        QStringList label; ///< one or two lines
        bool elided = false;
        End low, high;
        const End *end(RowEnd which) const;
    };
    QRectF plot; ///< right of the labels: bars and their values
    double axisLeft = 0, axisWidth = 0;
    QLineF centre;
    std::vector<Row> rows;

    ChartSpot spotAt(const QPointF &point) const;
    QRectF areaOf(ChartSpot spot) const;
    /// What is framed when a spot is marked: its bar and its value.
    QRectF markOf(ChartSpot spot, const BarSizes &sizes) const;
};

TornadoLayout layoutTornado(const ChartSpec &chart, const BarSizes &sizes, double width);

} // namespace huella
