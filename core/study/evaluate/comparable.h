// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/study/model/scenario_plan.h"

namespace huella {

/// What a figure of electricity stands on. Figures from two sources, or on two bases, may differ by more than their places do.
struct Footing {
    Basis basis = Basis::none;
    Text source;
};
/// Of an intensity; none where somebody gave it, since nobody said what it counts.
std::optional<Footing> footingOf(const Origin &intensity);
/// The tables of Green Algorithms are one source, whatever they were put together from.
bool sameFooting(const Footing &a, const Footing &b);

/// What the electricity of the runs that a plan changes stands on: that of the most emissions, where it differs. A list of places
/// is ranked on it. The world's where no run says.
Footing footingOf(const Scenario &scenario, const ScenarioPlan &plan, Resolver &resolver);

/// Whether a scenario's emissions may be called lower or higher than the baseline's: their data is of one basis, and so is the
/// electricity of each run and of its twin there; a run without one must be on the one basis that the baseline has. Two sources on one basis differ within the intervals, which know of it.
bool comparable(const ScenarioResult &scenario, const ScenarioResult &baseline);

} // namespace huella
