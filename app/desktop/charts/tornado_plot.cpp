// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"

#include <QHorizontalStackedBarSeries>

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

/// A colour half as strong on its ground, and opaque: what is archived knows no transparency.
QColor tintOf(const QColor &ink, const QColor &ground)
{
    const auto half = [](int a, int b) { return (a + b) / 2; };
    return {half(ink.red(), ground.red()), half(ink.green(), ground.green()), half(ink.blue(), ground.blue())};
}

class TornadoPlot : public ChartPlot {
public:
    TornadoPlot(QChart &chart, const ChartPicture &picture);
    bool fits(const ChartSpec &spec) const override { return spec.bars.size() == rows_.size(); }
    void place(const ChartPicture &picture, ChartItems &items) override;
    void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const override;
    ChartElement elementAt(const QPointF &point) const override;
    QRectF areaOf(ChartElement element) const override;

private:
    struct End {
        bool offered = false, below = false;
        QRectF bar;  ///< from the centre, or from the nearer end where both are on one side
        QRectF hit;  ///< where a click means it: more than the bar, which may be thin
        QRectF said; ///< what is written beside it
    };
    struct Row {
        QRectF area;
        End low, high;
        const End *end(RowPart which) const;
    };
    struct Sets { ///< of one side, from the centre outwards
        QBarSet *nearer, *gap, *further;
    };
    Sets addSide(const ChartPicture &picture, ColourRole ink, int rows);
    void bars(int row, const ChartPicture &picture);
    void share(Row &row, bool lowIsNearer, const ChartPicture &picture);
    void fill(int row, const ChartPicture &picture);
    void texts(int row, const ChartPicture &picture, ChartItems &items);
    void centre(const ChartPicture &picture, ChartItems &items) const;
    double x(double share) const { return chart_.mapToPosition({share, 0}, series_).x(); }
    int category(int row) const { return int(rows_.size()) - 1 - row; } ///< the first row is the topmost
    double middle(int row) const { return chart_.mapToPosition({0, double(category(row))}, series_).y(); }

    QHorizontalStackedBarSeries *series_;
    QValueAxis *axis_;
    Sets less_, more_;
    std::vector<Row> rows_;
    double centreX_ = 0;
};

const TornadoPlot::End *TornadoPlot::Row::end(RowPart which) const
{
    const End *end = which == RowPart::low ? &low : which == RowPart::high ? &high : nullptr;
    return end && end->offered ? end : nullptr;
}

TornadoPlot::TornadoPlot(QChart &chart, const ChartPicture &picture)
    : ChartPlot(chart),
      series_(new QHorizontalStackedBarSeries),
      less_(addSide(picture, ColourRole::less, int(picture.spec.bars.size()))),
      more_(addSide(picture, ColourRole::more, int(picture.spec.bars.size()))),
      rows_(picture.spec.bars.size())
{
    chart.addSeries(series_);
    addCategories(chart, *series_, Qt::AlignLeft, int(rows_.size()));
    axis_ = addValueAxis(chart, *series_, Qt::AlignBottom, 0, 1);
}

TornadoPlot::Sets TornadoPlot::addSide(const ChartPicture &picture, ColourRole ink, int rows)
{
    const QColor colour = picture.theme.ink(ink);
    auto *nearer = addSet(*series_, tintOf(colour, picture.theme.surface), rows);
    auto *gap = addSet(*series_, Qt::NoBrush, rows);
    return {nearer, gap, addSet(*series_, colour, rows)};
}

