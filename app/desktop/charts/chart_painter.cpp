// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_painter.h"

#include "app/desktop/charts/bar_painter.h"
#include "app/desktop/charts/histogram_painter.h"
#include "app/desktop/charts/line_painter.h"
#include "app/desktop/charts/tornado_painter.h"

namespace huella {

void paintChart(QPainter &painter, const ChartSpec &chart, const ChartLayout &layout, const BarSizes &sizes,
                const Theme &theme, const ChartMarks &marks)
{
    if (const auto *bars = std::get_if<BarChartLayout>(&layout))
        paintBars(painter, chart, *bars, sizes, theme, marks.current.row);
    else if (const auto *tornado = std::get_if<TornadoLayout>(&layout))
        paintTornado(painter, chart, *tornado, sizes, theme, marks);
    else if (const auto *line = std::get_if<LineLayout>(&layout))
        paintLine(painter, chart, *line, sizes, theme, marks);
    else
        paintHistogram(painter, chart, std::get<HistogramLayout>(layout), sizes, theme, marks);
}

} // namespace huella
