// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/chart_object.h"

#include "app/desktop/paper/paper_style.h"
#include "app/desktop/paper/picture_image.h"

#include <QPainter>

#include <algorithm>

namespace huella {
namespace {
constexpr int chartIndex = QTextFormat::UserProperty + 1;
constexpr double brokenHeight = 0.2;       // of the width
constexpr double highestPicture = pt(560); ///< units: with its caption it has room on a page
} // namespace

ChartObject::ChartObject(const ChartMetrics &metrics, const Theme &theme, QObject *parent)
    : QObject(parent), metrics_(metrics), theme_(theme)
{
}

QTextCharFormat ChartObject::formatOf(const ChartSpec &chart, double width)
{
    return add(Placed{chart, frameOf(chart, metrics_, width).size});
}

QTextCharFormat ChartObject::formatOf(const PicturePointer &picture, const QString &words, double width)
{
    Placed placed{{}, {}, imageOf(*picture), words};
    const double part =
        placed.picture.isNull() ? brokenHeight : double(placed.picture.height()) / std::max(placed.picture.width(), 1);
    placed.size = QSizeF(width, width * part);
    if (placed.size.height() > highestPicture)
        placed.size *= highestPicture / placed.size.height();
    return add(std::move(placed));
}

QTextCharFormat ChartObject::add(Placed placed)
{
    int number = 1; // 0 is that of letters
    while (charts_.contains(number))
        ++number;
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(chartIndex, number);
    charts_.emplace(number, std::move(placed));
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
    Placed &shown = placed(format);
    painter->save();
    if (!shown.picture.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(area, shown.picture);
        painter->restore();
        return;
    }
    if (!shown.words.isNull()) {
        painter->setFont(inUnits(sans(8)));
        painter->setPen(theme_.quietText);
        painter->drawText(area, Qt::AlignCenter | Qt::TextWordWrap, shown.words);
        painter->restore();
        return;
    }
    painter->translate(area.topLeft());
    sceneOf(shown).render(*painter);
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
    return chart == charts_.end() || !chart->second.words.isNull()
               ? QString()
               : wordsOf(chart->second.chart, sceneOf(chart->second).elementAt(point));
}

} // namespace huella
