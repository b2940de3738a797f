// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/bar_columns.h"
#include "app/desktop/charts/chart_builder.h"
#include "app/desktop/charts/chart_plot.h"

#include <QHorizontalStackedBarSeries>

#include <algorithm>

namespace huella {
namespace {

constexpr double columnIntervalGap = 4; // more, where a row has the height for it

/// The colours of the stack, from left to right: those of all bars, each in its bar's order.
std::vector<ColourRole> stackOf(const ChartSpec &spec)
{
    std::vector<ColourRole> stack;
    for (const ChartRow &bar : spec.bars) {
        size_t from = 0;
        for (const BarPart &part : bar.parts) {
            const auto found = std::find(stack.begin() + std::ptrdiff_t(from), stack.end(), part.ink);
            from = size_t(found - stack.begin()) + 1;
            if (found == stack.end())
                stack.push_back(part.ink);
        }
    }
    return stack;
}

double axisEnd(const ChartPicture &picture)
{
    if (picture.metrics.steadyAxis)
        return picture.spec.axisMax();
    double largest = 0;
    for (const ChartRow &bar : picture.spec.bars)
        largest = std::max({largest, bar.total(), bar.high});
    for (const ChartMark &mark : picture.spec.marks)
        largest = std::max(largest, mark.at);
    return largest > 0 ? largest : 1;
}

class BarPlot : public ChartPlot {
public:
    BarPlot(QChart &chart, const ChartPicture &picture);
    bool fits(const ChartSpec &spec) const override { return spec.bars.size() == rows_ && stackOf(spec) == stack_; }
    void place(const ChartPicture &picture, ChartItems &items) override;
    void mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const override;
    ChartElement elementAt(const QPointF &point) const override;
    QRectF areaOf(ChartElement element) const override;

private:
    QRectF fill(int row, const ChartPicture &picture, double end);
    void beside(int row, const QRectF &area, double end, const ChartPicture &picture, ChartItems &items);
    void placeColumns(const ChartPicture &picture, double end, ChartItems &items);
    void outline(const QRectF &area, const ChartPicture &picture, ChartItems &items) const;
    void interval(const ChartRow &bar, double y, const ChartPicture &picture, double end, ChartItems &items) const;
    void limit(const ChartMark &mark, const ChartPicture &picture, double end, ChartItems &items) const;
    double x(double share) const { return chart_.mapToPosition({share, 0}, series_).x(); }
    int category(int row) const { return int(rows_) - 1 - row; } ///< the first row is the topmost
    double middle(int row) const { return chart_.mapToPosition({0, double(category(row))}, series_).y(); }
    void set(size_t slot, int row, double part, double gap);

