// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/evaluate/scenario_answers.h"

namespace huella {
namespace {

void addSourcesUnder(SourceIds &ids, const Scenario &scenario, const Variation &change, Resolver &resolver)
{
    for (const RunPointer &run : varied(scenario, change).runs)
        if (const auto inputs = fill(viewOf(run->workload), resolver))
            addSourcesOf(ids, *inputs);
}

} // namespace

const WhatIfAnswer &ScenarioAnswers::whatIf(const Study &study, const Scenario &scenario)
{
    const std::scoped_lock lock(mutex_);
    if (!whatIf_) {
        WhatIfAnswer answer{huella::whatIf(study, scenario, waiting_), {}};
        const Dataset dataset = datasetOf(study, scenario);
        Resolver resolver(dataset);
        for (const WhatIfRow &row : answer.rows)
            for (const WhatIfEnd *end : {&row.low, &row.high})
                addSourcesUnder(answer.sources, scenario, end->change, resolver);
        answer.placesApart = placesApart(study, scenario);
        whatIf_ = std::move(answer);
    }
    return *whatIf_;
}

const OtherDataAnswer &ScenarioAnswers::otherData(const Study &study, const Scenario &scenario)
{
    const std::scoped_lock lock(mutex_);
    if (!otherData_) {
        OtherDataAnswer answer{underOtherData(study, scenario, waiting_), {}};
        for (const DataRow &row : answer.rows) {
            const Dataset dataset = datasetOf(study, varied(scenario, row.change));
            Resolver resolver(dataset);
            addSourcesUnder(answer.sources, scenario, row.change, resolver);
        }
        otherData_ = std::move(answer);
    }
    return *otherData_;
}

} // namespace huella
