// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_marks.h"
#include "core/charts/chart_pen.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double overhang = 6, tickLength = 4, strongLine = 2, betweenBars = 1;

class HistogramDrawer {
public:
    HistogramDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), range_(chart.barRange()) {}

    void draw()
    {
        if (chart_.bars.empty())
            return;
        std::vector<MarkSize> sizes;
        for (const ChartMark &mark : chart_.marks)
            sizes.push_back({x(mark.at), pen_.widthOf(mark.text(), mark.strong)});
        const std::vector<MarkPlace> places = placeMarks(sizes, pen_.sheet, pen_.gap);
        top_ = pen_.caption(chart_) - pen_.gap / 2 + chartLineHeight * rowsOf(places) + overhang;
        bars();
        for (size_t i = 0; i < places.size(); ++i)
            mark(chart_.marks[i], places[i]);
        axis();
        pen_.y = bottom() + tickLength + (chart_.ticks.empty() ? 0 : chartLineHeight);
    }

private:
    double x(double value) const
    {
        return overhang + (value - range_.low) / (range_.high - range_.low) * (pen_.sheet - 2 * overhang);
    }
    double bottom() const { return top_ + pen_.plotHeight; }

    void bars()
    {
        const double scale = pen_.plotHeight / std::max(chart_.axisMax(), 1e-300);
        for (const ChartRow &bar : chart_.bars)
            for (const BarPart &part : bar.parts) {
                const double height = part.value * scale;
                if (height > 0)
                    pen_.box(x(bar.low), bottom() - height, x(bar.high) - x(bar.low) - betweenBars, height, part.ink);
            }
    }

    /// Its line goes through the bars and up to its label, but through no other label.
    void mark(const ChartMark &mark, const MarkPlace &place)
    {
        const double at = x(mark.at), thickness = mark.strong ? strongLine : pen_.unit;
        pen_.line(at, top_ - overhang, at, bottom(), WordRole::text, thickness);
        for (int row : place.lines)
            pen_.line(at, rowTop(row), at, rowTop(row) + chartLineHeight, WordRole::text, thickness);
        pen_.text(place.left, rowTop(place.row) + chartLineHeight / 2,
                  {ShapeText{mark.text(), WordRole::text, mark.strong}});
    }
    double rowTop(int row) const { return top_ - overhang - chartLineHeight * (row + 1); }

    void axis()
    {
        pen_.line(0, bottom(), pen_.sheet, bottom(), WordRole::quietText);
        double free = 0;
        for (const auto &[value, text] : chart_.ticks) {
            const double half = pen_.widthOf(text) / 2,
                         middle = std::clamp(x(value), half, std::max(half, pen_.sheet - half));
            pen_.line(x(value), bottom(), x(value), bottom() + tickLength, WordRole::quietText);
            if (middle - half < free)
                continue;
            pen_.textAround(x(value), bottom() + tickLength + chartLineHeight / 2, {text, WordRole::quietText});
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
