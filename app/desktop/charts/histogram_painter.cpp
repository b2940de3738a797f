// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/histogram_painter.h"

#include <QPainter>

namespace huella {
namespace {

constexpr double markWidth = 1, strongWidth = 2;

void paintBars(QPainter &painter, const ChartSpec &chart, const HistogramLayout &layout, const BarSizes &sizes,
               const Theme &theme)
{
    for (size_t i = 0; i < layout.bars.size(); ++i)
        painter.fillRect(layout.bars[i],
                         theme.ink(chart.bars[i].parts.empty() ? Ink::quiet : chart.bars[i].parts.front().ink));
    painter.fillRect(QRectF(0, layout.plot.bottom(), layout.size.width(), sizes.unit), theme.quietText);
}

void paintTicks(QPainter &painter, const HistogramLayout &layout, const BarSizes &sizes, const Theme &theme)
{
    painter.setFont(sizes.note);
    painter.setPen(theme.quietText);
    for (const LineLayout::Text &text : layout.tickTexts)
        paintText(painter, text.area, text.text, sizes);
    for (const QLineF &line : layout.ticks)
        painter.fillRect(QRectF(line.p1(), QSizeF(sizes.unit, line.dy())), theme.quietText);
}

void paintMark(QPainter &painter, const HistogramLayout::Mark &mark, const BarSizes &sizes, const Theme &theme)
{
    const double width = (mark.strong ? strongWidth : markWidth) * sizes.unit;
    for (const QLineF &line : mark.lines)
        painter.fillRect(QRectF(line.p1(), QSizeF(width, line.dy())), theme.text);
    QFont font = sizes.note;
    if (mark.strong)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    paintText(painter, mark.label.area, mark.label.text, sizes);
}

} // namespace

void paintHistogram(QPainter &painter, const ChartSpec &chart, const HistogramLayout &layout, const BarSizes &sizes,
                    const Theme &theme, const ChartMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartSpot spot = marks.hover.valid() ? marks.hover : marks.current;
    const bool marked = spot.valid() && size_t(spot.row) < layout.bars.size();
    if (marked)
        paintHover(painter, layout.areaOf(spot), sizes, theme);
    paintBars(painter, chart, layout, sizes, theme);
    paintTicks(painter, layout, sizes, theme);
    for (const HistogramLayout::Mark &mark : layout.marks)
        paintMark(painter, mark, sizes, theme);
    const LineLayout::Text bubble =
        marked ? bubbleOf(chart.bars[size_t(spot.row)], layout.bars[size_t(spot.row)].center().x(), layout.size.width(),
                          sizes)
               : LineLayout::Text();
    if (!bubble.area.intersects(layout.caption.area)) { // half a caption is worse than none
        painter.setFont(sizes.note);
        painter.setPen(theme.quietText);
        paintText(painter, layout.caption.area, layout.caption.text, sizes);
    }
    if (marked)
        paintBubble(painter, bubble.area, bubble.text, spot == marks.current, sizes, theme);
    paintBelow(painter, chart, layout, sizes, theme);
    painter.restore();
}

} // namespace huella
