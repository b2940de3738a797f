// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup/command_options.h"

#include "app/desktop/common/number_locale.h"
#include "app/desktop/common/text.h"
#include "core/base/one_line.h"
#include "core/base/unfinished.h"
#include "core/wording/message_language.h"
#include "core/wording/wording.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QHashFunctions>

#include <algorithm>
#include <cstdio>

namespace huella {
namespace {

const CommandOption *optionNamed(std::string_view name, std::span<const CommandOption> options)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [name](const CommandOption &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// What CLI11 read for an option, held against what it may be.
Result<void> checkGiven(const CommandOption &option, const CLI::Option &read, std::span<const CommandOption> options)
{
    if (read.count() > 1)
        return wrongUse(option.name, "export.option.doubled");
    // "--lang -o"
    if (read.count() == 1 && (option.value->empty() || optionNamed(*option.value, options)))
        return wrongUse(option.name, "export.option.no_value");
    return {};
}

Result<void> refuse(const std::string &word)
{
    const std::string name = word.substr(0, word.find('='));
    return name.size() > 1 && name.starts_with('-') ? wrongUse(name, "export.option.unknown")
                                                    : wrongUse(word, "export.argument.extra");
}

/// Remarks of Qt about the session (no runtime folder, another locale) are not messages of this program.
void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        sayOnErrorStream({}, toStdString(text));
}

} // namespace

tl::unexpected<Error> wrongUse(std::string_view option, const char *key, std::vector<MessageArg> args)
{
    return fail(ErrorKind::usage, std::string(option), Message(key, std::move(args)));
}

Result<void> readOptions(std::span<char *> arguments, std::span<const CommandOption> options)
{
    CLI::App call;
    call.set_help_flag();
    call.allow_extras();
    std::vector<const CLI::Option *> declared;
    for (const CommandOption &option : options) {
        const std::string name(option.name);
        CLI::Option *made = call.add_option(name, *option.value)->take_last();
        if (option.usual)
            made->expected(0, 1)->default_str(option.usual);
        declared.push_back(made);
    }
    try {
        call.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the end
    } catch (const CLI::ArgumentMismatch &mismatch) { // its sentence, which is English, begins with the option
        const std::string sentence = mismatch.what();
        const std::string name = sentence.substr(0, sentence.find_first_of(": "));
        const CommandOption *option = optionNamed(name.starts_with('-') ? name : "--" + name, options);
        return wrongUse(option ? option->name : name, "export.option.no_value");
    }
    for (size_t i = 0; i < options.size(); ++i)
        if (auto right = checkGiven(options[i], *declared[i], options); !right)
            return right;
    if (const auto left = call.remaining(); !left.empty())
        return refuse(left.front());
    return {};
}

void sayOnErrorStream(const std::string &place, const std::string &sentence)
{
    const std::string line =
        "huella: " + (place.empty() ? std::string() : oneLine(briefly(place)) + ": ") + oneLine(sentence) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

int runWithoutScreen(int, char **argv, const std::function<Result<int>()> &work)
{
    qInstallMessageHandler(onlyGrave);
    takeUnfinishedAwayOnSignals();
    QHashSeed::setDeterministicGlobalSeed(); // the order of the fonts in a PDF follows it
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, not even where there is one
    int count = 1;
    QApplication app(count, argv); // Qt Charts asks for one
    keepNumbersPlain();
    const auto status = work();
    if (status)
        return *status;
    const Error &error = status.error();
    sayOnErrorStream(error.place, Wording::of(messageLanguage(ownEnvironment()))(briefly(error.message)));
    return error.kind == ErrorKind::file ? fileStatus : wrongUseStatus;
}

} // namespace huella
