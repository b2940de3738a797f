// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace huella {

/// Sizes of a chart. On the screen a unit is a pixel; on paper it is whatever the page is measured in.
struct ChartMetrics {
    QFont label, note;
    double unit = 1;
    double rowHeight = 24;
    double tallestRow = 56; ///< a row grows to it where the card has room
    double barHeight = 16, tallestBar = 28;
    int labelLines = 2;      ///< at most; on paper nobody can look up the rest
    double intervalRoom = 8; ///< below a bar, for the line of its interval
    double partGap = 2;
    double radius = 2;
    double gap = 8;           ///< between label, bar and value
    double widestLabel = 0.4; ///< of the whole width
    double aside = 0;         ///< of a tornado: left free at the right of every row, for what stands there
    bool legend = true;
    bool footnote = false;
    bool steadyAxis = true; ///< ends at 1, 2 or 5, so that an edit does not move every bar; else at the largest bar
    bool snap = true;       ///< bars begin and end on whole units, so that their edges are sharp on the screen

    bool operator==(const ChartMetrics &) const = default;
    double gapWidth() const { return gap * unit; }
};

/// The sizes of charts in the program's cards; with letters of `px` for who looks from afar, and the footnote in the chart.
ChartMetrics screenMetrics(double px = 0);

/// A name on one line: line ends and tabs become spaces.
QString oneLine(const std::string &text);
/// A text on as few lines as it needs; where `most` are too few, the last is elided.
QStringList inLines(const QString &text, const QFont &font, double width, int most);
/// Width of the widest of some texts; 0 when they are empty.
double widestOf(const std::vector<QString> &texts, const QFontMetricsF &metrics);
/// On a whole unit where the sizes ask for sharp edges.
double snapped(double x, const ChartMetrics &metrics);
/// Room for texts, in whole steps of the grid: one digit more must not move every bar. 0 for none.
double inSteps(double width, const ChartMetrics &metrics);

/// One stacked bar in `area`, its parts in the order of the chart, with gaps between them; what is there at all can be seen.
std::vector<QRectF> stackParts(const std::vector<BarPart> &parts, double total, const QRectF &area,
                               const ChartMetrics &metrics);

} // namespace huella
