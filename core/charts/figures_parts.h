// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/estimate/measure.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

#include <array>

namespace huella {

/// The unit that fits an amount of a measure: as emissions and energy are written elsewhere, and tree-years where they are.
Scale scaleOf(Measure measure, double amount);
/// The page's unit; where it has none for all (digitsAlone), the one that fits, with its digits.
Scale scaleOnPage(const std::optional<Scale> &page, Measure measure, double amount);
/// An amount beside a bar, with a short unit: "12 kWh", "1 tree-month". One that has no interval of its own, and one that has.
std::string amountText(double amount, const Precision &precision, const Wording &words);
std::string amountText(double amount, const Interval &interval, const Scale &scale, const Wording &words);
/// "0.14 to 0.46 kg CO₂e in nine of ten simulations"; empty where nothing was drawn.
std::string intervalText(double amount, const Interval &interval, const Scale &scale, const Wording &words);
/// Says of a bar, for who looks closer: its interval, then each of its parts with its amount and share, where there are several.
void addRemarks(ChartRow &bar, const Interval &interval, const Scale &scale, const Wording &words);
/// The amount of the scenario that has the most.
double largestOf(const StudyResult &result, Measure measure);
/// One unit for all bars of a chart where two would be mistaken for each other: tree-months, or tree-years where the largest bar
/// has them.
std::optional<Scale> unitOfChart(const std::optional<Scale> &page, Measure measure, double largest);
/// The components of a total, in the order in which they are stacked; `inkOfComponent` is of one of them.
inline constexpr std::array<const char *, 5> componentKeys{"cpu", "machine", "gpu", "memory", "overhead"};
ColourRole inkOfComponent(std::string_view key);
/// The colours of the bars and what they stand for, each once.
std::vector<BarPart> legendOf(const std::vector<ChartRow> &bars);
/// A number that is said already, with its short unit or with its trees.
std::string withUnitName(const std::string &digits, const Scale &scale, const Wording &words);
/// "tree-years", of one or of several; of others the unit itself.
std::string unitName(const Scale &scale, bool one, const Wording &words);
/// What a chart's amounts are, as the heading of their column: "Energy".
std::string measureName(Measure measure, const Wording &words);
/// The heading of a chart's amounts and the unit of its numbers.
void sayMeasure(ChartSpec &chart, Measure measure, const Wording &words);

/// Holds the bars of a chart against a budget: a line, where emissions or what they amount to are shown; a word of it where the chart
/// is of energy, or the budget so far off that the bars would shrink to nothing.
void addBudget(ChartSpec &chart, std::optional<Mass> budget, const MeasureOf &shown, const Wording &words);

/// How far from something: "−84 %".
std::string signedPercent(double fraction, const Numbers &numbers);

} // namespace huella
