// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/frame_kinds.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double shortestBars = 48;
constexpr double heightOfWidth = 0.3, mostOfWidth = 0.5; // of a line and a histogram; the latter where there is room
constexpr double fewestRows = 5, mostRows = 8;           // of a bar chart: cards beside each other have like heights
constexpr double scatterOfWidth = 0.42, pointsOnScreen = 0.2, mostPointsOfWidth = 1, mostScatterRows = 11,
                 pointsEnd = 6;
constexpr double widestEnd = 24; // room to the right for half of the last label

/// Room for the values, in whole steps of the grid.
double valueColumn(const ChartSpec &chart, const ChartMetrics &metrics)
{
    std::vector<QString> values;
    for (const ChartRow &bar : chart.bars)
        values.push_back(oneLine(bar.value));
    return inSteps(widestOf(values, QFontMetricsF(metrics.label)), metrics);
}

double plotHeight(double width, double room, const ChartMetrics &metrics)
{
    const double row = metrics.rowHeight * metrics.unit;
    const double needed = std::clamp(width * heightOfWidth, fewestRows * row, mostRows * row);
    return snapped(std::max(needed, std::min(room, width * mostOfWidth)), metrics);
}

double widestTickOf(const ChartSpec &chart, double width, const QFontMetricsF &letters)
{
    double widest = 0;
    for (const auto &[value, text] : chart.ticks)
        widest = std::max(widest, std::min(letters.horizontalAdvance(oneLine(text)), width * widestTick));
    return widest;
}

void placeCaption(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics)
{
    const QFontMetricsF letters(metrics.note);
    const QString text = letters.elidedText(oneLine(chart.valueHeading), Qt::ElideRight, frame.size.width());
    frame.caption = {QRectF(0, 0, letters.horizontalAdvance(text), text.isEmpty() ? 0 : letters.height()), text};
}

} // namespace

double frameBars(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    if (!chart.columns.empty())
        return frameColumns(frame, chart, metrics);
    const double width = frame.size.width(), values = valueColumn(chart, metrics);
    std::vector<QString> labels;
    bool intervals = false;
    for (const ChartRow &bar : chart.bars) {
        labels.push_back(oneLine(bar.label));
        intervals = intervals || bar.high > bar.low;
    }
    const double widest = widestOf(labels, QFontMetricsF(metrics.label));
    const double wanted =
        widest > 0 ? std::ceil(std::min(widest + metrics.unit, width * metrics.widestLabel)) + metrics.gapWidth() : 0;
    const double left = std::min(wanted, std::max(0.0, width - values - shortestBars * metrics.unit));
    const double line = intervals ? metrics.intervalRoom * metrics.unit : 0;
    frame.labelWidth = std::max(0.0, left - metrics.gapWidth());
    int lines = 1;
    for (const QString &label : labels) {
        frame.labels.push_back(inLines(label, metrics.label, frame.labelWidth + metrics.unit, metrics.labelLines));
        lines = std::max(lines, int(frame.labels.back().size()));
    }
    const double letters = lines * QFontMetricsF(metrics.label).height() + 2 * metrics.unit;
    const double bar = metrics.rowHeight * metrics.unit + line;
    growRows(frame, chart.bars.size(), lines > 1 ? std::max(bar, letters) : bar, room, metrics);
    const double height = frame.rowHeight * double(chart.bars.size());
    // the bars stand above the middle of their rows, and their intervals below
    frame.plot = QRectF(left, -line / 2, std::max(shortestBars * metrics.unit, width - left - values), height);
    return height;
}

