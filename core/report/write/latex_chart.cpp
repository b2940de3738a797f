// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"
#include "core/report/write/chart_writers.h"
#include "core/report/write/latex_text.h"

#include <fmt/format.h>

#include <set>

namespace huella {
namespace {

constexpr double pointsOfUnit = 0.68;    // 640 units across a text of 450 pt; \scriptsize is 12 of them
constexpr double widthOfCodePoint = 4.8; // of "[U+1F600]", a letter that pdflatex lacks

double latexLetterWidth(std::string_view letter)
{
    return latexText(letter).starts_with("\\unicodeletter") ? widthOfCodePoint : letterWidth(letter);
}

std::string colourName(Rgb colour) { return "chart" + hexOf(colour); }

/// The colours of a drawing, by their names.
std::string definitions(const ChartDrawing &drawing)
{
    std::set<Rgb> colours;
    for (const ChartShape &shape : drawing.shapes) {
        if (shape.kind != ChartShape::Kind::text)
            colours.insert(colourOf(shape));
        for (const ShapeText &text : shape.texts)
            colours.insert(colourOf(text.ink));
    }
    std::string out;
    for (const Rgb colour : colours)
        out += fmt::format("\\definecolor{{{}}}{{HTML}}{{{}}}%\n", colourName(colour), hexOf(colour));
    return out;
}

std::string tikzLine(const ChartShape &shape)
{
    const std::string dashes = shape.dashed           ? fmt::format(",dash pattern=on {:.1f}pt off {:.1f}pt",
                                                                    dashLength * pointsOfUnit, dashGap * pointsOfUnit)
                               : shape.thickness == 1 ? ""
                                                      : ",line cap=round";
    return fmt::format("\\draw[{},line width={:.2f}pt{}] ({:.1f},{:.1f}) -- ({:.1f},{:.1f});\n",
                       colourName(colourOf(shape)), shape.thickness * pointsOfUnit, dashes, shape.x, shape.y,
                       shape.x + shape.width, shape.y + shape.height);
}

/// A node for each line.
std::string tikzText(const ChartShape &shape)
{
    const char *anchor = shape.at == ChartShape::At::start    ? "base west"
                         : shape.at == ChartShape::At::middle ? "base"
                                                              : "base east";
    std::string out, line;
    double y = shape.y;
    const auto endLine = [&] {
        if (!line.empty())
            out += fmt::format("\\node[anchor={},inner sep=0pt] at ({:.1f},{:.1f}) {{\\scriptsize {}}};\n", anchor,
                               shape.x, y, line);
        line.clear();
    };
    for (const ShapeText &text : shape.texts) {
        if (text.ownLine) {
            endLine();
            y += chartLineHeight;
        }
        line += fmt::format("\\textcolor{{{}}}{{{}{}}}", colourName(colourOf(text.ink)),
                            text.strong ? "\\bfseries " : "", latexText(text.text));
    }
    endLine();
    return out;
}

} // namespace

std::string tikzOf(const ChartSpec &chart, int percent)
{
    const ChartDrawing drawing = drawChart(chart, latexLetterWidth, wholeSheet * percent / 100);
    std::string out = definitions(drawing) + fmt::format("\\begin{{tikzpicture}}[x={0}pt,y=-{0}pt]\n", pointsOfUnit);
    for (const ChartShape &shape : drawing.shapes)
        switch (shape.kind) {
        case ChartShape::Kind::box:
            out += fmt::format("\\fill[{}{}] ({:.1f},{:.1f}) rectangle ({:.1f},{:.1f});\n", colourName(colourOf(shape)),
                               shape.radius > 0 ? fmt::format(",rounded corners={:.1f}pt", shape.radius * pointsOfUnit)
                                                : "",
                               shape.x, shape.y, shape.x + shape.width, shape.y + shape.height);
            break;
        case ChartShape::Kind::dot:
            out += fmt::format("\\fill[{}] ({:.1f},{:.1f}) circle[radius={:.2f}pt];\n", colourName(colourOf(shape)),
                               shape.x, shape.y, shape.width / 2 * pointsOfUnit);
            break;
        case ChartShape::Kind::line: out += tikzLine(shape); break;
        case ChartShape::Kind::text: out += tikzText(shape); break;
        }
    return out + "\\end{tikzpicture}\n";
}

} // namespace huella
