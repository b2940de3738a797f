// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/theme/theme.h"

class QPainter;

namespace huella {

/// A swatch and what it stands for.
struct LegendEntry {
    QRectF swatch, textArea;
    QString text;
    ColourRole ink = ColourRole::quiet;
    bool square = false, disc = false; ///< the marks of a scatter; else a bar's
};

/// Swatches with their texts from `top` down, in as many lines as the width asks for; returns where they end.
double layoutLegend(const std::vector<BarPart> &legend, const ChartMetrics &metrics, double width, double top,
                    std::vector<LegendEntry> &entries);
void paintLegend(QPainter &painter, const std::vector<LegendEntry> &legend, const ChartMetrics &metrics,
                 const Theme &theme);

/// One line of text to the left in its area, in the painter's font and pen.
void paintText(QPainter &painter, const QRectF &area, const QString &text, const ChartMetrics &metrics);

} // namespace huella
