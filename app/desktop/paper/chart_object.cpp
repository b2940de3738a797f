// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/chart_object.h"

#include <QPainter>

namespace huella {
namespace {
constexpr int chartIndex = QTextFormat::UserProperty + 1;
} // namespace

ChartObject::ChartObject(const ChartMetrics &metrics, const Theme &theme, QObject *parent)
    : QObject(parent), metrics_(metrics), theme_(theme)
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
    charts_.emplace(number, Placed{chart, frameOf(chart, metrics_, width).size, nullptr});
    return format;
}

int ChartObject::numberOf(const QTextFormat &format) { return format.intProperty(chartIndex); }

void ChartObject::keepOnly(const std::set<int> &numbers)
{
    std::erase_if(charts_, [&numbers](const auto &each) { return !numbers.contains(each.first); });
}

ChartObject::Placed &ChartObject::placed(const QTextFormat &format) { return charts_.at(numberOf(format)); }

double ChartObject::heightOf(const QTextFormat &format) const { return charts_.at(numberOf(format)).size.height(); }

QSizeF ChartObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format) { return placed(format).size; }

void ChartObject::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int, const QTextFormat &format)
{
    painter->save();
    painter->translate(area.topLeft());
    sceneOf(placed(format)).render(*painter);
    painter->restore();
}

ChartScene &ChartObject::sceneOf(Placed &chart) const
{
    if (!chart.scene) {
        chart.scene = std::make_unique<ChartScene>();
        chart.scene->show(chart.chart, metrics_, theme_, {chart.size.width(), 0});
    }
    return *chart.scene;
}

QString ChartObject::wordsAt(const QTextFormat &format, const QPointF &point)
{
    const auto chart = charts_.find(numberOf(format));
    return chart == charts_.end() ? QString() : wordsOf(chart->second.chart, sceneOf(chart->second).elementAt(point));
}

} // namespace huella
