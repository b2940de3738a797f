// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/chart_object.h"

#include "app/desktop/charts/chart_painter.h"

#include <QPainter>

namespace huella {
namespace {
constexpr int chartIndex = QTextFormat::UserProperty + 1;
} // namespace

ChartObject::ChartObject(const BarSizes &sizes, const Theme &theme, QObject *parent)
    : QObject(parent),
      sizes_(sizes),
      theme_(theme)
{
}

QTextCharFormat ChartObject::formatOf(const ChartSpec &chart, double width)
{
    int number = 1; // 0 is that of letters
    while (charts_.contains(number))
        ++number;
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(chartIndex, number);
    charts_.emplace(number, Placed{chart, layoutChart(chart, sizes_, width)});
    return format;
}

int ChartObject::numberOf(const QTextFormat &format) { return format.intProperty(chartIndex); }

void ChartObject::keepOnly(const std::set<int> &numbers)
{
    std::erase_if(charts_, [&numbers](const auto &each) { return !numbers.contains(each.first); });
}

const ChartObject::Placed &ChartObject::placed(const QTextFormat &format) const
{
    return charts_.at(numberOf(format));
}

double ChartObject::heightOf(const QTextFormat &format) const { return frameOf(placed(format).layout).size.height(); }

QSizeF ChartObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return frameOf(placed(format).layout).size;
}

void ChartObject::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int, const QTextFormat &format)
{
    const Placed &chart = placed(format);
    painter->save();
    painter->translate(area.topLeft());
    paintChart(*painter, chart.chart, chart.layout, sizes_, theme_);
    painter->restore();
}

} // namespace huella
