// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"
#include "app/desktop/charts/frame_kinds.h"
#include "core/charts/chart_places.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double lineWidth = 1.75;
constexpr double pointRadius = 2, markedRadius = 4;
constexpr size_t mostPoints = 30; // beyond them a line is a line
constexpr double inset = 5;       // Qt Charts cuts a line at the edge of its plot, also half of its width

/// A stretch of one series without a gap: Qt Charts would draw a line across one.
struct Stretch {
    size_t series = 0, first = 0, last = 0;
    ColourRole ink = ColourRole::mark;
    bool operator==(const Stretch &) const = default;
};

std::vector<Stretch> stretchesOf(const ChartSpec &spec)
{
    std::vector<Stretch> stretches;
    size_t count = 0;
    for (const ChartRow &bar : spec.bars)
        count = std::max(count, bar.parts.size());
    for (size_t series = 0; series < count; ++series) {
        bool open = false;
        for (size_t i = 0; i < spec.bars.size(); ++i) {
            const auto &parts = spec.bars[i].parts;
            const bool there = series < parts.size() && parts[series].value >= 0;
            if (there && open)
                stretches.back().last = i;
            else if (there)
                stretches.push_back({series, i, i, parts[series].ink});
            open = there;
        }
    }
    return stretches;
}

class LinePlot : public ChartPlot {
public:
    LinePlot(QChart &chart, const ChartPicture &picture);
    bool fits(const ChartSpec &spec) const override
    {
        return spec.bars.size() == count_ && stretchesOf(spec) == stretches_;
    }
    void place(const ChartPicture &picture, ChartItems &items) override;
    void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const override;
    ChartElement elementAt(const QPointF &point) const override;
    QRectF areaOf(ChartElement element) const override;

private:
    void fill(const ChartPicture &picture);
    void ticks(const ChartPicture &picture, ChartItems &items) const;
    void labels(const ChartPicture &picture, ChartItems &items) const;
    void ownMarks(const ChartPicture &picture, ChartItems &items) const;
    QPointF at(double x, double share) const { return chart_.mapToPosition({x, share}, series_.front()); }

    size_t count_;
    std::vector<Stretch> stretches_;
    std::vector<QXYSeries *>
        series_;             ///< for each stretch its line and its points; at least one, which the axes are for
    std::vector<double> xs_; ///< where the bars are, also those without a figure
    QValueAxis *across_ = nullptr, *up_ = nullptr;
    QRectF plot_;
};

