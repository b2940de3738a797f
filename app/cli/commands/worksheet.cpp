// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/worksheets/worksheet.h"
#include "app/cli/commands/commands.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output_folder.h"
#include "app/cli/options/csv_style.h"
#include "app/cli/options/language_option.h"
#include "core/report/write/writers.h"
#include "core/teaching/class/class_list.h"

#include <charconv>

namespace huella::cli {
namespace {

using Writer = std::string (*)(const Document &);
constexpr std::pair<std::string_view, Writer> writers[] = {{"md", writeMarkdown}, {"tex", writeLatex}};

/// What a call asks for.
struct Request {
    Language language = Language::en;
    std::pair<std::string_view, Writer> format = writers[0];
    WorksheetOrder order;
    CsvStyle keyStyle;
};

template <class Number>
Result<Number> wholeNumber(const Arguments &arguments, std::string_view option, Number otherwise, Number least)
{
    const std::string *given = arguments.value(option);
    if (!given)
        return otherwise;
    Number number{};
    const char *end = given->data() + given->size();
    const auto [read, problem] = std::from_chars(given->data(), end, number);
    if (problem != std::errc() || read != end || number < least)
        return wrongUse(std::string(option),
                        Message("cli.worksheet.number", {textArg("value", *given), numberArg("least", double(least))}));
    return number;
}

Result<void> readOrder(const Arguments &arguments, const Wording &words, WorksheetOrder &order)
{
    if (const std::string *file = arguments.value("--names")) {
        auto list = readTextFile(*file).and_then([file](const std::string &csv) { return readClassList(csv, *file); });
        if (!list)
            return tl::unexpected(list.error());
        for (const Message &note : list->notes)
            say(*file, note, words);
        order.names = std::move(list->names);
        order.students =
            int(std::min<size_t>(order.names.size(), size_t(mostSheets) + 1)); // more are refused as students are
    }
    const auto students = wholeNumber(arguments, "--students", order.students, 1);
    const auto seed = wholeNumber<std::uint64_t>(arguments, "--seed", order.seed, 0);
    const auto only = wholeNumber(arguments, "--sheet", 0, 1);
    for (const auto *read : {&students, &only})
        if (!*read)
            return tl::unexpected(read->error());
    if (!seed)
        return tl::unexpected(seed.error());
    order.students = *students;
    order.seed = *seed;
    order.only = *only;
    return {};
}

Result<Request> requestOf(const Arguments &arguments, const Context &context)
{
    Request request;
    request.language = context.words.language();
    if (!arguments.value("-o"))
        return wrongUse("-o", Message("cli.worksheet.no_folder"));
    const auto language = askedLanguage(arguments);
    if (!language)
        return tl::unexpected(language.error());
    request.language = language->value_or(request.language);
    if (const std::string *format = arguments.value("--to")) {
        const auto *found = std::find_if(std::begin(writers), std::end(writers),
                                         [format](const auto &each) { return each.first == *format; });
        if (found == std::end(writers))
            return wrongUse("--to", Message("cli.worksheet.format", {textArg("value", *format)}));
        request.format = *found;
    }
    const auto style = csvStyle(arguments);
    if (!style)
        return tl::unexpected(style.error());
    request.keyStyle = *style;
    if (auto order = readOrder(arguments, context.words, request.order); !order)
        return tl::unexpected(order.error());
    return request;
}

/// A lesson that is built in, or a file.
Result<Lesson> lessonNamed(const std::string &name, Language language)
{
    if (const Lesson *lesson = builtInLesson(name, language))
        return *lesson;
    if (name.ends_with(".yaml") || name.ends_with(".yml"))
        return readTextFile(name).and_then([&](const std::string &yaml) { return readLesson(yaml, name, language); });
    return wrongUse("LESSON",
                    Message("error.lesson.unknown", {textArg("value", name), textArg("candidates", lessonList())}));
}

std::vector<FolderFile> filesOf(const Lesson &lesson, std::span<const Worksheet> sheets, const Request &request)
{
    const auto &[suffix, write] = request.format;
    const std::string ending = "." + std::string(suffix);
    std::vector<FolderFile> files;
    for (const Worksheet &sheet : sheets)
        files.push_back({worksheetName(sheet.number) + ending, write(worksheetDocument(lesson, sheet))});
    const std::string key = answerKeyName(request.order);
    files.push_back({key + ending, write(answerKey(lesson, sheets, request.order.seed))});
    files.push_back({key + ".csv", answerKeyCsv(lesson, sheets, request.keyStyle)});
    return files;
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const auto request = requestOf(arguments, context);
    if (!request)
        return tl::unexpected(request.error());
    const auto lesson = lessonNamed(*arguments.operand(), request->language);
    if (!lesson)
        return tl::unexpected(lesson.error());
    const auto sheets = makeWorksheets(*lesson, request->order);
    if (!sheets)
        return tl::unexpected(sheets.error());
    return deliverFolder(*arguments.value("-o"), filesOf(*lesson, *sheets, *request));
}

} // namespace

const Command &worksheetCommand()
{
    static const Command command{"worksheet",
                                 "cli.worksheet.summary",
                                 "cli.value.lesson",
                                 "cli.worksheet.lesson",
                                 {{"--students", "N", "cli.worksheet.students"},
                                  {"--names", "cli.value.file", "cli.worksheet.names"},
                                  {"--sheet", "K", "cli.worksheet.sheet"},
                                  {"--seed", "S", "cli.worksheet.seed"},
                                  {"--lang", "en|es", "cli.worksheet.lang"},
                                  {"--to", "md|tex", "cli.worksheet.to"},
                                  forOption,
                                  {"-o", "cli.value.folder", "cli.worksheet.output"},
                                  helpOption,
                                  versionOption},
                                 {"cli.worksheet.note"},
                                 run};
    return command;
}

} // namespace huella::cli
