// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_options.h"

#include "app/desktop/number_locale.h"
#include "app/desktop/text.h"
#include "core/base/one_line.h"
#include "core/base/unfinished.h"
#include "core/report/message_language.h"
#include "core/report/wording.h"

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

/// Takes the value of an option from behind its equals sign or from the next argument, which `at` moves to then.
Result<std::string> valueOf(const CommandOption &option, std::span<char *> arguments, size_t &at,
                            std::span<const CommandOption> options)
{
    const std::string_view argument = arguments[at];
    const bool joined = argument.size() > option.name.size();
    if (option.alone)
        return joined ? Result<std::string>(wrongUse(option.name, "export.option.alone")) : std::string(option.name);
    std::string value;
    if (joined)
        value = argument.substr(option.name.size() + 1);
    else if (at + 1 < arguments.size())
        value = arguments[++at];
    if (value.empty() || (!joined && optionNamed(value, options)))
        return wrongUse(option.name, "export.option.no_value");
    return value;
}

/// Remarks of Qt about the session (no runtime folder, another locale) are not messages of this program.
void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        sayOnErrorStream({}, ss(text));
}

} // namespace

tl::unexpected<Error> wrongUse(std::string_view option, const char *key, std::vector<MessageArg> args)
{
    return fail(ErrorKind::usage, std::string(option), Message(key, std::move(args)));
}

Result<void> readOptions(std::span<char *> arguments, std::span<const CommandOption> options)
{
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const auto equals = argument.starts_with("--") ? argument.find('=') : std::string_view::npos;
        const std::string_view name = argument.substr(0, equals);
        const CommandOption *option = optionNamed(name, options);
        if (!option && name.starts_with("-") && name.size() > 1)
            return wrongUse(name, "export.option.unknown");
        if (!option)
            return wrongUse(argument, "export.argument.extra");
        if (!option->value->empty())
            return wrongUse(name, "export.option.doubled");
        auto given = valueOf(*option, arguments, i, options);
        if (!given)
            return tl::unexpected(given.error());
        *option->value = std::move(*given);
    }
    return {};
}

void sayOnErrorStream(const std::string &place, const std::string &sentence)
{
    const std::string line = "huella: " + (place.empty() ? std::string() : oneLine(briefly(place)) + ": ") + oneLine(sentence) + "\n";
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
