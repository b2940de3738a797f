// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/csv_style.h"
#include "core/teaching/worksheets/marking.h"

namespace huella::cli {
namespace {

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string &answers = *arguments.operand();
    const std::string *key = arguments.value("--key");
    if (!key)
        return wrongUse("--key", Message("cli.mark.no_key"));
    const auto style = csvStyle(arguments);
    if (!style)
        return tl::unexpected(style.error());
    for (const std::string &input : {answers, *key})
        if (auto spared = spareInput(arguments.value("-o"), input); !spared)
            return tl::unexpected(spared.error());
    const auto answersText = readTextFile(answers), keyText = readTextFile(*key);
    for (const auto *read : {&answersText, &keyText})
        if (!*read)
            return tl::unexpected(read->error());
    const auto marked = markAnswers(*answersText, answers, *keyText, *key);
    if (!marked)
        return tl::unexpected(marked.error());
    for (const Error &note : marked->notes)
        say(note.place, note.message, context.words);
    for (const Error &refused : marked->refused)
        say(refused.place, refused.message, context.words);
    const auto write = arguments.has("--totals") ? scoresCsv : markedCsv;
    return deliver(write(*marked, context.words, *style), arguments.value("-o"),
                   marked->refused.empty() ? Status::done : Status::rejected);
}

} // namespace

const Command &markCommand()
{
    static const Command command{"mark",
                                 "cli.mark.summary",
                                 "cli.value.answers",
                                 "cli.mark.answers",
                                 {{"--key", "cli.value.file", "cli.mark.key"},
                                  {"--totals", "", "cli.mark.totals"},
                                  forOption,
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {"cli.mark.note"},
                                 run};
    return command;
}

} // namespace huella::cli
