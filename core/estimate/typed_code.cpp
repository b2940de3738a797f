// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/typed_code.h"

#include "core/base/fold.h"

namespace huella {

std::optional<Issue> sharedCodeIssue(std::string_view typed, const Place &taken, const Dataset &dataset)
{
    const std::string code = foldName(typed);
    if (code.size() != 2)
        return {};
    for (std::string_view country : {"us-", "ca-"}) {
        const auto state = dataset.place(std::string(country) + code);
        // only the state's own code: "US DO" is also the United States, an article left out
        if (!state || state->via || foldName(state->record->code) != std::string(country) + code)
            continue;
        std::vector<MessageArg> args{textArg("code", typed), textArg("state_code", state->record->code)};
        addName(args, "place", taken.nameEn, taken.nameEs);
        addName(args, "state", state->record->nameEn, state->record->nameEs);
        return Issue{Severity::note, Message("issue.place.state_code", std::move(args)), "zone", {}};
    }
    return {};
}

} // namespace huella