LinePlot::LinePlot(QChart &chart, const ChartPicture &picture)
    : ChartPlot(chart), count_(picture.spec.bars.size()), stretches_(stretchesOf(picture.spec))
{
    for (const Stretch &stretch : stretches_) {
        const QColor colour = picture.theme.ink(stretch.ink);
        auto *line = new QLineSeries;
        line->setPen(QPen(colour, picture.unit(lineWidth), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        auto *points = new QScatterSeries;
        points->setMarkerSize(picture.unit(count_ > mostPoints ? lineWidth : 2 * pointRadius));
        points->setPen(Qt::NoPen);
        points->setBrush(colour);
        series_.insert(series_.end(), {line, points});
    }
    if (series_.empty())
        series_.push_back(new QLineSeries);
    for (QXYSeries *series : series_)
        chart.addSeries(series);
    across_ = addValueAxis(chart, *series_.front(), Qt::AlignBottom, 0, 1);
    up_ = addValueAxis(chart, *series_.front(), Qt::AlignLeft, 0, 1);
    for (size_t i = 1; i < series_.size(); ++i) {
        series_[i]->attachAxis(across_);
        series_[i]->attachAxis(up_);
    }
}

void LinePlot::fill(const ChartPicture &picture)
{
    const double end = picture.spec.axisMax();
    for (size_t i = 0; i < stretches_.size(); ++i) {
        QList<QPointF> points;
        for (size_t at = stretches_[i].first; at <= stretches_[i].last; ++at)
            points << QPointF(double(at), picture.spec.bars[at].parts[stretches_[i].series].value / end);
        series_[2 * i]->replace(points);
        series_[2 * i + 1]->replace(points);
    }
}

void LinePlot::ticks(const ChartPicture &picture, ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    const double end = picture.spec.axisMax();
    if (const auto &shaded = picture.spec.shaded) {
        const double from = at(shaded->low, 0).x(), to = at(shaded->high, 0).x();
        items.boxBehind(QRectF(from, plot_.top(), to - from, plot_.height()), picture.theme.accentSoft);
    }
    for (const auto &[value, said] : picture.spec.ticks) {
        if (value < 0 || value > end * (1 + 1e-9))
            continue;
        const double y = snapped(at(0, value / end).y(), picture.metrics);
        items.boxBehind(QRectF(plot_.left(), y, plot_.width(), picture.unit()), picture.theme.line);
        const QString text = letters.elidedText(oneLine(said), Qt::ElideRight, picture.frame.size.width() * widestTick);
        const double advance = letters.horizontalAdvance(text);
        items.text(QRectF(plot_.left() - picture.metrics.gapWidth() - advance, y - letters.height() / 2, advance,
                          letters.height()),
                   text, picture.metrics.note, picture.theme.quietText);
    }
}

/// The first and the last, and between them those in equal steps that touch neither their neighbour nor the last.
void LinePlot::labels(const ChartPicture &picture, ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    const double gap = picture.metrics.gapWidth(), top = plot_.bottom() + gap / 2;
    const double most = std::max(0.0, plot_.width() / 2 - gap); // two that long leave a gap
    std::vector<ChartFrame::Text> texts;
    for (size_t i = 0; i < count_; ++i)
        texts.push_back(textAround(letters.elidedText(oneLine(picture.spec.bars[i].label), Qt::ElideRight, most),
                                   xs_[i], top, picture.frame.size.width(), letters));
    double widest = 0;
    for (const ChartFrame::Text &text : texts)
        widest = std::max(widest, text.area.width());
    const size_t stride = labelStride(widest + gap, count_ > 1 ? xs_[1] - xs_[0] : 0, count_);
    double free = -gap;
    for (size_t i = 0; i < count_; i += 1) {
        const bool last = i + 1 == count_;
        if (!last
            && (i % stride != 0
                || (i > 0
                    && (texts[i].area.left() < free + gap || texts[i].area.right() + gap > texts.back().area.left()))))
            continue;
        items.text(texts[i].area, texts[i].text, picture.metrics.note, picture.theme.quietText);
        free = texts[i].area.right();
    }
}

void LinePlot::place(const ChartPicture &picture, ChartItems &items)
{
    plot_ = picture.frame.plot;
    const double most = count_ > 1 ? double(count_ - 1) : 1,
                 from = count_ > 1 ? 0 : -0.5; // a single point stands in the middle
    const double spare = picture.unit(inset), aside = spare * most / plot_.width(), above = spare / plot_.height();
    chart_.setPlotArea(plot_.adjusted(-spare, -spare, spare, spare));
    across_->setRange(from - aside, from + most + aside);
    up_->setRange(-above, 1 + above);
    fill(picture);
    xs_.clear();
    for (size_t i = 0; i < count_; ++i)
        xs_.push_back(at(double(i), 0).x());
    ticks(picture, items);
    if (count_ > 0)
        labels(picture, items);
    ownMarks(picture, items);
}

/// What the line is looked at for: a dot with its words, above it where there is room.
void LinePlot::ownMarks(const ChartPicture &picture, ChartItems &items) const
{
    const QFontMetricsF letters(picture.metrics.note);
    for (const ChartMark &mark : picture.spec.marks) {
        const auto row = size_t(std::max(0.0, std::round(mark.at)));
        if (row >= count_ || picture.spec.bars[row].parts.empty())
            continue;
        const QPointF point = at(double(row), picture.spec.bars[row].parts.front().value / picture.spec.axisMax());
        items.box(QRectF(snapped(point.x(), picture.metrics), point.y(), picture.unit(), plot_.bottom() - point.y()),
                  picture.theme.accent);
        items.dot(point, picture.unit(markedRadius), QPen(picture.theme.surface, picture.unit(1.5)),
                  picture.theme.accent);
        const QString text = oneLine(mark.label + ": " + mark.value);
        const double width = letters.horizontalAdvance(text), gap = picture.metrics.gapWidth();
        const double left = std::min(point.x() + gap, plot_.right() - width);
        items.text(QRectF(left, point.y() - letters.height() - gap / 2, width, letters.height()), text,
                   picture.metrics.note, picture.theme.accent);
    }
}

/// The marked point, that of the mouse before that of the keyboard, says its value.
void LinePlot::mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const
{
    const ChartElement element = marks.hover.valid() ? marks.hover : marks.current;
    if (!element.valid() || size_t(element.row) >= xs_.size()) {
        items.text(picture.frame.caption.area, picture.frame.caption.text, picture.metrics.note,
                   picture.theme.quietText);
        return;
    }
    const auto row = size_t(element.row);
    const ChartFrame::Text bubble =
        bubbleOf(picture.spec.bars[row], xs_[row], picture.frame.size.width(), picture.metrics);
    if (!bubble.area.intersects(picture.frame.caption.area)) // half a caption is worse than none
        items.text(picture.frame.caption.area, picture.frame.caption.text, picture.metrics.note,
                   picture.theme.quietText);
    items.boxBehind(QRectF(snapped(xs_[row], picture.metrics), 0, picture.unit(), plot_.bottom()), picture.theme.line);
    for (const BarPart &part : picture.spec.bars[row].parts)
        if (part.value >= 0) // a rim: it stands out from the line it is on
            items.dot(at(double(row), part.value / picture.spec.axisMax()), picture.unit(markedRadius),
                      QPen(picture.theme.surface, picture.unit(1.5)), picture.theme.ink(part.ink));
    items.bubble(bubble.area, bubble.text, element == marks.current && marks.focus, picture.metrics, picture.theme);
}

ChartElement LinePlot::elementAt(const QPointF &point) const
{
    if (xs_.empty() || !plot_.adjusted(-4, 0, 4, 0).contains(point))
        return {};
    const auto nearer = [&point](double a, double b) { return std::abs(a - point.x()) < std::abs(b - point.x()); };
    return {int(std::min_element(xs_.begin(), xs_.end(), nearer) - xs_.begin()), RowPart::whole};
}

/// The strip of the plot that belongs to a bar.
QRectF LinePlot::areaOf(ChartElement element) const
{
    if (!element.valid() || size_t(element.row) >= xs_.size())
        return {};
    const double strip = plot_.width() / double(xs_.size());
    return {xs_[size_t(element.row)] - strip / 2, plot_.top(), strip, plot_.height()};
}

} // namespace

std::unique_ptr<ChartPlot> makeLine(QChart &chart, const ChartPicture &picture)
{
    return std::make_unique<LinePlot>(chart, picture);
}

} // namespace huella
