// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/scenario_plan.h"

#include "core/study/model/planned_run.h"

#include <algorithm>

namespace huella {

Scenario planned(const Scenario &scenario, const ScenarioPlan &plan)
{
    Scenario next = scenario;
    for (const Variation &change : plan.changes)
        next = varied(next, change);
    for (size_t i = 0; i < next.runs.size(); ++i)
        if (plan.others.contains(next.runs[i]->id))
            next.runs[i] = scenario.runs[i];
    if (plan.leavesOthersOut)
        std::erase_if(next.runs, [&](const RunPointer &run) { return plan.others.contains(run->id); });
    return next;
}

Scenario planned(const Scenario &scenario, const ScenarioPlan &plan, const Dataset &dataset)
{
    Scenario next = planned(scenario, plan);
    return next.runs.size() == scenario.runs.size() ? plansFollowed(scenario, std::move(next), dataset) : next;
}

} // namespace huella
