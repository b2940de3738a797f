// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/frame_painter.h"
#include "app/desktop/charts/tornado_layout.h"

namespace huella {

/// Draws a chart that layoutTornado() has placed.
void paintTornado(QPainter &painter, const ChartSpec &chart, const TornadoLayout &layout, const BarSizes &sizes,
                  const Theme &theme, const ChartMarks &marks);

} // namespace huella
