// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/slurm_result.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"

namespace huella::cli {
namespace {

Result<Status> run(const Arguments &arguments, const Context &context)
{
    if (auto checked = checkInputs(arguments, nullptr); !checked)
        return tl::unexpected(checked.error());
    PartialSums all;
    bool first = true;
    for (const std::string &path : arguments.operands()) {
        const auto text = readTextFile(path);
        if (!text)
            return tl::unexpected(text.error());
        const auto part = readPartialSums(*text, path);
        if (!part)
            return tl::unexpected(part.error());
        if (std::exchange(first, false)) {
            all.by = part->by;
            all.reading = part->reading;
        } else if (part->by != all.by || part->reading != all.reading) {
            return badInput(path, Message("cli.merge.differ"));
        }
        all.sums.add(part->sums);
    }
    return deliverSums(all, arguments, nullptr, context);
}

} // namespace

const Command &mergeCommand()
{
    static const Command command{"merge",
                                 "cli.merge.summary",
                                 "cli.value.partial",
                                 "cli.merge.files",
                                 {jsonOption, outputOption, helpOption, versionOption},
                                 {"cli.merge.note"},
                                 run,
                                 true};
    return command;
}

} // namespace huella::cli
