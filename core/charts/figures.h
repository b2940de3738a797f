// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/describe.h"
#include "core/estimate/measure.h"
#include "core/study/evaluate/totals.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

namespace huella {

/// Name of a place in the language of the words.
std::string placeName(const Place &place, const Wording &words);

/// "12 cores of Intel Xeon E5-2683 v4" and "2 × NVIDIA A100 PCIe", as many as the run has.
std::vector<std::string> hardwareParts(const Inputs &in, const Wording &words);
/// The same in the cell of a table.
std::string hardwareText(const Inputs &in, const Wording &words);
/// Where a run takes place; "own figure" where the intensity was given.
std::string placeText(const Inputs &in, const Wording &words);

// Amounts in a chart are in `unit`, that of the page around it. Where the page has none, runs, their sums and scenarios are in the
// unit that fits each, as wherever they are named, and what is compared with one of them or is a part of it is in that one's;
// digitsAlone() has the page's digits all the same. `unit` belongs to the measure of the chart.

/// What a run would come to elsewhere (in energy, one sentence: it is the same): its own place and others, all from one source; smallest first, or as they are listed.
ChartSpec elsewhereChart(const Estimate &estimate, const Dataset &dataset, std::span<const std::string> codes,
                         const Wording &words, std::optional<Scale> unit = {}, bool asListed = false,
                         Measure measure = Measure::emissions);

/// What drives the range: shares of the spread, largest first.
ChartSpec sharesChart(const Range &range, const Wording &words);

/// The simulations of a run or scenario in a measure, as a histogram, with marks at the 5th, 50th and 95th percentile and at the
/// headline figure; without bars where nothing is drawn. `sample` is that of the range.
ChartSpec drawsChart(const Sample &sample, const Range &range, Energy energy, Mass emissions, const Wording &words,
                     std::optional<Scale> unit, const MeasureOf &shown);

/// The simulations of one run beside its headline, small: nine of ten shaded, which the footnote says, and the headline as the one
/// mark. `sample` is that of the estimate's range.
ChartSpec runDrawsChart(const Sample &sample, const Estimate &estimate, const Wording &words, std::optional<Scale> unit,
                        const MeasureOf &shown);

/// One bar of components: what processor, accelerator, memory and data-centre overhead come to in a measure.
std::vector<BarPart> componentParts(const Estimate &estimate, const MeasureOf &shown, const Wording &words);
ChartSpec componentsChart(const Estimate &estimate, const Wording &words, const MeasureOf &shown = emissionsAlone);
/// The same of a planned run, whose accelerators' power holds what the plan put beside them: that is a component of its own.
ChartSpec componentsChart(const RunResult &result, const Wording &words, const MeasureOf &shown);
/// One bar of components for each run, with its interval.
ChartSpec runsChart(const ScenarioResult &scenario, const Wording &words, std::optional<Scale> unit = {},
                    Measure measure = Measure::emissions);

/// "run", "kind", "year", "component", "place": what wording keys and tests call a summary.
std::string_view toString(By by);
/// What a total is called: a kind, a place, a component, a year; of a run its id.
std::string totalName(const ScenarioResult &scenario, By by, const std::string &key, const Wording &words);
/// A kind of run in words; one that only a file knows stays as it is there.
std::string kindName(const std::string &kind, const Wording &words);
/// What a scenario sums up to: at most twelve bars, the smaller ones together in the last. `yearBudget`: what the bars of years
/// are held against; others are parts, which no budget is set for.
ChartSpec totalsChart(const ScenarioResult &scenario, By by, const Wording &words, std::optional<Scale> unit = {},
                      Measure measure = Measure::emissions, std::optional<Mass> yearBudget = {});
/// The same for a window: bars in the colours of their components, and which part of the whole each is.
ChartSpec totalsByComponents(const ScenarioResult &scenario, By by, const Wording &words, std::optional<Scale> unit,
                             Measure measure, std::optional<Mass> yearBudget);
/// Whether a bar of totals sums up the smaller ones, of several keys.
bool isRestOfTotals(const ChartRow &bar);
/// What is left of a budget, or by how much it is overrun, in one sentence.
std::string budgetText(const BudgetLine &line, const Wording &words);

/// A year's carbon intensity of electricity, g CO₂e per kWh.
struct YearFigure {
    int year = 0;
    double gPerKwh = 0;
};
/// The carbon intensity of a place over the years, which are in order. Between them, a year without a figure is a gap.
ChartSpec historyChart(std::span<const YearFigure> figures, const std::string &placeName, const Wording &words);
/// What the source of a place's figure says of it over the years.
std::vector<YearFigure> yearFiguresOf(const Place &place, const Dataset &dataset);

} // namespace huella