    std::vector<ColourRole> stack_;
    size_t rows_;
    QHorizontalStackedBarSeries *series_;
    std::vector<QBarSet *> sets_; ///< for each colour of the stack a set of parts, and one of the gaps behind them
    std::vector<QRectF> areas_, framed_; ///< the whole row; its bar with its interval and the value
    std::vector<QRectF> words_;          ///< beside the bars
};

BarPlot::BarPlot(QChart &chart, const ChartPicture &picture)
    : ChartPlot(chart),
      stack_(stackOf(picture.spec)),
      rows_(picture.spec.bars.size()),
      series_(new QHorizontalStackedBarSeries)
{
    for (const ColourRole ink : stack_) {
        sets_.push_back(addSet(*series_, picture.theme.ink(ink), int(rows_)));
        sets_.push_back(addSet(*series_, Qt::NoBrush, int(rows_)));
    }
    chart.addSeries(series_);
    addCategories(chart, *series_, Qt::AlignLeft, int(rows_));
    addValueAxis(chart, *series_, Qt::AlignBottom, 0, 1);
}

void BarPlot::set(size_t slot, int row, double part, double gap)
{
    sets_[2 * slot]->replace(category(row), part);
    sets_[2 * slot + 1]->replace(category(row), gap);
}

/// The bar's parts into the sets; returns where they are. Their edges are those that stackParts() finds on the screen's grid.
QRectF BarPlot::fill(int row, const ChartPicture &picture, double end)
{
    const ChartRow &bar = picture.spec.bars[size_t(row)];
    const double left = x(0), whole = x(1) - left, y = middle(row);
    const auto at = [&](double value) {
        return snapped(left + whole * std::clamp(value / end, 0.0, 1.0), picture.metrics);
    };
    const double wide = bar.covered ? snapped(left + whole, picture.metrics) - left : at(bar.total()) - left;
    const QRectF area(left, y - picture.frame.barHeight / 2, std::max(wide, picture.unit()), picture.frame.barHeight);
    const std::vector<QRectF> parts = stackParts(bar.parts, bar.total(), area, picture.metrics);
    size_t slot = 0;
    for (size_t i = 0; i < parts.size(); ++i, ++slot) {
        for (; stack_[slot] != bar.parts[i].ink; ++slot)
            set(slot, row, 0, 0);
        const double next = i + 1 < parts.size() ? parts[i + 1].left() : parts[i].right();
        set(slot, row, parts[i].width() / whole, (next - parts[i].right()) / whole);
    }
    for (; slot < stack_.size(); ++slot)
        set(slot, row, 0, 0);
    return area;
}

/// Along the whole axis, as the covered terms of a working are drawn: a length would give away what is covered.
void BarPlot::outline(const QRectF &area, const ChartPicture &picture, ChartItems &items) const
{
    const double half = picture.unit(0.75);
    items.frame(area.adjusted(half, half, -half, -half), QPen(picture.theme.accent, picture.unit(1.5), Qt::DashLine),
                Qt::NoBrush, picture.unit(4));
}

/// Below the bar, thin and light, with short ends: across its colours it would hide what it is about.
void BarPlot::interval(const ChartRow &bar, double y, const ChartPicture &picture, double end, ChartItems &items) const
{
    const auto at = [&](double value) { return snapped(x(std::clamp(value / end, 0.0, 1.0)), picture.metrics); };
    const double low = at(bar.low), high = std::max(at(bar.high), low + picture.unit());
    const double tall = picture.unit(5), thin = picture.unit();
    const double top = snapped(y + picture.unit(2), picture.metrics);
    const QColor colour = picture.theme.ink(ColourRole::grey);
    items.box(QRectF(low, top + (tall - thin) / 2, high - low, thin), colour);
    items.box(QRectF(low, top, thin, tall), colour);
    items.box(QRectF(high - thin, top, thin, tall), colour);
}

/// Dashed through all rows, over the bars and around the words beside them.
void BarPlot::limit(const ChartMark &mark, const ChartPicture &picture, double end, ChartItems &items) const
{
    const double at = snapped(x(std::clamp(mark.at / end, 0.0, 1.0)), picture.metrics),
                 bottom = picture.frame.top + double(rows_) * picture.frame.rowHeight;
    const double dash = picture.unit(4), gap = picture.unit(3), wide = picture.unit(1.5);
    for (double y = picture.frame.top; y < bottom; y += dash + gap) {
        const QRectF piece(at, y, wide, std::min(dash, bottom - y));
        if (std::none_of(words_.begin(), words_.end(), [&piece](const QRectF &word) { return word.intersects(piece); }))
            items.box(piece, picture.theme.error);
    }
    if (picture.frame.top > 0)
        placeLimitName(mark, at, picture, items);
}

void BarPlot::place(const ChartPicture &picture, ChartItems &items)
{
    series_->setBarWidth(picture.frame.barHeight / picture.frame.rowHeight);
    const double end = axisEnd(picture), width = picture.frame.size.width(), height = picture.frame.rowHeight;
    const bool columns = !picture.spec.columns.empty();
    areas_.clear();
    framed_.clear();
    words_.clear();
    if (columns)
        placeColumns(picture, end, items);
    for (int row = 0; row < int(rows_); ++row) {
        const ChartRow &bar = picture.spec.bars[size_t(row)];
        const QRectF area = fill(row, picture, end);
        if (bar.covered)
            outline(area, picture, items);
        areas_.emplace_back(0, picture.frame.top + row * height, width, height);
        if (bar.high > bar.low)
            interval(bar, area.bottom() + (columns ? picture.unit(columnIntervalGap) : 0), picture, end, items);
        if (columns)
            framed_.push_back(areas_.back().adjusted(picture.unit(), picture.unit(), -picture.unit(), -picture.unit()));
        else
            beside(row, area, end, picture, items);
    }
    for (const ChartMark &mark : picture.spec.marks)
        limit(mark, picture, end, items);
}

/// Label and value of a bar without columns.
void BarPlot::beside(int row, const QRectF &area, double end, const ChartPicture &picture, ChartItems &items)
{
    const ChartRow &bar = picture.spec.bars[size_t(row)];
    const double width = picture.frame.size.width(), height = picture.frame.rowHeight;
    const QFontMetricsF letters(picture.metrics.label);
    // beside the bar; in two lines, in the middle of the row
    placeLabel(row, picture.frame.labels[size_t(row)].size() > 1 ? areas_.back().center().y() : middle(row), picture,
               items);
    const double left = area.right() + picture.unit(picture.metrics.gap * 0.75);
    const QString value = letters.elidedText(oneLine(bar.value), Qt::ElideRight, width - left + picture.unit());
    const QRectF room(left, area.center().y() - letters.height() / 2, std::max(0.0, width - left), letters.height());
    items.text(room, value, picture.metrics.label, bar.strong ? picture.theme.text : picture.theme.quietText);
    words_.emplace_back(left - picture.unit(2), room.top(), letters.horizontalAdvance(value) + picture.unit(4),
                        room.height());
    const double ends = std::max(left + letters.horizontalAdvance(value), x(std::clamp(bar.high / end, 0.0, 1.0)));
    const double right = std::min(ends + picture.unit(4), width - picture.unit());
    framed_.emplace_back(
        QPointF(std::max(area.left() - picture.unit(4), picture.unit()), row * height + picture.unit()),
        QPointF(right, (row + 1) * height - picture.unit()));
}

void BarPlot::placeColumns(const ChartPicture &picture, double end, ChartItems &items)
{
    for (int row = 0; row < int(rows_); ++row)
        placeColumnRow(row, picture, items);
    placeColumnAxis(
        picture, [&](double value) { return x(std::clamp(value / end, 0.0, 1.0)); }, items);
}

/// The frame is around the bar, its interval and its value. Around the whole row it would run through the first letter of the label.
void BarPlot::mark(const ChartPicture &picture, const ChartMarks &marks, ChartItems &items) const
{
    items.boxBehind(areaOf(marks.hover), picture.theme.accentSoft, picture.unit(4));
    if (marks.current.valid() && size_t(marks.current.row) < framed_.size())
        items.frame(framed_[size_t(marks.current.row)], framePen(picture, marks), Qt::NoBrush, picture.unit(4));
}

ChartElement BarPlot::elementAt(const QPointF &point) const
{
    const auto found =
        std::find_if(areas_.begin(), areas_.end(), [&](const QRectF &area) { return area.contains(point); });
    return found == areas_.end() ? ChartElement() : ChartElement{int(found - areas_.begin()), RowPart::whole};
}

QRectF BarPlot::areaOf(ChartElement element) const
{
    return element.valid() && size_t(element.row) < areas_.size() ? areas_[size_t(element.row)] : QRectF();
}

} // namespace

std::unique_ptr<ChartPlot> makeBars(QChart &chart, const ChartPicture &picture)
{
    return std::make_unique<BarPlot>(chart, picture);
}

} // namespace huella
