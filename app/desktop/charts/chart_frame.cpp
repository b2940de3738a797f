// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_frame.h"

#include "app/desktop/text.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int longestLabel = 400; // letters that are measured; no column is wider than that
constexpr double swatchSize = 10;
constexpr double legendLine = 20;

double footnoteHeight(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    const QFontMetricsF metrics(sizes.note);
    // measured a little narrower than it is drawn: a rounded tenth must not make a line that has no room
    return metrics.boundingRect(QRectF(0, 0, width - 4 * sizes.unit, 1e6), Qt::TextWordWrap, qs(chart.footnote))
        .height();
}

} // namespace

QString oneLine(const std::string &text)
{
    QString line = qs(text);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return line.left(longestLabel);
}

double snapped(double x, const BarSizes &sizes) { return sizes.snap ? std::round(x) : x; }

double widestOf(const std::vector<QString> &texts, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

double layoutLegend(const std::vector<BarPart> &legend, const BarSizes &sizes, double width, double top,
                    std::vector<ChartFrame::LegendEntry> &entries)
{
    const QFontMetricsF metrics(sizes.note);
    const double line = legendLine * sizes.unit, swatch = swatchSize * sizes.unit;
    double x = 0;
    for (const BarPart &part : legend) {
        ChartFrame::LegendEntry entry;
        entry.ink = part.ink;
        const double most = width - swatch - 6 * sizes.unit;
        entry.text = metrics.elidedText(oneLine(part.label), Qt::ElideRight, most);
        const double textWidth = std::ceil(metrics.horizontalAdvance(entry.text)) + sizes.unit;
        const double whole = swatch + 6 * sizes.unit + textWidth;
        if (x > 0 && x + whole > width) {
            x = 0;
            top += line;
        }
        entry.swatch = QRectF(x, top + (line - swatch) / 2, swatch, swatch);
        entry.textArea = QRectF(x + swatch + 6 * sizes.unit, top, textWidth, line);
        entries.push_back(entry);
        x += whole + 16 * sizes.unit;
    }
    return legend.empty() ? top : top + line;
}

void layoutBelow(ChartFrame &frame, const ChartSpec &chart, const BarSizes &sizes, double top)
{
    if (sizes.legend && !chart.legend.empty())
        top = layoutLegend(chart.legend, sizes, frame.size.width(), top + 4 * sizes.unit, frame.legend);
    if (sizes.footnote && !chart.footnote.empty()) {
        frame.footnoteArea =
            QRectF(0, top + 4 * sizes.unit, frame.size.width(), footnoteHeight(chart, sizes, frame.size.width()));
        top = frame.footnoteArea.bottom();
    }
    frame.size.setHeight(top);
}

} // namespace huella
