// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/said_difference.h"

#include "core/estimate/measure.h"
#include "core/study/evaluate/comparable.h"

namespace huella {

SaidDifference saidDifference(const ScenarioResult &scenario, const ScenarioResult &baseline, const MeasureOf &shown)
{
    SaidDifference said;
    said.missing = scenario.missing + baseline.missing;
    if (shown.isEnergy()) {
        const EnergyDifference d = energyDifferenceOf(baseline, scenario);
        said.none = d.energy.value() == 0 && d.energyKwh == Interval{0, 0};
        said.simulated = d.simulated;
        said.clear = d.clear;
        said.hasBase = baseline.energy.total.value() > 0;
        said.ratio = d.ratio;
        said.range = d.ratioInterval;
        said.amount = d.energy.value();
        said.amountRange = d.energyKwh;
        return said; // electricity is the same on every basis
    }
    const Difference d = scenario.difference.value_or(Difference{});
    said.none = d.emissions.value() == 0 && d.emissionsG == Interval{0, 0};
    said.simulated = d.simulated;
    said.clear = d.clear;
    said.hasBase = baseline.emissions.total.value() > 0;
    const Beside stands = beside(scenario, baseline);
    said.comparable = stands != Beside::otherBasis;
    said.otherSource = stands == Beside::otherSource;
    said.ratio = d.ratio;
    said.range = d.ratioInterval;
    said.amount = shown.amount(d.emissions);
    said.amountRange = {shown.amount(Mass(d.emissionsG.low)), shown.amount(Mass(d.emissionsG.high))};
    return said;
}

std::string verdictOf(const SaidDifference &difference, const Wording &words)
{
    if (difference.missing > 0)
        return words("compare.verdict.incomplete", {numberArg("count", double(difference.missing))});
    if (!difference.comparable)
        return words("compare.verdict.basis");
    if (difference.none)
        return words("compare.verdict.same");
    if (!difference.hasBase)
        return words("compare.verdict.no_baseline");
    if (!difference.simulated)
        return words("compare.verdict.pending");
    return words(difference.clear ? "compare.verdict.clear" : "compare.verdict.unclear");
}

} // namespace huella