/// Where the two bars of a row are: one that differs at all can be seen.
void TornadoPlot::bars(int at, const ChartPicture &picture)
{
    const ChartSpec &spec = picture.spec;
    const ChartRow &bar = spec.bars[size_t(at)];
    const AxisRange range = tornadoRange(spec, picture.metrics);
    const QRectF &plot = picture.frame.plot;
    Row &row = rows_[size_t(at)];
    row = {};
    row.area = QRectF(0, at * picture.frame.rowHeight, picture.frame.size.width(), picture.frame.rowHeight);
    const double top = middle(at) - picture.frame.barHeight / 2, farRight = picture.frame.size.width();
    for (const RowPart which : bothEnds) {
        End &end = which == RowPart::low ? row.low : row.high;
        end.offered = offers(bar, which);
        if (!end.offered)
            continue;
        const double value = which == RowPart::low ? bar.low : bar.high;
        const double least = spec.isCentre(value) ? 0 : picture.unit();
        const double to =
            snapped(plot.left() + plot.width() * (value - range.low) / (range.high - range.low), picture.metrics);
        end.below = spec.isBelow(bar, which == RowPart::low);
        const double edge = end.below ? std::min(to, centreX_ - least) : std::max(to, centreX_ + least);
        end.bar = QRectF(std::min(edge, centreX_), top, std::abs(edge - centreX_), picture.frame.barHeight);
        const double from = end.below ? picture.frame.sides : centreX_, until = end.below ? centreX_ : farRight;
        end.hit = QRectF(from, row.area.top(), until - from, row.area.height());
    }
    if (onOneSide(spec, bar))
        share(row, isNearer(spec, bar, RowPart::low), picture);
}

