// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/frame_kinds.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double wantedAxis = 160, shortestAxis = 48; // below them, names go above their values; then they are shortened
constexpr double axisStep = 16, sideStep = 8; // an edit that changes a length a little must not move every bar
constexpr double widestName = 0.35;                   // of the whole width, of the label of a row

double valueOf(const Bar &bar, RowEnd end) { return end == RowEnd::low ? bar.low : bar.high; }
RowEnd otherThan(RowEnd end) { return end == RowEnd::low ? RowEnd::high : RowEnd::low; }

/// An end of a row: how far its bar reaches, as a share of the axis, and how wide what is written beside it is.
struct Reach {
    bool below = false;
    double share = 0, oneLine = 0, twoLines = 0, value = 0;
};
enum class Writing { oneLine, twoLines, values };

std::vector<Reach> reachesOf(const ChartSpec &chart, const ChartMetrics &metrics)
{
    const QFontMetricsF letters(metrics.label);
    const AxisRange range = tornadoRange(chart, metrics);
    std::vector<Reach> reaches;
    for (const Bar &bar : chart.bars)
        for (const RowEnd end : bothEnds) {
            if (!offers(bar, end))
                continue;
            Reach reach;
            reach.below = chart.isBelow(bar, end == RowEnd::low);
            reach.share = std::abs(valueOf(bar, end) - chart.centre) / (range.high - range.low);
            if (onOneSide(chart, bar)) // both are written beside the further one
                reach.share = std::max(reach.share, std::abs(valueOf(bar, otherThan(end)) - chart.centre) / (range.high - range.low));
            const QString name = endName(bar, end), value = endValue(bar, end);
            reach.oneLine = letters.horizontalAdvance(name + u' ' + value);
            reach.value = letters.horizontalAdvance(value);
            reach.twoLines = onOneSide(chart, bar) ? reach.oneLine : std::max(letters.horizontalAdvance(name), reach.value);
            reaches.push_back(reach);
        }
    return reaches;
}

double labelColumn(const ChartSpec &chart, const ChartMetrics &metrics, double width)
{
    std::vector<QString> names;
    for (const Bar &bar : chart.bars)
        names.push_back(oneLine(bar.name.empty() ? bar.label : bar.name));
    return std::min(std::ceil(widestOf(names, QFontMetricsF(metrics.label))) + metrics.unit, width * widestName);
}

/// The room that bars and texts of one side take with an axis of this length.
double sideAt(const std::vector<Reach> &reaches, bool below, double axis, Writing writing, const ChartMetrics &metrics)
{
    double side = metrics.gapWidth() / 2;
    for (const Reach &reach : reaches) {
        const double text = writing == Writing::oneLine ? reach.oneLine : writing == Writing::twoLines ? reach.twoLines : reach.value;
        if (reach.below == below)
            side = std::max(side, reach.share * axis + (text > 0 ? text + metrics.gapWidth() : 0));
    }
    const double step = sideStep * metrics.unit;
    return std::ceil(side / step) * step;
}

/// The longest axis with which both sides have room; at least one unit.
double longestAxis(const std::vector<Reach> &reaches, double room, Writing writing, const ChartMetrics &metrics)
{
    const double step = axisStep * metrics.unit;
    double axis = std::floor(room / step) * step;
    const auto needed = [&](double length) {
        return sideAt(reaches, true, length, writing, metrics) + sideAt(reaches, false, length, writing, metrics);
    };
    while (axis > step && needed(axis) > room)
        axis -= step;
    return std::max(axis, metrics.unit);
}

} // namespace

double frameTornado(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    const double width = frame.size.width(), gap = 2 * metrics.gapWidth(), line = QFontMetricsF(metrics.label).height();
    frame.labelWidth = labelColumn(chart, metrics, width);
    frame.sides = frame.labelWidth + gap;
    frame.sidesWidth = std::max(0.0, width - frame.sides);
    const std::vector<Reach> reaches = reachesOf(chart, metrics);
    Writing writing = Writing::oneLine;
    double axis = longestAxis(reaches, frame.sidesWidth, writing, metrics);
    for (const auto &[next, least] : {std::pair(Writing::twoLines, wantedAxis), std::pair(Writing::values, shortestAxis)})
        if (axis < least * metrics.unit) {
            writing = next;
            axis = longestAxis(reaches, frame.sidesWidth, writing, metrics);
        }
    frame.namesAbove = writing != Writing::oneLine;
    size_t lines = frame.namesAbove ? 2 : 1;
    for (const Bar &bar : chart.bars) {
        const QString name = oneLine(bar.name.empty() ? bar.label : bar.name);
        frame.labels.push_back(twoLines(name, metrics.label, frame.labelWidth));
        lines = std::max({lines, size_t(frame.labels.back().size()), size_t(onOneSide(chart, bar) ? 2 : 1)});
    }
    const double needed = std::max(metrics.rowHeight * metrics.unit, double(lines) * std::ceil(line) + 6 * metrics.unit);
    const double centre = chart.bars.empty() || chart.centreValue.empty() ? 0 : std::ceil(line + 2 * metrics.unit);
    growRows(frame, chart.bars.size(), needed, std::max(0.0, room - centre), metrics);
    // what is left over is shared, so that the chart stands in the middle of its place
    const double left = sideAt(reaches, true, axis, writing, metrics), right = sideAt(reaches, false, axis, writing, metrics);
    const double spare = std::max(0.0, frame.sidesWidth - left - right) / 2;
    const AxisRange range = tornadoRange(chart, metrics);
    const double below = axis * (chart.centre - range.low) / (range.high - range.low);
    const double middle = snapped(frame.sides + left + spare, metrics), height = frame.rowHeight * double(chart.bars.size());
    frame.plot = QRectF(middle - below, 0, axis, height);
    return height + centre;
}

AxisRange tornadoRange(const ChartSpec &chart, const ChartMetrics &metrics)
{
    return metrics.steadyAxis ? chart.axisRange() : chart.tightRange();
}

bool onOneSide(const ChartSpec &chart, const Bar &bar)
{
    return offers(bar, RowEnd::low) && offers(bar, RowEnd::high) && chart.isBelow(bar, true) == chart.isBelow(bar, false);
}

bool isNearer(const ChartSpec &chart, const Bar &bar, RowEnd end)
{
    const double own = std::abs(valueOf(bar, end) - chart.centre);
    const double other = std::abs(valueOf(bar, otherThan(end)) - chart.centre);
    return own < other || (own == other && end == RowEnd::low);
}

QString endName(const Bar &bar, RowEnd end) { return oneLine(end == RowEnd::low ? bar.lowText : bar.highText); }
QString endValue(const Bar &bar, RowEnd end) { return oneLine(end == RowEnd::low ? bar.lowValue : bar.highValue); }

} // namespace huella
