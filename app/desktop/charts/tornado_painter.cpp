// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/tornado_painter.h"

#include <QPainter>

namespace huella {
namespace {

void paintLabel(QPainter &painter, const TornadoLayout::Row &row, const BarSizes &sizes)
{
    const double line = row.labelArea.height() / double(row.label.size());
    QRectF area = row.labelArea;
    area.setHeight(line);
    for (const QString &text : row.label) {
        paintText(painter, area, text, sizes);
        area.translate(0, line);
    }
}

void paintEnd(QPainter &painter, const TornadoLayout::End &end, bool strong, const BarSizes &sizes, const Theme &theme)
{
    if (end.bar.width() > 0) // at the centre nothing changes
        painter.fillRect(end.bar, theme.ink(end.below ? Ink::less : Ink::more));
    if (end.value.isEmpty())
        return;
    painter.setPen(strong ? theme.text : theme.quietText);
    paintText(painter, end.valueArea, end.value, sizes);
}

} // namespace

void paintTornado(QPainter &painter, const ChartSpec &chart, const TornadoLayout &layout, const BarSizes &sizes,
                  const Theme &theme, const ChartMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(painter, layout.markOf(marks.hover, sizes), sizes, theme);
    painter.setFont(sizes.label);
    for (size_t i = 0; i < layout.rows.size() && i < chart.bars.size(); ++i) {
        const TornadoLayout::Row &row = layout.rows[i];
        painter.setPen(theme.text);
        paintLabel(painter, row, sizes);
        for (const RowEnd which : {RowEnd::low, RowEnd::high})
            if (const auto *end = row.end(which))
                paintEnd(painter, *end, chart.bars[i].strong || marks.hover == ChartSpot{int(i), which}, sizes, theme);
    }
    if (!layout.rows.empty()) {
        // filled, not drawn: a line on the edge of a pixel is a grey one on two
        painter.fillRect(QRectF(layout.centre.p1(), QSizeF(sizes.unit, layout.centre.dy())), theme.text);
    }
    paintFocus(painter, layout.markOf(marks.current, sizes), sizes, theme);
    paintBelow(painter, chart, layout, sizes, theme);
    painter.restore();
}

} // namespace huella
