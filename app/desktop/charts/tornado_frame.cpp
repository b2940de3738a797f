// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/frame_kinds.h"
#include "core/charts/chart_sides.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double wantedAxis = 160,
                 shortestAxis = 48; // below them, names go above their values; then they are shortened
constexpr double sideStep = 8;
constexpr double widestName = 0.35; // of the whole width, of the label of a row

double valueOf(const ChartRow &bar, RowPart end) { return end == RowPart::low ? bar.low : bar.high; }
RowPart otherThan(RowPart end) { return end == RowPart::low ? RowPart::high : RowPart::low; }

enum class Writing { oneLine, twoLines, values };

double textWidth(const ChartRow &bar, RowPart end, bool shared, Writing writing, const QFontMetricsF &letters)
{
    const QString name = endName(bar, end), value = endValue(bar, end);
    if (writing == Writing::values)
        return letters.horizontalAdvance(value);
    if (shared || writing == Writing::oneLine) // each of a shared side has its own line
        return letters.horizontalAdvance(name + QStringLiteral(": ") + value);
    return std::max(letters.horizontalAdvance(name), letters.horizontalAdvance(value));
}

std::vector<TornadoEnd> endsOf(const ChartSpec &chart, const ChartMetrics &metrics, Writing writing)
{
    const AxisRange range = tornadoRange(chart, metrics);
    const auto share = [&](const ChartRow &bar, RowPart end) {
        return std::abs(valueOf(bar, end) - chart.centre) / (range.high - range.low);
    };
    std::vector<TornadoEnd> ends;
    for (const ChartRow &bar : chart.bars)
        for (const RowPart end : bothEnds) {
            if (!offers(bar, end))
                continue;
            const bool shared = onOneSide(chart, bar); // both are written beside the further one
            ends.push_back({chart.isBelow(bar, end == RowPart::low),
                            shared ? std::max(share(bar, end), share(bar, otherThan(end))) : share(bar, end),
                            textWidth(bar, end, shared, writing, QFontMetricsF(metrics.label))});
        }
    return ends;
}

double labelColumn(const ChartSpec &chart, const ChartMetrics &metrics, double width)
{
    std::vector<QString> names;
    for (const ChartRow &bar : chart.bars)
        names.push_back(oneLine(bar.name.empty() ? bar.label : bar.name));
    return std::min(std::ceil(widestOf(names, QFontMetricsF(metrics.label))) + metrics.unit, width * widestName);
}

TornadoSides sidesOf(const ChartSpec &chart, const ChartMetrics &metrics, double room, Writing writing)
{
    return placeSides(endsOf(chart, metrics, writing), room, metrics.gapWidth(), sideStep * metrics.unit);
}

} // namespace

double frameTornado(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    const double width = frame.size.width(), gap = 2 * metrics.gapWidth(), line = QFontMetricsF(metrics.label).height();
    frame.labelWidth = labelColumn(chart, metrics, width);
    frame.sides = frame.labelWidth + gap;
    frame.sidesWidth = std::max(0.0, width - frame.sides - metrics.aside);
    Writing writing = Writing::oneLine;
    TornadoSides sides = sidesOf(chart, metrics, frame.sidesWidth, writing);
    for (const auto &[next, least] :
         {std::pair(Writing::twoLines, wantedAxis), std::pair(Writing::values, shortestAxis)})
        if (sides.axis < least * metrics.unit) {
            writing = next;
            sides = sidesOf(chart, metrics, frame.sidesWidth, writing);
        }
    frame.namesAbove = writing != Writing::oneLine;
    size_t lines = frame.namesAbove ? 2 : 1;
    for (const ChartRow &bar : chart.bars) {
        const QString name = oneLine(bar.name.empty() ? bar.label : bar.name);
        frame.labels.push_back(inLines(name, metrics.label, frame.labelWidth, metrics.labelLines));
        lines = std::max({lines, size_t(frame.labels.back().size()), size_t(onOneSide(chart, bar) ? 2 : 1)});
    }
    const double needed =
        std::max(metrics.rowHeight * metrics.unit, double(lines) * std::ceil(line) + 6 * metrics.unit);
    const double centre = chart.bars.empty() || chart.centreValue.empty() ? 0 : std::ceil(line + 2 * metrics.unit);
    growRows(frame, chart.bars.size(), needed, std::max(0.0, room - centre), metrics);
    // what is left over is shared, so that the chart stands in the middle of its place
    const double spare = std::max(0.0, frame.sidesWidth - sides.left - sides.right) / 2;
    const AxisRange range = tornadoRange(chart, metrics);
    const double below = sides.axis * (chart.centre - range.low) / (range.high - range.low);
    const double middle = snapped(frame.sides + sides.left + spare, metrics),
                 height = frame.rowHeight * double(chart.bars.size());
    frame.plot = QRectF(middle - below, 0, sides.axis, height);
    return height + centre;
}

AxisRange tornadoRange(const ChartSpec &chart, const ChartMetrics &metrics)
{
    return metrics.steadyAxis ? chart.axisRange() : chart.tightRange();
}

bool onOneSide(const ChartSpec &chart, const ChartRow &bar)
{
    return offers(bar, RowPart::low) && offers(bar, RowPart::high)
           && chart.isBelow(bar, true) == chart.isBelow(bar, false);
}

bool isNearer(const ChartSpec &chart, const ChartRow &bar, RowPart end)
{
    const double own = std::abs(valueOf(bar, end) - chart.centre);
    const double other = std::abs(valueOf(bar, otherThan(end)) - chart.centre);
    return own < other || (own == other && end == RowPart::low);
}

QString endName(const ChartRow &bar, RowPart end) { return oneLine(end == RowPart::low ? bar.lowText : bar.highText); }
QString endValue(const ChartRow &bar, RowPart end)
{
    return oneLine(end == RowPart::low ? bar.lowValue : bar.highValue);
}

} // namespace huella
