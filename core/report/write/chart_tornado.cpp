// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/chart_pen.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double mostRoom = 200; // for values, on each side

struct End {
    bool offered = false, below = false;
    double value = 0;
    const std::string &text;
};

/// The ends of a row and what is written beside them. Where both are on one side, the nearer one has no free edge: its value
/// stands with the other's.
struct Row {
    Row(const Bar &bar, const ChartSpec &chart)
        : low{!bar.lowText.empty(), chart.isBelow(bar, true), bar.low, bar.lowValue},
          high{!bar.highText.empty(), chart.isBelow(bar, false), bar.high, bar.highValue}
    {
        if (low.offered && high.offered && low.below == high.below)
            (low.below ? left : right) = bar.value;
        else
            for (const End *end : {&low, &high})
                if (end->offered)
                    (end->below ? left : right) = end->text;
    }

    End low, high;
    std::string left{}, right{};
};

class TornadoDrawer {
public:
    TornadoDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), range_(chart.tightRange())
    {
        for (const Bar &bar : chart.bars) {
            rows_.emplace_back(bar, chart);
            left_ = std::max(left_, pen.widthOf(rows_.back().left));
            right_ = std::max(right_, pen.widthOf(rows_.back().right));
        }
        left_ = std::min(left_, mostRoom) + pen.gap;
        right_ = std::min(right_, mostRoom) + pen.gap;
    }

    void draw()
    {
        for (size_t i = 0; i < rows_.size(); ++i) {
            const Bar &bar = chart_.bars[i];
            pen_.text(0, pen_.y + pen_.labelBaseline, shortened(bar.label, pen_.longestLabel), bar.strong);
            ends(rows_[i]);
            pen_.y += pen_.rowHeight;
        }
    }

private:
    double at(double value) const
    {
        return left_ + (value - range_.low) / (range_.high - range_.low) * (pen_.sheet - left_ - right_);
    }

    void ends(const Row &row)
    {
        const double top = pen_.y + pen_.barTop, baseline = top + pen_.barHeight - 3, centre = at(chart_.centre);
        double from = centre, to = centre;
        for (const End *end : {&row.low, &row.high})
            if (end->offered) {
                const double x = at(end->value);
                pen_.box(std::min(x, centre), top, std::abs(x - centre), pen_.barHeight,
                         end->below ? Ink::less : Ink::more);
                from = std::min(from, x);
                to = std::max(to, x);
            }
        between(row, top);
        pen_.line(centre, top - 2, centre, top + pen_.barHeight + 2);
        if (!row.left.empty())
            pen_.text(from - pen_.gap / 2, baseline, row.left, false, ChartShape::At::end);
        if (!row.right.empty())
            pen_.text(to + pen_.gap / 2, baseline, row.right);
    }

    /// Two ends on one side: where the nearer one is.
    void between(const Row &row, double top)
    {
        if (!row.low.offered || !row.high.offered || row.low.below != row.high.below)
            return;
        const double nearer =
            row.low.below ? std::max(row.low.value, row.high.value) : std::min(row.low.value, row.high.value);
        pen_.line(at(nearer), top, at(nearer), top + pen_.barHeight);
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    AxisRange range_;
    std::vector<Row> rows_{};
    double left_ = 0, right_ = 0; ///< room for the values
};

} // namespace

void drawTornado(const ChartSpec &chart, ChartPen &pen) { TornadoDrawer(chart, pen).draw(); }

} // namespace huella
