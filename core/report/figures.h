// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/wording.h"
#include "core/study/evaluate.h"

namespace huella {

/// Name of a place in the language of the words.
std::string placeName(const Place &place, const Wording &words);

/// What a run would emit elsewhere: its own place and others, smallest first, all from one source.
ChartSpec elsewhereChart(const Estimate &estimate, const Dataset &dataset, std::span<const std::string> codes, const Wording &words);

/// What drives the range: shares of the spread, largest first.
ChartSpec sharesChart(const Range &range, const Wording &words);

/// One bar of components: processor, accelerator, memory and data-centre overhead of the emissions.
std::vector<BarPart> componentParts(const Split<Mass> &emissions, double pue, const Wording &words);
ChartSpec componentsChart(const Estimate &estimate, const Wording &words);
/// One bar of components for each run.
ChartSpec runsChart(const ScenarioResult &scenario, const Wording &words);

/// A year's carbon intensity of electricity, g CO₂e per kWh.
struct YearFigure {
    int year = 0;
    double gPerKwh = 0;
};
/// The carbon intensity of a place over the years, which are in order. Between them, a year without a figure is a gap.
ChartSpec historyChart(std::span<const YearFigure> figures, const std::string &placeName, const Wording &words);

} // namespace huella
