// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_scene.h"

#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"
#include "app/desktop/common/text.h"

#include <QGraphicsScene>
#include <QPainter>

namespace huella {
namespace {
constexpr double bleed = 8; // letters may reach a little beyond the chart
} // namespace

struct ChartScene::Parts {
    ChartSpec spec;
    ChartMetrics metrics;
    Theme theme;
    ChartFrame frame;
    QGraphicsScene scene;
    std::unique_ptr<QChart> chart;
    std::unique_ptr<ChartPlot> plot;
    ChartItems items{scene}, marks{scene};
    ChartMarks marked;

    ChartPicture picture() const { return {spec, metrics, theme, frame}; }
    void build();
    void mark();
};

/// A chart without bars has no axes that could be drawn.
void ChartScene::Parts::build()
{
    plot.reset();
    chart.reset();
    if (spec.bars.empty())
        return;
    chart.reset(bareChart());
    scene.addItem(chart.get());
    plot = makePlot(*chart, picture());
}

void ChartScene::Parts::mark()
{
    marks.clear();
    if (plot)
        plot->mark(picture(), marked, marks);
}

ChartScene::ChartScene() : parts_(std::make_unique<Parts>())
{
    parts_->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
}
ChartScene::~ChartScene() = default;

void ChartScene::show(const ChartSpec &spec, const ChartMetrics &metrics, const Theme &theme, const QSizeF &room)
{
    Parts &p = *parts_;
    const bool same =
        p.plot && p.spec.kind == spec.kind && p.plot->fits(spec) && p.metrics == metrics && p.theme == theme;
    p.spec = spec;
    p.metrics = metrics;
    p.theme = theme;
    p.frame = frameOf(spec, metrics, room.width(), room.height());
    p.items.clear();
    if (!same)
        p.build();
    if (p.plot) {
        p.chart->setGeometry(QRectF(QPointF(), p.frame.size));
        p.chart->setPlotArea(p.frame.plot);
        p.plot->place(p.picture(), p.items);
    }
    p.items.legend(p.frame.legend, metrics, theme);
    if (!p.frame.footnote.isEmpty())
        p.items.paragraph(p.frame.footnote, toQString(spec.footnote), metrics.note, theme.quietText);
    p.mark();
}

void ChartScene::mark(const ChartMarks &marks)
{
    if (marks == parts_->marked)
        return;
    parts_->marked = marks;
    parts_->mark();
}

QSizeF ChartScene::size() const { return parts_->frame.size; }

ChartElement ChartScene::elementAt(const QPointF &point) const
{
    return parts_->plot ? parts_->plot->elementAt(point) : ChartElement();
}

QRectF ChartScene::areaOf(ChartElement element) const
{
    return parts_->plot ? parts_->plot->areaOf(element) : QRectF();
}

void ChartScene::render(QPainter &painter)
{
    const QRectF whole = QRectF(QPointF(), parts_->frame.size).adjusted(-bleed, -bleed, bleed, bleed);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    parts_->scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace huella
