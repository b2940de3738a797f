// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures.h"

namespace huella {
namespace {

constexpr std::string_view intensityUnit = "g CO₂e/kWh";
constexpr double noFigure = -1;
constexpr double linesOnAxis = 2.5; // two or three, whether the axis ends at 1, 2 or 5

ChartRow yearBar(int year, double gPerKwh, const Wording &words)
{
    ChartRow bar;
    bar.id = bar.label = std::to_string(year);
    bar.parts = {{gPerKwh, ColourRole::mark, {}}};
    bar.value = gPerKwh < 0 ? words("chart.history.none") : words.numbers().exact(gPerKwh, intensityUnit);
    return bar;
}

/// A year that has no figure is a bar too: years stand equally far apart.
std::vector<ChartRow> yearBars(std::span<const YearFigure> figures, const Wording &words)
{
    std::vector<ChartRow> bars;
    int next = figures.empty() ? 0 : figures.front().year;
    for (const YearFigure &figure : figures) {
        for (; next < figure.year; ++next)
            bars.push_back(yearBar(next, noFigure, words));
        bars.push_back(yearBar(figure.year, figure.gPerKwh, words));
        next = figure.year + 1;
    }
    return bars;
}

std::vector<std::pair<double, std::string>> ticksTo(double end, const Numbers &numbers)
{
    std::vector<std::pair<double, std::string>> ticks;
    const double step = roundStep(end / linesOnAxis);
    for (int i = 0; i * step <= end * (1 + 1e-9); ++i)
        ticks.emplace_back(i * step, numbers.significant(i * step, 3));
    return ticks;
}

} // namespace

ChartSpec historyChart(std::span<const YearFigure> figures, const std::string &placeName, const Wording &words)
{
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.labelHeading = words("chart.history.year");
    chart.valueHeading = words("chart.history.value");
    if (figures.empty()) {
        chart.title = chart.description = words("chart.history.empty", {textArg("place", placeName)});
        return chart;
    }
    chart.title = words("chart.history.title", {textArg("place", placeName), yearArg("from", figures.front().year),
                                                yearArg("to", figures.back().year)});
    chart.bars = yearBars(figures, words);
    chart.ticks = ticksTo(chart.axisMax(), words.numbers());
    chart.description = describeChart(chart, words);
    return chart;
}

std::vector<YearFigure> yearFiguresOf(const Place &place, const Dataset &dataset)
{
    std::vector<YearFigure> figures;
    for (const GridFigure *figure : historyOf(dataset.catalogue(), place.grid, place.source))
        figures.push_back({figure->year, figure->gPerKwh});
    return figures;
}

} // namespace huella
