// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_marks.h"
#include "core/charts/chart_pen.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double plotHeight = 150, markRow = 18, overhang = 6, strongLine = 2;

class HistogramDrawer {
public:
    HistogramDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), range_(chart.barRange()) {}

    void draw()
    {
        pen_.text(0, pen_.y + pen_.labelBaseline, shortened(chart_.valueHeading, pen_.longestLabel));
        std::vector<MarkSize> sizes;
        for (const ChartMark &mark : chart_.marks)
            sizes.push_back({x(mark.at), pen_.widthOf(mark.text())});
        const std::vector<MarkPlace> places = placeMarks(sizes, pen_.sheet, pen_.gap);
        top_ = pen_.y + pen_.lineHeight + markRow * rowsOf(places) + overhang;
        bars();
        for (size_t i = 0; i < places.size(); ++i)
            mark(chart_.marks[i], places[i]);
        axis();
        pen_.y = top_ + plotHeight + pen_.lineHeight + pen_.gap;
    }

private:
    double x(double value) const
    {
        return overhang + (value - range_.low) / (range_.high - range_.low) * (pen_.sheet - 2 * overhang);
    }

    void bars()
    {
        const double scale = plotHeight / std::max(chart_.axisMax(), 1e-300);
        for (const ChartRow &bar : chart_.bars)
            for (const BarPart &part : bar.parts) {
                const double height = part.value * scale;
                if (height > 0)
                    pen_.box(x(bar.low), top_ + plotHeight - height, x(bar.high) - x(bar.low) - 1, height, part.ink);
            }
    }

    void mark(const ChartMark &mark, const MarkPlace &place)
    {
        const double at = x(mark.at), thickness = mark.strong ? strongLine : 1;
        pen_.line(at, top_ - overhang, at, top_ + plotHeight, {}, thickness);
        for (int row : place.lines)
            pen_.line(at, rowTop(row), at, rowTop(row) + markRow, {}, thickness);
        pen_.text(place.left, rowTop(place.row) + markRow - 5, mark.text(), mark.strong);
    }
    double rowTop(int row) const { return top_ - overhang - markRow * (row + 1); }

    void axis()
    {
        const double bottom = top_ + plotHeight;
        pen_.line(0, bottom, pen_.sheet, bottom, ColourRole::grey);
        double free = 0;
        for (const auto &[value, text] : chart_.ticks) {
            const double half = pen_.widthOf(text) / 2, middle = std::clamp(x(value), half, pen_.sheet - half);
            pen_.line(x(value), bottom, x(value), bottom + 4, ColourRole::grey);
            if (middle - half < free)
                continue;
            pen_.text(middle, bottom + pen_.labelBaseline + 4, text, false, ChartShape::At::middle);
            free = middle + half + pen_.gap;
        }
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    AxisRange range_;
    double top_ = 0;
};

} // namespace

void drawHistogram(const ChartSpec &chart, ChartPen &pen) { HistogramDrawer(chart, pen).draw(); }

} // namespace huella
