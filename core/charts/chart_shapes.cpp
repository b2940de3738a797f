// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"

#include "core/charts/chart_pen.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

constexpr double barRoom = 480;

/// Below the bar, thin and light, with short ends, as on the screen.
void interval(const ChartRow &bar, double scale, ChartPen &pen)
{
    const double middle = pen.y + pen.barTop + pen.barHeight + 4.5, low = bar.low * scale, high = bar.high * scale;
    pen.line(low, middle, high, middle, ColourRole::grey);
    pen.line(low, middle - 2.5, low, middle + 2.5, ColourRole::grey);
    pen.line(high, middle - 2.5, high, middle + 2.5, ColourRole::grey);
}

/// A limit that bars are held against: a stroke beside each bar, together a dashed line that crosses no label.
void limits(const ChartSpec &chart, double scale, ChartPen &pen)
{
    for (const ChartMark &mark : chart.marks)
        pen.line(mark.at * scale, pen.y + pen.barTop - 3, mark.at * scale, pen.y + pen.barTop + pen.barHeight + 10, {},
                 1.5);
}

void drawBars(const ChartSpec &chart, ChartPen &pen)
{
    const double scale = barRoom / std::max(chart.axisMax(), 1e-300);
    for (const ChartRow &bar : chart.bars) {
        pen.text(0, pen.y + pen.labelBaseline, shortened(bar.label, pen.longestLabel), bar.strong);
        double x = 0;
        for (const BarPart &part : bar.parts) {
            const double width = part.value > 0 ? std::max(part.value * scale, 1.0) : 0; // what is there can be seen
            pen.box(x, pen.y + pen.barTop, width, pen.barHeight, part.ink);
            x += width;
        }
        if (bar.high > bar.low)
            interval(bar, scale, pen);
        limits(chart, scale, pen);
        pen.text(x + pen.gap, pen.y + pen.barTop + pen.barHeight - 3, bar.value, bar.strong);
        pen.y += pen.rowHeight;
    }
}

void drawLegend(const ChartSpec &chart, ChartPen &pen)
{
    double x = 0;
    for (const BarPart &part : chart.legend) {
        const double width = 16 + pen.widthOf(part.label) + 2 * pen.gap;
        if (x > 0 && x + width > pen.sheet) {
            x = 0;
            pen.y += pen.lineHeight;
        }
        pen.box(x, pen.y + 2, 10, 10, part.ink);
        pen.text(x + 16, pen.y + 11, part.label);
        x += width;
    }
    if (!chart.legend.empty())
        pen.y += pen.lineHeight;
}

} // namespace

ChartDrawing drawChart(const ChartSpec &chart)
{
    ChartPen pen;
    switch (chart.kind) {
    case ChartKind::bars: drawBars(chart, pen); break;
    case ChartKind::tornado: drawTornado(chart, pen); break;
    case ChartKind::line: drawLine(chart, pen); break;
    case ChartKind::histogram: drawHistogram(chart, pen); break;
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

std::string_view hexOf(ColourRole ink)
{
    switch (ink) {
    case ColourRole::cpu: return "#0072B2";
    case ColourRole::gpu:
    case ColourRole::more: return "#E69F00";
    case ColourRole::memory: return "#009E73";
    case ColourRole::overhead: return "#999999";
    case ColourRole::embodied: return "#CC79A7";
    case ColourRole::mark:
    case ColourRole::less: return "#0B7A5B";
    case ColourRole::quiet: return "#D3D8DF";
    case ColourRole::grey: break;
    }
    return "#9AA3AF";
}

std::string hexOf(const ChartShape &shape)
{
    const std::string hex(hexOf(shape.ink.value_or(ColourRole::quiet)));
    if (!shape.light)
        return hex;
    std::string light = "#";
    for (const size_t at : {size_t{1}, size_t{3}, size_t{5}}) {
        unsigned value = 0;
        std::from_chars(hex.data() + at, hex.data() + at + 2, value, 16);
        light += fmt::format("{:02X}", (value + 255) / 2);
    }
    return light;
}

} // namespace huella
