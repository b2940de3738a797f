// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startup/worksheet_command.h"

#include "app/desktop/classroom/known_lessons.h"
#include "app/desktop/classroom/worksheet_writer.h"
#include "app/desktop/common/file_io.h"
#include "app/desktop/startup/command_options.h"
#include "core/teaching/class/class_list.h"
#include "core/wording/message_language.h"

#include <QFile>

#include <charconv>

namespace huella {
namespace {

/// The options as they were given; empty where one was not.
struct WorksheetCall {
    std::string lesson, students, seed, language, names, sheet, paper, format, whom, output;
};

bool asksForWorksheets(std::span<char *> arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](std::string_view argument) {
        return argument == "--export-worksheet" || argument.starts_with("--export-worksheet=");
    });
}

Result<WorksheetCall> readWorksheetCall(std::span<char *> arguments)
{
    WorksheetCall call;
    const CommandOption options[] = {{"--export-worksheet", &call.lesson},
                                     {"--students", &call.students},
                                     {"--seed", &call.seed},
                                     {"--lang", &call.language},
                                     {"--names", &call.names},
                                     {"--sheet", &call.sheet},
                                     {"--paper", &call.paper},
                                     {"--to", &call.format},
                                     {"--for", &call.whom},
                                     {"-o", &call.output},
                                     {"--output", &call.output}};
    return readOptions(arguments, options).map([&] { return call; });
}

template <class Number>
Result<void> readWhole(const char *option, const std::string &given, Number fewest, Number &into)
{
    if (given.empty())
        return {};
    Number read{};
    const char *end = given.data() + given.size();
    const auto [at, problem] = std::from_chars(given.data(), end, read);
    if (problem != std::errc() || at != end || read < fewest)
        return wrongUse(option, "cli.worksheet.number", {textArg("value", given), numberArg("least", double(fewest))});
    into = read;
    return {};
}

Result<std::string> textIn(const std::string &file)
{
    return readFile(QFile::decodeName(file.c_str())).map([](const QByteArray &bytes) { return bytes.toStdString(); });
}

/// As many sheets as there are names, where nobody says how many.
Result<void> readNames(const std::string &file, WorksheetOrder &order)
{
    auto list = textIn(file).and_then([&file](const std::string &csv) { return readClassList(csv, file); });
    if (!list)
        return tl::unexpected(list.error());
    for (const Message &note : list->notes)
        sayOnErrorStream(file, Wording::of(messageLanguage(ownEnvironment()))(note));
    order.names = std::move(list->names);
    order.students =
        int(std::min<size_t>(order.names.size(), size_t(mostSheets) + 1)); // more are refused as students are
    return {};
}

Result<WorksheetOrder> orderOf(const WorksheetCall &call)
{
    WorksheetOrder order;
    Result<void> read = call.names.empty() ? Result<void>() : readNames(call.names, order);
    return std::move(read)
        .and_then([&] { return readWhole("--students", call.students, 1, order.students); })
        .and_then([&] { return readWhole("--sheet", call.sheet, 1, order.only); })
        .and_then([&] { return readWhole<std::uint64_t>("--seed", call.seed, 0, order.seed); })
        .map([&] { return std::move(order); });
}

/// A lesson that is built in, or a file.
Result<Lesson> lessonOf(const WorksheetCall &call)
{
    const auto language =
        call.language.empty() ? std::optional(messageLanguage(ownEnvironment())) : languageFromCode(call.language);
    if (!language)
        return wrongUse("--lang", "error.study.language", {textArg("value", call.language)});
    if (auto lesson = knownLesson(call.lesson, *language))
        return std::move(*lesson);
    if (call.lesson.ends_with(".yaml") || call.lesson.ends_with(".yml"))
        return textIn(call.lesson).and_then([&](const std::string &yaml) {
            return readLesson(yaml, call.lesson, *language);
        });
    return wrongUse("--export-worksheet", "error.lesson.unknown",
                    {textArg("value", call.lesson), textArg("candidates", lessonList())});
}

Result<int> writeAll(const Lesson &lesson, const WorksheetOrder &order, const WorksheetCall &call)
{
    auto sheets = makeWorksheets(lesson, order);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const Paper paper = call.paper == "letter" ? Paper::letter : Paper::a4;
    WorksheetWriter writer(lesson, std::move(*sheets), order, QFile::decodeName(call.output.c_str()), paper,
                           call.whom.empty() ? CsvStyle() : spanishSpreadsheet);
    while (writer.done() < writer.count())
        if (auto made = writer.next(); !made)
            return tl::unexpected(made.error());
    return writer.finish().map([](const QStringList &) { return doneStatus; });
}

Result<int> writeSheets(const WorksheetCall &call)
{
    if (call.output.empty())
        return wrongUse("-o", "cli.worksheet.no_folder");
    if (!call.format.empty() && call.format != "pdf") // huella-cli worksheet has the others
        return wrongUse("--to", "export.worksheet.format", {textArg("value", call.format)});
    if (!call.paper.empty() && call.paper != "a4" && call.paper != "letter")
        return wrongUse("--paper", "export.paper.unknown", {textArg("value", call.paper)});
    if (!call.whom.empty() && call.whom != "excel-es")
        return wrongUse("--for", "cli.for.unknown", {textArg("value", call.whom)});
    const auto lesson = lessonOf(call);
    if (!lesson)
        return tl::unexpected(lesson.error());
    return orderOf(call).and_then([&](const WorksheetOrder &order) { return writeAll(*lesson, order, call); });
}

} // namespace

std::optional<int> runWorksheetExport(int argc, char **argv)
{
    const std::span<char *> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (!asksForWorksheets(arguments))
        return std::nullopt;
    return runWithoutScreen(argc, argv, [&arguments] { return readWorksheetCall(arguments).and_then(writeSheets); });
}

} // namespace huella
