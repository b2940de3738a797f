// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/several_runs.h"

#include "core/base/json.h"
#include "core/study/model/planned_run.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace huella {
namespace {

/// A run that goes with a training goes with the copy of that one, where it came along; else its figures are typed ones.
void goWithCopy(Run &run, const std::unordered_map<std::string, std::string> &ids)
{
    const auto around = aroundOf(run);
    if (!around)
        return;
    const auto training = ids.find(around->training);
    if (training == ids.end())
        return run.plan.reset();
    Json inputs = run.plan->inputs;
    inputs["of"] = training->second;
    run.plan->inputs = inputs;
}

std::unordered_set<std::string_view> setOf(RunIds ids) { return {ids.begin(), ids.end()}; }

} // namespace

Study changeEachRun(const Study &study, RunIds ids, const std::function<void(Run &, size_t at)> &change)
{
    std::unordered_map<std::string_view, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    Study next = study;
    for (Scenario &scenario : next.scenarios)
        for (RunPointer &run : scenario.runs) {
            const auto place = places.find(run->id);
            if (place == places.end())
                continue;
            auto changed = std::make_shared<Run>(*run);
            change(*changed, place->second);
            if (*changed != *run) // else its estimate stays as well
                run = std::move(changed);
        }
    return next;
}

Study changeRuns(const Study &study, RunIds ids, const std::function<void(Run &)> &change)
{
    return changeEachRun(study, ids, [&change](Run &run, size_t) { change(run); });
}

Study removeRuns(const Study &study, RunIds ids)
{
    const auto meant = setOf(ids);
    Study next = study;
    for (Scenario &scenario : next.scenarios)
        std::erase_if(scenario.runs, [&meant](const RunPointer &run) { return meant.contains(run->id); });
    return next;
}

Study orderRuns(const Study &study, std::string_view scenarioId, RunIds ids)
{
    std::unordered_map<std::string_view, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i)
        places.emplace(ids[i], i);
    const auto placeOf = [&places](const RunPointer &run) {
        const auto place = places.find(run->id);
        return place == places.end() ? places.size() : place->second;
    };
    Study next = study;
    for (Scenario &scenario : next.scenarios)
        if (scenario.id == scenarioId)
            std::stable_sort(scenario.runs.begin(), scenario.runs.end(),
                             [&](const RunPointer &a, const RunPointer &b) { return placeOf(a) < placeOf(b); });
    return next;
}

Study addRuns(const Study &study, std::string_view scenarioId, std::vector<Run> runs)
{
    Study next = study;
    std::int64_t number = nextNumber(study, 'r');
    std::unordered_map<std::string, std::string> ids; // that they come with, and that they get
    for (size_t i = 0; i < runs.size(); ++i)
        ids.emplace(runs[i].id, "r" + std::to_string(number + std::int64_t(i)));
    for (Run &run : runs)
        goWithCopy(run, ids);
    for (Scenario &scenario : next.scenarios) {
        if (scenario.id != scenarioId)
            continue;
        for (Run &run : runs) {
            run.id = run.lineage = "r" + std::to_string(number++);
            scenario.runs.push_back(std::make_shared<const Run>(std::move(run)));
        }
        break;
    }
    return next;
}

Scenario copyOfRuns(const Study &study, std::string_view scenarioId, RunIds ids, std::string_view name)
{
    const auto meant = setOf(ids);
    Scenario copy = copyOfScenario(study, scenarioId, name);
    const Scenario *original = study.scenario(scenarioId);
    size_t at = 0; // both have their runs in one order
    std::erase_if(copy.runs, [&](const RunPointer &) { return !meant.contains(original->runs[at++]->id); });
    return copy;
}

} // namespace huella
