// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

namespace huella {

/// Sizes of a chart. On the screen a unit is a pixel; on paper it is whatever the page is measured in.
struct BarSizes {
    QFont label, note;
    double unit = 1;
    double rowHeight = 24;
    double barHeight = 16;
    double partGap = 2;
    double radius = 2;
    double gap = 8;            ///< between label, bar and value
    double widestLabel = 0.5;  ///< of the whole width
    bool legend = true;
    bool footnote = false;
    bool steadyAxis = true; ///< ends at 1, 2 or 5, so that an edit does not move every bar; else at the largest bar
    bool snap = true;       ///< bars begin and end on whole units, so that their edges are sharp on the screen
};

/// What every kind of chart has: a size, and below its drawing a legend and a footnote.
struct ChartFrame {
    struct LegendEntry {
        QRectF swatch, textArea;
        QString text;
        Ink ink = Ink::quiet;
    };
    QSizeF size;
    std::vector<LegendEntry> legend;
    QRectF footnoteArea;
};

/// Swatches with their texts from `top` down, in as many lines as the width asks for; returns where they end.
double layoutLegend(const std::vector<BarPart> &legend, const BarSizes &sizes, double width, double top,
                    std::vector<ChartFrame::LegendEntry> &entries);

/// Places legend and footnote from `top` down, where the sizes ask for them, and gives the chart its height.
void layoutBelow(ChartFrame &frame, const ChartSpec &chart, const BarSizes &sizes, double top);

/// Width of the widest of some texts; 0 when they are empty.
double widestOf(const std::vector<QString> &texts, const QFontMetricsF &metrics);
/// On a whole unit where the sizes ask for sharp edges.
double snapped(double x, const BarSizes &sizes);

/// A name on one line: line ends and tabs become spaces.
QString oneLine(const std::string &text);

} // namespace huella
