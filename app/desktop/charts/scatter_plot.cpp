// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"
#include "app/desktop/charts/frame_kinds.h"
#include "core/charts/chart_points.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <optional>

namespace huella {
namespace {

constexpr double discRadius = 4, pickedDisc = 5.5, openSquareLine = 1.5, pointRim = 0.75;
constexpr double curveWidth = 1.75, ringRadius = 8;
constexpr double pointOutside = 8;   // Qt Charts cuts a mark at the edge of its plot
constexpr double labelDistance = 11; // of what stands beside a point: outside of its ring
constexpr double pointReach = 16;    // how far from a point the mouse still means it

/// The points of one look: a series.
struct PointLook {
    ColourRole ink = ColourRole::mark;
    bool square = false;
    bool operator==(const PointLook &) const = default;
};

std::vector<PointLook> looksOf(const ChartSpec &spec)
{
    std::vector<PointLook> looks;
    for (const ChartRow &point : spec.bars) {
        if (!isDrawn(point, spec.kind))
            continue;
        const PointLook look{point.parts.front().ink, point.parts.front().square};
        if (std::find(looks.begin(), looks.end(), look) == looks.end())
            looks.push_back(look);
    }
    return looks;
}

class ScatterPlot : public ChartPlot {
public:
    ScatterPlot(QChart &chart, const ChartPicture &picture);
    bool fits(const ChartSpec &spec) const override { return looksOf(spec) == looks_; }
    void place(const ChartPicture &picture, ChartItems &items) override;
    void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const override;
    ChartElement elementAt(const QPointF &point) const override;
    QRectF areaOf(ChartElement element) const override;

private:
    void addPoints(const PointLook &look, const ChartPicture &picture);
    void fill(const ChartPicture &picture);
    void grid(const ChartPicture &picture, ChartItems &items) const;
    void picked(const ChartPicture &picture, ChartItems &items) const;
    void labels(const ChartPicture &picture, ChartItems &items) const;
    QPointF at(double x, double y) const
    {
        return {plot_.left() + x * plot_.width(), plot_.bottom() - y * plot_.height()};
    }

