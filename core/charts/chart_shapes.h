// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/wording/table.h"

#include <optional>

namespace huella {

/// A piece of a drawn chart; y grows downwards, a unit is a pixel of a page that is 640 wide.
struct ChartShape {
    enum class Kind { box, line, text };
    enum class At { start, middle, end }; ///< which point of a text stands at x
    Kind kind = Kind::box;
    double x = 0, y = 0, width = 0, height = 0; ///< of a line: to where it goes; of a text: its baseline
    std::optional<ColourRole> ink{};            ///< none: the colour of the text
    std::string text{};
    bool strong = false;
    At at = At::start;
    double thickness = 1; ///< of a line
    bool light = false;   ///< of a box: half as strong, and opaque
};
struct ChartDrawing {
    double width = 640, height = 0;
    std::vector<ChartShape> shapes;
};

/// A chart as pieces, for formats that draw. A label stands above its bar, so that long names have room.
ChartDrawing drawChart(const ChartSpec &chart);
/// The same numbers as a table.
Table chartTable(const ChartSpec &chart);
/// "#0072B2"; the colours of app/desktop/theme on paper.
std::string_view hexOf(ColourRole ink);
/// That of a box or of a line that has an ink.
std::string hexOf(const ChartShape &shape);

} // namespace huella
