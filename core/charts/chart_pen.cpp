// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_pen.h"

#include "core/base/letters.h"
#include "core/wording/letters.h"

#include <algorithm>

namespace huella {
namespace {

constexpr double halfCapital = 0.36 * chartLetterSize;
constexpr double strongIsWider = 1.06;
constexpr size_t longestLabel = 400; // letters that are measured; no column is wider than that

double linesOf(const std::vector<ShapeText> &texts)
{
    return 1 + double(std::count_if(texts.begin(), texts.end(), [](const ShapeText &text) { return text.ownLine; }));
}

} // namespace

ChartShape &ChartPen::box(double x, double top, double width, double height, ShapeInk ink)
{
    drawing_.shapes.push_back({ChartShape::Kind::box, x, top, width, height, ink});
    return drawing_.shapes.back();
}

void ChartPen::dot(double x, double middle, double across, ShapeInk ink)
{
    drawing_.shapes.push_back({ChartShape::Kind::dot, x, middle, across, across, ink});
}

ChartShape &ChartPen::line(double x, double top, double toX, double toY, ShapeInk ink, double thickness)
{
    ChartShape &shape =
        drawing_.shapes.emplace_back(ChartShape{ChartShape::Kind::line, x, top, toX - x, toY - top, ink});
    shape.thickness = thickness;
    return shape;
}

void ChartPen::text(double x, double middle, std::vector<ShapeText> texts, ChartShape::At at)
{
    const double baseline = middle + halfCapital - (linesOf(texts) - 1) / 2 * chartLineHeight;
    ChartShape &shape = drawing_.shapes.emplace_back(ChartShape{ChartShape::Kind::text, x, baseline});
    shape.texts = std::move(texts);
    shape.at = at;
}

void ChartPen::text(double x, double middle, const std::string &text, ShapeInk ink, ChartShape::At at)
{
    this->text(x, middle, {ShapeText{text, ink}}, at);
}

void ChartPen::textAround(double x, double middle, ShapeText text)
{
    const double half = widthOf(text.text, text.strong) / 2;
    const double at = std::clamp(x, std::min(half, sheet / 2), std::max(sheet - half, sheet / 2));
    this->text(at, middle, {std::move(text)}, ChartShape::At::middle);
}

double ChartPen::caption(const ChartSpec &chart)
{
    if (!chart.valueHeading.empty())
        text(0, y + chartLineHeight / 2, chart.valueHeading, WordRole::quietText);
    return y + chartLineHeight + gap;
}

double ChartPen::widthOf(const std::string &text, bool strong) const
{
    return chartLetterSize * textWidth(text, widths_) * (strong ? strongIsWider : 1);
}

std::vector<ShapeText> ChartPen::label(const std::string &text, double width) const
{
    std::vector<ShapeText> label;
    for (std::string &line :
         brokenLines(plainLine(shortened(text, longestLabel)), width / chartLetterSize, mostLines, widths_)) {
        ShapeText part{std::move(line)};
        part.ownLine = !label.empty();
        label.push_back(std::move(part));
    }
    return label;
}

ChartDrawing ChartPen::finish()
{
    drawing_.width = sheet;
    drawing_.height = y;
    return std::move(drawing_);
}

} // namespace huella
