// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace huella {

/// The colour roles of charts; app/desktop/theme says which colours they are, the same in every chart, page and PDF.
enum class Ink { cpu, gpu, memory, overhead, embodied, mark, quiet, grey };

/// A piece of a bar: its size and what it stands for.
struct BarPart {
    double value = 0;
    Ink ink = Ink::quiet;
    std::string label;
    bool operator==(const BarPart &) const = default;
};

/// One bar with finished texts. `low` and `high` draw a whisker where high > low.
struct Bar {
    std::string id;      ///< what a click or key is about: a zone, an input
    std::string label;
    std::string value;   ///< "1,496 g CO₂e"
    std::vector<BarPart> parts;
    double low = 0, high = 0;
    bool strong = false; ///< the user's own
    std::string note;    ///< one more sentence for the table and the tooltip
    bool operator==(const Bar &) const = default;

    double total() const
    {
        double sum = 0;
        for (const BarPart &part : parts)
            sum += part.value;
        return sum;
    }
};

/// A chart as data: everything is decided and put into words here; who draws it only draws.
struct ChartSpec {
    std::string title;
    std::string description;  ///< the chart in one sentence, for those who cannot see it
    std::string labelHeading; ///< column headings of the same chart as a table
    std::string valueHeading;
    std::vector<Bar> bars;
    std::vector<BarPart> legend;
    std::string footnote;
    bool operator==(const ChartSpec &) const = default;

    /// Where the axis ends: the largest bar or whisker, up to the next 1, 2 or 5, so that a small edit does not rescale it.
    double axisMax() const;
};

} // namespace huella
