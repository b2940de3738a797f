// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"

#include <string>
#include <string_view>

namespace huella {

// A chart as the formats draw it that have no font to measure.

/// As an <svg> of a class that needs no style sheet; so many units wide.
std::string svgOf(const ChartSpec &chart, double width, std::string_view name);
/// Rules for who reads on dark ground.
std::string darkChartRules();
/// As a picture of TikZ, as wide.
std::string tikzOf(const ChartSpec &chart, int percent);

} // namespace huella
