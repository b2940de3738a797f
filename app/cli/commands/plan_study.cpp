// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/plan_study.h"

#include "core/study/edits/edits.h"

namespace huella::cli {
namespace {

Study withRun(const Study &study, const Planned &planned, const std::string &name)
{
    const std::string id = nextRunId(study);
    const Study longer = addRun(study, study.scenarios.front().id, name);
    return changeRun(longer, id, [&](Run &run) {
        run.kind = planned.runKind;
        run.workload = planned.workload;
        run.plan = planned.plan;
        if (planned.load) {
            run.repeat = Recurrence{};
            run.repeat->count = planned.load->perDay;
            run.repeat->every = Recurrence::Every::day;
            run.repeat->duration = planned.load->months;
            run.repeat->lasting = Recurrence::Lasting::months;
        }
    });
}

} // namespace

Study withPlannedRuns(Study study, const PlanAnswer &answer, const std::string &name, const Wording &words)
{
    study = withRun(study, answer.main(), name);
    for (const AroundAnswer &around : answer.around)
        study =
            withRun(study, *around.planned,
                    words(Message("planning.part.of", {textArg("part", words(around.name)), textArg("name", name)})));
    return study;
}

} // namespace huella::cli
