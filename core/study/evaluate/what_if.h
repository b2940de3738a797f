// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/study/model/scenario_plan.h"

namespace huella {

/// One change and what the whole scenario would come to with it, g CO2e and kWh.
struct WhatIfEnd {
    Variation change;
    Mass emissions;
    Energy energy{};
    bool asNow = false; ///< what is planned already, so that the change would change nothing
};

/// A change that the user can make, and the two ends of its reach: the one that gives less first.
struct WhatIfRow {
    Variation::What what;
    WhatIfEnd low, high;
    bool isHardware() const { return what == Variation::What::processor || what == Variation::What::accelerator; }
};

/// What would change the scenario, one thing at a time; the row with the longest reach first, and those of hardware last. Rows that move nothing are left
/// out, and all where a run has no answer. Places are those that the study compares with; hardware is from the two lists below, at the same run time.
std::vector<WhatIfRow> whatIf(const Study &study, const Scenario &scenario, std::span<const Waiting> waiting = {});

/// The places of the study's list that are no ends of the row of places: their figures are of another source or basis than the
/// scenario's, or there are none. As the list has them.
std::vector<std::string> placesApart(const Study &study, const Scenario &scenario);

/// Common server processors and accelerators of several years, from which the what-if takes the two ends.
std::span<const std::string_view> processorsToCompare();
std::span<const std::string_view> acceleratorsToCompare();

/// The scenario calculated from other data.
struct DataRow {
    Variation change;               ///< the dataset, or the year of the electricity
    bool own = false;               ///< what the scenario stands on now
    Basis basis = Basis::none;      ///< of the runs' electricity; mixed where they differ
    std::string source{};           ///< of the electricity that emits most; empty where its grams were given
    std::optional<double> gPerKwh;  ///< of its electricity, g CO2e/kWh; none where runs differ
    std::optional<double> pue;      ///< 1 or more; none where runs differ
    std::optional<Mass> emissions;  ///< g CO2e; none where this data does not know a name that a run uses
    std::optional<Energy> energy{}; ///< kWh, where there are emissions
    size_t missing = 0;
    size_t ofOtherYears = 0; ///< runs whose place has no figure of the year, and keeps its newest one
};
/// Every dataset, then the electricity of earlier years.
std::vector<DataRow> underOtherData(const Study &study, const Scenario &scenario,
                                    std::span<const Waiting> waiting = {});

/// Sum of the runs' central figures, g CO2e and kWh; runs that cannot be estimated, or wait, are counted, not summed.
struct CentralTotal {
    Mass emissions;
    Energy energy;
    size_t missing = 0;
};
CentralTotal centralTotal(const Scenario &scenario, Resolver &resolver, std::span<const Waiting> waiting = {});

/// PUE of the runs that a plan changes, as they are then: a run that leaves a region leaves its PUE there.
struct PlannedPue {
    double low = 1, high = 1; ///< 1 or more; the same where all runs agree
    bool asNow = true;        ///< no run has another than before
    bool operator==(const PlannedPue &) const = default;
};
/// None where no run says.
std::optional<PlannedPue> plannedPue(const Scenario &scenario, const ScenarioPlan &plan, Resolver &resolver);

} // namespace huella
