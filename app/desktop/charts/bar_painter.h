// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/bar_layout.h"
#include "app/desktop/charts/frame_painter.h"

class QPainter;

namespace huella {

/// Draws a chart that layoutBars() has placed: the same strokes on the screen and, as vectors, on paper.
/// `currentRow` is the one that the keyboard is on, -1 for none.
void paintBars(QPainter &painter, const ChartSpec &chart, const BarChartLayout &layout, const BarSizes &sizes,
               const Theme &theme, int currentRow = -1);

void paintParts(QPainter &painter, const std::vector<BarPart> &parts, const std::vector<QRectF> &places,
                const BarSizes &sizes, const Theme &theme);

} // namespace huella
