// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/output.h"
#include "app/cli/options/request.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/answer_text.h"
#include "core/estimate/typed_code.h"

namespace huella::cli {
namespace {

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto request = readRequest(arguments);
    if (!request)
        return tl::unexpected(request.error());
    const Dataset &dataset = context.data();
    Draws draws(request->seed);
    auto answer = estimate(request->workload, dataset, draws);
    if (!answer)
        return tl::unexpected(atOption(answer.error()));
    if (const auto &zone = request->workload.zone; zone && answer->inputs.place)
        if (auto issue = sharedCodeIssue(*zone, *answer->inputs.place, dataset))
            answer->issues.push_back(std::move(*issue));
    return deliver(arguments.has("--json") ? textOf(estimateJson(*answer, dataset, context.words))
                                           : answerText(*answer, dataset, context.words));
}

std::vector<Option> options()
{
    std::vector<Option> all = workloadOptions();
    all.insert(all.end(), {jsonOption, helpOption, versionOption});
    return all;
}

} // namespace

const Command &estimateCommand()
{
    static const Command command{"estimate", "cli.estimate.summary", {}, {}, options(), {"cli.estimate.defaults"}, run};
    return command;
}

} // namespace huella::cli
