// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/completed.h"

#include <fmt/format.h>

namespace huella::cli {
namespace {

using Kind = Completed::Kind;

/// Between single quotes.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

/// A text inside of a specification, where colons and brackets mean something.
std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == ':' || c == '[' || c == ']' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshOffer(const Completed &place, const std::string &name)
{
    if (place.kind == Kind::folder)
        return "_files -/";
    if (place.kind == Kind::file && !place.words.empty())
        return fmt::format(" {}_words_or_files {} {}", name, place.ending, fmt::join(place.words, " "));
    if (place.kind == Kind::file)
        return place.ending.empty() ? "_files" : fmt::format("_files -g \"*{}\"", place.ending);
    return place.words.empty() ? " " : fmt::format("({})", fmt::join(place.words, " "));
}

std::string valueOf(const Completed &place, const std::string &name)
{
    return place.kind == Kind::nothing ? "" : ":" + plain(place.shown) + ":" + zshOffer(place, name);
}

std::string specification(const CompletedOption &option, const std::string &name)
{
    const std::string about = "[" + plain(option.about) + "]";
    if (option.name == "--help")
        return "'(- *)'{-h,--help}" + quoted(about);
    if (option.name == "--version")
        return quoted("(- *)--version" + about);
    const bool takesEquals = option.name.starts_with("--") && option.value.kind != Kind::nothing;
    return quoted(option.name + (takesEquals ? "=" : "") + about + valueOf(option.value, name));
}

std::string specifications(const CompletedCommand &command, const std::string &indent, const std::string &name)
{
    std::string out;
    for (const CompletedOption &option : command.options)
        out += " \\\n" + indent + specification(option, name);
    if (command.operand.kind != Kind::nothing)
        out += " \\\n" + indent + quoted("1" + valueOf(command.operand, name));
    return out;
}

std::string commandList(const CompletedProgram &program)
{
    std::string out = "    local -a commands=(\n";
    for (const CompletedCommand &command : program.commands)
        out += "        " + quoted(plain(command.name) + ":" + plain(command.about)) + "\n";
    return out + "    )\n";
}

std::string withCommands(const CompletedProgram &program, const std::string &name)
{
    std::string out =
        "    local curcontext=$curcontext context state line\n    typeset -A opt_args\n" + commandList(program);
    out += "    _arguments -C -A '-*'" + specifications(program.own, "        ", name);
    out += " \\\n        '1: :->command' \\\n        '*:: :->arguments' && return\n    case $state in\n"
           "        command) _describe -t commands command commands ;;\n        arguments)\n            case $words[1] "
           "in\n";
    for (const CompletedCommand &command : program.commands)
        out += "                " + command.name + ")\n                    _arguments"
               + specifications(command, "                        ", name) + "\n                    ;;\n";
    return out + "            esac\n            ;;\n    esac\n";
}

/// The function of one language.
std::string function(const CompletedProgram &program, const std::string &name, std::string_view language)
{
    const std::string body = program.commands.empty()
                                 ? "    _arguments" + specifications(program.own, "        ", name) + "\n"
                                 : withCommands(program, name);
    return fmt::format("{}_{}()\n{{\n{}}}\n\n", name, language, body);
}

} // namespace

std::string zshCompletion(const CompletedProgram &english, const CompletedProgram &spanish)
{
    const std::string name = functionName(english.own.name);
    return "#compdef " + english.own.name + "\n# Completion of " + english.own.name
           + " in zsh, made from what the program says of itself.\n\n" + name
           + "_words_or_files() # ENDING WORD…\n{\n    local ending=$1\n    shift\n"
             "    _alternative \"words:word:($*)\" \"files:file:_files -g '*$ending'\"\n}\n\n"
           + function(english, name, "en") + function(spanish, name, "es")
           + "case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in\n    es | es[_.@-]*) " + name + "_es \"$@\" ;;\n    *) " + name
           + "_en \"$@\" ;;\nesac\n";
}

} // namespace huella::cli
