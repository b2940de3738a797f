// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/frame_painter.h"
#include "app/desktop/charts/line_layout.h"

namespace huella {

/// Draws a chart that layoutLine() has placed. The marked point, that of the mouse before that of the keyboard, says its value.
void paintLine(QPainter &painter, const ChartSpec &chart, const LineLayout &layout, const BarSizes &sizes,
               const Theme &theme, const ChartMarks &marks);

} // namespace huella
