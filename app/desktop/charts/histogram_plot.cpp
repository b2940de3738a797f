// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"
#include "app/desktop/charts/frame_kinds.h"

#include <QStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double markWidth = 1, strongWidth = 2;

ColourRole inkOfBar(const ChartRow &bar) { return bar.parts.empty() ? ColourRole::quiet : bar.parts.front().ink; }

class HistogramPlot : public ChartPlot {
public:
    HistogramPlot(QChart &chart, const ChartPicture &picture);
    bool fits(const ChartSpec &spec) const override;
    void place(const ChartPicture &picture, ChartItems &items) override;
    void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const override;
    ChartElement elementAt(const QPointF &point) const override;
    QRectF areaOf(ChartElement element) const override;

private:
    void line(const ChartMark &mark, const MarkPlace &place, const ChartPicture &picture, ChartItems &items) const;
    void axis(const ChartPicture &picture, ChartItems &items) const;

    size_t count_;
    std::vector<ColourRole> inks_; ///< for each a set, since Qt Charts gives every bar of a set one colour
    QStackedBarSeries *series_;
    std::vector<QBarSet *> sets_;
    QRectF plot_;
};

HistogramPlot::HistogramPlot(QChart &chart, const ChartPicture &picture)
    : ChartPlot(chart), count_(picture.spec.bars.size()), series_(new QStackedBarSeries)
{
    for (const ChartRow &bar : picture.spec.bars)
        if (std::find(inks_.begin(), inks_.end(), inkOfBar(bar)) == inks_.end()) {
            inks_.push_back(inkOfBar(bar));
            sets_.push_back(addSet(*series_, picture.theme.ink(inks_.back()), int(count_)));
        }
    chart.addSeries(series_);
    addCategories(chart, *series_, Qt::AlignBottom, int(count_));
    addValueAxis(chart, *series_, Qt::AlignLeft, 0, 1);
}

bool HistogramPlot::fits(const ChartSpec &spec) const
{
    return spec.bars.size() == count_ && std::all_of(spec.bars.begin(), spec.bars.end(), [this](const ChartRow &bar) {
               return std::find(inks_.begin(), inks_.end(), inkOfBar(bar)) != inks_.end();
           });
}

void HistogramPlot::place(const ChartPicture &picture, ChartItems &items)
{
    plot_ = picture.frame.plot;
    const double width = plot_.width() / double(count_), end = picture.spec.axisMax();
    const double gap = std::min(picture.unit(), width / 2);
    series_->setBarWidth(1 - gap / width);
    chart_.setPlotArea(plot_.translated(-gap / 2, 0)); // bars begin where their step does, and the gap is behind them
    for (int i = 0; i < int(count_); ++i) {
        const ChartRow &bar = picture.spec.bars[size_t(i)];
        const double height =
            picture.metrics.snap ? std::ceil(plot_.height() * bar.total() / end) : plot_.height() * bar.total() / end;
        for (size_t ink = 0; ink < inks_.size(); ++ink)
            sets_[ink]->replace(i, inks_[ink] == inkOfBar(bar) ? height / plot_.height() : 0);
    }
    axis(picture, items);
    const std::vector<MarkPlace> places = placedMarks(picture.frame, picture.spec, picture.metrics);
    for (size_t i = 0; i < places.size(); ++i)
        line(picture.spec.marks[i], places[i], picture, items);
}

/// A mark's line through the bars and up to its label, but through no other label.
void HistogramPlot::line(const ChartMark &mark, const MarkPlace &place, const ChartPicture &picture,
                         ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    const double x = snapped(histogramX(picture.frame, picture.spec, mark.at), picture.metrics),
                 top = plot_.top() - picture.unit(markOverhang);
    const double width = picture.unit(mark.strong ? strongWidth : markWidth);
    const auto rowTop = [&](int row) { return top - letters.height() * (row + 1); };
    items.box(QRectF(x, top, width, plot_.bottom() - top), picture.theme.text);
    for (const int row : place.lines)
        items.box(QRectF(x, rowTop(row), width, letters.height()), picture.theme.text);
    const QFont font = markFont(mark, picture.metrics);
    const QString text = markText(mark, picture.frame.size.width(), picture.metrics);
    items.text(QRectF(place.left, rowTop(place.row), QFontMetricsF(font).horizontalAdvance(text), letters.height()),
               text, font, picture.theme.text);
}

void HistogramPlot::axis(const ChartPicture &picture, ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    const double width = picture.frame.size.width(), bottom = plot_.bottom();
    items.box(QRectF(0, bottom, width, picture.unit()), picture.theme.quietText);
    double free = 0;
    for (const auto &[value, text] : picture.spec.ticks) {
        const double at = snapped(histogramX(picture.frame, picture.spec, value), picture.metrics);
        items.box(QRectF(at, bottom, picture.unit(), picture.unit(tickLength)), picture.theme.quietText);
        const auto placed = textAround(oneLine(text), at, bottom + picture.unit(tickLength), width, letters);
        if (placed.area.left() < free)
            continue;
        items.text(placed.area, placed.text, picture.metrics.note, picture.theme.quietText);
        free = placed.area.right() + picture.metrics.gapWidth();
    }
}

/// The marked bar, that of the mouse before that of the keyboard, says what it counts.
void HistogramPlot::mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const
{
    const ChartElement element = marks.hover.valid() ? marks.hover : marks.current;
    const ChartFrame::Text &caption = picture.frame.caption;
    if (!element.valid() || size_t(element.row) >= count_) {
        items.text(caption.area, caption.text, picture.metrics.note, picture.theme.quietText);
        return;
    }
    const QRectF area = areaOf(element);
    items.boxBehind(area, picture.theme.accentSoft, picture.unit(4));
    const auto bubble = bubbleOf(picture.spec.bars[size_t(element.row)], area.center().x(), picture.frame.size.width(),
                                 picture.metrics);
    if (!bubble.area.intersects(caption.area)) // half a caption is worse than none
        items.text(caption.area, caption.text, picture.metrics.note, picture.theme.quietText);
    items.bubble(bubble.area, bubble.text, element == marks.current && marks.focus, picture.metrics, picture.theme);
}

/// Anywhere above a bar, however low it is.
ChartElement HistogramPlot::elementAt(const QPointF &point) const
{
    if (count_ == 0 || !plot_.contains(point))
        return {};
    const double value = chart_.mapToValue(point, series_).x(); // categories begin half a step before their number
    return {std::clamp(int(std::floor(value + 0.5)), 0, int(count_) - 1), RowPart::whole};
}

QRectF HistogramPlot::areaOf(ChartElement element) const
{
    if (!element.valid() || size_t(element.row) >= count_)
        return {};
    const double step = plot_.width() / double(count_);
    return {plot_.left() + element.row * step, plot_.top(), step, plot_.height()};
}

} // namespace

std::unique_ptr<ChartPlot> makeHistogram(QChart &chart, const ChartPicture &picture)
{
    return std::make_unique<HistogramPlot>(chart, picture);
}

} // namespace huella
