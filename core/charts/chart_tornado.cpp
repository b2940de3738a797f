// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"
#include "core/charts/chart_sides.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

// an axis shorter than these: names go above their values, then labels above their rows
constexpr double wantedAxis = 96, shortestAxis = 48;
constexpr double sideStep = 8;
constexpr double widestRowName = 0.35; // of the sheet
constexpr double aroundLines = 6;

struct End {
    bool offered = false, below = false;
    double value = 0;
    std::string name{}, total{}; ///< what is written beside it
    std::string line() const { return name + ": " + total; }
};

struct Row {
    Row(const ChartRow &bar, const ChartSpec &chart)
        : label(bar.name.empty() ? bar.label : bar.name),
          low{!bar.lowText.empty(), chart.isBelow(bar, true), bar.low, bar.lowText, bar.lowValue},
          high{!bar.highText.empty(), chart.isBelow(bar, false), bar.high, bar.highText, bar.highValue},
          shared(low.offered && high.offered && low.below == high.below)
    {
    }
    const End &further(double centre) const
    {
        return std::abs(low.value - centre) > std::abs(high.value - centre) ? low : high;
    }

    std::string label;
    End low, high;
    bool shared; ///< both are on one side
};

class TornadoDrawer {
public:
    TornadoDrawer(const ChartSpec &chart, ChartPen &pen) : chart_(chart), pen_(pen), range_(chart.tightRange())
    {
        double widest = 0;
        for (const ChartRow &bar : chart.bars)
            widest = std::max(widest, pen.widthOf(rows_.emplace_back(bar, chart).label));
        labels_ = std::min(std::ceil(widest) + pen.unit, pen.sheet * widestRowName);
        double left = labels_ + 2 * pen.gap;
        TornadoSides sides = sidesIn(pen.sheet - left);
        if ((namesAbove_ = sides.axis < wantedAxis))
            sides = sidesIn(pen.sheet - left);
        if ((labelsAbove_ = sides.axis < shortestAxis)) {
            labels_ = pen.sheet;
            left = 0;
            sides = sidesIn(pen.sheet);
        }
        axis_ = sides.axis;
        // what is left over is shared
        centre_ = left + sides.left + std::max(0.0, pen.sheet - left - sides.left - sides.right) / 2;
    }

    void draw()
    {
        if (rows_.empty())
            return;
        std::vector<std::vector<ShapeText>> labels;
        size_t lines = namesAbove_ ? 2 : 1;
        for (const Row &row : rows_) {
            labels.push_back(pen_.label(row.label, labels_));
            lines = std::max({lines, labelsAbove_ ? 1 : labels.back().size(), size_t(row.shared ? 2 : 1)});
        }
        const double height = std::max(pen_.rowHeight, double(lines) * chartLineHeight + aroundLines);
        for (size_t i = 0; i < rows_.size(); ++i) {
            const double above = labelsAbove_ ? double(labels[i].size()) * chartLineHeight : 0;
            const double middle = pen_.y + above + height / 2;
            pen_.text(0, labelsAbove_ ? pen_.y + above / 2 : middle, std::move(labels[i]));
            ends(rows_[i], middle);
            pen_.y += above + height;
            pen_.line(centre_, pen_.y - height, centre_, pen_.y, WordRole::text); // through no label
        }
        if (!chart_.centreValue.empty()) {
            pen_.y += chartLineHeight;
            pen_.textAround(centre_, pen_.y - chartLineHeight / 2 + pen_.unit,
                            {chart_.centreValue, WordRole::text, true});
        }
    }

private:
    TornadoSides sidesIn(double room) const
    {
        std::vector<TornadoEnd> ends;
        for (const Row &row : rows_)
            for (const End *end : {&row.low, &row.high})
                if (end->offered)
                    ends.push_back({end->below, shareOf(row.shared ? row.further(chart_.centre) : *end),
                                    inTwoLines(row) ? std::max(pen_.widthOf(end->name), pen_.widthOf(end->total))
                                                    : pen_.widthOf(end->line())});
        return placeSides(ends, room, pen_.gap, sideStep);
    }
    bool inTwoLines(const Row &row) const { return namesAbove_ && !row.shared; } // each of a shared side has its own

    double shareOf(const End &end) const { return std::abs(end.value - chart_.centre) / (range_.high - range_.low); }
    /// How far an end reaches from the centre: one that differs at all can be seen.
    double reach(const End &end) const
    {
        return std::max(shareOf(end) * axis_, chart_.isCentre(end.value) ? 0 : pen_.unit);
    }
    static double way(const End &end) { return end.below ? -1 : 1; }

    void ends(const Row &row, double middle)
    {
        if (row.shared) {
            const End &further = row.further(chart_.centre), &nearer = &further == &row.low ? row.high : row.low;
            const double near = reach(nearer), far = reach(further), gap = std::min(pen_.partGap, (far - near) / 2);
            bar(nearer, 0, near, middle).light = true;
            bar(further, near + gap, far, middle);
            text(row, nearer, far, middle - chartLineHeight / 2);
            text(row, further, far, middle + chartLineHeight / 2);
            return;
        }
        for (const End *end : {&row.low, &row.high})
            if (end->offered) {
                bar(*end, 0, reach(*end), middle);
                text(row, *end, reach(*end), middle);
            }
    }

    /// From and to so far from the centre.
    ChartShape &bar(const End &end, double from, double to, double middle)
    {
        return pen_.box(end.below ? centre_ - to : centre_ + from, middle - pen_.barHeight / 2, to - from,
                        pen_.barHeight, end.below ? ColourRole::less : ColourRole::more);
    }

    void text(const Row &row, const End &end, double edge, double middle)
    {
        ShapeText total{end.total, WordRole::quietText};
        total.ownLine = inTwoLines(row);
        pen_.text(centre_ + way(end) * (edge + pen_.gap / 2), middle,
                  {ShapeText{end.name + (total.ownLine ? "" : ": ")}, std::move(total)},
                  end.below ? ChartShape::At::end : ChartShape::At::start);
    }

    const ChartSpec &chart_;
    ChartPen &pen_;
    AxisRange range_;
    std::vector<Row> rows_{};
    double labels_ = 0, axis_ = 0, centre_ = 0;
    bool namesAbove_ = false, labelsAbove_ = false;
};

} // namespace

void drawTornado(const ChartSpec &chart, ChartPen &pen) { TornadoDrawer(chart, pen).draw(); }

} // namespace huella
