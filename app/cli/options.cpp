// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/message.h"
#include "core/base/fold.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace huella::cli {
namespace {

bool isOption(std::string_view word) { return word.size() > 1 && word.starts_with('-'); }

const Option *optionOf(const Command &command, std::string_view name)
{
    const auto found =
        std::find_if(command.options.begin(), command.options.end(), [&](const Option &o) { return o.name == name; });
    return found == command.options.end() ? nullptr : &*found;
}

/// "--lang=es" as "--lang".
std::string nameOf(const std::string &word) { return word.substr(0, word.find('=')); }

/// The option that was probably meant; null where none looks like it.
const Option *nearestOption(const Command &command, const std::string &name)
{
    const auto distance = [&name](const Option &option) { return editDistance(name, option.name); };
    const auto nearest = std::min_element(command.options.begin(), command.options.end(),
                                          [&](const Option &a, const Option &b) { return distance(a) < distance(b); });
    return nearest != command.options.end() && distance(*nearest) * 2 <= int(name.size()) ? &*nearest : nullptr;
}

tl::unexpected<Error> unexpectedWord(const Command &command, const std::string &word)
{
    const std::string name = nameOf(word);
    if (!isOption(word))
        return wrongUse(word, Message("cli.argument.extra"));
    if (!command.name.empty() && (name == "--lang" || name == "--data"))
        return wrongUse(name,
                        Message("cli.option.before_command", {text("option", name), text("command", command.name)}));
    if (const Option *nearest = nearestOption(command, name))
        return wrongUse(name, Message("cli.option.unknown", {text("nearest", nearest->name)}));
    return wrongUse(name, Message("cli.option.unlike"));
}

std::string namesOf(const Option &option) { return (option.name == "--help" ? "-h," : "") + std::string(option.name); }

tl::unexpected<Error> missingValue(std::string_view name)
{
    return wrongUse(std::string(name), Message("cli.option.no_value"));
}

} // namespace

const std::string *Arguments::value(std::string_view option) const
{
    const auto found = values_.find(option);
    return found == values_.end() ? nullptr : &found->second;
}

Result<Arguments> parseArguments(const Command &command, std::vector<std::string> given)
{
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::map<std::string_view, std::string> texts;
    std::vector<CLI::Option *> declared;
    for (const Option &option : command.options)
        declared.push_back(option.value.empty()
                               ? app.add_flag(namesOf(option))->disable_flag_override()
                               : app.add_option(std::string(option.name), texts[option.name])->take_last());
    std::string operand;
    const CLI::Option *positional = command.operand.empty() ? nullptr : app.add_option("operand", operand);
    std::reverse(given.begin(), given.end()); // as CLI11 wants them
    try {
        app.parse(given);
    } catch (const CLI::ArgumentMismatch &error) { // its sentence is English and begins with the option
        const std::string sentence = error.what();
        const std::string name = sentence.substr(0, sentence.find_first_of(": "));
        const Option *option = optionOf(command, isOption(name) ? name : "--" + name);
        if (option && option->value.empty())
            return wrongUse(std::string(option->name), Message("cli.option.takes_none"));
        return missingValue(option ? option->name : command.name);
    } catch (const CLI::ParseError &) {
        return wrongUse(std::string(command.name), Message("cli.call.unreadable"));
    }

    Arguments arguments;
    for (size_t i = 0; i < declared.size(); ++i) {
        const Option &option = command.options[i];
        if (declared[i]->count() == 0)
            continue;
        if (declared[i]->count() > 1 && !option.value.empty())
            return wrongUse(std::string(option.name), Message("cli.option.doubled"));
        if (optionOf(command, texts[option.name])) // "--cpu --cores 12"
            return missingValue(option.name);
        arguments.values_.emplace(option.name, texts[option.name]);
    }
    for (const std::string &word : app.remaining())
        if (word != "--")
            return unexpectedWord(command, word);
    if (positional && positional->count() > 0)
        arguments.operand_ = operand;
    else if (positional && !arguments.has("--help") && !arguments.has("--version"))
        return wrongUse(std::string(command.name),
                        Message("cli.operand.missing", {words("operand", Message(std::string(command.operand)))}));
    return arguments;
}

} // namespace huella::cli
