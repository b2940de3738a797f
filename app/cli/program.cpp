// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/commands/commands.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/help.h"
#include "app/cli/options/language_option.h"
#include "core/catalogue/own_chips_folder.h"

#include <algorithm>
#include <array>
#include <new>
#include <system_error>

namespace huella::cli {
namespace {

/// A call cut in three: options of the program, the command's name, what belongs to the command.
struct Call {
    std::vector<std::string> options;
    std::string command;
    std::vector<std::string> rest;
};

Call cut(const std::vector<std::string> &words)
{
    auto at = words.begin();
    while (at != words.end() && at->starts_with('-')) {
        const bool takesNext = *at == "--lang" || *at == "--data";
        at += takesNext && at + 1 != words.end() ? 2 : 1;
    }
    Call call{{words.begin(), at}, {}, {}};
    if (at != words.end()) {
        call.command = *at;
        call.rest.assign(at + 1, words.end());
    }
    return call;
}

std::string listOf(auto begin, auto end, auto nameOf)
{
    std::string list;
    for (auto at = begin; at != end; ++at)
        list += (list.empty() ? "" : ", ") + std::string(nameOf(*at));
    return list;
}

tl::unexpected<Error> unknownCommand(const std::string &name)
{
    const auto commands = allCommands();
    const auto list =
        textArg("commands", listOf(commands.begin(), commands.end(), [](const Command *c) { return c->name; }));
    return name.empty() ? wrongUse("COMMAND", Message("cli.command.missing", {list}))
                        : wrongUse(name, Message("cli.command.unknown", {list}));
}

Result<Status> printVersion()
{
    return deliver("huella-cli " HUELLA_VERSION ", catalogue " + std::string(Catalogue::builtIn().edition) + "\n");
}

/// The program's own options, checked: what they leave for the command.
Result<Context> contextFrom(const Arguments &options, const Wording &wording)
{
    if (const auto language = askedLanguage(options); !language)
        return tl::unexpected(language.error());
    Context context{wording, {}};
    if (const auto *dataset = options.value("--data")) {
        const auto all = Dataset::all();
        const auto list = [&] { return listOf(all.begin(), all.end(), [](const DatasetInfo &d) { return d.id; }); };
        if (!Dataset::info(*dataset))
            return wrongUse(
                "--data", Message("error.dataset.unknown", {textArg("name", *dataset), textArg("candidates", list())}));
        context.dataset = *dataset;
    }
    return context;
}

Result<Status> runCommand(const Call &call, const Context &context)
{
    const auto commands = allCommands();
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const Command *c) { return c->name == call.command; });
    if (found == commands.end())
        return unknownCommand(call.command);
    const Command &command = **found;
    auto arguments = parseArguments(command, call.rest);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->has("--help"))
        return deliver(helpOf(command, context.words));
    return arguments->has("--version") ? printVersion() : command.run(*arguments, context);
}

Result<Status> runCall(const std::vector<std::string> &words, const Wording &wording)
{
    const Call call = cut(words);
    auto options = parseArguments(programCommand(), call.options);
    if (!options)
        return tl::unexpected(options.error());
    auto context = contextFrom(*options, wording);
    if (!context)
        return tl::unexpected(context.error());
    if (options->has("--help"))
        return deliver(helpOf(programCommand(), allCommands(), wording));
    return options->has("--version") ? printVersion() : runCommand(call, *context);
}

/// The last belt: what nobody foresaw ends in a sentence and a status too.
Result<Status> runGuarded(const std::vector<std::string> &words, const Wording &wording)
{
    try {
        return runCall(words, wording);
    } catch (const std::bad_alloc &) {
        return fail(ErrorKind::file, "huella-cli", Message("error.unforeseen.memory"));
    } catch (const std::system_error &error) { // of a file, mostly
        return fail(ErrorKind::file, "huella-cli", fileMessage(error.code().value()));
    } catch (const std::exception &error) {
        return fail(ErrorKind::input, "huella-cli", Message("error.unforeseen", {textArg("what", error.what())}));
    }
}

} // namespace

const Command &programCommand()
{
    static const Command command{{},
                                 "cli.summary",
                                 {},
                                 {},
                                 {{"--lang", "en|es", "cli.help.lang"},
                                  {"--data", "cli.value.dataset", "cli.help.data"},
                                  helpOption,
                                  versionOption},
                                 {"cli.help.program_notes"}};
    return command;
}

std::span<const Command *const> allCommands()
{
    static const std::array<const Command *, 17> commands{
        &estimateCommand(), &planCommand(),      &batchCommand(),  &slurmCommand(),     &mergeCommand(),
        &checkCommand(),    &exportCommand(),    &reportCommand(), &templatesCommand(), &casesCommand(),
        &lessonsCommand(),  &worksheetCommand(), &markCommand(),   &classCommand(),     &catalogueCommand(),
        &datasetsCommand(), &guideCommand()};
    return commands;
}

Language messageLanguage(const std::vector<std::string> &words, const Environment &environment)
{
    const Call call = cut(words);
    for (size_t i = 0; i < call.options.size(); ++i) {
        const std::string &word = call.options[i];
        const std::string value = word.starts_with("--lang=")                       ? word.substr(7)
                                  : word == "--lang" && i + 1 < call.options.size() ? call.options[i + 1]
                                                                                    : "";
        if (const auto language = languageFromCode(value))
            return *language;
    }
    return huella::messageLanguage(environment);
}

Status runProgram(const std::vector<std::string> &words, const Environment &environment)
{
    const Wording &wording = Wording::of(messageLanguage(words, environment));
    Dataset::lookForOwnChipsIn(ownChipsFolder());
    const auto status = runGuarded(words, wording);
    if (status)
        return *status;
    say(status.error().place, status.error().message, wording);
    return statusOf(status.error().kind);
}

} // namespace huella::cli
