// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"
#include "core/report/write/chart_writers.h"
#include "core/report/write/writers.h"

#include <fmt/format.h>

namespace huella {
namespace {

/// The classes of what is drawn. Colours stand in the elements, where every reader finds them; a style sheet goes before them.
constexpr std::pair<ColourRole, std::string_view> barClasses[] = {
    {ColourRole::cpu, "cpu"},           {ColourRole::machine, "machine"},   {ColourRole::gpu, "gpu"},
    {ColourRole::memory, "memory"},     {ColourRole::overhead, "overhead"}, {ColourRole::mark, "mark"},
    {ColourRole::embodied, "embodied"}, {ColourRole::quiet, "quiet"},       {ColourRole::grey, "grey"},
    {ColourRole::less, "less"},         {ColourRole::more, "more"}};
constexpr std::pair<WordRole, std::string_view> wordClasses[] = {{WordRole::text, "text"},
                                                                 {WordRole::quietText, "words"},
                                                                 {WordRole::hairline, "hairline"},
                                                                 {WordRole::limit, "limit"},
                                                                 {WordRole::ground, "ground"}};

std::string classOf(const ShapeInk &ink, bool light = false)
{
    for (const auto &[role, name] : barClasses)
        if (ink == ShapeInk(role))
            return fmt::format("{}-{}", light ? "tint" : "ink", name);
    for (const auto &[role, name] : wordClasses)
        if (ink == ShapeInk(role))
            return fmt::format("ink-{}", name);
    return {};
}

std::string paint(const ChartShape &shape)
{
    return fmt::format("class=\"{}\" {}=\"#{}\"", classOf(shape.ink, shape.light),
                       shape.kind == ChartShape::Kind::line ? "stroke" : "fill", hexOf(colourOf(shape)));
}

std::string svgBox(const ChartShape &shape)
{
    return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"{} {}/>\n", shape.x, shape.y,
                       shape.width, shape.height, shape.radius > 0 ? fmt::format(" rx=\"{:g}\"", shape.radius) : "",
                       paint(shape));
}

std::string svgLine(const ChartShape &shape)
{
    const std::string strokes = (shape.thickness == 1 ? "" : fmt::format(" stroke-width=\"{:g}\"", shape.thickness))
                                + (shape.dashed ? fmt::format(" stroke-dasharray=\"{:g} {:g}\"", dashLength, dashGap)
                                   : shape.thickness == 1 ? ""
                                                          : " stroke-linecap=\"round\"");
    return fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"{} {}/>\n", shape.x, shape.y,
                       shape.x + shape.width, shape.y + shape.height, strokes, paint(shape));
}

/// Words in one look; those of a further line begin where the first line does.
std::string svgSpan(const ShapeText &text, double x)
{
    std::string look;
    if (text.ownLine)
        look += fmt::format(" x=\"{:.1f}\" dy=\"{:g}\"", x, chartLineHeight);
    if (text.ink != ShapeInk(WordRole::text))
        look += fmt::format(" class=\"{}\" fill=\"#{}\"", classOf(text.ink), hexOf(colourOf(text.ink)));
    if (text.strong)
        look += " font-weight=\"600\"";
    return look.empty() ? htmlText(text.text) : "<tspan" + look + ">" + htmlText(text.text) + "</tspan>";
}

std::string svgText(const ChartShape &shape)
{
    std::string out = fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\"{}>", shape.x, shape.y,
                                  shape.at == ChartShape::At::start    ? ""
                                  : shape.at == ChartShape::At::middle ? " text-anchor=\"middle\""
                                                                       : " text-anchor=\"end\"");
    for (const ShapeText &text : shape.texts)
        out += svgSpan(text, shape.x);
    return out + "</text>\n";
}

} // namespace

std::string svgOf(const ChartSpec &chart, double width, std::string_view name)
{
    const ChartDrawing drawing = drawChart(chart, letterWidth, width);
    std::string out =
        fmt::format("<svg class=\"{}\" viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\"><title>{}</title><desc>{}</desc>\n"
                    "<g class=\"{}\" fill=\"#{}\" font-size=\"{:g}\" "
                    "font-family=\"Inter, 'Segoe UI', system-ui, sans-serif\">\n",
                    name, drawing.width, drawing.height + 1, htmlText(chart.title), htmlText(chart.description),
                    classOf(WordRole::text), hexOf(colourOf(WordRole::text)), chartLetterSize);
    for (const ChartShape &shape : drawing.shapes)
        switch (shape.kind) {
        case ChartShape::Kind::box: out += svgBox(shape); break;
        case ChartShape::Kind::dot:
            out += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:g}\" {}/>\n", shape.x, shape.y,
                               shape.width / 2, paint(shape));
            break;
        case ChartShape::Kind::line: out += svgLine(shape); break;
        case ChartShape::Kind::text: out += svgText(shape); break;
        }
    return out + "</g></svg>\n";
}

std::string darkChartRules()
{
    std::string rules;
    const auto add = [&rules](const std::string &name, Rgb colour) {
        rules += fmt::format(".{0} {{ fill: #{1}; }} line.{0} {{ stroke: #{1}; }}\n", name, hexOf(colour));
    };
    for (const auto &[role, name] : barClasses)
        add(classOf(role), colourOf(role, Ground::dark));
    for (const auto &[role, name] : wordClasses)
        add(classOf(role), colourOf(role, Ground::dark));
    for (const ColourRole role : {ColourRole::less, ColourRole::more})
        add(classOf(role, true), tintOf(colourOf(role, Ground::dark), Ground::dark));
    return rules;
}

} // namespace huella
