// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_builder.h"

#include "app/desktop/charts/chart_plot.h"

#include <QBarCategoryAxis>
#include <QLegend>

namespace huella {

QChart *bareChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->setBackgroundVisible(false); // the card's ground, or the paper's
    chart->setBackgroundRoundness(0);
    chart->setDropShadowEnabled(false); // it would make a picture of the vectors
    return chart;
}

QValueAxis *addValueAxis(QChart &chart, QAbstractSeries &series, Qt::Alignment side, double low, double high)
{
    auto *axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    series.attachAxis(axis);
    return axis;
}

void addCategories(QChart &chart, QAbstractSeries &series, Qt::Alignment side, int count)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names; // two bars may have one label, two categories may not
    for (int i = 0; i < count; ++i)
        names << QString::number(i);
    axis->append(names);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    series.attachAxis(axis);
}

QBarSet *addSet(QAbstractBarSeries &series, const QBrush &brush, int count)
{
    auto *set = new QBarSet(QString());
    set->setPen(Qt::NoPen);
    set->setBrush(brush);
    set->append(QList<qreal>(count, 0.0));
    series.append(set);
    return set;
}

QPen framePen(const ChartPicture &picture, const ChartMarks &marks)
{
    return marks.focus ? QPen(picture.theme.accent, picture.unit(1.5)) : QPen(picture.theme.quietText, picture.unit());
}

void placeLabel(int row, double middle, const ChartPicture &picture, ChartItems &items)
{
    const QStringList &lines = picture.frame.labels[size_t(row)];
    const double line = QFontMetricsF(picture.metrics.label).height();
    double top = middle - line * double(lines.size()) / 2;
    for (const QString &text : lines) {
        items.text(QRectF(0, top, picture.frame.labelWidth, line), text, picture.metrics.label, picture.theme.text);
        top += line;
    }
}

std::unique_ptr<ChartPlot> makePlot(QChart &chart, const ChartPicture &picture)
{
    switch (picture.spec.kind) {
    case ChartKind::tornado: return makeTornado(chart, picture);
    case ChartKind::line: return makeLine(chart, picture);
    case ChartKind::histogram: return makeHistogram(chart, picture);
    case ChartKind::scatter:
    case ChartKind::curve: return makeScatter(chart, picture);
    case ChartKind::bars: break;
    }
    return makeBars(chart, picture);
}

} // namespace huella
