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

inline ChartMetrics metrics()
{
    ChartMetrics exact = screenMetrics();
    exact.snap = false;
    return exact;
}

/// One of each kind.
inline std::vector<ChartSpec> everyKind() { return {places(), whatIf(), years(), draws()}; }

inline QPoint rowPoint(int row) { return {200, int(metrics().rowHeight * (row + 0.5))}; }

inline constexpr double close = 1e-6;
inline bool same(double a, double b) { return std::abs(a - b) < close * std::max(1.0, std::abs(b)); }

} // namespace huella
