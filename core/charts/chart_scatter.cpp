// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"
#include "core/charts/chart_points.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double discAcross = 7, pickedAcross = 10, rimWidth = 1.5;
constexpr double squareSide = 7, squareLine = 1.5, curveLine = 1.75;
constexpr double widestScale = 0.4;      // of the sheet, for what stands at the axis on the left
constexpr double heightOfScatter = 1.35; // of other plots: points need room in both directions

class ScatterDrawer {
public:
    ScatterDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), axes_(pointAxes(chart))
    {
        double ticks = 0;
        for (const auto &[value, text] : chart.ticks)
            ticks = std::max(ticks, std::min(pen.widthOf(text), pen.sheet * widestScale));
        left_ = chart.ticks.empty() ? pickedAcross / 2 : std::ceil(ticks) + pen.gap;
        right_ = std::max(left_ + 1, pen.sheet - pickedAcross / 2);
        height_ = pen.plotHeight * (chart.kind == ChartKind::scatter ? heightOfScatter : 1);
    }

    void draw()
    {
        if (chart_.bars.empty())
            return;
        top_ = pen_.caption(chart_);
        gridUp();
        const double below = ticksAcross();
        if (chart_.kind == ChartKind::curve)
            line();
        for (const bool picked : {false, true}) // what is picked lies on top
            for (const ChartRow &point : chart_.bars)
                if (point.strong == picked && isDrawn(point, chart_.kind))
                    mark(point);
        labels();
        pen_.y = below;
    }

private:
    double bottom() const { return top_ + height_; }
    double x(const ChartRow &point) const { return left_ + axes_.x(point.low) * (right_ - left_); }
    double y(double value) const { return bottom() - axes_.y(value) * height_; }

    void gridUp()
    {
        for (const auto &[value, text] : chart_.ticks) {
            if ((!axes_.fromZero && !(value > 0)) || y(value) < top_ - 1 || y(value) > bottom() + 1)
                continue;
            pen_.line(left_, y(value), right_, y(value), WordRole::hairline);
            pen_.text(left_ - pen_.gap, y(value), text, WordRole::quietText, ChartShape::At::end);
        }
    }

    /// Returns where what is below begins. A tick whose text would touch the one before goes without.
    double ticksAcross()
    {
        const double middle = bottom() + pen_.gap / 2 + chartLineHeight / 2;
        double free = 0;
        for (const auto &[value, text] : chart_.ticksAcross) {
            if (!(value >= axes_.across.low && value <= axes_.across.high))
                continue;
            const double at = left_ + axes_.x(value) * (right_ - left_), half = pen_.widthOf(text) / 2;
            const double placed = std::clamp(at, half, std::max(half, pen_.sheet - half));
            pen_.line(at, top_, at, bottom(), WordRole::hairline);
            if (placed - half < free)
                continue;
            pen_.textAround(at, middle, {text, WordRole::quietText});
            free = placed + half + pen_.gap;
        }
        if (chart_.axisHeading.empty())
            return middle + chartLineHeight / 2;
        pen_.text(pen_.sheet, middle + chartLineHeight, chart_.axisHeading, WordRole::quietText, ChartShape::At::end);
        return middle + 1.5 * chartLineHeight;
    }

    void line()
    {
        const ChartRow *before = nullptr;
        for (const ChartRow &point : chart_.bars) {
            if (!isDrawn(point, chart_.kind))
                continue;
            if (before)
                pen_.line(x(*before), y(before->parts.front().value), x(point), y(point.parts.front().value),
                          WordRole::text, curveLine);
            before = &point;
        }
    }

    void mark(const ChartRow &point)
    {
        const BarPart &part = point.parts.front();
        const double at = x(point), middle = y(part.value);
        if (const double side = point.strong ? pickedAcross : squareSide; part.square)
            return drawOpenSquare(pen_, at - side / 2, middle - side / 2, side, part.ink);
        const double across = point.strong ? pickedAcross : discAcross;
        pen_.dot(at, middle, across + rimWidth, WordRole::ground); // where discs meet each is seen
        pen_.dot(at, middle, across, part.ink);
    }

    void labels()
    {
        std::vector<PointSpot> spots;
        std::vector<const ChartRow *> points;
        for (const ChartRow &point : chart_.bars) {
            if (!isDrawn(point, chart_.kind))
                continue;
            const double width = point.about.empty() ? 0 : pen_.widthOf(point.about, point.strong);
            spots.push_back({x(point), y(point.parts.front().value), width, point.strong});
            points.push_back(&point);
        }
        const auto places = placePointLabels(spots, {left_, top_, pen_.sheet, bottom(), chartLineHeight, pickedAcross});
        for (size_t i = 0; i < places.size(); ++i)
            if (places[i].shown)
                pen_.text(places[i].left, places[i].middle,
                          {ShapeText{points[i]->about,
                                     points[i]->strong ? ShapeInk(ColourRole::mark) : ShapeInk(WordRole::quietText),
                                     points[i]->strong}});
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    PointAxes axes_;
    double left_ = 0, right_ = 0, top_ = 0, height_ = 0;
};

} // namespace

void drawScatter(const ChartSpec &chart, ChartPen &pen) { ScatterDrawer(chart, pen).draw(); }

void drawOpenSquare(ChartPen &pen, double left, double top, double side, ShapeInk ink)
{
    pen.line(left, top, left + side, top, ink, squareLine);
    pen.line(left + side, top, left + side, top + side, ink, squareLine);
    pen.line(left + side, top + side, left, top + side, ink, squareLine);
    pen.line(left, top + side, left, top, ink, squareLine);
}

} // namespace huella
