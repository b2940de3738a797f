// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/completed.h"

#include "app/cli/commands/commands.h"
#include "app/cli/manual/desktop_forms.h"
#include "app/cli/print/catalogue_lists.h"
#include "core/report/templates/template.h"
#include "core/teaching/lessons/lesson.h"

#include <algorithm>
#include <set>

namespace huella::cli {
namespace {

using Kind = Completed::Kind;

std::vector<std::string> datasetIds()
{
    std::vector<std::string> ids;
    for (const DatasetInfo &info : Dataset::all())
        ids.emplace_back(info.id);
    return ids;
}

std::vector<std::string> templateIds()
{
    std::vector<std::string> ids;
    for (const ReportTemplate &each : reportTemplates())
        if (each.language == Language::en)
            ids.push_back(each.id);
    return ids;
}

std::vector<std::string> lessonIds()
{
    std::vector<std::string> ids;
    for (const Lesson &lesson : builtInLessons(Language::en))
        ids.push_back(lesson.id);
    return ids;
}

Completed file(std::string ending = {}) { return {Kind::file, {}, {}, std::move(ending)}; }
Completed folder() { return {Kind::folder, {}, {}, {}}; }
Completed oneOf(std::vector<std::string> words) { return {Kind::text, {}, std::move(words), {}}; }
Completed lessonOrFile() { return {Kind::file, {}, lessonIds(), ".yaml"}; }

/// "a4|letter" and "excel-es" are written as they stand; "GB", "0..1" and "H:MM" are not.
std::vector<std::string> literals(std::string_view value)
{
    const bool literal = value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-|") == std::string_view::npos;
    std::vector<std::string> words;
    while (literal && !value.empty()) {
        const auto end = std::min(value.find('|'), value.size());
        words.emplace_back(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return words;
}

/// What a declared value (a wording key, or what stands there) may be.
Completed meant(std::string_view value)
{
    if (value.empty())
        return {};
    if (value == "cli.value.study")
        return file(".huella");
    if (value == "cli.value.csv" || value == "cli.value.answers")
        return file(".csv");
    if (value == "cli.value.cluster")
        return file(".yaml");
    if (value == "cli.value.file" || value == "cli.value.sacct" || value == "cli.value.partial")
        return file();
    if (value == "cli.value.folder")
        return folder();
    if (value == "cli.value.lesson")
        return lessonOrFile();
    if (value == "cli.value.dataset")
        return oneOf(datasetIds());
    if (value == "cli.value.template")
        return oneOf(templateIds());
    if (value == "cli.value.plan")
        return oneOf({"training", "inference", "pilot"});
    if (value == "cli.value.list")
        return oneOf({std::begin(catalogueLists), std::end(catalogueLists)});
    return oneOf(literals(value));
}

Completed completed(std::string_view value, const Wording &words)
{
    Completed made = meant(value);
    made.shown = words.has(value) ? words(value) : std::string(value);
    return made;
}

CompletedCommand completed(const Command &command, const Wording &words)
{
    CompletedCommand made{std::string(command.name), words(command.summary), {}, completed(command.operand, words)};
    for (const Option &option : command.options)
        made.options.push_back({std::string(option.name), words(option.help), completed(option.value, words)});
    return made;
}

Completed ofDesktop(const FormOption &option)
{
    if (option.name == "--export")
        return file(".huella");
    if (option.name == "--export-worksheet")
        return lessonOrFile();
    if (option.name == "--template")
        return oneOf(templateIds());
    if (option.name == "--names")
        return file(".csv");
    if (option.name == "-o")
        return file();
    return option.value.empty() ? Completed{} : oneOf(literals(option.value));
}

} // namespace

CompletedProgram completedCommandLine(const Wording &words)
{
    CompletedProgram program{completed(programCommand(), words), {}};
    program.own.name = "huella-cli";
    for (const Command *command : allCommands())
        program.commands.push_back(completed(*command, words));
    return program;
}

CompletedProgram completedDesktop(const Wording &words)
{
    CompletedCommand own{"huella", {}, {}, file(".huella")};
    own.operand.shown = words("cli.value.file");
    std::set<std::string> known;
    for (const DesktopForm &form : desktopForms(words))
        for (const FormOption &option : optionsOf(form.call))
            if (known.insert(option.name).second) {
                own.options.push_back({option.name, form.about, ofDesktop(option)});
                own.options.back().value.shown = option.value;
            }
    return {std::move(own), {}};
}

std::string functionName(std::string_view program)
{
    std::string name = "_" + std::string(program);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace huella::cli
