// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"

#include "core/charts/chart_pen.h"

#include <fmt/format.h>

namespace huella {
namespace {

/// A scatter's legend shows its marks, not the colours of bars.
void drawSwatch(const BarPart &part, ChartKind kind, double left, double middle, double size, ChartPen &pen)
{
    if (part.square)
        drawOpenSquare(pen, left + 1, middle - size / 2 + 1, size - 2, part.ink);
    else if (kind == ChartKind::scatter)
        pen.dot(left + size / 2, middle, size, part.ink);
    else
        pen.box(left, middle - size / 2, size, size, part.ink).radius = 2;
}

void drawLegend(const ChartSpec &chart, ChartPen &pen)
{
    constexpr double swatch = 10, toText = 6, toNext = 16, line = 20;
    if (chart.legend.empty())
        return;
    pen.y += pen.gap / 2;
    double x = 0;
    for (const BarPart &part : chart.legend) {
        const double width = swatch + toText + pen.widthOf(part.label);
        if (x > 0 && x + width > pen.sheet) {
            x = 0;
            pen.y += line;
        }
        drawSwatch(part, chart.kind, x, pen.y + line / 2, swatch, pen);
        pen.text(x + swatch + toText, pen.y + line / 2, part.label, WordRole::quietText);
        x += width + toNext;
    }
    pen.y += line;
}

} // namespace

std::string ChartShape::text() const
{
    std::string whole;
    for (const ShapeText &part : texts)
        whole += part.text;
    return whole;
}

ChartDrawing drawChart(const ChartSpec &chart, LetterWidth widthOf, double width)
{
    ChartPen pen(widthOf, width);
    switch (chart.kind) {
    case ChartKind::bars: drawBars(chart, pen); break;
    case ChartKind::tornado: drawTornado(chart, pen); break;
    case ChartKind::line: drawLine(chart, pen); break;
    case ChartKind::histogram: drawHistogram(chart, pen); break;
    case ChartKind::scatter:
    case ChartKind::curve: drawScatter(chart, pen); break;
    }
    drawLegend(chart, pen);
    return pen.finish();
}

Table chartTable(const ChartSpec &chart)
{
    Table table;
    table.header = {chart.labelHeading, chart.valueHeading};
    table.numeric = {false, true};
    for (const ChartRow &bar : chart.rows())
        table.rows.push_back({bar.label, bar.value});
    return table;
}

Rgb colourOf(const ShapeInk &ink, Ground ground)
{
    return std::visit([ground](auto role) { return colourOf(role, ground); }, ink);
}

Rgb colourOf(const ChartShape &shape, Ground ground)
{
    const Rgb full = colourOf(shape.ink, ground);
    return shape.light ? tintOf(full, ground) : full;
}

std::string hexOf(Rgb colour) { return fmt::format("{:06X}", colour); }

} // namespace huella
