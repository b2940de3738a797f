// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/chart_shapes.h"

#include "core/report/write/letters.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double barRoom = 480, barHeight = 14, rowHeight = 40, labelBaseline = 13, barTop = 18, gap = 8;
constexpr double letterWidth = 7, legendHeight = 20;
constexpr size_t longestLabel = 80;

class Drawer {
public:
    explicit Drawer(const ChartSpec &chart) : chart_(chart), scale_(barRoom / std::max(chart.axisMax(), 1e-300)) {}

    ChartDrawing run()
    {
        for (const Bar &bar : chart_.bars)
            row(bar);
        legend();
        drawing_.height = y_;
        return std::move(drawing_);
    }

private:
    void row(const Bar &bar)
    {
        text(0, y_ + labelBaseline, shortened(bar.label, longestLabel), bar.strong);
        double x = 0;
        for (const BarPart &part : bar.parts) {
            box(x, y_ + barTop, part.value * scale_, barHeight, part.ink);
            x += part.value * scale_;
        }
        if (bar.high > bar.low)
            whisker(bar);
        text(std::max(x, bar.high * scale_) + gap, y_ + barTop + barHeight - 3, bar.value, bar.strong);
        y_ += rowHeight;
    }

    void whisker(const Bar &bar)
    {
        const double middle = y_ + barTop + barHeight / 2, low = bar.low * scale_, high = bar.high * scale_;
        line(low, middle, high, middle);
        line(low, middle - 3, low, middle + 3);
        line(high, middle - 3, high, middle + 3);
    }

    void legend()
    {
        double x = 0;
        for (const BarPart &part : chart_.legend) {
            const double width = 16 + letterWidth * double(letterCount(part.label)) + 2 * gap;
            if (x > 0 && x + width > drawing_.width) {
                x = 0;
                y_ += legendHeight;
            }
            box(x, y_ + 2, 10, 10, part.ink);
            text(x + 16, y_ + 11, part.label, false);
            x += width;
        }
        if (!chart_.legend.empty())
            y_ += legendHeight;
    }

    void box(double x, double y, double width, double height, Ink ink)
    {
        if (width > 0)
            drawing_.shapes.push_back({ChartShape::Kind::box, x, y, width, height, ink});
    }
    void line(double x, double y, double toX, double toY)
    {
        drawing_.shapes.push_back({ChartShape::Kind::line, x, y, toX - x, toY - y});
    }
    void text(double x, double y, const std::string &text, bool strong)
    {
        drawing_.shapes.push_back({ChartShape::Kind::text, x, y, 0, 0, Ink::quiet, text, strong});
    }

    const ChartSpec &chart_;
    double scale_, y_ = 0;
    ChartDrawing drawing_;
};

} // namespace

ChartDrawing drawChart(const ChartSpec &chart) { return Drawer(chart).run(); }

Table chartTable(const ChartSpec &chart)
{
    Table table;
    table.header = {chart.labelHeading, chart.valueHeading};
    table.numeric = {false, true};
    for (const Bar &bar : chart.bars)
        table.rows.push_back({bar.label, bar.value});
    return table;
}

std::string_view hexOf(Ink ink)
{
    switch (ink) {
    case Ink::cpu: return "#0072B2";
    case Ink::gpu:
    case Ink::more: return "#E69F00";
    case Ink::memory: return "#009E73";
    case Ink::overhead: return "#999999";
    case Ink::embodied: return "#CC79A7";
    case Ink::mark:
    case Ink::less: return "#0B7A5B";
    case Ink::quiet: return "#D3D8DF";
    case Ink::grey: break;
    }
    return "#9AA3AF";
}

} // namespace huella
