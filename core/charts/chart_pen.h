// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_shapes.h"

#include <string>
#include <vector>

namespace huella {

/// What the drawers of all kinds of charts have in common: shapes on a sheet, from `y` down. The sizes are those of
/// app/desktop/charts.
class ChartPen {
public:
    static constexpr double gap = 8, rowHeight = 25, barHeight = 16, partGap = 2, unit = 1;
    static constexpr double plotHeight = 192; ///< of a line and a histogram
    static constexpr size_t mostLines = 4;    ///< of a label; the table below the figure has all of it

    explicit ChartPen(LetterWidth widths, double width = wholeSheet) : sheet(width), widths_(widths) {}

    const double sheet; ///< the width of what is drawn

    double y = 0;

    ChartShape &box(double x, double top, double width, double height, ShapeInk ink);
    void dot(double x, double middle, double across, ShapeInk ink);
    ChartShape &line(double x, double top, double toX, double toY, ShapeInk ink, double thickness = 1);
    /// Texts stand around the height `middle`, which is that of their capitals.
    void text(double x, double middle, std::vector<ShapeText> texts, ChartShape::At at = ChartShape::At::start);
    void text(double x, double middle, const std::string &text, ShapeInk ink = WordRole::text,
              ChartShape::At at = ChartShape::At::start);
    /// A text of one line around x, moved so that it stays on the sheet.
    void textAround(double x, double middle, ShapeText text);
    /// Above a plot, what its values are; returns where what is below begins.
    double caption(const ChartSpec &chart);

    double widthOf(const std::string &text, bool strong = false) const;
    /// The lines of a label in a column of this width.
    std::vector<ShapeText> label(const std::string &text, double width) const;

    ChartDrawing finish();

private:
    LetterWidth widths_;
    ChartDrawing drawing_;
};

void drawBars(const ChartSpec &chart, ChartPen &pen);
void drawTornado(const ChartSpec &chart, ChartPen &pen);
void drawLine(const ChartSpec &chart, ChartPen &pen);
void drawHistogram(const ChartSpec &chart, ChartPen &pen);
void drawScatter(const ChartSpec &chart, ChartPen &pen); ///< and a curve
/// The mark of one kind of a scatter's points, the other being a disc.
void drawOpenSquare(ChartPen &pen, double left, double top, double side, ShapeInk ink);

} // namespace huella
