// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/completed.h"

#include <fmt/format.h>

namespace huella::cli {
namespace {

using Kind = Completed::Kind;

/// What is the same for every program. NAME stands for the program's own prefix.
constexpr std::string_view helpers = R"(
NAME_words()
{
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$*" -- "$cur")
}

NAME_files() # ENDING: files that end so, and folders on the way to them
{
    compopt -o filenames 2>/dev/null
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -X "!*$1" -- "$cur"; compgen -d -- "$cur")
}

NAME_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$cur")
}

NAME()
{
    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=''
    COMPREPLY=()
    if [[ $cur == = ]]; then # --option=value comes in three words
        cur=''
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)";

std::string named(std::string_view text, const std::string &name)
{
    std::string out;
    for (size_t from = 0; from < text.size();) {
        const auto found = std::min(text.find("NAME", from), text.size());
        out += text.substr(from, found - from);
        if (found < text.size())
            out += name;
        from = found + 4;
    }
    return out;
}

std::string bashOffer(const Completed &place, const std::string &name)
{
    std::string out;
    if (!place.words.empty())
        out += fmt::format("{}_words '{}'; ", name, fmt::join(place.words, " "));
    if (place.kind == Kind::file)
        out += fmt::format("{}_files '{}'; ", name, place.ending);
    if (place.kind == Kind::folder)
        out += name + "_folders; ";
    return out;
}

std::string optionNames(const CompletedCommand &command)
{
    std::string names;
    for (const CompletedOption &option : command.options)
        names += (names.empty() ? "" : " ") + option.name;
    return names;
}

/// The command is the first word that is neither an option nor what stands after one.
std::string commandSearch(const CompletedCommand &own)
{
    std::string withValue;
    for (const CompletedOption &option : own.options)
        if (option.value.kind != Kind::nothing)
            withValue += (withValue.empty() ? "" : " | ") + option.name;
    return "    local at\n    for ((at = 1; at < COMP_CWORD; ++at)); do\n        case ${COMP_WORDS[at]} in\n           "
           " "
           + withValue
           + ")\n                [[ ${COMP_WORDS[at + 1]} == = ]] && ((++at))\n                ((++at))\n              "
             "  ;;\n"
             "            -*) ;;\n            *)\n                command=${COMP_WORDS[at]}\n                break\n   "
             "             ;;\n"
             "        esac\n    done\n";
}

/// What stands after an option.
std::string valueCases(const CompletedCommand &command, const std::string &shownName, const std::string &name)
{
    std::string out;
    for (const CompletedOption &option : command.options)
        if (option.value.kind != Kind::nothing)
            out += fmt::format("        '{} {}') {}return ;;\n", shownName, option.name, bashOffer(option.value, name));
    return out;
}

/// Options where a dash was typed, and else what the command works on.
std::string placeCase(const CompletedCommand &command, const std::string &shownName, const std::string &operand,
                      const std::string &name)
{
    const std::string options = fmt::format("{}_words '{}'", name, optionNames(command));
    if (operand.empty())
        return fmt::format("        '{}') {} ;;\n", shownName, options);
    return fmt::format("        '{}') if [[ $cur == -* ]]; then {}; else {}fi ;;\n", shownName, options, operand);
}

std::string commandNames(const CompletedProgram &program)
{
    std::string names;
    for (const CompletedCommand &command : program.commands)
        names += (names.empty() ? "" : " ") + command.name;
    return names;
}

} // namespace

std::string bashCompletion(const CompletedProgram &program)
{
    const std::string name = functionName(program.own.name);
    std::string out = "# Completion of " + program.own.name + " in bash, made from what the program says of itself.\n"
                      + named(helpers, name);
    if (!program.commands.empty())
        out += commandSearch(program.own);
    out += "    case \"$command $before\" in\n" + valueCases(program.own, "", name);
    for (const CompletedCommand &command : program.commands)
        out += valueCases(command, command.name, name);
    out += "    esac\n    case $command in\n";
    out += placeCase(program.own, "",
                     program.commands.empty() ? bashOffer(program.own.operand, name)
                                              : fmt::format("{}_words '{}'; ", name, commandNames(program)),
                     name);
    for (const CompletedCommand &command : program.commands)
        out += placeCase(command, command.name, bashOffer(command.operand, name), name);
    return out + "    esac\n}\n\ncomplete -F " + name + " " + program.own.name + "\n";
}

} // namespace huella::cli
