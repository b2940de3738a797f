// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/plan_study.h"

#include "core/study/edits/plan_edits.h"

namespace huella::cli {

Study withPlannedRuns(const Study &study, const PlanAnswer &answer, const std::string &name, const Wording &words)
{
    const PartName partName = [&words](std::string_view part, const std::string &training) {
        return words(Message("planning.part.of", {textArg("part", words(part)), textArg("name", training)}));
    };
    return withPlansFollowed(study, addPlanned(study, study.scenarios.front().id, answer.main(), name), partName);
}

} // namespace huella::cli
