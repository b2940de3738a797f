// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/frame_painter.h"

#include "app/desktop/text.h"

#include <QPainter>

namespace huella {
namespace {
constexpr double markRadius = 4;
} // namespace

void paintText(QPainter &painter, const QRectF &area, const QString &text, const BarSizes &sizes)
{
    // wider than the text: its end must not be cut off where screen and paper measure differently
    painter.drawText(area.adjusted(0, 0, sizes.gap * sizes.unit, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void paintLegend(QPainter &painter, const std::vector<ChartFrame::LegendEntry> &legend, const BarSizes &sizes,
                 const Theme &theme)
{
    painter.setFont(sizes.note);
    for (const ChartFrame::LegendEntry &entry : legend) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink(entry.ink));
        painter.drawRoundedRect(entry.swatch, sizes.radius * sizes.unit, sizes.radius * sizes.unit);
        painter.setPen(theme.quietText);
        paintText(painter, entry.textArea, entry.text, sizes);
    }
}

void paintBelow(QPainter &painter, const ChartSpec &chart, const ChartFrame &frame, const BarSizes &sizes,
                const Theme &theme)
{
    paintLegend(painter, frame.legend, sizes, theme);
    if (!frame.footnoteArea.isEmpty()) {
        painter.setFont(sizes.note);
        painter.setPen(theme.quietText);
        painter.drawText(frame.footnoteArea.adjusted(0, 0, 0, sizes.rowHeight * sizes.unit),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, qs(chart.footnote));
    }
}

void paintHover(QPainter &painter, const QRectF &area, const BarSizes &sizes, const Theme &theme)
{
    if (area.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentSoft);
    painter.drawRoundedRect(area, markRadius * sizes.unit, markRadius * sizes.unit);
}

void paintFocus(QPainter &painter, const QRectF &area, const BarSizes &sizes, const Theme &theme)
{
    if (area.isEmpty())
        return;
    painter.setPen(QPen(theme.accent, 1.5 * sizes.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, markRadius * sizes.unit, markRadius * sizes.unit);
}

void paintBubble(QPainter &painter, const QRectF &area, const QString &text, bool focus, const BarSizes &sizes,
                 const Theme &theme)
{
    painter.setPen(QPen(focus ? theme.accent : theme.line, (focus ? 1.5 : 1) * sizes.unit));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(area, 4 * sizes.unit, 4 * sizes.unit);
    painter.setFont(sizes.label);
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

BarSizes screenSizes()
{
    BarSizes sizes;
    sizes.label = themeFont(TextSize::note);
    sizes.note = themeFont(TextSize::note);
    return sizes;
}

} // namespace huella
