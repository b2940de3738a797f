// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_points.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

constexpr double pointPadding = 0.06;      // of the decades that the points span, at both ends
constexpr double leastPointPadding = 0.06; // in decades: a point alone stands in the middle of something
constexpr double slack = 1e-9;
constexpr size_t fewestLogTicks = 3;

AxisRange aroundLogarithms(double low, double high)
{
    if (!(low > 0) || !(high >= low))
        return {1, 10};
    const double pad = std::max(leastPointPadding, pointPadding * std::log10(high / low));
    return {low * std::pow(10.0, -pad), high * std::pow(10.0, pad)};
}

double shareOfLogarithms(double value, const AxisRange &range)
{
    return std::log(value / range.low) / std::log(range.high / range.low);
}

struct LabelArea {
    double left, top, right, bottom;
    bool meets(const LabelArea &other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

/// The places that are tried for a label, the best first: to the right, to the left, above, below.
std::array<PointLabelPlace, 4> placesAround(const PointSpot &point, const PointRoom &room)
{
    const double up = room.gap / 2 + room.lineHeight / 2 + 2;
    const double centred =
        std::clamp(point.x - point.label / 2, room.left, std::max(room.left, room.right - point.label));
    return {{{true, point.x + room.gap, point.y},
             {true, point.x - room.gap - point.label, point.y},
             {true, centred, point.y - up},
             {true, centred, point.y + up}}};
}

class LabelPlacer {
public:
    LabelPlacer(std::span<const PointSpot> points, const PointRoom &room)
        : points_(points), room_(room), places_(points.size())
    {
    }

    std::vector<PointLabelPlace> place()
    {
        for (const bool strong : {true, false})
            for (size_t i = 0; i < points_.size(); ++i)
                if (points_[i].strong == strong && points_[i].label > 0)
                    placeOne(i);
        return std::move(places_);
    }

private:
    LabelArea areaOf(const PointLabelPlace &place, double width) const
    {
        return {place.left, place.middle - room_.lineHeight / 2, place.left + width,
                place.middle + room_.lineHeight / 2};
    }
    bool fits(const LabelArea &area) const
    {
        return area.left >= room_.left - slack && area.right <= room_.right + slack && area.top >= room_.top - slack
               && area.bottom <= room_.bottom + slack
               && std::none_of(taken_.begin(), taken_.end(),
                               [&area](const LabelArea &other) { return area.meets(other); });
    }
    size_t covered(const LabelArea &area, size_t own) const
    {
        size_t count = 0;
        const double reach = room_.gap / 2;
        for (size_t i = 0; i < points_.size(); ++i) {
            const PointSpot &point = points_[i];
            count += i != own && area.meets({point.x - reach, point.y - reach, point.x + reach, point.y + reach});
        }
        return count;
    }

    void placeOne(size_t at)
    {
        size_t fewest = points_[at].strong ? points_.size() : 1;
        for (const PointLabelPlace &place : placesAround(points_[at], room_)) {
            const LabelArea area = areaOf(place, points_[at].label);
            if (!fits(area))
                continue;
            if (const size_t count = covered(area, at); count < fewest) {
                fewest = count;
                places_[at] = place;
            }
        }
        if (places_[at].shown)
            taken_.push_back(areaOf(places_[at], points_[at].label));
    }

    std::span<const PointSpot> points_;
    const PointRoom &room_;
    std::vector<PointLabelPlace> places_;
    std::vector<LabelArea> taken_;
};

} // namespace

bool isDrawn(const ChartRow &point, ChartKind kind)
{
    return point.low > 0 && !point.parts.empty()
           && (kind == ChartKind::curve ? point.parts.front().value >= 0 : point.parts.front().value > 0);
}

PointAxes pointAxes(const ChartSpec &chart)
{
    double left = 0, right = 0, low = 0, high = 0;
    bool any = false;
    for (const ChartRow &point : chart.bars) {
        if (!isDrawn(point, chart.kind))
            continue;
        const double x = point.low, y = point.parts.front().value;
        left = any ? std::min(left, x) : x, right = any ? std::max(right, x) : x;
        low = any ? std::min(low, y) : y, high = any ? std::max(high, y) : y;
        any = true;
    }
    PointAxes axes;
    axes.across = aroundLogarithms(left, right);
    axes.fromZero = chart.kind == ChartKind::curve;
    axes.up = axes.fromZero ? AxisRange{0, chart.axisMax()} : aroundLogarithms(low, high);
    return axes;
}

double PointAxes::x(double value) const { return shareOfLogarithms(value, across); }

double PointAxes::y(double value) const { return fromZero ? value / up.high : shareOfLogarithms(value, up); }

std::vector<double> logTicks(AxisRange range)
{
    static constexpr std::array<double, 1> tens{1};
    static constexpr std::array<double, 2> thirds{1, 3};
    static constexpr std::array<double, 3> halves{1, 2, 5};
    static constexpr std::array<std::span<const double>, 3> finer{tens, thirds, halves};
    std::vector<double> ticks;
    for (const std::span<const double> &steps : finer) {
        ticks.clear();
        const double first = std::floor(std::log10(range.low)), last = std::ceil(std::log10(range.high));
        for (double decade = first; decade <= last; ++decade)
            for (const double step : steps)
                if (const double tick = step * std::pow(10.0, decade); tick >= range.low && tick <= range.high)
                    ticks.push_back(tick);
        if (ticks.size() >= fewestLogTicks)
            break;
    }
    return ticks;
}

std::vector<PointLabelPlace> placePointLabels(std::span<const PointSpot> points, const PointRoom &room)
{
    return LabelPlacer(points, room).place();
}

} // namespace huella
