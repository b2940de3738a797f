// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/wording/wording.h"

namespace huella {

/// A chart for those who cannot see it, from nothing but its data. "ChartRow chart. Emissions: Sweden 77 g; Spain 327 g. The largest:
/// Spain, 327 g." A tornado says both ends of each row and which reaches furthest; a line where it begins and ends, and its
/// extremes, since dozens of figures in a row would tell a listener less.
std::string describeChart(const ChartSpec &chart, const Wording &words);

} // namespace huella
