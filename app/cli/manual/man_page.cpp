// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/man_page.h"

#include "app/cli/commands/commands.h"
#include "app/cli/manual/desktop_forms.h"
#include "app/cli/manual/roff.h"

#include <fmt/format.h>

namespace huella::cli {
namespace {

std::string head(std::string_view program, const Wording &words, std::string_view about)
{
    // Neither hyphens nor wide gaps: what is read here is copied into a shell.
    return fmt::format(".\\\" -*- coding: utf-8 -*-\n.\\\" Made from what the program says of itself.\n"
                       ".TH \"{0}\" 1 \"\" \"Huella {1}\" \"Huella\"\n.nh\n.ad l\n.SH {2}\n{3} \\- {4}\n",
                       roff(program == "huella" ? "HUELLA" : "HUELLA-CLI"), HUELLA_VERSION, words("man.name"),
                       roff(program), roff(words(about)));
}

std::string section(std::string_view key, const Wording &words) { return ".SH " + words(key) + "\n"; }

std::string placeholder(std::string_view value, const Wording &words)
{
    return roffItalic(words.has(value) ? words(value) : std::string(value));
}

std::string entry(const std::string &name, std::string_view meaning)
{
    return ".TP\n" + name + "\n" + roff(meaning) + "\n";
}

std::string entry(const Option &option, const Wording &words)
{
    return entry(roffBold(option.name) + (option.value.empty() ? "" : " " + placeholder(option.value, words)),
                 words(option.help));
}

bool isEverywhere(const Option &option) { return option.name == helpOption.name || option.name == versionOption.name; }

std::string paragraphs(const std::vector<std::string_view> &keys, const Wording &words)
{
    std::string out;
    for (std::string_view key : keys)
        out += ".PP\n" + roff(words(key)) + "\n";
    return out;
}

std::string commandSection(const Command &command, const Wording &words)
{
    std::string out = fmt::format(".SS {}\n{}\n.PP\n{}", roff(command.name), roff(words(command.summary)),
                                  roffBold("huella-cli " + std::string(command.name)));
    if (!command.operand.empty())
        out += " " + placeholder(command.operand, words);
    out += " " + roff(words("cli.help.some_options")) + "\n";
    if (!command.operand.empty())
        out += entry(placeholder(command.operand, words), words(command.operandHelp));
    for (const Option &option : command.options)
        if (!isEverywhere(option))
            out += entry(option, words);
    return out + paragraphs(command.notes, words);
}

std::string environment(const Wording &words)
{
    return section("man.environment", words)
           + entry(fmt::format("{}, {}, {}, {}", roffBold("LANGUAGE"), roffBold("LC_ALL"), roffBold("LC_MESSAGES"),
                               roffBold("LANG")),
                   words("man.environment.language"))
           + entry(roffBold("SOURCE_DATE_EPOCH"), words("man.environment.date"));
}

std::string exitStatus(const Wording &words)
{
    std::string out = section("man.status", words);
    for (const char *status : {"0", "1", "2", "3"})
        out += entry(roffBold(status), words(std::string("man.status.") + status));
    return out;
}

std::string seeAlso(std::string_view other, const Wording &words)
{
    return section("man.see_also", words) + roffBold(other) + "(1)\n.PP\n" + roff(words("man.guide")) + "\n";
}

} // namespace

std::string commandLinePage(const Wording &words)
{
    const Command &program = programCommand();
    std::string out = head("huella-cli", words, "man.program") + section("man.synopsis", words)
                      + fmt::format("{} [{} {}] [{} {}] {} \\&…\n", roffBold("huella-cli"), roffBold("--lang"),
                                    roffItalic("en|es"), roffBold("--data"), placeholder("cli.value.dataset", words),
                                    placeholder("cli.value.command", words));
    out += section("man.description", words) + roff(words(program.summary)) + "\n" + paragraphs(program.notes, words);
    out += section("man.options", words);
    for (const Option &option : program.options)
        out += entry(option, words);
    out += ".PP\n" + roff(words("man.options.everywhere")) + "\n" + section("man.commands", words);
    for (const Command *command : allCommands())
        out += commandSection(*command, words);
    return out + exitStatus(words) + environment(words) + seeAlso("huella", words);
}

std::string desktopPage(const Wording &words)
{
    std::string synopsis, description;
    for (const DesktopForm &form : desktopForms(words)) {
        synopsis += (synopsis.empty() ? "" : ".PP\n") + roffBold(form.call) + "\n";
        if (!form.about.empty())
            description += entry(roffBold(form.call), form.about);
    }
    return head("huella", words, "man.desktop") + section("man.synopsis", words) + synopsis
           + section("man.description", words) + description + exitStatus(words) + environment(words)
           + seeAlso("huella-cli", words);
}

} // namespace huella::cli
