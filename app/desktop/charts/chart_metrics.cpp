// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_metrics.h"

#include "app/desktop/common/text.h"
#include "app/desktop/theme/theme.h"
#include "core/charts/chart_places.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {
constexpr int longestLabel = 400; // letters that are measured; no column is wider than that
} // namespace

ChartMetrics screenMetrics(double px)
{
    ChartMetrics metrics;
    metrics.label = themeFont(TextSize::note);
    if (px > 0) {
        metrics.unit = px / metrics.label.pixelSize();
        metrics.label.setPixelSize(int(std::ceil(px)));
        metrics.footnote = true;
    }
    metrics.note = metrics.label;
    return metrics;
}

QString oneLine(const std::string &text)
{
    QString line = toQString(text);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return line.left(longestLabel);
}

QStringList inLines(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < most && metrics.horizontalAdvance(rest) > width) {
        QTextLayout layout(rest, font);
        layout.setTextOption(QTextOption(Qt::AlignLeft));
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(width);
        layout.endLayout();
        const QString begin = rest.left(first.textLength()).trimmed();
        if (metrics.horizontalAdvance(begin) > width) // a single word
            break;
        lines << begin;
        rest = rest.mid(first.textLength()).trimmed();
    }
    return lines << metrics.elidedText(rest, Qt::ElideRight, width);
}

double widestOf(const std::vector<QString> &texts, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

double snapped(double x, const ChartMetrics &metrics) { return metrics.snap ? std::round(x) : x; }

double inSteps(double width, const ChartMetrics &metrics)
{
    const double step = 8 * metrics.unit;
    return width > 0 ? std::ceil((width + metrics.gapWidth()) / step) * step : 0;
}

std::vector<QRectF> stackParts(const std::vector<BarPart> &parts, double total, const QRectF &area,
                               const ChartMetrics &metrics)
{
    const BarRoom room{area.left(), area.width(), metrics.partGap * metrics.unit, metrics.unit, metrics.snap};
    std::vector<QRectF> placed;
    for (const PartPlace &part : placeParts(parts, total, room))
        placed.emplace_back(part.left, area.top(), part.width, area.height());
    return placed;
}

} // namespace huella
