// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"
#include "core/charts/chart_places.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double intervalRoom = 8;  // below a bar, for the line of its interval
constexpr double widestLabel = 0.4; // of the sheet
constexpr double shortestBars = 48;
constexpr double betweenRows = 5, toValue = 6, aroundValue = 2;

/// A row's label, and where the row and its bar are.
struct RowPlace {
    std::vector<ShapeText> label{};
    double top = 0, height = 0;
    double bar = 0, end = 0; ///< the middle of the bar, and where it ends
};

class BarDrawer {
public:
    BarDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen)
    {
        double labels = 0, values = 0, largest = 0;
        for (const ChartRow &bar : chart.bars) {
            labels = std::max(labels, pen.widthOf(bar.label));
            values = std::max(values, pen.widthOf(bar.value));
            largest = std::max({largest, bar.total(), bar.high});
            below_ = bar.high > bar.low ? intervalRoom : below_;
        }
        for (const ChartMark &mark : chart.marks)
            largest = std::max(largest, mark.at);
        values += pen.gap;
        const double wanted = labels > 0 ? std::ceil(std::min(labels + pen.unit, pen.sheet * widestLabel)) : 0;
        labels_ = std::clamp(wanted, 0.0, std::max(0.0, pen.sheet - values - shortestBars - pen.gap));
        left_ = labels_ > 0 ? labels_ + pen.gap : 0;
        axis_ = std::max(shortestBars, pen.sheet - left_ - values);
        scale_ = axis_ / (largest > 0 ? largest : 1);
    }

    void draw()
    {
        placeRows();
        for (size_t i = 0; i < rows_.size(); ++i)
            row(chart_.bars[i], rows_[i]);
        for (const ChartMark &mark : chart_.marks)
            limit(mark);
    }

private:
    /// Rows are equally high, but for what takes more than two lines.
    void placeRows()
    {
        const double least = pen_.rowHeight + below_;
        double common = least;
        for (const ChartRow &bar : chart_.bars) {
            rows_.push_back({pen_.label(bar.label, labels_)});
            if (rows_.back().label.size() > 1)
                common = std::max(least, heightOf(2));
        }
        for (RowPlace &row : rows_) {
            row.top = pen_.y;
            row.height = std::max(common, heightOf(row.label.size()));
            row.bar = row.top + (row.height - below_) / 2; // its interval stands below the middle
            pen_.y += row.height;
        }
    }
    double heightOf(size_t lines) const { return double(lines) * chartLineHeight + betweenRows; }

    void row(const ChartRow &bar, RowPlace &row)
    {
        if (!row.label.empty())
            pen_.text(0, row.label.size() > 1 ? row.top + row.height / 2 : row.bar, row.label);
        if (bar.covered)
            outline(row.bar - pen_.barHeight / 2);
        const double width = bar.covered ? axis_ : std::max(bar.total() * scale_, pen_.unit),
                     top = row.bar - pen_.barHeight / 2;
        const auto parts = placeParts(bar.parts, bar.total(), {left_, width, pen_.partGap, pen_.unit});
        row.end = left_ + width;
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].width > 0)
                pen_.box(parts[i].left, top, parts[i].width, pen_.barHeight, bar.parts[i].ink);
            row.end = std::max(row.end, parts[i].left + parts[i].width);
        }
        if (bar.high > bar.low)
            interval(bar, row.bar + pen_.barHeight / 2);
        // the user's own stands out
        pen_.text(row.end + toValue, row.bar, bar.value, bar.strong ? WordRole::text : WordRole::quietText);
    }

    /// As long as the axis: what a length would give away is covered.
    void outline(double top)
    {
        const double right = left_ + axis_, bottom = top + pen_.barHeight;
        pen_.line(left_, top, right, top, WordRole::quietText).dashed = true;
        pen_.line(left_, bottom, right, bottom, WordRole::quietText).dashed = true;
        pen_.line(left_, top, left_, bottom, WordRole::quietText).dashed = true;
        pen_.line(right, top, right, bottom, WordRole::quietText).dashed = true;
    }

    /// Below the bar, thin and light, with short ends: across its colours it would hide what it is about.
    void interval(const ChartRow &bar, double bottom)
    {
        const double top = bottom + 2, tall = 5, low = left_ + bar.low * scale_,
                     high = std::max(left_ + bar.high * scale_, low + pen_.unit);
        pen_.line(low, top + tall / 2, high, top + tall / 2, ColourRole::grey);
        pen_.line(low, top, low, top + tall, ColourRole::grey);
        pen_.line(high, top, high, top + tall, ColourRole::grey);
    }

    /// Dashed through all rows and over the bars; it leaves out the values that stand in its way.
    void limit(const ChartMark &mark)
    {
        if (rows_.empty())
            return;
        const double x = left_ + mark.at * scale_;
        double from = rows_.front().top;
        const auto upTo = [&](double y) {
            if (y > from)
                pen_.line(x, from, x, y, WordRole::limit, 1.5).dashed = true;
        };
        for (size_t i = 0; i < rows_.size(); ++i) {
            const double value = rows_[i].end + toValue;
            if (x < value - aroundValue || x > value + pen_.widthOf(chart_.bars[i].value) + aroundValue)
                continue;
            upTo(rows_[i].bar - chartLineHeight / 2);
            from = rows_[i].bar + chartLineHeight / 2;
        }
        upTo(rows_.back().top + rows_.back().height);
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    double labels_ = 0, left_ = 0, scale_ = 1, axis_ = 0, below_ = 0;
    std::vector<RowPlace> rows_{};
};

} // namespace

void drawBars(const ChartSpec &chart, ChartPen &pen) { BarDrawer(chart, pen).draw(); }

} // namespace huella
