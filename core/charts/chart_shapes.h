// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_colours.h"
#include "core/charts/chart_letters.h"
#include "core/wording/table.h"

#include <variant>

namespace huella {

using ShapeInk = std::variant<WordRole, ColourRole>;

/// Words of a text that are in one ink.
struct ShapeText {
    std::string text;
    ShapeInk ink = WordRole::text;
    bool strong = false;
    bool ownLine = false; ///< they begin a line below the one before
    bool operator==(const ShapeText &) const = default;
};

/// A piece of a drawn chart; y grows downwards, a unit is a pixel of a page that is 640 wide.
struct ChartShape {
    enum class Kind { box, dot, line, text };
    enum class At { start, middle, end }; ///< which point of a text stands at x
    Kind kind = Kind::box;
    double x = 0, y = 0;           ///< of a dot: its middle; of a text: where the baseline of its first line begins
    double width = 0, height = 0;  ///< of a dot: across; of a line: to where it goes
    ShapeInk ink = WordRole::text; ///< of all but a text
    std::vector<ShapeText> texts{};
    At at = At::start;
    double thickness = 1; ///< of a line
    bool dashed = false;  ///< a line of `dashLength` and `dashGap`
    bool light = false;   ///< of a box: half as strong, and opaque
    double radius = 0;    ///< of a box's corners

    /// The words of a text.
    std::string text() const;
};
inline constexpr double wholeSheet = 640; ///< width of a chart across a whole column
struct ChartDrawing {
    double width = wholeSheet, height = 0;
    std::vector<ChartShape> shapes;
};

inline constexpr double chartLetterSize = 12, chartLineHeight = 15; ///< of texts, in units
inline constexpr double dashLength = 4, dashGap = 3;

/// A chart as pieces, for formats that draw; it looks as on the PDF's pages, its letters as large at any width. What they need is
/// an estimate.
ChartDrawing drawChart(const ChartSpec &chart, LetterWidth widthOf = letterWidth, double width = wholeSheet);
/// The same numbers as a table.
Table chartTable(const ChartSpec &chart);
/// That of a piece but a text, and of words.
Rgb colourOf(const ChartShape &shape, Ground ground = Ground::light);
Rgb colourOf(const ShapeInk &ink, Ground ground = Ground::light);
/// "0072B2"
std::string hexOf(Rgb colour);

} // namespace huella
