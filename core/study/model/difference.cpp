// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/difference.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

using RunsById = std::map<std::string_view, const Run *>;

RunsById runsOf(const Study &study)
{
    RunsById runs;
    for (const Scenario &scenario : study.scenarios)
        for (const RunPointer &run : scenario.runs)
            runs.emplace(run->id, run.get());
    return runs;
}

using ScenariosById = std::map<std::string_view, const Scenario *>;

ScenariosById scenariosOf(const Study &study)
{
    ScenariosById scenarios;
    for (const Scenario &scenario : study.scenarios)
        scenarios.emplace(scenario.id, &scenario);
    return scenarios;
}

/// Runs and scenarios are compared for themselves.
bool sameButForRuns(const Scenario &a, const Scenario &b)
{
    const auto sameId = [](const RunPointer &one, const RunPointer &other) { return one->id == other->id; };
    return a.name == b.name && a.dataset == b.dataset && a.gridYear == b.gridYear && a.unknown == b.unknown
           && std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(), sameId);
}

/// The study without what is compared for itself, and without the copies of the catalogue, which follow from the runs.
Study propertiesOf(Study study)
{
    study.scenarios.clear();
    study.report = {};
    study.pins.reset();
    return study;
}

void addRuns(StudyDifference &difference, const Study &before, const Study &after)
{
    const RunsById old = runsOf(before), now = runsOf(after);
    for (const auto &[id, run] : now) {
        const auto same = old.find(id);
        if (same == old.end())
            difference.addedRuns.push_back(run->name);
        else if (same->second != run && !(*same->second == *run))
            difference.changedRuns.push_back(run->name);
    }
    for (const auto &[id, run] : old)
        if (!now.contains(id))
            difference.removedRuns.push_back(run->name);
}

} // namespace

StudyDifference differenceOf(const Study &before, const Study &after)
{
    StudyDifference difference;
    addRuns(difference, before, after);
    const ScenariosById old = scenariosOf(before), now = scenariosOf(after);
    std::vector<std::string_view> orderBefore, orderAfter; // of those that both have
    for (const Scenario &scenario : after.scenarios) {
        const auto same = old.find(scenario.id);
        if (same == old.end()) {
            difference.addedScenarios.push_back(scenario.name);
            continue;
        }
        orderAfter.push_back(scenario.id);
        if (!sameButForRuns(*same->second, scenario))
            difference.changedScenarios.push_back(scenario.name);
    }
    for (const Scenario &scenario : before.scenarios)
        if (now.contains(scenario.id))
            orderBefore.push_back(scenario.id);
        else
            difference.removedScenarios.push_back(scenario.name);
    difference.order = orderBefore != orderAfter;
    difference.report = !(before.report == after.report);
    difference.properties = !(propertiesOf(before) == propertiesOf(after));
    return difference;
}

} // namespace huella
