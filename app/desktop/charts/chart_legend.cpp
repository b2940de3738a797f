// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_legend.h"

#include <QPainter>

#include <cmath>

namespace huella {
namespace {
constexpr double swatchSize = 10;
constexpr double legendLine = 20;

void paintSwatch(QPainter &painter, const LegendEntry &entry, const ChartMetrics &metrics, const QColor &colour)
{
    const double inset = metrics.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (entry.square) {
        painter.setPen(QPen(colour, 1.5 * metrics.unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(entry.swatch.adjusted(inset, inset, -inset, -inset));
    } else if (entry.disc) {
        painter.drawEllipse(entry.swatch.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.drawRoundedRect(entry.swatch, metrics.radius * metrics.unit, metrics.radius * metrics.unit);
    }
}
} // namespace

double layoutLegend(const std::vector<BarPart> &legend, const ChartMetrics &metrics, double width, double top,
                    std::vector<LegendEntry> &entries)
{
    const QFontMetricsF letters(metrics.note);
    const double line = legendLine * metrics.unit, swatch = swatchSize * metrics.unit;
    double x = 0;
    for (const BarPart &part : legend) {
        LegendEntry entry;
        entry.ink = part.ink;
        entry.square = part.square;
        const double most = width - swatch - 6 * metrics.unit;
        entry.text = letters.elidedText(oneLine(part.label), Qt::ElideRight, most);
        const double textWidth = std::ceil(letters.horizontalAdvance(entry.text)) + metrics.unit;
        const double whole = swatch + 6 * metrics.unit + textWidth;
        if (x > 0 && x + whole > width) {
            x = 0;
            top += line;
        }
        entry.swatch = QRectF(x, top + (line - swatch) / 2, swatch, swatch);
        entry.textArea = QRectF(x + swatch + 6 * metrics.unit, top, textWidth, line);
        entries.push_back(entry);
        x += whole + 16 * metrics.unit;
    }
    return legend.empty() ? top : top + line;
}

void paintLegend(QPainter &painter, const std::vector<LegendEntry> &legend, const ChartMetrics &metrics,
                 const Theme &theme)
{
    painter.setFont(metrics.note);
    for (const LegendEntry &entry : legend) {
        paintSwatch(painter, entry, metrics, theme.ink(entry.ink));
        painter.setPen(theme.quietText);
        paintText(painter, entry.textArea, entry.text, metrics);
    }
}

void paintText(QPainter &painter, const QRectF &area, const QString &text, const ChartMetrics &metrics)
{
    // wider than the text: its end must not be cut off where screen and paper measure differently
    painter.drawText(area.adjusted(0, 0, metrics.gapWidth(), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     text);
}

} // namespace huella
