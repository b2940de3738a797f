// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/tornado_layout.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double shortestAxis = 48;    // below it, bars go before values
constexpr double wantedAxis = 120;     // below it, labels give way
constexpr double narrowestLabel = 0.3; // of the whole width

using Row = TornadoLayout::Row;
using End = TornadoLayout::End;

double valueOf(const Bar &bar, RowEnd end) { return end == RowEnd::low ? bar.low : bar.high; }
const std::string &textOf(const Bar &bar, RowEnd end) { return end == RowEnd::low ? bar.lowValue : bar.highValue; }

/// The label on one line, else on two, the second elided.
QStringList twoLines(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const QString begin = text.left(first.textLength()).trimmed();
    if (metrics.horizontalAdvance(begin) > width) // a single word
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {begin, metrics.elidedText(text.mid(first.textLength()).trimmed(), Qt::ElideRight, width)};
}

/// Where both ends lie on one side, the value of the nearer one stands on the other: the further bar is where it would be.
bool isPushedOver(const ChartSpec &chart, const Bar &bar, RowEnd end)
{
    const bool low = end == RowEnd::low;
    if (!offers(bar, RowEnd::low) || !offers(bar, RowEnd::high) || chart.isBelow(bar, low) != chart.isBelow(bar, !low))
        return false;
    const double own = std::abs(valueOf(bar, end) - chart.centre);
    const double others = std::abs(valueOf(bar, low ? RowEnd::high : RowEnd::low) - chart.centre);
    return own < others || (own == others && low);
}

/// Room beside the axis for the values on one side, in whole steps: one digit more must not move every bar.
double roomFor(const ChartSpec &chart, const BarSizes &sizes, bool below)
{
    std::vector<QString> texts;
    for (const Bar &bar : chart.bars)
        for (const RowEnd end : {RowEnd::low, RowEnd::high})
            if (offers(bar, end) && (chart.isBelow(bar, end == RowEnd::low) == below) != isPushedOver(chart, bar, end))
                texts.push_back(oneLine(textOf(bar, end)));
    const double widest = widestOf(texts, QFontMetricsF(sizes.label)), step = 8 * sizes.unit;
    return widest > 0 ? std::ceil((widest + sizes.gap * sizes.unit) / step) * step : 0;
}

/// Labels take what they need, up to their share; the axis keeps a length at which differences can be seen.
void placeColumns(TornadoLayout &layout, const ChartSpec &chart, const BarSizes &sizes)
{
    const double width = layout.size.width(), gap = 2 * sizes.gap * sizes.unit;
    std::vector<QString> labels;
    for (const Bar &bar : chart.bars)
        labels.push_back(oneLine(bar.label));
    double left = roomFor(chart, sizes, true), right = roomFor(chart, sizes, false);
    const double wanted = std::ceil(widestOf(labels, QFontMetricsF(sizes.label))) + sizes.unit;
    const double room = std::max(width * narrowestLabel, width - left - right - wantedAxis * sizes.unit - gap);
    const double label = std::min({wanted, width * sizes.widestLabel, room});
    layout.plot = QRectF(label + gap, 0, std::max(0.0, width - label - gap), 0);
    if (layout.plot.width() - left - right < shortestAxis * sizes.unit)
        left = right = sizes.gap * sizes.unit / 2;
    layout.axisLeft = layout.plot.left() + left;
    layout.axisWidth = std::max(sizes.unit, layout.plot.right() - right - layout.axisLeft);
}

QRectF between(double a, double b, const QRectF &band)
{
    return {std::min(a, b), band.top(), std::abs(a - b), band.height()};
}

/// The outer edge of an end's bar; one that differs at all can be seen.
double edgeOf(const End &end, double x, double centreX, bool differs, const BarSizes &sizes)
{
    const double least = differs ? sizes.unit : 0;
    return end.below ? std::min(x, centreX - least) : std::max(x, centreX + least);
}

/// The value outside of the bar, where the plot has room for it.
void placeValue(End &end, const std::string &value, bool pushedOver, const Row &row, const TornadoLayout &layout,
                const BarSizes &sizes)
{
    const QString text = oneLine(value);
    const double width = QFontMetricsF(sizes.label).horizontalAdvance(text), gap = sizes.gap * sizes.unit / 2;
    const double centreX = layout.centre.x1();
    const double toTheLeft = (pushedOver ? centreX : end.bar.left()) - gap - width;
    const double toTheRight = (pushedOver ? centreX : end.bar.right()) + gap;
    const double left = end.below != pushedOver ? toTheLeft : toTheRight;
    if (text.isEmpty() || left < layout.plot.left() - sizes.unit || left + width > layout.plot.right() + sizes.unit)
        return;
    end.value = text;
    end.valueArea = QRectF(left, row.area.top(), width, row.area.height());
}

/// Both ends on one side: the further bar begins where the nearer one ends, and a click falls to the one it is on.
void share(End &nearer, End &further, const BarSizes &sizes)
{
    const double gap =
        std::min(sizes.partGap * sizes.unit, std::max(0.0, further.bar.width() - nearer.bar.width()) / 2);
    if (nearer.below) {
        further.bar.setRight(std::max(further.bar.left(), nearer.bar.left() - gap));
        nearer.hit.setLeft(nearer.bar.left());
        further.hit.setRight(nearer.bar.left());
    } else {
        further.bar.setLeft(std::min(further.bar.right(), nearer.bar.right() + gap));
        nearer.hit.setRight(nearer.bar.right());
        further.hit.setLeft(nearer.bar.right());
    }
}