/// Both ends on one side: the further bar begins where the nearer one ends, and a click falls to the one it is on.
void TornadoPlot::share(Row &row, bool lowIsNearer, const ChartPicture &picture)
{
    End &nearer = lowIsNearer ? row.low : row.high, &further = lowIsNearer ? row.high : row.low;
    const double room = std::max(0.0, further.bar.width() - nearer.bar.width());
    const double gap = snapped(std::min(picture.unit(picture.metrics.partGap), room / 2), picture.metrics);
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

/// The bars into the series, as stacked differences from the centre.
void TornadoPlot::fill(int at, const ChartPicture &picture)
{
    const Row &row = rows_[size_t(at)];
    const ChartRow &bar = picture.spec.bars[size_t(at)];
    const double whole = picture.frame.plot.width();
    for (const auto &[sets, below] : {std::pair(&less_, true), std::pair(&more_, false)}) {
        double nearer = 0, gap = 0, further = 0;
        for (const RowPart which : bothEnds)
            if (const End *end = row.end(which); end && end->below == below) {
                const bool shared = onOneSide(picture.spec, bar), inner = shared && isNearer(picture.spec, bar, which);
                (inner ? nearer : further) = end->bar.width();
                if (shared && !inner)
                    gap = below ? centreX_ - end->bar.right() : end->bar.left() - centreX_;
            }
        const double sign = below ? -1 : 1;
        sets->nearer->replace(category(at), sign * nearer / whole);
        sets->gap->replace(category(at), sign * std::max(0.0, gap - nearer) / whole);
        sets->further->replace(category(at), sign * further / whole);
    }
}

/// What an end is and comes to, outside of its bar: on one line, or the name above the value. Where both ends are on one side,
/// the nearer one is written above the further one.
void TornadoPlot::texts(int at, const ChartPicture &picture, ChartItems &items)
{
    const ChartRow &bar = picture.spec.bars[size_t(at)];
    const QFontMetricsF letters(picture.metrics.label);
    const double gap = picture.metrics.gapWidth() / 2, space = letters.horizontalAdvance(u' ');
    const bool shared = onOneSide(picture.spec, bar);
    Row &row = rows_[size_t(at)];
    for (const RowPart which : bothEnds) {
        if (!row.end(which))
            continue;
        End &end = which == RowPart::low ? row.low : row.high;
        const End &outer = !shared || !isNearer(picture.spec, bar, which) ? end
                           : which == RowPart::low                        ? row.high
                                                                          : row.low;
        const double edge = end.below ? outer.bar.left() - gap : outer.bar.right() + gap;
        const double room =
            end.below ? edge - picture.frame.sides : picture.frame.sides + picture.frame.sidesWidth - edge;
        const QString value = endValue(bar, which);
        const double valueWidth = letters.horizontalAdvance(value);
        const bool above = picture.frame.namesAbove && !shared;
        const QString colon = above ? QString() : QStringLiteral(":"); // "1.1 5.4 t" would be one number too many
        const double forName =
            (above ? room : room - valueWidth - space - letters.horizontalAdvance(colon)) + picture.unit();
        const QString name = letters.elidedText(endName(bar, which), Qt::ElideRight, forName) + colon;
        if (value.isEmpty() || valueWidth > room + picture.unit())
            continue;
        const double nameWidth = letters.horizontalAdvance(name);
        const double width = above ? std::max(nameWidth, valueWidth) : nameWidth + space + valueWidth;
        const double lines = above ? 2 : 1, line = letters.height();
        double top = middle(at) - line * lines / 2;
        if (shared)
            top = middle(at) - (&outer != &end ? line : 0);
        end.said = QRectF(end.below ? edge - width : edge, top, width, line * lines);
        const auto left = [&](double wide) { return above && end.below ? edge - wide : end.said.left(); };
        items.text(QRectF(left(nameWidth), top, nameWidth, line), name, picture.metrics.label, picture.theme.text);
        const double valueLeft = above ? left(valueWidth) : end.said.right() - valueWidth;
        items.text(QRectF(valueLeft, above ? top + line : top, valueWidth, line), value, picture.metrics.label,
                   picture.theme.quietText);
    }
}

void TornadoPlot::centre(const ChartPicture &picture, ChartItems &items) const
{
    const double bottom = rows_.back().area.bottom(), width = picture.frame.size.width();
    items.box(QRectF(centreX_, 0, picture.unit(), bottom), picture.theme.text);
    const QString text = oneLine(picture.spec.centreValue);
    QFont strong = picture.metrics.label;
    strong.setWeight(QFont::DemiBold);
    const auto placed = textAround(text, centreX_, bottom + picture.unit(), width, QFontMetricsF(strong));
    items.text(placed.area, placed.text, strong, picture.theme.text);
}

void TornadoPlot::place(const ChartPicture &picture, ChartItems &items)
{
    const AxisRange range = tornadoRange(picture.spec, picture.metrics);
    const double below = (picture.spec.centre - range.low) / (range.high - range.low),
                 width = picture.frame.plot.width();
    // the centre on the screen's grid, and zero of the axis with it
    const double zero =
        (snapped(picture.frame.plot.left() + below * width, picture.metrics) - picture.frame.plot.left()) / width;
    axis_->setRange(-zero, 1 - zero);
    series_->setBarWidth(picture.frame.barHeight / picture.frame.rowHeight);
    centreX_ = x(0);
    for (int row = 0; row < int(rows_.size()); ++row) {
        bars(row, picture);
        fill(row, picture);
        placeLabel(row, middle(row), picture, items);
        texts(row, picture, items);
    }
    centre(picture, items);
}

/// What is marked is a bar with what is written beside it.
void TornadoPlot::mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const
{
    const auto framed = [&](ChartElement element) {
        const End *end = element.valid() && size_t(element.row) < rows_.size()
                             ? rows_[size_t(element.row)].end(element.part)
                             : nullptr;
        if (!end)
            return QRectF();
        const QRectF &area = rows_[size_t(element.row)].area;
        QRectF mark(end->bar.left(), area.top() + picture.unit(), end->bar.width(), area.height() - picture.unit(2));
        if (!end->said.isEmpty()) {
            mark.setLeft(std::min(mark.left(), end->said.left()));
            mark.setRight(std::max(mark.right(), end->said.right()));
        }
        mark.adjust(-picture.unit(3), 0, picture.unit(3), 0);
        return mark & area.adjusted(picture.unit(), 0, -picture.unit(), 0);
    };
    items.boxBehind(framed(marks.hover), picture.theme.accentSoft, picture.unit(4));
    items.frame(framed(marks.current), framePen(picture, marks), Qt::NoBrush, picture.unit(4));
}

ChartElement TornadoPlot::elementAt(const QPointF &point) const
{
    for (size_t i = 0; i < rows_.size(); ++i) {
        if (!rows_[i].area.contains(point))
            continue;
        for (const RowPart which : bothEnds)
            if (const End *end = rows_[i].end(which); end && end->hit.contains(point))
                return {int(i), which};
        return {int(i), RowPart::whole};
    }
    return {};
}

QRectF TornadoPlot::areaOf(ChartElement element) const
{
    if (!element.valid() || size_t(element.row) >= rows_.size())
        return {};
    const End *end = rows_[size_t(element.row)].end(element.part);
    return end ? end->hit : rows_[size_t(element.row)].area;
}

} // namespace

std::unique_ptr<ChartPlot> makeTornado(QChart &chart, const ChartPicture &picture)
{
    return std::make_unique<TornadoPlot>(chart, picture);
}

} // namespace huella
