// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/line_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace huella {
namespace {

constexpr double lineWidth = 1.75;
constexpr double pointRadius = 2;
constexpr double markedRadius = 4;

void paintAxis(QPainter &painter, const LineLayout &layout, const BarSizes &sizes, const Theme &theme)
{
    painter.setFont(sizes.note);
    for (const LineLayout::Tick &tick : layout.ticks) {
        painter.fillRect(QRectF(tick.line.p1(), QSizeF(tick.line.dx(), sizes.unit)), theme.line);
        painter.setPen(theme.quietText);
        paintText(painter, tick.textArea, tick.text, sizes);
    }
    painter.setPen(theme.quietText);
    for (const LineLayout::Text &label : layout.labels)
        paintText(painter, label.area, label.text, sizes);
}

void paintCaption(QPainter &painter, const LineLayout &layout, const BarSizes &sizes, const Theme &theme)
{
    painter.setFont(sizes.note);
    painter.setPen(theme.quietText);
    paintText(painter, layout.caption.area, layout.caption.text, sizes);
}

/// The line breaks where there is no figure; a figure between two such is a point alone.
QPainterPath pathOf(const LineLayout::Series &series)
{
    QPainterPath path;
    bool open = false;
    for (const auto &point : series.points) {
        if (point && open)
            path.lineTo(*point);
        else if (point)
            path.moveTo(*point);
        open = point.has_value();
    }
    return path;
}

void paintSeries(QPainter &painter, const LineLayout::Series &series, const BarSizes &sizes, const Theme &theme)
{
    const QColor colour = theme.ink(series.ink);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, lineWidth * sizes.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(series));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const auto &point : series.points)
        if (point)
            painter.drawEllipse(*point, pointRadius * sizes.unit, pointRadius * sizes.unit);
}

void paintMarked(QPainter &painter, const LineLayout &layout, int row, const BarSizes &sizes, const Theme &theme)
{
    painter.fillRect(QRectF(layout.xs[size_t(row)], 0, sizes.unit, layout.plot.bottom()), theme.line);
    painter.setPen(QPen(theme.surface, 1.5 * sizes.unit)); // a rim: it stands out from the line it is on
    for (const LineLayout::Series &series : layout.series)
        if (const auto &point = series.points[size_t(row)]) {
            painter.setBrush(theme.ink(series.ink));
            painter.drawEllipse(*point, markedRadius * sizes.unit, markedRadius * sizes.unit);
        }
}

} // namespace

void paintLine(QPainter &painter, const ChartSpec &chart, const LineLayout &layout, const BarSizes &sizes,
               const Theme &theme, const ChartMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, layout, sizes, theme);
    for (const LineLayout::Series &series : layout.series)
        paintSeries(painter, series, sizes, theme);
    const ChartSpot spot = marks.hover.valid() ? marks.hover : marks.current;
    const bool marked = spot.valid() && size_t(spot.row) < layout.xs.size();
    const LineLayout::Text bubble = marked ? bubbleOf(chart.bars[size_t(spot.row)], layout.xs[size_t(spot.row)],
                                                           layout.size.width(), sizes)
                                                : LineLayout::Text();
    if (!bubble.area.intersects(layout.caption.area)) // half a caption is worse than none
        paintCaption(painter, layout, sizes, theme);
    if (marked) {
        paintMarked(painter, layout, spot.row, sizes, theme);
        paintBubble(painter, bubble.area, bubble.text, spot == marks.current, sizes, theme);
    }
    paintBelow(painter, chart, layout, sizes, theme);
    painter.restore();
}

} // namespace huella
