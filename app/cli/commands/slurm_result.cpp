// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/slurm_result.h"

#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/slurm_answer.h"

#include <algorithm>
#include <set>

namespace huella::cli {
namespace {

constexpr size_t mostSaid = 20; ///< rows on stderr; --json lists more

void sayWhatIsLeftOut(const PartialSums &answer, bool json, const Wording &words)
{
    const ClusterSums &sums = answer.sums;
    if (!json)
        for (const Issue &issue : slurmIssues(sums.counts))
            say("slurm", issue.message, words);
    for (size_t i = 0; i < std::min(mostSaid, sums.skipped.size()); ++i)
        say(sums.skipped[i].file + ":" + std::to_string(sums.skipped[i].line), sums.skipped[i].reason, words);
    if (sums.skippedRows > 0)
        say("slurm", Message("cli.slurm.skipped", {numberArg("count", double(sums.skippedRows))}), words);
}

} // namespace

Result<void> checkInputs(const Arguments &arguments, const std::string *partial)
{
    std::set<std::string> seen;
    for (const std::string &input : arguments.operands()) {
        if (!seen.insert(input).second)
            return wrongUse(input, Message("cli.slurm.twice"));
        for (const std::string *output : {arguments.value("-o"), partial})
            if (auto spared = spareInput(output, input); !spared)
                return spared;
    }
    const std::string *output = arguments.value("-o");
    if (output && partial && *output == *partial)
        return wrongUse("--partial", Message("cli.slurm.same_output"));
    return {};
}

Result<Status> deliverSums(const PartialSums &answer, const Arguments &arguments, const std::string *partial,
                           const Context &context)
{
    const bool json = arguments.has("--json");
    const std::string text = json ? textOf(slurmJson(answer, context.words)) : slurmText(answer, context.words);
    const Status status = answer.sums.skippedRows > 0 ? Status::rejected : Status::done;
    const std::string stdoutName = "-";
    const std::string *output = arguments.value("-o");
    const auto delivered =
        partial ? deliverBoth(text, output ? *output : stdoutName, writePartialSums(answer), *partial, status)
                : deliver(text, output, status);
    if (delivered)
        sayWhatIsLeftOut(answer, json, context.words);
    return delivered;
}

} // namespace huella::cli
