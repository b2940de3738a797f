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
std::optional<Footing> footingOf(const Place &place);
/// The tables of Green Algorithms are one source, whatever they were put together from.
bool sameFooting(const Footing &a, const Footing &b);

/// How a figure stands beside another: the same kind of figure; of another source, which is marked, since the sources differ too; on
/// another basis, which is marked and never called lower or higher. In the order of how far apart they are.
enum class Beside { alike, otherSource, otherBasis };
Beside beside(const std::optional<Footing> &one, const std::optional<Footing> &other);

/// What the electricity of the runs that a plan changes stands on: that of the most emissions, where it differs. A list of places
/// is ranked on it. The world's where no run says.
Footing footingOf(const Scenario &scenario, const ScenarioPlan &plan, Resolver &resolver);

/// How the electricity of the runs that is furthest apart from their twins' in the baseline stands beside it.
Beside beside(const ScenarioResult &scenario, const ScenarioResult &baseline);
/// What most of a scenario's emissions stand on; none where nobody said.
std::optional<Footing> footingOf(const ScenarioResult &scenario);
/// How the electricity of a scenario's runs stands beside a figure: that of the run that is furthest apart.
Beside beside(const ScenarioResult &scenario, const std::optional<Footing> &other);

/// Whether a scenario's emissions may be called lower or higher than the baseline's: their data is of one basis, and so is the
/// electricity of each run and of its twin there; a run without one must be on the one basis that the baseline has. Two sources on one basis differ within the intervals, which know of it.
bool comparable(const ScenarioResult &scenario, const ScenarioResult &baseline);

} // namespace huella
