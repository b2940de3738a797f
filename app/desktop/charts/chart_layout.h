// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/bar_layout.h"
#include "app/desktop/charts/histogram_layout.h"
#include "app/desktop/charts/line_layout.h"
#include "app/desktop/charts/tornado_layout.h"

#include <variant>

namespace huella {

/// A placed chart of any kind. Who shows charts knows no more of the kinds than this.
using ChartLayout = std::variant<BarChartLayout, TornadoLayout, LineLayout, HistogramLayout>;

ChartLayout layoutChart(const ChartSpec &chart, const BarSizes &sizes, double width);

const ChartFrame &frameOf(const ChartLayout &layout);
ChartSpot spotAt(const ChartLayout &layout, const QPointF &point);
/// Where the mouse means a spot.
QRectF areaOf(const ChartLayout &layout, ChartSpot spot);

/// The width below which a kind of chart says too little, in units.
double leastWidth(ChartKind kind);

} // namespace huella