    std::vector<PointLook> looks_;
    QLineSeries *line_ = nullptr;     ///< of a curve; of a scatter, without points, what the axes are for
    std::vector<QXYSeries *> series_; ///< for each look
    QValueAxis *across_ = nullptr, *up_ = nullptr;
    PointAxes axes_;
    std::vector<std::optional<QPointF>> spots_; ///< of the bars, where they are drawn
    QRectF plot_;
};

ScatterPlot::ScatterPlot(QChart &chart, const ChartPicture &picture)
    : ChartPlot(chart), looks_(looksOf(picture.spec)), line_(new QLineSeries)
{
    line_->setPen(QPen(picture.theme.text, picture.unit(curveWidth), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    chart.addSeries(line_);
    across_ = addValueAxis(chart, *line_, Qt::AlignBottom, 0, 1);
    up_ = addValueAxis(chart, *line_, Qt::AlignLeft, 0, 1);
    for (const PointLook &look : looks_)
        addPoints(look, picture);
}

void ScatterPlot::addPoints(const PointLook &look, const ChartPicture &picture)
{
    auto *points = new QScatterSeries;
    const QColor colour = picture.theme.ink(look.ink);
    points->setMarkerShape(look.square ? QScatterSeries::MarkerShapeRectangle : QScatterSeries::MarkerShapeCircle);
    points->setMarkerSize(picture.unit(2 * discRadius));
    if (look.square) {
        points->setPen(QPen(colour, picture.unit(openSquareLine), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        points->setBrush(Qt::NoBrush);
    } else { // a rim: discs that lie on each other are told apart
        points->setPen(QPen(picture.theme.surface, picture.unit(pointRim)));
        points->setBrush(colour);
    }
    chart_.addSeries(points);
    points->attachAxis(across_);
    points->attachAxis(up_);
    series_.push_back(points);
}

void ScatterPlot::fill(const ChartPicture &picture)
{
    const ChartSpec &spec = picture.spec;
    std::vector<QList<QPointF>> points(looks_.size());
    QList<QPointF> line;
    spots_.assign(spec.bars.size(), std::nullopt);
    for (size_t i = 0; i < spec.bars.size(); ++i) {
        const ChartRow &bar = spec.bars[i];
        if (!isDrawn(bar, spec.kind))
            continue;
        const BarPart &part = bar.parts.front();
        const QPointF share(axes_.x(bar.low), axes_.y(part.value));
        spots_[i] = at(share.x(), share.y());
        line << share;
        const auto look = std::find(looks_.begin(), looks_.end(), PointLook{part.ink, part.square});
        points[size_t(look - looks_.begin())] << share;
    }
    if (spec.kind == ChartKind::curve)
        line_->replace(line);
    for (size_t i = 0; i < looks_.size(); ++i)
        series_[i]->replace(points[i]);
}

/// The lines of both axes and what they say; a text that would touch the one before is left out.
void ScatterPlot::grid(const ChartPicture &picture, ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    const double gap = picture.metrics.gapWidth(), line = picture.unit();
    for (const auto &[value, said] : picture.spec.ticks) {
        const double share = axes_.fromZero || value > 0 ? axes_.y(value) : -1;
        if (share < -1e-9 || share > 1 + 1e-9)
            continue;
        const double y = snapped(at(0, share).y(), picture.metrics);
        items.boxBehind(QRectF(plot_.left(), y, plot_.width(), line), picture.theme.line);
        const QString text = letters.elidedText(oneLine(said), Qt::ElideRight, picture.frame.size.width() * widestTick);
        const double advance = letters.horizontalAdvance(text);
        items.text(QRectF(plot_.left() - gap - advance, y - letters.height() / 2, advance, letters.height()), text,
                   picture.metrics.note, picture.theme.quietText);
    }
    double free = 0;
    for (const auto &[value, said] : picture.spec.ticksAcross) {
        const double x = snapped(at(axes_.x(value), 0).x(), picture.metrics);
        if (x < plot_.left() - 1 || x > plot_.right() + 1)
            continue;
        items.boxBehind(QRectF(x, plot_.top(), line, plot_.height()), picture.theme.line);
        const auto placed = textAround(oneLine(said), x, plot_.bottom() + gap / 2, picture.frame.size.width(), letters);
        if (placed.area.left() < free)
            continue;
        items.text(placed.area, placed.text, picture.metrics.note, picture.theme.quietText);
        free = placed.area.right() + gap;
    }
    const QString heading =
        letters.elidedText(oneLine(picture.spec.axisHeading), Qt::ElideRight, picture.frame.size.width());
    const double advance = letters.horizontalAdvance(heading);
    items.text(QRectF(picture.frame.size.width() - advance, plot_.bottom() + gap / 2 + letters.height(), advance,
                      letters.height()),
               heading, picture.metrics.note, picture.theme.quietText);
}

/// Larger, and above all others.
void ScatterPlot::picked(const ChartPicture &picture, ChartItems &items) const
{
    const double radius = picture.unit(pickedDisc);
    for (size_t i = 0; i < spots_.size(); ++i) {
        const ChartRow &bar = picture.spec.bars[i];
        if (!bar.strong || !spots_[i])
            continue;
        const QColor colour = picture.theme.ink(bar.parts.front().ink);
        const QRectF area(spots_[i]->x() - radius, spots_[i]->y() - radius, 2 * radius, 2 * radius);
        if (bar.parts.front().square)
            items.frame(area, QPen(colour, picture.unit(2)), picture.theme.surface, 0);
        else
            items.dot(*spots_[i], radius, QPen(picture.theme.surface, picture.unit(pointRim)), colour);
    }
}

void ScatterPlot::labels(const ChartPicture &picture, ChartItems &items) const
{
    QFont strong = picture.metrics.note;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF letters(picture.metrics.note), strongLetters(strong);
    std::vector<PointSpot> points;
    std::vector<size_t> rows;
    for (size_t i = 0; i < spots_.size(); ++i) {
        const ChartRow &bar = picture.spec.bars[i];
        if (!spots_[i])
            continue;
        const QString text = oneLine(bar.about);
        const double width =
            text.isEmpty() ? 0 : std::ceil((bar.strong ? strongLetters : letters).horizontalAdvance(text));
        points.push_back({spots_[i]->x(), spots_[i]->y(), width, bar.strong});
        rows.push_back(i);
    }
    const auto places =
        placePointLabels(points, {plot_.left(), plot_.top() - letters.height() / 2, picture.frame.size.width(),
                                  plot_.bottom(), letters.height(), picture.unit(labelDistance)});
    for (size_t i = 0; i < places.size(); ++i) {
        const ChartRow &bar = picture.spec.bars[rows[i]];
        if (places[i].shown)
            items.text(
                QRectF(places[i].left, places[i].middle - letters.height() / 2, points[i].label, letters.height()),
                oneLine(bar.about), bar.strong ? strong : picture.metrics.note,
                bar.strong ? picture.theme.accent : picture.theme.quietText);
    }
}

void ScatterPlot::place(const ChartPicture &picture, ChartItems &items)
{
    plot_ = picture.frame.plot;
    axes_ = pointAxes(picture.spec);
    const double spare = picture.unit(pointOutside), aside = spare / plot_.width(), above = spare / plot_.height();
    chart_.setPlotArea(plot_.adjusted(-spare, -spare, spare, spare));
    across_->setRange(-aside, 1 + aside);
    up_->setRange(-above, 1 + above);
    fill(picture);
    grid(picture, items);
    picked(picture, items);
    labels(picture, items);
}

/// The marked point, that of the mouse before that of the keyboard, says what it is.
void ScatterPlot::mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const
{
    const ChartElement element = marks.hover.valid() ? marks.hover : marks.current;
    const ChartFrame::Text &caption = picture.frame.caption;
    const bool there = element.valid() && size_t(element.row) < spots_.size() && spots_[size_t(element.row)];
    if (!there) {
        items.text(caption.area, caption.text, picture.metrics.note, picture.theme.quietText);
        return;
    }
    const QPointF spot = *spots_[size_t(element.row)];
    items.frame(QRectF(spot.x() - picture.unit(ringRadius), spot.y() - picture.unit(ringRadius),
                       picture.unit(2 * ringRadius), picture.unit(2 * ringRadius)),
                framePen(picture, marks), Qt::NoBrush, picture.unit(ringRadius));
    const ChartFrame::Text bubble =
        bubbleOf(picture.spec.bars[size_t(element.row)], spot.x(), picture.frame.size.width(), picture.metrics);
    if (!bubble.area.intersects(caption.area)) // half a caption is worse than none
        items.text(caption.area, caption.text, picture.metrics.note, picture.theme.quietText);
    items.bubble(bubble.area, bubble.text, element == marks.current && marks.focus, picture.metrics, picture.theme);
}

/// The nearest, where one is near.
ChartElement ScatterPlot::elementAt(const QPointF &point) const
{
    ChartElement nearest;
    double least = pointReach * pointReach;
    for (size_t i = 0; i < spots_.size(); ++i) {
        if (!spots_[i])
            continue;
        const QPointF apart = *spots_[i] - point;
        if (const double distance = QPointF::dotProduct(apart, apart); distance < least) {
            least = distance;
            nearest = {int(i), RowPart::whole};
        }
    }
    return nearest;
}

QRectF ScatterPlot::areaOf(ChartElement element) const
{
    if (!element.valid() || size_t(element.row) >= spots_.size() || !spots_[size_t(element.row)])
        return {};
    const QPointF spot = *spots_[size_t(element.row)];
    return {spot.x() - ringRadius, spot.y() - ringRadius, 2 * ringRadius, 2 * ringRadius};
}

} // namespace

std::unique_ptr<ChartPlot> makeScatter(QChart &chart, const ChartPicture &picture)
{
    return std::make_unique<ScatterPlot>(chart, picture);
}

} // namespace huella
