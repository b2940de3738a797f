// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double plotHeight = 180, lineWidth = 2, dot = 4, mostAxisRoom = 160;

class LineDrawer {
public:
    LineDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), scale_(plotHeight / chart.axisMax())
    {
        double ticks = 0;
        for (const auto &[value, text] : chart.ticks)
            ticks = std::max(ticks, pen.widthOf(text));
        left_ = std::min(ticks, mostAxisRoom) + pen.gap;
        const double end = chart.bars.empty() ? 0 : pen.widthOf(chart.bars.back().label) / 2;
        step_ = (pen.sheet - left_ - 2 * pen.gap - end) / std::max(1.0, double(chart.bars.size()) - 1);
    }

    void draw()
    {
        pen_.text(0, pen_.y + pen_.labelBaseline, shortened(chart_.valueHeading, pen_.longestLabel));
        bottom_ = pen_.y + pen_.lineHeight + pen_.gap + plotHeight;
        axis();
        size_t series = 0;
        for (const ChartRow &bar : chart_.bars)
            series = std::max(series, bar.parts.size());
        for (size_t part = 0; part < series; ++part)
            points(part);
        labels();
        pen_.y = bottom_ + pen_.lineHeight + pen_.gap;
    }

private:
    double x(size_t point) const { return left_ + 2 * pen_.gap + double(point) * step_; }
    double y(double value) const { return bottom_ - value * scale_; }

    void axis()
    {
        for (const auto &[value, text] : chart_.ticks) {
            pen_.line(left_, y(value), pen_.sheet, y(value), ColourRole::quiet);
            pen_.text(left_ - pen_.gap / 2, y(value) + 4, text, false, ChartShape::At::end);
        }
    }

    /// The line breaks where there is no figure; one between two gaps is a dot.
    void points(size_t part)
    {
        const auto has = [&](size_t i) {
            return i < chart_.bars.size() && part < chart_.bars[i].parts.size()
                   && chart_.bars[i].parts[part].value >= 0;
        };
        for (size_t i = 0; i < chart_.bars.size(); ++i) {
            if (!has(i))
                continue;
            const BarPart &here = chart_.bars[i].parts[part];
            if (has(i + 1))
                pen_.line(x(i), y(here.value), x(i + 1), y(chart_.bars[i + 1].parts[part].value), here.ink, lineWidth);
            else if (i == 0 || !has(i - 1))
                pen_.box(x(i) - dot / 2, y(here.value) - dot / 2, dot, dot, here.ink);
        }
    }

    /// The first and the last, and those between in equal steps that have room.
    void labels()
    {
        if (chart_.bars.empty())
            return;
        double widest = 0;
        for (const ChartRow &bar : chart_.bars)
            widest = std::max(widest, pen_.widthOf(bar.label) + 2 * pen_.gap);
        const auto stride = size_t(roundStep(std::clamp(widest / step_, 1.0, double(chart_.bars.size()))));
        const size_t last = chart_.bars.size() - 1;
        for (size_t i = 0; i <= last; i += stride)
            if (i == last || x(i) + widest <= x(last))
                label(i);
        if (last % stride != 0)
            label(last);
    }
    void label(size_t point)
    {
        pen_.text(x(point), bottom_ + pen_.labelBaseline + pen_.gap / 2, chart_.bars[point].label, false,
                  ChartShape::At::middle);
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    double scale_, left_ = 0, step_ = 0, bottom_ = 0;
};

} // namespace

void drawLine(const ChartSpec &chart, ChartPen &pen) { LineDrawer(chart, pen).draw(); }

} // namespace huella
