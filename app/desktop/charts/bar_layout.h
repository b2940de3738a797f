// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace huella {

/// Sizes of a bar chart. On the screen a unit is a pixel; on paper it is whatever the page is measured in.
struct BarSizes {
    QFont label, note;
    double unit = 1;
    double rowHeight = 24;
    double barHeight = 16;
    double partGap = 2;
    double radius = 2;
    double gap = 8;            ///< between label, bar and value
    double widestLabel = 0.44; ///< of the whole width
    bool legend = true;
    bool footnote = false;
    bool steadyAxis = true; ///< ends at 1, 2 or 5, so that an edit does not move every bar; else at the largest bar
    bool snap = true;       ///< bars begin and end on whole units, so that their edges are sharp on the screen
};

/// Where everything of a chart stands. Pure geometry: it needs font metrics, but no screen.
struct BarChartLayout {
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
    struct LegendEntry {
        QRectF swatch, textArea;
        QString text;
        Ink ink = Ink::quiet;
    };
    QSizeF size;
    double barsLeft = 0;
    double barsWidth = 0; ///< length of a bar that reaches the end of the axis
    std::vector<Row> rows;
    std::vector<LegendEntry> legend;
    QRectF footnoteArea;

    int rowAt(const QPointF &point) const; ///< -1 where there is none
};

BarChartLayout layoutBars(const ChartSpec &chart, const BarSizes &sizes, double width);

/// One stacked bar in `area`, its parts in the order of the chart, with gaps between them.
std::vector<QRectF> stackParts(const std::vector<BarPart> &parts, double total, const QRectF &area,
                               const BarSizes &sizes);
/// Swatches with their texts from `top` down, in as many lines as the width asks for; returns where they end.
double layoutLegend(const std::vector<BarPart> &legend, const BarSizes &sizes, double width, double top,
                    std::vector<BarChartLayout::LegendEntry> &entries);

/// A name on one line: line ends and tabs become spaces.
QString oneLine(const std::string &text);

} // namespace huella
