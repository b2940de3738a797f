// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"
#include "core/charts/chart_sides.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double secondLine = 13; // between what is written on two lines
constexpr double sideStep = 8;

struct End {
    bool offered = false, below = false;
    double value = 0;
    std::string text{};
};

/// The ends of a row, and what is written beside them: their names and their totals.
struct Row {
    Row(const ChartRow &bar, const ChartSpec &chart)
        : low{!bar.lowText.empty(), chart.isBelow(bar, true), bar.low, bar.lowText + ": " + bar.lowValue},
          high{!bar.highText.empty(), chart.isBelow(bar, false), bar.high, bar.highText + ": " + bar.highValue},
          shared(low.offered && high.offered && low.below == high.below)
    {
    }
    const End &further(double centre) const
    {
        return std::abs(low.value - centre) > std::abs(high.value - centre) ? low : high;
    }

    End low, high;
    bool shared; ///< both are on one side
};

class TornadoDrawer {
public:
    TornadoDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), range_(chart.tightRange())
    {
        std::vector<TornadoEnd> ends;
        for (const ChartRow &bar : chart.bars) {
            const Row &row = rows_.emplace_back(bar, chart);
            for (const End *end : {&row.low, &row.high})
                if (end->offered)
                    ends.push_back(
                        {end->below, shareOf(row.shared ? row.further(chart.centre) : *end), pen.widthOf(end->text)});
        }
        const TornadoSides sides = placeSides(ends, pen.sheet, pen.gap, sideStep);
        axis_ = sides.axis;
        centre_ = sides.left + std::max(0.0, pen.sheet - sides.left - sides.right) / 2;
    }

    void draw()
    {
        for (size_t i = 0; i < rows_.size(); ++i) {
            const ChartRow &bar = chart_.bars[i];
            pen_.text(0, pen_.y + pen_.labelBaseline,
                      shortened(bar.name.empty() ? bar.label : bar.name, pen_.longestLabel), bar.strong);
            if (rows_[i].shared)
                pen_.y += secondLine / 2; // the upper one stands above the middle of the bar
            ends(rows_[i]);
            pen_.y += pen_.rowHeight;
        }
        if (!chart_.centreValue.empty() && !rows_.empty()) {
            pen_.text(centre_, pen_.y + pen_.labelBaseline, chart_.centreValue, true, ChartShape::At::middle);
            pen_.y += pen_.lineHeight;
        }
    }

private:
    double shareOf(const End &end) const { return std::abs(end.value - chart_.centre) / (range_.high - range_.low); }
    double at(const End &end) const { return centre_ + (end.below ? -1 : 1) * shareOf(end) * axis_; }

    void ends(const Row &row)
    {
        const double top = pen_.y + pen_.barTop, baseline = top + pen_.barHeight - 3;
        if (row.shared) {
            const End &further = row.further(chart_.centre), &nearer = &further == &row.low ? row.high : row.low;
            bar(centre_, at(nearer), top, nearer.below, true);
            bar(at(nearer), at(further), top, further.below, false);
            text(nearer, at(further), baseline - secondLine / 2);
            text(further, at(further), baseline + secondLine / 2);
        } else {
            for (const End *end : {&row.low, &row.high})
                if (end->offered) {
                    bar(centre_, at(*end), top, end->below, false);
                    text(*end, at(*end), baseline);
                }
        }
        pen_.line(centre_, top - 2, centre_, top + pen_.barHeight + 2);
    }

    void bar(double from, double to, double top, bool below, bool light)
    {
        pen_.box(std::min(from, to), top, std::abs(to - from), pen_.barHeight,
                 below ? ColourRole::less : ColourRole::more, light);
    }

    void text(const End &end, double edge, double baseline)
    {
        pen_.text(edge + (end.below ? -1 : 1) * pen_.gap / 2, baseline, end.text, false,
                  end.below ? ChartShape::At::end : ChartShape::At::start);
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    AxisRange range_;
    std::vector<Row> rows_{};
    double axis_ = 0, centre_ = 0;
};

} // namespace

void drawTornado(const ChartSpec &chart, ChartPen &pen) { TornadoDrawer(chart, pen).draw(); }

} // namespace huella
