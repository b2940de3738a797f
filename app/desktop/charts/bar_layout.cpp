// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_layout.h"

#include "app/desktop/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double shortestBars = 48;

/// The column of labels: as wide as the widest, up to its share of the chart.
double labelColumn(const std::vector<QString> &labels, const BarSizes &sizes, double width)
{
    const double widest = widestOf(labels, QFontMetricsF(sizes.label));
    return widest > 0 ? std::ceil(std::min(widest + sizes.unit, width * sizes.widestLabel)) + sizes.gap * sizes.unit
                      : 0;
}

/// Room for the values, in whole steps of the grid: one digit more must not move every bar.
double valueColumn(const ChartSpec &chart, const BarSizes &sizes)
{
    const QFontMetricsF metrics(sizes.label);
    double widest = 0;
    for (const Bar &bar : chart.bars)
        widest = std::max(widest, metrics.horizontalAdvance(oneLine(bar.value)));
    const double step = 8 * sizes.unit;
    return widest > 0 ? std::ceil((widest + sizes.gap * sizes.unit) / step) * step : 0;
}

double largestOf(const ChartSpec &chart)
{
    double largest = 0;
    for (const Bar &bar : chart.bars)
        largest = std::max({largest, bar.total(), bar.high});
    return largest > 0 ? largest : 1;
}

void placeBar(BarChartLayout::Row &row, const Bar &bar, const BarChartLayout &layout, const BarSizes &sizes,
              double axisMax)
{
    const double barHeight = sizes.barHeight * sizes.unit;
    const double top = row.area.top() + (row.area.height() - barHeight) / 2;
    const auto at = [&](double value) {
        return snapped(layout.barsLeft + layout.barsWidth * std::clamp(value / axisMax, 0.0, 1.0), sizes);
    };
    const QRectF whole(layout.barsLeft, top, std::max(at(bar.total()) - layout.barsLeft, sizes.unit), barHeight);
    row.parts = stackParts(bar.parts, bar.total(), whole, sizes);
    double end = whole.right();
    if (bar.high > bar.low) {
        const double middle = row.area.center().y();
        row.whisker = QLineF(at(bar.low), middle, at(bar.high), middle);
        end = std::max(end, row.whisker->x2() + 2 * sizes.unit);
    }
    const double left = end + sizes.gap * 0.75 * sizes.unit;
    row.valueArea = QRectF(left, row.area.top(), std::max(0.0, layout.size.width() - left), row.area.height());
    row.value =
        QFontMetricsF(sizes.label).elidedText(oneLine(bar.value), Qt::ElideRight, row.valueArea.width() + sizes.unit);
}

} // namespace

int BarChartLayout::rowAt(const QPointF &point) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.area.contains(point); });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QRectF BarChartLayout::areaOf(ChartSpot spot) const
{
    return spot.valid() && size_t(spot.row) < rows.size() ? rows[size_t(spot.row)].area : QRectF();
}

std::vector<QRectF> stackParts(const std::vector<BarPart> &parts, double total, const QRectF &area,
                               const BarSizes &sizes)
{
    std::vector<QRectF> placed;
    double sum = 0;
    const auto edge = [&](double value) {
        return snapped(area.left() + (total > 0 ? area.width() * value / total : 0), sizes);
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        const double left = edge(sum);
        sum += parts[i].value;
        double width = edge(sum) - left;
        if (i + 1 < parts.size() && width > 2 * sizes.partGap * sizes.unit)
            width -= sizes.partGap * sizes.unit; // a sliver would vanish in its own gap
        if (parts[i].value > 0)
            width = std::max(width, sizes.unit);
        placed.emplace_back(left, area.top(), width, area.height());
    }
    return placed;
}

BarChartLayout layoutBars(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    BarChartLayout layout;
    layout.size.setWidth(width);
    std::vector<QString> labels;
    for (const Bar &bar : chart.bars)
        labels.push_back(oneLine(bar.label));
    const double values = valueColumn(chart, sizes);
    const double room = std::max(0.0, width - values - shortestBars * sizes.unit);
    layout.barsLeft = std::min(labelColumn(labels, sizes, width), room);
    layout.barsWidth = std::max(shortestBars * sizes.unit, width - layout.barsLeft - values);
    const double axisMax = sizes.steadyAxis ? chart.axisMax() : largestOf(chart);
    const QFontMetricsF metrics(sizes.label);
    const double rowHeight = sizes.rowHeight * sizes.unit;
    double top = 0;
    for (size_t i = 0; i < chart.bars.size(); ++i, top += rowHeight) {
        BarChartLayout::Row row;
        row.area = QRectF(0, top, width, rowHeight);
        row.labelArea = QRectF(0, top, std::max(0.0, layout.barsLeft - sizes.gap * sizes.unit), rowHeight);
        row.label = metrics.elidedText(labels[i], Qt::ElideRight, row.labelArea.width());
        row.elided = row.label != qs(chart.bars[i].label);
        placeBar(row, chart.bars[i], layout, sizes, axisMax);
        layout.rows.push_back(std::move(row));
    }
    layoutBelow(layout, chart, sizes, top);
    return layout;
}

} // namespace huella
