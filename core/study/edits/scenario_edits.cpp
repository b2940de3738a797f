// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/evaluate/evaluate.h"

#include <algorithm>

// Edits of scenarios as a whole, and of what a project knows about its runs.

namespace huella {
namespace {

size_t indexOf(const Study &study, std::string_view scenarioId)
{
    const auto found = std::find_if(study.scenarios.begin(), study.scenarios.end(),
                                    [&](const Scenario &s) { return s.id == scenarioId; });
    return size_t(found - study.scenarios.begin());
}

} // namespace

std::string nextScenarioId(const Study &study) { return "s" + std::to_string(nextNumber(study, 's')); }

Scenario copyOfScenario(const Study &study, std::string_view scenarioId, std::string_view name)
{
    const Scenario *scenario = study.scenario(scenarioId);
    return copyOfScenario(study, scenario ? *scenario : Scenario(), name);
}

Scenario copyOfScenario(const Study &study, Scenario copy, std::string_view name)
{
    copy.id = nextScenarioId(study);
    copy.name = asName(name);
    // ids are given out in the order of sums, so that an unchanged copy comes to the same last digit
    std::vector<RunPointer *> runs;
    for (RunPointer &run : copy.runs)
        runs.push_back(&run);
    sortById(runs, [](const RunPointer *run) -> std::string_view { return (*run)->id; });
    std::int64_t number = nextNumber(study, 'r');
    for (RunPointer *run : runs) {
        auto twin = std::make_shared<Run>(**run);
        twin->id = "r" + std::to_string(number++);
        *run = std::move(twin);
    }
    return copy;
}

Study addScenario(const Study &study, Scenario scenario)
{
    Study next = study;
    next.scenarios.push_back(std::move(scenario));
    return next;
}

Study removeScenario(const Study &study, std::string_view scenarioId)
{
    Study next = study;
    if (study.scenarios.size() > 1)
        std::erase_if(next.scenarios, [&](const Scenario &s) { return s.id == scenarioId; });
    return next;
}

Study moveScenario(const Study &study, std::string_view scenarioId, int by)
{
    Study next = study;
    const size_t from = indexOf(study, scenarioId);
    const auto to = std::ptrdiff_t(from) + by;
    if (from < study.scenarios.size() && to >= 0 && to < std::ptrdiff_t(study.scenarios.size()))
        std::swap(next.scenarios[from], next.scenarios[size_t(to)]);
    return next;
}

Study makeBaseline(const Study &study, std::string_view scenarioId)
{
    Study next = study;
    if (const size_t at = indexOf(study, scenarioId); at < study.scenarios.size())
        std::rotate(next.scenarios.begin(), next.scenarios.begin() + std::ptrdiff_t(at),
                    next.scenarios.begin() + std::ptrdiff_t(at) + 1);
    return next;
}

Study setBudget(const Study &study, const Budget &budget)
{
    Study next = study;
    next.budget = budget;
    return next;
}

Study setYears(const Study &study, std::string_view runId, std::optional<int> year, std::optional<int> until)
{
    return changeRun(study, runId, [&](Run &run) {
        run.year = year;
        run.until = year && until && *until > *year ? until : std::nullopt;
    });
}

Study setNote(const Study &study, std::string_view runId, std::string_view note)
{
    return changeRun(study, runId, [&](Run &run) { run.note = asName(note); });
}

Study setRepeat(const Study &study, std::string_view runId, const std::optional<Recurrence> &repeat)
{
    return changeRun(study, runId, [&](Run &run) { run.repeat = repeat; });
}

Study setTraining(const Study &study, std::string_view runId, const std::optional<Training> &training)
{
    return changeRun(study, runId, [&](Run &run) { run.training = training; });
}

} // namespace huella
