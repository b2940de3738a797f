// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_layout.h"
#include "app/desktop/charts/frame_painter.h"

namespace huella {

/// Draws a chart of any kind that layoutChart() has placed.
void paintChart(QPainter &painter, const ChartSpec &chart, const ChartLayout &layout, const BarSizes &sizes,
                const Theme &theme, const ChartMarks &marks = {});

} // namespace huella
