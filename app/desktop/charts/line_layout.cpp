// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/line_layout.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double heightOfWidth = 0.3;
constexpr double fewestRows = 5, mostRows = 8; // of a bar chart: cards beside each other have like heights
constexpr double widestTick = 0.4;             // of the whole width
constexpr double widestEnd = 24;               // room to the right for half of the last label
constexpr double bubblePadding = 6;

using Text = LineLayout::Text;

QString tickText(const std::string &text, const BarSizes &sizes, double width)
{
    return QFontMetricsF(sizes.note).elidedText(oneLine(text), Qt::ElideRight, width * widestTick);
}

void placePlot(LineLayout &layout, const ChartSpec &chart, const BarSizes &sizes)
{
    const QFontMetricsF metrics(sizes.note);
    const double width = layout.size.width(), row = sizes.rowHeight * sizes.unit;
    std::vector<QString> ticks;
    for (const auto &[value, text] : chart.ticks)
        ticks.push_back(tickText(text, sizes, width));
    if (!chart.valueHeading.empty()) {
        const QString caption = metrics.elidedText(oneLine(chart.valueHeading), Qt::ElideRight, width);
        layout.caption = {QRectF(0, 0, metrics.horizontalAdvance(caption), metrics.height()), caption};
    }
    const double left = ticks.empty() ? 0 : std::ceil(widestOf(ticks, metrics)) + sizes.gap * sizes.unit;
    const QString last = chart.bars.empty() ? QString() : oneLine(chart.bars.back().label);
    const double right = std::clamp(metrics.horizontalAdvance(last) / 2, 4 * sizes.unit, widestEnd * sizes.unit);
    const double height = std::clamp(width * heightOfWidth, fewestRows * row, mostRows * row);
    layout.plot = QRectF(left, snapped(topRow(sizes) + metrics.height() / 2, sizes),
                         std::max(sizes.unit, width - left - right), snapped(height, sizes));
}

void placeTicks(LineLayout &layout, const ChartSpec &chart, const BarSizes &sizes)
{
    const QFontMetricsF metrics(sizes.note);
    const double end = chart.axisMax();
    for (const auto &[value, text] : chart.ticks) {
        if (value < 0 || value > end * (1 + 1e-9))
            continue;
        LineLayout::Tick tick;
        const double y = snapped(layout.plot.bottom() - layout.plot.height() * value / end, sizes);
        tick.line = QLineF(layout.plot.left(), y, layout.plot.right(), y);
        tick.text = tickText(text, sizes, layout.size.width());
        const double advance = metrics.horizontalAdvance(tick.text);
        tick.textArea = QRectF(layout.plot.left() - sizes.gap * sizes.unit - advance, y - metrics.height() / 2, advance,
                               metrics.height());
        layout.ticks.push_back(tick);
    }
}

void placePoints(LineLayout &layout, const ChartSpec &chart)
{
    const double end = chart.axisMax(), step = chart.bars.size() > 1 ? 1.0 / double(chart.bars.size() - 1) : 0;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const double share = step > 0 ? double(i) * step : 0.5; // a single point stands in the middle
        layout.xs.push_back(layout.plot.left() + layout.plot.width() * share);
        const auto &parts = chart.bars[i].parts;
        for (size_t s = 0; s < parts.size(); ++s) {
            if (s == layout.series.size())
                layout.series.push_back({parts[s].ink, std::vector<std::optional<QPointF>>(chart.bars.size())});
            if (parts[s].value >= 0)
                layout.series[s].points[i] =
                    QPointF(layout.xs[i], layout.plot.bottom() - layout.plot.height() * parts[s].value / end);
        }
    }
}

/// How many bars apart labels stand: 1, 2, 5, 10…, as far as the widest needs; one more where that ends on the last bar.
size_t strideOf(const std::vector<Text> &texts, double distance, double gap)
{
    double widest = 0;
    for (const Text &text : texts)
        widest = std::max(widest, text.area.width());
    if (!(distance > 0))
        return 1;
    const double needed = roundStep(std::clamp((widest + gap) / distance, 1.0, double(texts.size())));
    const auto stride = size_t(needed), next = size_t(roundStep(needed * 1.5));
    const size_t last = texts.size() - 1;
    return last % stride != 0 && last % next == 0 ? next : stride;
}

