// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_frame.h"

#include "app/desktop/charts/frame_kinds.h"
#include "app/desktop/common/text.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double bubblePadding = 6;

/// Places legend and footnote from `top` down, where the sizes ask for them, and gives the chart its height.
void layoutBelow(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics, double top)
{
    const double width = frame.size.width();
    if (metrics.legend && showsLegend(chart))
        top = layoutLegend(chart.legend, metrics, width, top + 4 * metrics.unit, frame.legend);
    for (LegendEntry &entry : frame.legend)
        entry.disc = chart.kind == ChartKind::scatter;
    if (metrics.footnote && !chart.footnote.empty()) {
        // measured a little narrower than it is drawn: a rounded tenth must not make a line that has no room
        const QRectF room(0, 0, width - 4 * metrics.unit, 1e6);
        const double height =
            QFontMetricsF(metrics.note).boundingRect(room, Qt::TextWordWrap, toQString(chart.footnote)).height();
        frame.footnote = QRectF(0, top + 4 * metrics.unit, width, height);
        top = frame.footnote.bottom();
    }
    frame.size.setHeight(top);
}

} // namespace

ChartFrame frameOf(const ChartSpec &chart, const ChartMetrics &metrics, double width, double height)
{
    ChartFrame below;
    below.size.setWidth(width);
    layoutBelow(below, chart, metrics, 0);
    const double room = std::max(0.0, height - below.size.height());
    ChartFrame frame;
    frame.size.setWidth(width);
    double bottom = 0;
    switch (chart.kind) {
    case ChartKind::bars: bottom = frameBars(frame, chart, metrics, room); break;
    case ChartKind::tornado: bottom = frameTornado(frame, chart, metrics, room); break;
    case ChartKind::line: bottom = frameLine(frame, chart, metrics, room); break;
    case ChartKind::histogram: bottom = frameHistogram(frame, chart, metrics, room); break;
    case ChartKind::scatter:
    case ChartKind::curve: bottom = frameScatter(frame, chart, metrics, room); break;
    }
    layoutBelow(frame, chart, metrics, bottom);
    return frame;
}

double leastWidth(ChartKind kind)
{
    switch (kind) {
    case ChartKind::tornado: return 240; // labels, two sides and their values
    case ChartKind::line: return 200;
    case ChartKind::scatter:
    case ChartKind::curve: return 200;
    case ChartKind::histogram: return 240; // the longest label of a mark
    case ChartKind::bars: break;
    }
    return 160;
}

bool showsLegend(const ChartSpec &chart)
{
    if (chart.kind != ChartKind::line)
        return !chart.legend.empty();
    // one line needs no name: the title has it
    return !chart.legend.empty() && std::any_of(chart.bars.begin(), chart.bars.end(), [](const ChartRow &bar) {
        return bar.parts.size() > 1;
    });
}

void growRows(ChartFrame &frame, size_t rows, double needed, double room, const ChartMetrics &metrics)
{
    const auto whole = [&metrics](double size) { return metrics.snap ? std::floor(size) : size; };
    needed = metrics.snap ? std::ceil(needed) : needed;
    const double most = std::max(needed, metrics.tallestRow * metrics.unit);
    frame.rowHeight = rows > 0 && room > 0 ? std::clamp(whole(room / double(rows)), needed, most) : needed;
    frame.barHeight = whole(std::min(metrics.barHeight * metrics.unit + (frame.rowHeight - needed) / 2,
                                     std::max(metrics.barHeight, metrics.tallestBar) * metrics.unit));
    if (metrics.snap && std::fmod(frame.rowHeight - frame.barHeight, 2) != 0)
        frame.barHeight -= 1; // the middle of a row lies on a whole unit
}

double topRow(const ChartMetrics &metrics)
{
    return std::max(QFontMetricsF(metrics.note).height(), QFontMetricsF(metrics.label).height())
           + bubblePadding * metrics.unit;
}

ChartFrame::Text textAround(const QString &text, double middle, double top, double width, const QFontMetricsF &letters)
{
    const double advance = letters.horizontalAdvance(text);
    const double left = std::clamp(middle - advance / 2, 0.0, std::max(0.0, width - advance));
    return {QRectF(left, top, advance, letters.height()), text};
}

ChartFrame::Text bubbleOf(const ChartRow &bar, double x, double width, const ChartMetrics &metrics)
{
    const QFontMetricsF letters(metrics.label);
    const double padding = bubblePadding * metrics.unit;
    QString said = oneLine(bar.label + ": " + bar.value);
    if (const QStringList remarks = remarksOf(bar); !remarks.isEmpty())
        said += QStringLiteral(" · ") + remarks.join(QStringLiteral("; "));
    const QString words = letters.elidedText(said, Qt::ElideRight, width - 2 * padding);
    ChartFrame::Text bubble = textAround(words, x, 0, width - 2 * padding, letters);
    const QRectF area(bubble.area.left(), 0, bubble.area.width() + 2 * padding, topRow(metrics));
    bubble.area = area.adjusted(metrics.unit, metrics.unit, -metrics.unit, 0); // its frame is inside too
    return bubble;
}

} // namespace huella
