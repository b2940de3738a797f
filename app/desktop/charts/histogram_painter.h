// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/frame_painter.h"
#include "app/desktop/charts/histogram_layout.h"

namespace huella {

/// Draws a chart that layoutHistogram() has placed. The marked bar, that of the mouse before that of the keyboard, says what
/// it counts.
void paintHistogram(QPainter &painter, const ChartSpec &chart, const HistogramLayout &layout, const BarSizes &sizes,
                    const Theme &theme, const ChartMarks &marks);

} // namespace huella