void placeEnds(Row &row, const Bar &bar, const ChartSpec &chart, const AxisRange &axis, const TornadoLayout &layout,
               const BarSizes &sizes)
{
    const double centreX = layout.centre.x1(), height = sizes.barHeight * sizes.unit;
    const QRectF band(0, row.area.center().y() - height / 2, 0, height);
    for (const RowEnd which : {RowEnd::low, RowEnd::high}) {
        End &end = which == RowEnd::low ? row.low : row.high;
        end.offered = offers(bar, which);
        if (!end.offered)
            continue;
        const double value = valueOf(bar, which);
        const double x = layout.axisLeft + layout.axisWidth * (value - axis.low) / (axis.high - axis.low);
        end.below = chart.isBelow(bar, which == RowEnd::low);
        end.bar = between(edgeOf(end, snapped(x, sizes), centreX, !chart.isCentre(value), sizes), centreX, band);
        end.hit = between(end.below ? layout.plot.left() : layout.plot.right(), centreX, row.area);
    }
    const bool shared = row.low.offered && row.high.offered && row.low.below == row.high.below;
    const bool lowIsNearer = isPushedOver(chart, bar, RowEnd::low);
    if (shared)
        lowIsNearer ? share(row.low, row.high, sizes) : share(row.high, row.low, sizes);
    if (row.low.offered)
        placeValue(row.low, bar.lowValue, shared && lowIsNearer, row, layout, sizes);
    if (row.high.offered)
        placeValue(row.high, bar.highValue, shared && !lowIsNearer, row, layout, sizes);
}

Row labelRow(const Bar &bar, double top, const TornadoLayout &layout, const BarSizes &sizes)
{
    Row row;
    const double column = std::max(0.0, layout.plot.left() - 2 * sizes.gap * sizes.unit);
    row.label = twoLines(oneLine(bar.label), sizes.label, column);
    row.elided = row.label.last().endsWith(QChar(0x2026));
    const double text = double(row.label.size()) * QFontMetricsF(sizes.label).height();
    const double height = std::max(sizes.rowHeight * sizes.unit, std::ceil(text) + 6 * sizes.unit);
    row.area = QRectF(0, top, layout.size.width(), height);
    row.labelArea = QRectF(0, top + (height - text) / 2, column, text);
    return row;
}

} // namespace

const End *Row::end(RowEnd which) const
{
    const End *end = which == RowEnd::low ? &low : which == RowEnd::high ? &high : nullptr;
    return end && end->offered ? end : nullptr;
}

ChartSpot TornadoLayout::spotAt(const QPointF &point) const
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].area.contains(point))
            continue;
        for (const RowEnd which : {RowEnd::low, RowEnd::high})
            if (const End *end = rows[i].end(which); end && end->hit.contains(point))
                return {int(i), which};
        return {int(i), RowEnd::whole};
    }
    return {};
}

QRectF TornadoLayout::areaOf(ChartSpot spot) const
{
    if (!spot.valid() || size_t(spot.row) >= rows.size())
        return {};
    const End *end = rows[size_t(spot.row)].end(spot.end);
    return end ? end->hit : rows[size_t(spot.row)].area;
}

QRectF TornadoLayout::markOf(ChartSpot spot, const BarSizes &sizes) const
{
    const End *end = spot.valid() && size_t(spot.row) < rows.size() ? rows[size_t(spot.row)].end(spot.end) : nullptr;
    if (!end)
        return {};
    const Row &row = rows[size_t(spot.row)];
    QRectF mark(end->bar.left(), row.area.top() + sizes.unit, end->bar.width(), row.area.height() - 2 * sizes.unit);
    if (!end->value.isEmpty()) {
        mark.setLeft(std::min(mark.left(), end->valueArea.left()));
        mark.setRight(std::max(mark.right(), end->valueArea.right()));
    }
    mark.adjust(-3 * sizes.unit, 0, 3 * sizes.unit, 0);
    return mark & row.area.adjusted(sizes.unit, 0, -sizes.unit, 0);
}

TornadoLayout layoutTornado(const ChartSpec &chart, const BarSizes &sizes, double width)
{
    TornadoLayout layout;
    layout.size.setWidth(width);
    placeColumns(layout, chart, sizes);
    const AxisRange axis = sizes.steadyAxis ? chart.axisRange() : chart.tightRange();
    const double share = (chart.centre - axis.low) / (axis.high - axis.low);
    const double centreX = snapped(layout.axisLeft + layout.axisWidth * share, sizes);
    layout.centre = QLineF(centreX, 0, centreX, 0);
    double top = 0;
    for (const Bar &bar : chart.bars) {
        Row row = labelRow(bar, top, layout, sizes);
        placeEnds(row, bar, chart, axis, layout, sizes);
        top = row.area.bottom();
        layout.rows.push_back(std::move(row));
    }
    layout.centre.setP2({centreX, top});
    layout.plot.setHeight(top);
    layoutBelow(layout, chart, sizes, top);
    return layout;
}

} // namespace huella
