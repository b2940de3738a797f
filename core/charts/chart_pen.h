// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_shapes.h"
#include "core/wording/letters.h"

namespace huella {

/// What the drawers of all kinds of charts have in common: shapes on a sheet, from `y` down.
class ChartPen {
public:
    static constexpr double sheet = 640, gap = 8, barHeight = 14, rowHeight = 40, labelBaseline = 13, barTop = 18;
    static constexpr double letterWidth = 7; ///< a mean one: nothing here can measure any
    static constexpr double lineHeight = 20;
    static constexpr size_t longestLabel = 80;

    double y = 0;

    void box(double x, double top, double width, double height, ColourRole ink, bool light = false)
    {
        if (!(width > 0))
            return;
        drawing_.shapes.push_back({ChartShape::Kind::box, x, top, width, height, ink});
        drawing_.shapes.back().light = light;
    }
    /// Without an ink in the colour of the text.
    void line(double x, double top, double toX, double toY, std::optional<ColourRole> ink = {}, double thickness = 1)
    {
        ChartShape shape{ChartShape::Kind::line, x, top, toX - x, toY - top, ink};
        shape.thickness = thickness;
        drawing_.shapes.push_back(shape);
    }
    void text(double x, double baseline, const std::string &text, bool strong = false,
              ChartShape::At at = ChartShape::At::start)
    {
        ChartShape shape{ChartShape::Kind::text, x, baseline};
        shape.text = text;
        shape.strong = strong;
        shape.at = at;
        drawing_.shapes.push_back(std::move(shape));
    }
    static double widthOf(const std::string &text) { return letterWidth * double(letterCount(text)); }

    ChartDrawing finish()
    {
        drawing_.width = sheet;
        drawing_.height = y;
        return std::move(drawing_);
    }

private:
    ChartDrawing drawing_;
};

void drawTornado(const ChartSpec &chart, ChartPen &pen);
void drawLine(const ChartSpec &chart, ChartPen &pen);
void drawHistogram(const ChartSpec &chart, ChartPen &pen);

} // namespace huella
