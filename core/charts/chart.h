// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huella {

/// The colour roles of charts; app/desktop/theme says which colours they are, the same in every chart, page and PDF.
enum class ColourRole { cpu, machine, gpu, memory, overhead, embodied, mark, quiet, grey, less, more };

/// Bars from zero; a tornado, whose bars leave a centre to both sides; a line through the bars' parts; a histogram, whose
/// bars stand side by side along an axis of their own; a scatter of points, both axes logarithmic; or a curve, points over a
/// logarithmic axis with a line through them, their heights from zero.
enum class ChartKind { bars, tornado, line, histogram, scatter, curve };

/// A piece of a bar: its size and what it stands for. In a line chart a negative size says that there is no figure.
struct BarPart {
    double value = 0;
    ColourRole ink = ColourRole::quiet;
    std::string label;
    std::string text{};  ///< how much it is, for who looks closer: "166 g (51%)"
    bool square = false; ///< of a scatter's point and its legend: an open square, not a disc
    bool operator==(const BarPart &) const = default;
};

/// What stands in a column beside a bar: an amount, and quieter words below it.
struct ChartCell {
    std::string text, below{};
    ColourRole ink = ColourRole::quiet; ///< less or more, where the amount is clearly so; else that of words
    bool strong = false;
    bool operator==(const ChartCell &) const = default;
};

/// A column to the right of the bars.
struct ChartColumn {
    std::string heading;
    bool isWords = false; ///< it begins at the left; else it ends at the right
    bool isSpare = false; ///< goes first where there is little room
    bool operator==(const ChartColumn &) const = default;
};

/// One bar with finished texts. `low` and `high` draw an interval where high > low. In a line chart, one point of each series.
struct ChartRow {
    std::string id; ///< what a click or key is about: a zone, an input
    std::string label;
    std::string value; ///< "1,496 g CO₂e"
    std::vector<BarPart> parts;
    double low = 0, high = 0; ///< of a tornado: the totals at its two ends, on either side of the centre; of a
        ///< histogram: where the bar begins and ends; of a scatter and a curve: `low` is where the
        ///< point stands along the axis
    std::string name; ///< of a tornado: what the row is about ("Where it runs"); empty: as the label
    /// of a tornado: what stands at its ends ("Sweden"); empty: that end is not offered
    std::string lowText, highText;
    std::string lowValue, highValue; ///< of a tornado: the totals there, as text
    bool strong = false;             ///< the user's own
    std::string range; ///< for who looks closer, how far it may be off: "136 to 449 g in nine of ten simulations"
    std::string note;  ///< one more sentence for the table and the tooltip
    std::string
        about{}; ///< quiet words below the label, where the chart has columns: "8 runs"; of a scatter and a curve:
                 ///< beside the point, where they have room
    std::vector<ChartCell> cells{}; ///< one for each column of the chart
    bool apart = false;   ///< its figure is on another basis than the others': neither lower nor higher than they are
    bool covered = false; ///< to be predicted: an outline along the whole axis, whatever the size
    bool operator==(const ChartRow &) const = default;

    double total() const
    {
        double sum = 0;
        for (const BarPart &part : parts)
            sum += part.value;
        return sum;
    }
    /// What there is to say for who looks closer, a line each: its range, its parts, its note.
    std::vector<std::string> remarks() const;
};

/// The stretch of numbers that an axis shows.
struct AxisRange {
    double low = 0, high = 1;
    bool operator==(const AxisRange &) const = default;
};

/// A value that a histogram points at, with a line through its bars ("5th percentile: 136 g"), or a limit that bars are held against.
struct ChartMark {
    double at = 0; ///< in the unit of the bars' low and high
    std::string label, value;
    bool strong = false; ///< the headline
    std::string text() const { return label + ": " + value; }
    bool operator==(const ChartMark &) const = default;
};

/// A chart as data: everything is decided and put into words here; who draws it only draws.
struct ChartSpec {
    ChartKind kind = ChartKind::bars;
    std::string title;
    std::string description;  ///< the chart in one sentence, for those who cannot see it
    std::string labelHeading; ///< column headings of the same chart as a table
    std::string valueHeading;
    std::string unit; ///< of the numbers: "g CO₂e"; empty: shares, counts, or the heading has it
    std::vector<ChartRow> bars;
    std::vector<BarPart> legend;
    std::string footnote;
    double centre = 0;       ///< of a tornado: the total that its rows are seen from, in the unit of low and high
    std::string centreValue; ///< the same as text
    /// of a line chart: where its axis has a line, and what it says; of a histogram and of bars with columns: along its bars
    std::vector<std::pair<double, std::string>> ticks;
    std::vector<ChartColumn> columns{}; ///< of bars: what stands beside them in a window, instead of their value
    std::string axisHeading{};          ///< of bars with columns, scatter and curve: what the ticks below them are in
    std::vector<std::pair<double, std::string>>
        ticksAcross{};            ///< of a scatter and a curve: below it; `ticks` beside it
    std::vector<ChartMark> marks; ///< of a histogram, from low to high; of bars, in the unit of their parts; of a line, by
                                  ///< the places of its bars
    std::optional<AxisRange> shaded{}; ///< of a line: a stretch that is usual, by the places of its bars
    bool operator==(const ChartSpec &) const = default;

    /// Where the axis ends: the largest bar, interval or point, up to the next round number, so that a small edit does not
    /// rescale it; of a line that is 1, 2 or 5. Of a histogram: its largest bar.
    double axisMax() const;
    /// The chart as a table has it: its marks, then its bars; of the one bar that is the whole, its parts.
    std::vector<ChartRow> rows() const;
    /// From where the first bar of a histogram begins to where the last one ends.
    AxisRange barRange() const;
    /// What the axis of a tornado shows: its centre and all ends that are offered, out to whole steps of 1, 2 or 5.
    AxisRange axisRange() const;
    /// The same without the steps, for paper: nobody edits there.
    AxisRange tightRange() const;
    /// Which side of the centre an end of a row is on: its low end, else its high one. One that changes nothing stands where
    /// the other is not.
    bool isBelow(const ChartRow &bar, bool lowEnd) const;
    /// Whether an end is the centre itself: what was summed in another order may differ in its last digit.
    bool isCentre(double value) const;
};

/// The smallest 1, 2 or 5 with any number of zeros that is not below `size`, which is more than 0.
double roundStep(double size);

} // namespace huella
