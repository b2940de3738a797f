// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/histogram_layout.h"

#include "core/report/chart_marks.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double heightOfWidth = 0.3;
constexpr double fewestRows = 4, mostRows = 8; // of a bar chart
constexpr double overhang = 6;                 // of a mark above the highest bar, and of the axis beside the bars
constexpr double tickLength = 4;

class Placer {
public:
    Placer(HistogramLayout &layout, const ChartSpec &chart, const BarSizes &sizes)
        : layout_(layout),
          chart_(chart),
          sizes_(sizes),
          note_(sizes.note),
          range_(chart.barRange())
    {
    }

    void place()
    {
        caption();
        const std::vector<MarkPlace> places = markPlaces();
        const double rows = note_.height() * rowsOf(places), row = sizes_.rowHeight * sizes_.unit;
        const double height = std::clamp(width() * heightOfWidth, fewestRows * row, mostRows * row);
        layout_.plot = QRectF(over(), snapped(topRow(sizes_) + rows + over(), sizes_),
                              std::max(sizes_.unit, width() - 2 * over()), snapped(height, sizes_));
        bars();
        for (size_t i = 0; i < places.size(); ++i)
            mark(chart_.marks[i], places[i]);
        ticks();
    }

private:
    double width() const { return layout_.size.width(); }
    double over() const { return overhang * sizes_.unit; }
    double x(double value) const
    {
        const double inside = std::max(sizes_.unit, width() - 2 * over());
        return over() + (value - range_.low) / (range_.high - range_.low) * inside;
    }

    void caption()
    {
        const QString text = note_.elidedText(oneLine(chart_.valueHeading), Qt::ElideRight, width());
        layout_.caption = {QRectF(0, 0, note_.horizontalAdvance(text), note_.height()), text};
    }

    QString markText(const ChartMark &mark) const
    {
        return metricsOf(mark).elidedText(oneLine(mark.text()), Qt::ElideRight, width());
    }
    QFontMetricsF metricsOf(const ChartMark &mark) const
    {
        QFont font = sizes_.note;
        if (mark.strong)
            font.setWeight(QFont::DemiBold);
        return QFontMetricsF(font);
    }
    std::vector<MarkPlace> markPlaces() const
    {
        std::vector<MarkSize> marks;
        for (const ChartMark &mark : chart_.marks)
            marks.push_back({x(mark.at), std::ceil(metricsOf(mark).horizontalAdvance(markText(mark)))});
        return placeMarks(marks, width(), sizes_.gap * sizes_.unit);
    }

    void bars()
    {
        const double end = chart_.axisMax();
        for (const Bar &bar : chart_.bars) {
            const double left = snapped(x(bar.low), sizes_), right = snapped(x(bar.high), sizes_);
            const double height = std::ceil(layout_.plot.height() * bar.total() / end);
            layout_.bars.emplace_back(left, layout_.plot.bottom() - height,
                                      std::max(right - left - sizes_.unit, sizes_.unit / 2), height);
        }
    }

    void mark(const ChartMark &mark, const MarkPlace &place)
    {
        HistogramLayout::Mark placed;
        placed.strong = mark.strong;
        const double top = layout_.plot.top() - over(), at = snapped(x(mark.at), sizes_);
        const auto rowTop = [&](int row) { return top - note_.height() * (row + 1); };
        placed.lines.emplace_back(at, top, at, layout_.plot.bottom());
        for (int row : place.lines)
            placed.lines.emplace_back(at, rowTop(row), at, rowTop(row) + note_.height());
        const QString text = markText(mark);
        placed.label = {QRectF(place.left, rowTop(place.row), metricsOf(mark).horizontalAdvance(text), note_.height()),
                        text};
        layout_.marks.push_back(std::move(placed));
    }

    void ticks()
    {
        double free = 0;
        for (const auto &[value, text] : chart_.ticks) {
            const double at = snapped(x(value), sizes_), bottom = layout_.plot.bottom();
            layout_.ticks.emplace_back(at, bottom, at, bottom + tickLength * sizes_.unit);
            const auto placed = textAround(oneLine(text), at, bottom + tickLength * sizes_.unit, width(), note_);
            if (placed.area.left() < free)
                continue;
            layout_.tickTexts.push_back(placed);
            free = placed.area.right() + sizes_.gap * sizes_.unit;
        }
    }

    HistogramLayout &layout_;
    const ChartSpec &chart_;
    const BarSizes &sizes_;
    QFontMetricsF note_;
    AxisRange range_;
};

} // namespace

ChartSpot HistogramLayout::spotAt(const QPointF &point) const
{
    if (!plot.contains(point))
        return {};
    for (size_t i = 0; i < bars.size(); ++i)
        if (areaOf({int(i)}).contains(point))
            return {int(i), RowEnd::whole};
    return {};
}

QRectF HistogramLayout::areaOf(ChartSpot spot) const
{
    if (!spot.valid() || size_t(spot.row) >= bars.size())
        return {};
    const QRectF &bar = bars[size_t(spot.row)];
    const double right = size_t(spot.row) + 1 < bars.size() ? bars[size_t(spot.row) + 1].left() : bar.right();
    return {bar.left(), plot.top(), right - bar.left(), plot.height()};
}

HistogramLayout layoutHistogram(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    HistogramLayout layout;
    layout.size.setWidth(width);
    if (!chart.bars.empty())
        Placer(layout, chart, sizes).place();
    const double below = layout.tickTexts.empty() ? layout.plot.bottom() : layout.tickTexts.back().area.bottom();
    layoutBelow(layout, chart, sizes, std::ceil(below));
    return layout;
}

} // namespace huella