/// The first and the last, and between them those in equal steps that touch neither their neighbour nor the last.
void placeLabels(LineLayout &layout, const ChartSpec &chart, const BarSizes &sizes)
{
    if (chart.bars.empty())
        return;
    const QFontMetricsF metrics(sizes.note);
    const double gap = sizes.gap * sizes.unit, top = layout.plot.bottom() + gap / 2;
    const double most = std::max(0.0, layout.plot.width() / 2 - gap); // two that long leave a gap
    std::vector<Text> texts;
    for (size_t i = 0; i < chart.bars.size(); ++i)
        texts.push_back(textAround(metrics.elidedText(oneLine(chart.bars[i].label), Qt::ElideRight, most), layout.xs[i],
                                   top, layout.size.width(), metrics));
    const double distance = texts.size() > 1 ? layout.xs[1] - layout.xs[0] : 0;
    const size_t stride = strideOf(texts, distance, gap);
    for (size_t i = 0; i + 1 < texts.size(); i += stride)
        if (i == 0
            || (texts[i].area.left() >= layout.labels.back().area.right() + gap
                && texts[i].area.right() + gap <= texts.back().area.left()))
            layout.labels.push_back(texts[i]);
    layout.labels.push_back(texts.back());
}

} // namespace

ChartSpot LineLayout::spotAt(const QPointF &point) const
{
    if (xs.empty() || !plot.adjusted(-4, 0, 4, 0).contains(point))
        return {};
    const auto nearer = [&point](double a, double b) { return std::abs(a - point.x()) < std::abs(b - point.x()); };
    return {int(std::min_element(xs.begin(), xs.end(), nearer) - xs.begin()), RowEnd::whole};
}

QRectF LineLayout::areaOf(ChartSpot spot) const
{
    if (!spot.valid() || size_t(spot.row) >= xs.size())
        return {};
    const double strip = plot.width() / double(xs.size());
    return {xs[size_t(spot.row)] - strip / 2, plot.top(), strip, plot.height()};
}

LineLayout layoutLine(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    LineLayout layout;
    layout.size.setWidth(width);
    placePlot(layout, chart, sizes);
    placeTicks(layout, chart, sizes);
    placePoints(layout, chart);
    placeLabels(layout, chart, sizes);
    BarSizes below = sizes;
    below.legend = sizes.legend && layout.series.size() > 1; // one line needs no name: the title has it
    const double labels = layout.labels.empty() ? 0 : layout.labels.back().area.bottom() - layout.plot.bottom();
    layoutBelow(layout, chart, below, std::ceil(layout.plot.bottom() + std::max(labels, 4 * sizes.unit)));
    return layout;
}

Text textAround(const QString &text, double middle, double top, double width, const QFontMetricsF &metrics)
{
    const double advance = metrics.horizontalAdvance(text);
    const double left = std::clamp(middle - advance / 2, 0.0, std::max(0.0, width - advance));
    return {QRectF(left, top, advance, metrics.height()), text};
}

double topRow(const BarSizes &sizes)
{
    return std::max(QFontMetricsF(sizes.note).height(), QFontMetricsF(sizes.label).height())
           + bubblePadding * sizes.unit;
}

Text bubbleOf(const Bar &bar, double x, double width, const BarSizes &sizes)
{
    const QFontMetricsF metrics(sizes.label);
    const double padding = bubblePadding * sizes.unit;
    const QString words =
        metrics.elidedText(oneLine(bar.label + ": " + bar.value), Qt::ElideRight, width - 2 * padding);
    Text bubble = textAround(words, x, 0, width - 2 * padding, metrics);
    const QRectF area(bubble.area.left(), 0, bubble.area.width() + 2 * padding, topRow(sizes));
    bubble.area = area.adjusted(sizes.unit, sizes.unit, -sizes.unit, 0); // its frame is inside too
    return bubble;
}

} // namespace huella
