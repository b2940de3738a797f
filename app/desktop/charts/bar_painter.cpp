// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace huella {
namespace {

void paintRow(QPainter &painter, const Bar &bar, const BarChartLayout::Row &row, const BarSizes &sizes,
              const Theme &theme)
{
    painter.setFont(sizes.label);
    painter.setPen(theme.text);
    paintText(painter, row.labelArea, row.label, sizes);
    paintParts(painter, bar.parts, row.parts, sizes, theme);
    painter.setPen(bar.strong ? theme.text : theme.quietText);
    paintText(painter, row.valueArea, row.value, sizes);
}

/// Thin, with short ends, and with a rim in the colour of the ground so that it shows on every bar.
void paintWhisker(QPainter &painter, const QLineF &whisker, const BarSizes &sizes, const Theme &theme)
{
    const double end = 3 * sizes.unit;
    const QLineF low(whisker.x1(), whisker.y1() - end, whisker.x1(), whisker.y1() + end);
    const QLineF high(whisker.x2(), whisker.y1() - end, whisker.x2(), whisker.y1() + end);
    for (const auto &[colour, thickness] : {std::pair(theme.surface, 3.0), std::pair(theme.text, 1.25)}) {
        painter.setPen(QPen(colour, thickness * sizes.unit, Qt::SolidLine, Qt::RoundCap));
        for (const QLineF &line : {whisker, low, high})
            painter.drawLine(line);
    }
}

/// Around the bar and its value. Around the whole row it would run through the first letter of the label.
void paintCurrent(QPainter &painter, const BarChartLayout::Row &row, double barsLeft, const BarSizes &sizes,
                  const Theme &theme)
{
    const double room = 4 * sizes.unit;
    const double right = row.valueArea.left() + QFontMetricsF(sizes.label).horizontalAdvance(row.value) + room;
    const QRectF area(barsLeft - room, row.area.top() + sizes.unit, 0, row.area.height() - 2 * sizes.unit);
    const QPointF corner(std::min(right, row.area.right() - sizes.unit), area.bottom());
    paintFocus(painter, QRectF(area.topLeft(), corner), sizes, theme);
}

} // namespace

void paintParts(QPainter &painter, const std::vector<BarPart> &parts, const std::vector<QRectF> &places,
                const BarSizes &sizes, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < parts.size() && i < places.size(); ++i) {
        const double radius = std::min(sizes.radius * sizes.unit, places[i].width() / 2);
        painter.setBrush(theme.ink(parts[i].ink));
        painter.drawRoundedRect(places[i], radius, radius);
    }
}

void paintBars(QPainter &painter, const ChartSpec &chart, const BarChartLayout &layout, const BarSizes &sizes,
               const Theme &theme, int currentRow)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < layout.rows.size() && i < chart.bars.size(); ++i) {
        const BarChartLayout::Row &row = layout.rows[i];
        paintRow(painter, chart.bars[i], row, sizes, theme);
        if (row.whisker)
            paintWhisker(painter, *row.whisker, sizes, theme);
        if (int(i) == currentRow)
            paintCurrent(painter, row, layout.barsLeft, sizes, theme);
    }
    paintBelow(painter, chart, layout, sizes, theme);
    painter.restore();
}

} // namespace huella
