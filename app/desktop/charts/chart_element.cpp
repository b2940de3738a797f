// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_element.h"

#include "app/desktop/charts/chart_metrics.h"
#include "app/desktop/common/text.h"

#include <QStringList>

#include <algorithm>

namespace huella {
namespace {

bool has(const ChartSpec &chart, ChartElement element)
{
    return element.valid() && size_t(element.row) < chart.bars.size();
}

/// The end that stands further to the left or to the right: of a row whose low input costs more, that is the other way round.
RowPart endTowards(const ChartRow &bar, bool left)
{
    const bool lowIsLeft = bar.low <= bar.high;
    return lowIsLeft == left ? RowPart::low : RowPart::high;
}

/// One step forward or back along the keys of a kind of chart; 0 when the key is not among them.
int stepOf(int key, ChartKind kind)
{
    const bool beside = kind == ChartKind::line || kind == ChartKind::histogram || kind == ChartKind::curve;
    if (key == (beside ? Qt::Key_Left : Qt::Key_Up))
        return -1;
    return key == (beside ? Qt::Key_Right : Qt::Key_Down) ? 1 : 0;
}

/// Along the axis by Left and Right, by height with Up and Down: to the next in that direction, however far it is.
std::optional<ChartElement> movedInScatter(int key, const ChartSpec &chart, ChartElement from)
{
    const bool first = key == Qt::Key_Home, last = key == Qt::Key_End;
    const bool across = first || last || key == Qt::Key_Left || key == Qt::Key_Right;
    if ((!across && key != Qt::Key_Up && key != Qt::Key_Down) || chart.bars.empty())
        return {};
    std::vector<int> order(chart.bars.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const ChartRow &one = chart.bars[size_t(a)], &other = chart.bars[size_t(b)];
        const double x = one.low - other.low, y = one.total() - other.total();
        return (across ? x : y) != 0 ? (across ? x : y) < 0 : (across ? y : x) < 0;
    });
    const auto here = std::find(order.begin(), order.end(), from.row);
    const auto place = int(here == order.end() ? 0 : here - order.begin());
    const int step = key == Qt::Key_Left || key == Qt::Key_Down ? -1 : 1, end = int(order.size()) - 1;
    const int next = first ? 0 : last ? end : std::clamp(place + step, 0, end);
    return ChartElement{order[size_t(next)], RowPart::whole};
}

} // namespace

bool offers(const ChartRow &bar, RowPart end)
{
    return end == RowPart::whole || !(end == RowPart::low ? bar.lowText : bar.highText).empty();
}

ChartElement nearestSelectable(const ChartSpec &chart, ChartElement wish)
{
    if (chart.bars.empty())
        return {};
    wish.row = std::clamp(wish.row, 0, int(chart.bars.size()) - 1);
    if (chart.kind != ChartKind::tornado)
        return {wish.row, RowPart::whole};
    const ChartRow &bar = chart.bars[size_t(wish.row)];
    if (wish.part != RowPart::whole && offers(bar, wish.part))
        return wish;
    for (const RowPart end : {endTowards(bar, true), endTowards(bar, false)})
        if (offers(bar, end))
            return {wish.row, end};
    return {wish.row, RowPart::whole};
}

std::optional<ChartElement> movedBy(int key, const ChartSpec &chart, ChartElement from)
{
    if (chart.kind == ChartKind::scatter)
        return movedInScatter(key, chart, from);
    if (key == Qt::Key_Home)
        return nearestSelectable(chart, {0, from.part});
    if (key == Qt::Key_End)
        return nearestSelectable(chart, {int(chart.bars.size()) - 1, from.part});
    if (const int step = stepOf(key, chart.kind))
        return nearestSelectable(chart, {from.row + step, from.part});
    if (chart.kind != ChartKind::tornado || (key != Qt::Key_Left && key != Qt::Key_Right))
        return {};
    return has(chart, from)
               ? nearestSelectable(chart, {from.row, endTowards(chart.bars[size_t(from.row)], key == Qt::Key_Left)})
               : from;
}

QString idOf(const ChartSpec &chart, ChartElement element)
{
    if (!has(chart, element))
        return {};
    const QString id = toQString(chart.bars[size_t(element.row)].id);
    if (chart.kind != ChartKind::tornado)
        return id;
    if (element.part == RowPart::whole)
        return {};
    return id + (element.part == RowPart::low ? QStringLiteral("/low") : QStringLiteral("/high"));
}

QStringList remarksOf(const ChartRow &bar)
{
    QStringList lines;
    for (const std::string &line : bar.remarks())
        lines << oneLine(line);
    return lines;
}

QString wordsOf(const ChartSpec &chart, ChartElement element)
{
    if (!has(chart, element))
        return {};
    const ChartRow &bar = chart.bars[size_t(element.row)];
    const bool low = element.part == RowPart::low;
    std::string name = bar.label, value = bar.value;
    if (element.part != RowPart::whole) {
        name = (bar.name.empty() ? bar.label : bar.name) + ": " + (low ? bar.lowText : bar.highText);
        value = low ? bar.lowValue : bar.highValue;
    }
    QStringList lines;
    if (!name.empty())
        lines << oneLine(name);
    if (!value.empty())
        lines << oneLine(value);
    lines << remarksOf(bar);
    return lines.join(u'\n');
}

} // namespace huella