double frameLine(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    const QFontMetricsF letters(metrics.note);
    const double width = frame.size.width();
    placeCaption(frame, chart, metrics);
    const double left = chart.ticks.empty() ? 0 : std::ceil(widestTickOf(chart, width, letters)) + metrics.gapWidth();
    const QString last = chart.bars.empty() ? QString() : oneLine(chart.bars.back().label);
    const double right = std::clamp(letters.horizontalAdvance(last) / 2, 4 * metrics.unit, widestEnd * metrics.unit);
    const double top = snapped(topRow(metrics) + letters.height() / 2, metrics);
    const double labels = chart.bars.empty() ? 4 * metrics.unit : metrics.gapWidth() / 2 + letters.height();
    frame.plot = QRectF(snapped(left, metrics), top, std::max(metrics.unit, snapped(width - left - right, metrics)),
                        plotHeight(width, room - top - labels, metrics));
    return std::ceil(frame.plot.bottom() + labels);
}

double frameScatter(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    if (chart.bars.empty())
        return 0;
    const QFontMetricsF letters(metrics.note);
    const double width = frame.size.width(), row = metrics.rowHeight * metrics.unit;
    placeCaption(frame, chart, metrics);
    const double left =
        chart.ticks.empty() ? 4 * metrics.unit : std::ceil(widestTickOf(chart, width, letters)) + metrics.gapWidth();
    const double top = snapped(topRow(metrics) + letters.height() / 2, metrics);
    const double below = std::ceil(metrics.gapWidth() / 2 + letters.height() * (chart.axisHeading.empty() ? 1 : 2));
    const bool scatter = chart.kind == ChartKind::scatter; // its points need room in both directions
    // a card gives it what room there is; on paper nothing else says how high it is
    const double share = metrics.snap ? pointsOnScreen : scatter ? scatterOfWidth : heightOfWidth;
    const double needed =
        std::clamp(width * share, fewestRows * row, (scatter && !metrics.snap ? mostScatterRows : mostRows) * row);
    frame.plot = QRectF(
        snapped(left, metrics), top, std::max(metrics.unit, snapped(width - left - pointsEnd * metrics.unit, metrics)),
        snapped(std::max(needed, std::min(std::floor(room - top - below), width * mostPointsOfWidth)), metrics));
    return std::ceil(frame.plot.bottom() + below);
}

double frameHistogram(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double room)
{
    if (chart.bars.empty())
        return 0;
    const QFontMetricsF letters(metrics.note);
    const double width = frame.size.width(), over = markOverhang * metrics.unit;
    placeCaption(frame, chart, metrics);
    // bars are equally wide: on the screen as many whole units as each can have
    const double count = double(chart.bars.size()), inside = std::max(metrics.unit, width - 2 * over);
    const double bars = metrics.snap && inside >= count ? std::floor(inside / count) * count : inside;
    frame.plot = QRectF(snapped((width - bars) / 2, metrics), 0, bars, 0);
    const double top =
        snapped(topRow(metrics) + letters.height() * rowsOf(placedMarks(frame, chart, metrics)) + over, metrics);
    const double ticks = tickLength * metrics.unit + (chart.ticks.empty() ? 0 : letters.height());
    frame.plot.setTop(top);
    frame.plot.setHeight(plotHeight(width, room - top - ticks, metrics));
    return std::ceil(frame.plot.bottom() + ticks);
}

double histogramX(const ChartFrame &frame, const ChartSpec &chart, double value)
{
    const AxisRange range = chart.barRange();
    return frame.plot.left() + (value - range.low) / (range.high - range.low) * frame.plot.width();
}

QFont markFont(const ChartMark &mark, const ChartMetrics &metrics)
{
    QFont font = metrics.note;
    if (mark.strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString markText(const ChartMark &mark, double width, const ChartMetrics &metrics)
{
    return QFontMetricsF(markFont(mark, metrics)).elidedText(oneLine(mark.text()), Qt::ElideRight, width);
}

std::vector<MarkPlace> placedMarks(const ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics)
{
    const double width = frame.size.width();
    std::vector<MarkSize> marks;
    for (const ChartMark &mark : chart.marks)
        marks.push_back(
            {histogramX(frame, chart, mark.at),
             std::ceil(QFontMetricsF(markFont(mark, metrics)).horizontalAdvance(markText(mark, width, metrics)))});
    return placeMarks(marks, width, metrics.gapWidth());
}

} // namespace huella
