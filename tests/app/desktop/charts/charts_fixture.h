// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/chart_scene.h"
#include "app/desktop/common/text.h"

#include <QApplication>
#include <QTest>

namespace huella {

// Charts to draw, with figures that are easy to follow.

inline ChartSpec places()
{
    ChartSpec chart;
    chart.title = "The same run elsewhere";
    chart.description = "Bar chart.";
    chart.labelHeading = "Place";
    chart.valueHeading = "Emissions";
    const std::vector<std::pair<const char *, double>> rows{
        {"SE", 77}, {"FR", 90}, {"ES", 328}, {"GB", 450}, {"IN", 1496}};
    for (const auto &[id, grams] : rows) {
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = id;
        bar.label = std::string("Place ") + id;
        bar.value = std::to_string(int(grams)) + " g";
        bar.parts = {{grams, ColourRole::quiet, {}}};
        bar.note = "2025";
    }
    return chart;
}

inline ChartSpec components()
{
    ChartSpec chart;
    chart.title = "Where the emissions come from";
    chart.description = "CPU 51%; memory 13%";
    chart.legend = {{51, ColourRole::cpu, "CPU 51%"},
                    {13, ColourRole::memory, "Memory 13%"},
                    {36, ColourRole::overhead, "Data-centre overhead 36%"}};
    chart.bars.emplace_back().parts = chart.legend;
    return chart;
}

/// A tornado around 0.85 kg: both ends, both on one side, the low input costing more, one end only.
inline ChartSpec whatIf()
{
    ChartSpec chart;
    chart.kind = ChartKind::tornado;
    chart.title = "What if";
    chart.description = "Tornado chart.";
    chart.labelHeading = "Change";
    chart.valueHeading = "Emissions";
    chart.centre = 0.85;
    const auto add = [&chart](const char *id, const char *name, std::pair<const char *, double> low,
                              std::pair<const char *, double> high) {
        const auto said = [](double kg) { return QString::number(kg).toStdString() + " kg"; };
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = id;
        bar.name = name;
        bar.label = bar.name + ": " + low.first + " … " + high.first;
        bar.lowText = low.first, bar.low = low.second, bar.lowValue = said(low.second);
        bar.highText = high.first, bar.high = high.second, bar.highValue = said(high.second);
        bar.value = bar.lowValue + " … " + bar.highValue;
    };
    add("zone", "Where it runs", {"Sweden", 0.14}, {"Tenerife", 4.2});
    add("hours", "Run time", {"30 h", 1.5}, {"60 h", 2.5});
    add("usage", "Cores in use", {"50 %", 2.2}, {"100 %", 0.4});
    add("pue", "PUE", {"1.1", 0.6}, {"", 0});
    return chart;
}

/// A line of ten years, two of them without a figure.
inline ChartSpec years()
{
    ChartSpec chart;
    chart.kind = ChartKind::line;
    chart.title = "Carbon intensity";
    chart.description = "Line chart.";
    chart.labelHeading = "Year";
    chart.valueHeading = "g CO₂e/kWh";
    chart.ticks = {{0, "0"}, {200, "200"}, {400, "400"}};
    for (const double value : {471, 422, 482, -1, 390, 350, -1, 300, 220, 154}) {
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = bar.label = std::to_string(1999 + chart.bars.size());
        bar.parts = {{value, ColourRole::mark, {}}};
        bar.value = value < 0 ? "no figure" : std::to_string(int(value)) + " g";
    }
    return chart;
}

/// A histogram of six bars from 100 to 160 g, with four marks, two of them close together.
inline ChartSpec draws()
{
    ChartSpec chart;
    chart.kind = ChartKind::histogram;
    chart.title = "Emissions in 100 simulations";
    chart.description = "Histogram.";
    chart.labelHeading = "Emissions";
    chart.valueHeading = "Simulations";
    chart.ticks = {{100, "100 g"}, {120, "120 g"}, {140, "140 g"}, {160, "160 g"}};
    for (const double count : {2, 18, 40, 30, 8, 2}) {
        ChartRow &bar = chart.bars.emplace_back();
        bar.low = 90 + 10 * double(chart.bars.size());
        bar.high = bar.low + 10;
        bar.id = std::to_string(chart.bars.size() - 1);
        bar.label = std::to_string(int(bar.low)) + " to " + std::to_string(int(bar.high)) + " g";
        bar.value = std::to_string(int(count));
        bar.parts = {{count, count > 10 ? ColourRole::mark : ColourRole::quiet, {}}};
    }
    chart.marks = {{111, "5th percentile", "111 g"},
                   {127, "median", "127 g"},
                   {128, "headline figure", "128 g", true},
                   {152, "95th percentile", "152 g"}};
    return chart;
}

/// A scatter of discs and squares, one of them picked; the names of three stand beside their points.
inline ChartSpec sizes()
{
    ChartSpec chart;
    chart.kind = ChartKind::scatter;
    chart.title = "Joules against parameters";
    chart.description = "Scatter chart.";
    chart.labelHeading = "Model";
    chart.valueHeading = "J per response";
    chart.axisHeading = "active parameters";
    chart.ticks = {{50, "50"}, {100, "100"}, {300, "300"}};
    chart.ticksAcross = {{3, "3"}, {10, "10"}, {30, "30"}, {100, "100"}};
    const std::vector<std::pair<double, double>> points{{8, 46}, {3, 82}, {22, 655}, {70, 131}, {32, 145}, {405, 757}};
    for (const auto &[parameters, joules] : points) {
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = "m" + std::to_string(int(parameters));
        bar.label = "Model " + std::to_string(int(parameters)) + "B";
        bar.value = std::to_string(int(joules)) + " J";
        bar.low = parameters;
        bar.parts = {{joules, ColourRole::cpu, {}}};
        bar.parts[0].square = parameters == 3 || parameters == 22;
    }
    chart.bars[0].strong = true;
    chart.bars[0].parts[0].ink = ColourRole::mark;
    for (const size_t named : {size_t(0), size_t(2), size_t(5)})
        chart.bars[named].about = chart.bars[named].label;
    chart.legend = {{0, ColourRole::cpu, "dense"}, {0, ColourRole::cpu, "mixture of experts"}};
    chart.legend[1].square = true;
    return chart;
}

/// A curve over batch sizes, of which the last is picked.
inline ChartSpec batches()
{
    ChartSpec chart;
    chart.kind = ChartKind::curve;
    chart.title = "Batch size decides";
    chart.description = "Curve.";
    chart.labelHeading = "Batch";
    chart.valueHeading = "J per response, a model";
    chart.axisHeading = "batch size";
    chart.ticks = {{0, "0"}, {100, "100"}, {200, "200"}, {300, "300"}};
    chart.ticksAcross = {{8, "8"}, {32, "32"}, {128, "128"}, {512, "512"}};
    for (const auto &[batch, joules] :
         std::vector<std::pair<double, double>>{{8, 287}, {16, 171}, {64, 77}, {256, 54}, {512, 47}}) {
        ChartRow &bar = chart.bars.emplace_back();
        bar.id = bar.label = "batch " + std::to_string(int(batch));
        bar.value = std::to_string(int(joules)) + " J";
        bar.low = batch;
        bar.parts = {{joules, ColourRole::quiet, {}}};
    }
    chart.bars.front().about = "287 J at batch 8";
    chart.bars.back().strong = true;
    chart.bars.back().about = "47 J";
    chart.bars.back().parts[0].ink = ColourRole::mark;
    return chart;
}

inline ChartMetrics metrics()
{
    ChartMetrics exact = screenMetrics();
    exact.snap = false;
    return exact;
}

/// One of each kind.
inline std::vector<ChartSpec> everyKind() { return {places(), whatIf(), years(), draws(), sizes(), batches()}; }

inline QPoint rowPoint(int row) { return {200, int(metrics().rowHeight * (row + 0.5))}; }

inline constexpr double close = 1e-6;
inline bool same(double a, double b) { return std::abs(a - b) < close * std::max(1.0, std::abs(b)); }

} // namespace huella
