// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_columns.h"
#include "app/desktop/charts/frame_kinds.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double tallRow = 64, lowRow = 40, tallBar = 20, lowBar = 16;
constexpr size_t manyRows = 10;                   // from as many rows on they are low
constexpr double tallMiddle = 22, lowMiddle = 13; // of the bar, from the top of its row
constexpr double headRoom = 28, tickRoom = 22;
constexpr double widestRowName = 0.26;  // of the whole width
constexpr double leastBarsBeside = 200; // below it, columns go
constexpr double columnGapUnits = 24;

double columnWidth(const ChartSpec &chart, size_t column, const ChartMetrics &metrics)
{
    const QFontMetricsF letters(metrics.label), strong(strongFont(metrics.label));
    double widest = strong.horizontalAdvance(oneLine(chart.columns[column].heading));
    for (const ChartRow &bar : chart.bars)
        if (column < bar.cells.size()) {
            const ChartCell &cell = bar.cells[column];
            widest = std::max(
                {widest, strong.horizontalAdvance(oneLine(cell.text)), letters.horizontalAdvance(oneLine(cell.below))});
        }
    return inSteps(widest, metrics);
}

double rowNameWidth(const ChartSpec &chart, const ChartMetrics &metrics, double width)
{
    const QFontMetricsF letters(metrics.label), strong(strongFont(metrics.label));
    double widest = 0;
    for (const ChartRow &bar : chart.bars)
        widest = std::max(
            {widest, strong.horizontalAdvance(oneLine(bar.label)), letters.horizontalAdvance(oneLine(bar.about))});
    return std::ceil(std::min(widest + metrics.unit, width * widestRowName));
}

/// The column that goes next: one that can be spared, else the last but the first.
size_t nextToGo(const ChartSpec &chart, const std::vector<ChartFrame::Column> &columns)
{
    const auto spare = std::find_if(columns.begin(), columns.end(),
                                    [&](const ChartFrame::Column &each) { return chart.columns[each.index].isSpare; });
    return spare != columns.end() ? size_t(spare - columns.begin()) : columns.size() - 1;
}

} // namespace

double frameColumns(ChartFrame &frame, const ChartSpec &chart, const ChartMetrics &metrics)
{
    const double width = frame.size.width(), unit = metrics.unit, gap = columnGapUnits * unit;
    const bool low = chart.bars.size() >= manyRows;
    frame.rowHeight = (low ? lowRow : tallRow) * unit;
    frame.barHeight = (low ? lowBar : tallBar) * unit;
    frame.barMiddle = (low ? lowMiddle : tallMiddle) * unit;
    frame.top = headRoom * unit;
    frame.labelWidth = rowNameWidth(chart, metrics, width);
    const double left = rowInset(metrics) + frame.labelWidth + gap;
    for (size_t i = 0; i < chart.columns.size(); ++i)
        frame.columns.push_back({i, 0, columnWidth(chart, i, metrics)});
    const auto taken = [&] {
        double sum = rowInset(metrics);
        for (const ChartFrame::Column &column : frame.columns)
            sum += column.width + gap;
        return sum;
    };
    while (frame.columns.size() > 1 && width - left - taken() < leastBarsBeside * unit)
        frame.columns.erase(frame.columns.begin() + std::ptrdiff_t(nextToGo(chart, frame.columns)));
    double at = width - taken() + gap;
    for (ChartFrame::Column &column : frame.columns) {
        column.left = at;
        at += column.width + gap;
    }
    const double rows = frame.rowHeight * double(chart.bars.size());
    // the bars stand above the middle of their rows
    frame.plot = QRectF(snapped(left, metrics), frame.top + frame.barMiddle - frame.rowHeight / 2,
                        std::max(unit, snapped(width - left - taken(), metrics)), rows);
    return std::ceil(frame.top + rows + tickRoom * unit);
}

} // namespace huella
