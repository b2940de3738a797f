// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/input.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output.h"
#include "app/cli/options/csv_style.h"
#include "core/report/write/writers.h"
#include "core/teaching/class/class_table.h"

#include <algorithm>
#include <filesystem>

namespace huella::cli {
namespace {

namespace fs = std::filesystem;

/// The studies of a folder, by name.
Result<std::vector<ClassFile>> studiesIn(const std::string &folder, const std::string *output)
{
    std::vector<fs::path> paths;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem))
        // what cannot be read is said below
        if (std::error_code ignored; at->path().extension() == ".huella" && !at->is_directory(ignored))
            paths.push_back(at->path());
    if (problem == std::errc::not_a_directory && fs::exists(folder, problem))
        return badInput(folder, Message("cli.class.file"));
    if (problem)
        return fileError(folder, problem.value());
    if (paths.empty())
        return badInput(folder, Message("cli.class.none"));
    std::sort(paths.begin(), paths.end());
    std::vector<ClassFile> files;
    for (const fs::path &path : paths) {
        if (auto spared = spareInput(output, path.string()); !spared)
            return tl::unexpected(spared.error());
        std::error_code missing; // a link to nowhere says so when it is read; a pipe would keep its reader waiting
        const bool readable = fs::is_regular_file(path, missing) || missing;
        files.push_back({path.filename().string(),
                         readable ? readTextFile(path.string())
                                  : fail(ErrorKind::file, path.string(), Message("error.small_file.unreadable"))});
    }
    return files;
}

Result<Status> run(const Arguments &arguments, const Context &context)
{
    const std::string *format = arguments.value("--to");
    if (format && *format != "csv" && *format != "txt")
        return wrongUse("--to", Message("cli.class.format", {textArg("value", *format)}));
    const bool csv = format && *format == "csv";
    const auto style = csvStyle(arguments, csv);
    if (!style)
        return tl::unexpected(style.error());
    const auto files = studiesIn(*arguments.operand(), arguments.value("-o"));
    if (!files)
        return tl::unexpected(files.error());
    ClassTable table = classTable(*files);
    if (arguments.has("--anonymous"))
        table = anonymised(std::move(table), context.words);
    for (const Error &refused : table.refused)
        say(refused.place, refused.message, context.words);
    const std::string text =
        csv ? classCsv(table, context.words, *style) : writeText(classDocument(table, context.words));
    return deliver(text, arguments.value("-o"), table.refused.empty() ? Status::done : Status::rejected);
}

} // namespace

const Command &classCommand()
{
    static const Command command{"class",
                                 "cli.class.summary",
                                 "cli.value.folder",
                                 "cli.class.folder",
                                 {{"--anonymous", "", "cli.class.anonymous"},
                                  {"--to", "txt|csv", "cli.class.to"},
                                  forOption,
                                  outputOption,
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
