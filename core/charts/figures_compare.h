// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/estimate/measure.h"
#include "core/study/evaluate/what_if.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

namespace huella {

// `unit` is that of the page in the chart's measure, as with the charts of figures.h.

/// Scenarios as bars of their components, the baseline first, each with its interval and how far it is from the baseline.
/// `budget`: the whole study's, which the bars are held against.
ChartSpec scenariosChart(const StudyResult &result, const Wording &words, std::optional<Scale> unit = {},
                         Measure measure = Measure::emissions, std::optional<Mass> budget = {});

/// As they stand in the study, or by their totals; the baseline first in any case, and what cannot be compared last.
enum class ScenarioOrder { study, total };
/// The same with columns beside the bars: the total with its range; the difference from the baseline, its interval and whether it is
/// clear; the energy. Below the name, how many runs.
ChartSpec scenariosInColumns(const StudyResult &result, const Wording &words, std::optional<Scale> unit,
                             Measure measure, std::optional<Mass> budget, ScenarioOrder order = ScenarioOrder::study);

/// What of the difference from the baseline comes from processors, accelerators, memory and overhead: a bar for each of these
/// scenarios (ids), to the side of less or of more; they are A and B there, and named below.
ChartSpec differencePartsChart(const StudyResult &result, std::span<const std::string> ids, const Wording &words,
                               Measure measure = Measure::emissions);

/// "In Sweden: the estimate is 84 % lower than the baseline (between 79 % and 87 % in nine of ten simulations)."
/// In energy, how its electricity stands to the baseline's; tree-months are as far apart as the emissions.
std::string differenceSentence(const ScenarioResult &scenario, const ScenarioResult &baseline, const Wording &words,
                               Measure measure = Measure::emissions);

/// A tornado: each row a change that can be made, its ends what the scenario would come to. A bar's id is rowId(). In
/// energy, changes that move none are left out, and the rows are in order of their reach in energy. `placesApart`: those that could be
/// no ends, which is said below.
ChartSpec whatIfChart(std::span<const WhatIfRow> rows, const ScenarioResult &scenario, const Wording &words,
                      std::optional<Scale> unit = {}, Measure measure = Measure::emissions,
                      std::span<const std::string> placesApart = {});

/// The sentence for them; empty where there are none.
std::string placesApartSentence(std::span<const std::string> placesApart, const Dataset &dataset, const Wording &words);

/// What a row is about, whatever its number among the others: "whatif.pue", "huella-2026", "year-2020".
std::string rowId(const WhatIfRow &row);
std::string rowId(const DataRow &row);

/// The name of a scenario that a change makes: "In the United Kingdom".
std::string nameInWords(const Variation &change, const Dataset &dataset, const Wording &words);

/// What a change is about: "Where it runs"; and what it leads to, short since the first is said already: "Sweden".
std::string changeText(Variation::What what, const Wording &words);
std::string changedTo(const Variation &change, const Dataset &dataset, const Wording &words);
/// The data that a row is calculated from: a dataset, or a year's electricity.
std::string dataName(const DataRow &row, const Wording &words);

/// How many runs have an answer in the scenario as it is, and none from this data.
size_t unknownThere(const DataRow &row, const ScenarioResult &scenario);

/// The same scenario calculated from other data, basis, intensity and PUE beside each. A bar's id is rowId().
ChartSpec otherDataChart(std::span<const DataRow> rows, const ScenarioResult &scenario, const Wording &words,
                         std::optional<Scale> unit = {}, Measure measure = Measure::emissions);

} // namespace huella
