// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"
#include "core/charts/chart_places.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double lineWidth = 1.75, pointAcross = 4;
constexpr size_t mostPoints = 30;                  // beyond them a line is a line
constexpr double widestTick = 0.4;                 // of the sheet
constexpr double shortestEnd = 4, longestEnd = 24; // to the right, for half of the last label

class LineDrawer {
public:
    LineDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen)
    {
        double ticks = 0;
        for (const auto &[value, text] : chart.ticks)
            ticks = std::max(ticks, std::min(pen.widthOf(text), pen.sheet * widestTick));
        left_ = chart.ticks.empty() ? 0 : std::ceil(ticks) + pen.gap;
        const double last = chart.bars.empty() ? 0 : pen.widthOf(chart.bars.back().label) / 2;
        right_ = pen.sheet - std::clamp(last, shortestEnd, longestEnd);
        step_ = (right_ - left_) / std::max(1.0, double(chart.bars.size()) - 1);
    }

    void draw()
    {
        bottom_ = pen_.caption(chart_) + pen_.plotHeight;
        axis();
        size_t series = 0;
        for (const ChartRow &bar : chart_.bars)
            series = std::max(series, bar.parts.size());
        for (size_t part = 0; part < series; ++part)
            points(part);
        marks();
        labels();
        pen_.y = bottom_ + pen_.gap / 2 + chartLineHeight;
    }

private:
    /// A single point stands in the middle.
    double x(size_t point) const
    {
        return chart_.bars.size() > 1 ? left_ + double(point) * step_ : (left_ + right_) / 2;
    }
    double across(double place) const { return left_ + place * step_; }
    double y(double value) const { return bottom_ - pen_.plotHeight * value / chart_.axisMax(); }

    void axis()
    {
        if (chart_.shaded)
            pen_.box(across(chart_.shaded->low), bottom_ - pen_.plotHeight,
                     across(chart_.shaded->high) - across(chart_.shaded->low), pen_.plotHeight, WordRole::ground);
        for (const auto &[value, text] : chart_.ticks) {
            if (value < 0 || value > chart_.axisMax() * (1 + 1e-9))
                continue;
            pen_.line(left_, y(value), right_, y(value), WordRole::hairline);
            pen_.text(left_ - pen_.gap, y(value), text, WordRole::quietText, ChartShape::At::end);
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
            if (chart_.bars.size() <= mostPoints || !has(i + 1))
                pen_.dot(x(i), y(here.value), chart_.bars.size() <= mostPoints ? pointAcross : lineWidth, here.ink);
        }
    }

    /// What the line is looked at for.
    void marks()
    {
        for (const ChartMark &mark : chart_.marks) {
            const auto at = size_t(std::max(0.0, std::round(mark.at)));
            if (at >= chart_.bars.size() || chart_.bars[at].parts.empty())
                continue;
            const double top = y(chart_.bars[at].parts.front().value);
            pen_.dot(x(at), top, 2 * pointAcross, ColourRole::less);
            pen_.textAround(x(at), top - chartLineHeight, {mark.label + ": " + mark.value, WordRole::text});
        }
    }

    /// The first and the last, and between them those in equal steps that touch neither their neighbour nor the last.
    void labels()
    {
        if (chart_.bars.empty())
            return;
        double widest = 0;
        for (const ChartRow &bar : chart_.bars)
            widest = std::max(widest, pen_.widthOf(bar.label));
        const size_t last = chart_.bars.size() - 1;
        const size_t stride = labelStride(widest + pen_.gap, step_, chart_.bars.size());
        const double end = pen_.sheet - pen_.widthOf(chart_.bars[last].label); // the last one begins no later
        double free = -pen_.gap;
        for (size_t i = 0; i <= last; ++i) {
            const double width = pen_.widthOf(chart_.bars[i].label),
                         from = std::clamp(x(i) - width / 2, 0.0, std::max(0.0, pen_.sheet - width));
            const double until = std::min(end, x(last) - pen_.widthOf(chart_.bars[last].label) / 2);
            const bool room = i == 0 || (from >= free + pen_.gap && from + width + pen_.gap <= until);
            if (i != last && (i % stride != 0 || !room))
                continue;
            pen_.textAround(x(i), bottom_ + pen_.gap / 2 + chartLineHeight / 2,
                            {chart_.bars[i].label, WordRole::quietText});
            free = from + width;
        }
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    double left_ = 0, right_ = 0, step_ = 0, bottom_ = 0;
};

} // namespace

void drawLine(const ChartSpec &chart, ChartPen &pen) { LineDrawer(chart, pen).draw(); }

} // namespace huella
