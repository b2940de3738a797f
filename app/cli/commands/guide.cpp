// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/io/message.h"
#include "app/cli/io/output_folder.h"
#include "app/cli/options/language_option.h"
#include "core/guide/help_html.h"

namespace huella::cli {
namespace {

void addFiles(std::vector<FolderFile> &files, const std::string &folder, const HelpGuide &guide, const HelpGuide *other)
{
    for (HelpFile &each : helpFiles(guide, other))
        files.push_back({folder + each.name, std::move(each.html)});
}

Result<Status> run(const Arguments &arguments, const Context &)
{
    const std::string *folder = arguments.value("--html");
    if (!folder || folder->empty())
        return wrongUse("--html", Message("cli.guide.no_folder"));
    const auto language = askedLanguage(arguments);
    if (!language)
        return tl::unexpected(language.error());
    std::vector<FolderFile> files;
    if (*language) {
        addFiles(files, {}, HelpGuide::of(**language), nullptr);
    } else {
        const HelpGuide &english = HelpGuide::of(Language::en), &spanish = HelpGuide::of(Language::es);
        HelpFile languages = languagesFile();
        files.push_back({std::move(languages.name), std::move(languages.html)});
        addFiles(files, "en/", english, &spanish);
        addFiles(files, "es/", spanish, &english);
    }
    return deliverFolder(*folder, files);
}

} // namespace

const Command &guideCommand()
{
    static const Command command{"help",
                                 "cli.guide.summary",
                                 {},
                                 {},
                                 {{"--html", "cli.value.folder", "cli.guide.html"},
                                  {"--lang", "en|es", "cli.guide.lang"},
                                  helpOption,
                                  versionOption},
                                 {},
                                 run};
    return command;
}

} // namespace huella::cli
