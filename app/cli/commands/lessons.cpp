// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/output.h"
#include "app/cli/print/answer_json.h"
#include "app/cli/print/text_table.h"
#include "core/teaching/lessons/lesson.h"

namespace huella::cli {
namespace {

Json toJson(Language language)
{
    Json out = Json::object();
    out["schema"] = "huella-lessons-1";
    out["lessons"] = Json::array();
    for (const Lesson &lesson : builtInLessons(language))
        out["lessons"].push_back(Json{{"id", lesson.id},
                                      {"title", lesson.title},
                                      {"about", lesson.about},
                                      {"minutes", lesson.minutes},
                                      {"worksheets", lesson.worksheet ? lesson.worksheet->variants() : 0}});
    return out;
}

std::string toText(const Wording &words)
{
    TextTable table({{words("cli.column.lesson")},
                     {words("cli.column.name")},
                     {words("cli.column.minutes"), true},
                     {words("cli.column.about")}});
    for (const Lesson &lesson : builtInLessons(words.language()))
        table.add({lesson.id, lesson.title, std::to_string(lesson.minutes), lesson.about});
    return table.text();
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    return deliver(arguments.has("--json") ? textOf(toJson(context.words.language())) : toText(context.words));
}

} // namespace

const Command &lessonsCommand()
{
    static const Command command{"lessons", "cli.lessons.summary", {}, {}, {jsonOption, helpOption, versionOption}, {},
                                 run};
    return command;
}

} // namespace huella::cli
