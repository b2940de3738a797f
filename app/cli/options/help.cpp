// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/help.h"

#include "app/cli/print/text_table.h"

namespace huella::cli {
namespace {

constexpr size_t lineWidth = 100;
constexpr size_t leftColumn = 30;

/// A paragraph in lines of at most lineWidth characters, each begun with the indent.
std::string wrapped(std::string_view text, size_t indent, size_t used = 0)
{
    std::string out;
    size_t column = used;
    while (!text.empty()) {
        const auto space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        const bool first = column == indent && !out.empty();
        if (column > indent && column + 1 + charactersOf(word) > lineWidth) {
            out += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (column > indent && !first) {
            out += ' ';
            ++column;
        }
        out += word;
        column += charactersOf(word);
    }
    return out;
}

std::string entry(const std::string &name, const std::string &meaning)
{
    std::string line = "  " + name;
    if (charactersOf(line) + 2 > leftColumn)
        line += "\n" + std::string(leftColumn, ' ');
    else
        line += std::string(leftColumn - charactersOf(line), ' ');
    return line + wrapped(meaning, leftColumn, leftColumn) + "\n";
}

/// "GB" stands for itself, "cli.value.model" for a word of the language.
std::string placeholder(std::string_view value, const Wording &words)
{
    return words.has(value) ? words(value) : std::string(value);
}

std::string optionList(const Command &command, const Wording &words)
{
    std::string out = words("cli.help.options") + "\n";
    for (const Option &option : command.options)
        out += entry(std::string(option.name) + (option.value.empty() ? "" : " " + placeholder(option.value, words)),
                     words(option.help));
    return out;
}

} // namespace

std::string helpOf(const Command &command, const Wording &words)
{
    std::string usage = words("cli.help.usage") + " huella-cli [--lang en|es] [--data " + words("cli.value.dataset")
                        + "] " + std::string(command.name);
    if (!command.operand.empty())
        usage += " " + placeholder(command.operand, words);
    std::string out =
        wrapped(words(command.summary), 0) + "\n\n" + usage + " " + words("cli.help.some_options") + "\n\n";
    if (!command.operand.empty())
        out += entry(placeholder(command.operand, words), words(command.operandHelp)) + "\n";
    out += optionList(command, words);
    for (std::string_view note : command.notes)
        out += "\n" + wrapped(words(note), 0) + "\n";
    return out;
}

std::string helpOf(const Command &program, std::span<const Command *const> commands, const Wording &words)
{
    std::string out = wrapped(words(program.summary), 0) + "\n\n" + words("cli.help.usage")
                      + " huella-cli [--lang en|es] [--data " + words("cli.value.dataset") + "] "
                      + words("cli.value.command") + " …\n\n" + words("cli.help.commands") + "\n";
    for (const Command *command : commands)
        out += entry(std::string(command->name), words(command->summary));
    out += "\n" + optionList(program, words);
    for (std::string_view note : program.notes)
        out += "\n" + wrapped(words(note), 0) + "\n";
    return out;
}

} // namespace huella::cli
