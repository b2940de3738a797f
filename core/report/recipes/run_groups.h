// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/recipes/recipe_context.h"

namespace huella::recipes {

/// Runs that share a row of a table: one, or several that differ in their hours, kinds and names alone.
struct RunGroup {
    std::vector<const RunResult *> runs; ///< in the study's order; never empty
    Energy energy;                       ///< of all of them, kWh
    Mass emissions;                      ///< g CO2e
    /// The sum of theirs, which is no narrower than that of the sum: they share all that is uncertain but how busy the devices are.
    /// Nothing where a run of them was not simulated.
    Range range{};
    const RunResult &first() const { return *runs.front(); }
    bool single() const { return runs.size() == 1; }
};

/// In the order of their first runs. Where a scenario has few runs, each by itself.
std::vector<RunGroup> runGroups(const ScenarioResult &scenario);
/// Each by itself, however many there are.
std::vector<RunGroup> everyRun(const ScenarioResult &scenario);

/// The largest of them, in the order in which they stand.
std::vector<const RunGroup *> largestGroups(const std::vector<RunGroup> &groups, size_t most);

/// The run's name; of several what their names have in common, and how many they are: "Corpus cleaning, shard (5 runs)".
std::string groupName(const RunGroup &group, const Wording &words);
/// The kind of the runs, or that there are several.
std::string groupKind(const RunGroup &group, const Wording &words);
/// "12 h"; of several "14.5 to 51.6 h, 3 times". A run that cannot be estimated yet has none.
std::string groupTime(const RunGroup &group, const Wording &words);

/// What people wrote beside their runs, each once: "Pilot: twelve combinations, page 14."
void addNotes(RecipeContext &context);

} // namespace huella::recipes
