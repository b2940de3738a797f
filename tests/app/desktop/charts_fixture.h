// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/bar_painter.h"
#include "app/desktop/text.h"

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
        Bar &bar = chart.bars.emplace_back();
        bar.id = id;
        bar.label = std::string("Place ") + id;
        bar.value = std::to_string(int(grams)) + " g";
        bar.parts = {{grams, Ink::quiet, {}}};
        bar.note = "2025";
    }
    return chart;
}

inline ChartSpec components()
{
    ChartSpec chart;
    chart.title = "Where the emissions come from";
    chart.description = "CPU 51%; memory 13%";
    chart.legend = {
        {51, Ink::cpu, "CPU 51%"}, {13, Ink::memory, "Memory 13%"}, {36, Ink::overhead, "Data-centre overhead 36%"}};
    chart.bars.emplace_back().parts = chart.legend;
    return chart;
}

inline BarSizes sizes()
{
    BarSizes s = screenSizes();
    s.snap = false;
    return s;
}

inline QPoint rowPoint(int row) { return {200, int(sizes().rowHeight * (row + 0.5))}; }

inline constexpr double close = 1e-6;
inline bool same(double a, double b) { return std::abs(a - b) < close * std::max(1.0, std::abs(b)); }

} // namespace huella
