// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/study_place.h"

#include <unordered_set>

namespace huella {
namespace {

/// A scenario that only `after` has.
std::string newScenario(const Study &before, const Study &after)
{
    for (const Scenario &scenario : after.scenarios)
        if (!before.scenario(scenario.id))
            return scenario.id;
    return {};
}

/// A run that only `after` has: the one that was added.
std::string newRun(const Study &before, const Study &after)
{
    if (after.runCount() <= before.runCount())
        return {};
    std::unordered_set<std::string_view> known;
    for (const Scenario &scenario : before.scenarios)
        for (const RunPointer &run : scenario.runs)
            known.insert(run->id);
    for (const Scenario &scenario : after.scenarios)
        for (const RunPointer &run : scenario.runs)
            if (!known.contains(run->id))
                return run->id;
    return {};
}

/// The run that takes the place of one that is gone: the next in its scenario, else the one before.
std::string neighbour(const Study &before, const Study &after, const std::string &gone)
{
    for (const Scenario &scenario : before.scenarios)
        for (size_t i = 0; i < scenario.runs.size(); ++i)
            if (scenario.runs[i]->id == gone)
                for (size_t other : {i + 1, i - 1})
                    if (other < scenario.runs.size() && after.run(scenario.runs[other]->id))
                        return scenario.runs[other]->id;
    return firstRun(after);
}

} // namespace

std::string firstRun(const Study &study)
{
    for (const Scenario &scenario : study.scenarios)
        if (!scenario.runs.empty())
            return scenario.runs.front()->id;
    return {};
}

std::string firstScenario(const Study &study)
{
    return study.scenarios.empty() ? std::string() : study.scenarios.front().id;
}

StudyPlace placeAfter(const Study &before, const Study &after, const StudyPlace &place)
{
    if (const auto scenario = newScenario(before, after); !scenario.empty())
        return {{}, scenario};
    if (const auto added = newRun(before, after); !added.empty())
        return {added, {}};
    if (!place.run.empty() && !after.run(place.run))
        return {neighbour(before, after, place.run), {}};
    return place;
}

} // namespace huella
