// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/study/evaluate/compared_places.h"
#include "core/wording/wording.h"

namespace huella {

/// What stands behind a name whose figures stand apart from those beside it: " †" for another source, " *" for another basis.
const char *markOf(Beside beside);

/// What of a chart stands apart from the figure that it is seen from.
class FootingMarks {
public:
    /// The mark, remembered.
    const char *mark(Beside beside);
    void mark(ChartRow &bar, Beside beside);
    bool any() const { return source_ || basis_; }
    /// A sentence for each mark that was given. `sourceKey` and `basisKey`: how the chart says it.
    std::string footnote(const Wording &words, std::string_view sourceKey, std::string_view basisKey) const;

private:
    bool source_ = false, basis_ = false;
};

/// Who a source's figures are from, in short: "Electricity Maps".
std::string sourceName(Text id, const Dataset &dataset);

/// Marks the bars of runs or places (by id or code) whose electricity stands on something else than most of the scenario's emissions
/// do, and says so below.
void markApart(ChartSpec &chart, const ScenarioResult &scenario, const Wording &words);

/// The name of a place of a study's list: one that this dataset lacks has it in the one that has all.
std::string listedPlaceName(const std::string &code, const Dataset &dataset, const Wording &words);

/// Which places are not compared, and why; empty where all are.
std::string leftOutSentence(std::span<const LeftOutPlace> places, const Dataset &dataset, const Wording &words);

} // namespace huella
