// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_layout.h"

namespace huella {

ChartLayout layoutChart(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    switch (chart.kind) {
    case ChartKind::tornado: return layoutTornado(chart, sizes, width);
    case ChartKind::line: return layoutLine(chart, sizes, width);
    case ChartKind::histogram: return layoutHistogram(chart, sizes, width);
    case ChartKind::bars: break;
    }
    return layoutBars(chart, sizes, width);
}

const ChartFrame &frameOf(const ChartLayout &layout)
{
    return std::visit([](const auto &of) -> const ChartFrame & { return of; }, layout);
}

ChartSpot spotAt(const ChartLayout &layout, const QPointF &point)
{
    return std::visit([&point](const auto &of) { return of.spotAt(point); }, layout);
}

QRectF areaOf(const ChartLayout &layout, ChartSpot spot)
{
    return std::visit([spot](const auto &of) { return of.areaOf(spot); }, layout);
}

double leastWidth(ChartKind kind)
{
    switch (kind) {
    case ChartKind::tornado: return 240; // labels, two sides and their values
    case ChartKind::line: return 200;
    case ChartKind::histogram: return 240; // the longest label of a mark
    case ChartKind::bars: break;
    }
    return 160;
}

} // namespace huella
