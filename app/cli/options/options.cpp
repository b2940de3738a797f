// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/options.h"

#include "app/cli/io/message.h"
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
        return wrongUse(
            name, Message("cli.option.before_command", {textArg("option", name), textArg("command", command.name)}));
    if (const Option *nearest = nearestOption(command, name))
        return wrongUse(name, Message("cli.option.unknown", {textArg("nearest", nearest->name)}));
    return wrongUse(name, Message("cli.option.unlike"));
}

std::string namesOf(const Option &option) { return (option.name == "--help" ? "-h," : "") + std::string(option.name); }

tl::unexpected<Error> missingValue(std::string_view name)
{
    return wrongUse(std::string(name), Message("cli.option.no_value"));
}

/// CLI11 told about a command. What it says is English and is never shown.
class Parser {
public:
    explicit Parser(const Command &command) : command_(command)
    {
        app_.set_help_flag();
        app_.allow_extras();
        for (const Option &option : command.options)
            declared_.push_back(option.value.empty()
                                    ? app_.add_flag(namesOf(option))->disable_flag_override()
                                    : app_.add_option(namesOf(option), texts_[option.name])->take_last());
        if (!command.operand.empty())
            addOperand();
    }

    std::optional<Error> read(std::vector<std::string> given)
    {
        std::reverse(given.begin(), given.end()); // as CLI11 wants them
        try {
            app_.parse(given);
        } catch (const CLI::ArgumentMismatch &error) { // the sentence begins with the option
            const std::string sentence = error.what();
            const std::string name = sentence.substr(0, sentence.find_first_of(": "));
            const Option *option = optionOf(command_, isOption(name) ? name : "--" + name);
            if (option && option->value.empty())
                return wrongUse(std::string(option->name), Message("cli.option.takes_none")).value();
            return missingValue(option ? option->name : command_.name).value();
        } catch (const CLI::ParseError &) {
            return wrongUse(std::string(command_.name), Message("cli.call.unreadable")).value();
        }
        if (auto error = wrongValue())
            return error;
        for (const std::string &word : app_.remaining())
            if (word != "--")
                return unexpectedWord(command_, word).value();
        return {};
    }

    std::map<std::string, std::string, std::less<>> values() const
    {
        std::map<std::string, std::string, std::less<>> values;
        for (size_t i = 0; i < declared_.size(); ++i)
            if (declared_[i]->count() > 0)
                values.emplace(command_.options[i].name, textOf(command_.options[i]));
        return values;
    }
    const std::vector<std::string> &operands() const { return operands_; }

private:
    /// A list of one would take the blame for what stands behind it.
    void addOperand()
    {
        if (command_.severalOperands)
            app_.add_option("operand", operands_);
        else
            app_.add_option_function<std::string>("operand", [this](const std::string &given) { operands_ = {given}; });
    }
    std::string textOf(const Option &option) const
    {
        const auto found = texts_.find(option.name);
        return found == texts_.end() ? std::string() : found->second;
    }
    std::optional<Error> wrongValue() const
    {
        for (size_t i = 0; i < declared_.size(); ++i) {
            const Option &option = command_.options[i];
            if (declared_[i]->count() > 1 && !option.value.empty())
                return wrongUse(std::string(option.name), Message("cli.option.doubled")).value();
            if (declared_[i]->count() > 0 && !option.value.empty() && foldText(textOf(option)).empty())
                return missingValue(option.name).value();
            if (optionOf(command_, textOf(option))) // "--cpu --cores 12"
                return missingValue(option.name).value();
        }
        return {};
    }

    const Command &command_;
    CLI::App app_;
    std::map<std::string_view, std::string> texts_;
    std::vector<CLI::Option *> declared_;
    std::vector<std::string> operands_;
};

} // namespace

const std::string *Arguments::value(std::string_view option) const
{
    const auto found = values_.find(option);
    return found == values_.end() ? nullptr : &found->second;
}

Result<Arguments> parseArguments(const Command &command, std::vector<std::string> given)
{
    Parser parser(command);
    if (auto error = parser.read(std::move(given)))
        return tl::unexpected(std::move(*error));
    Arguments arguments;
    arguments.values_ = parser.values();
    arguments.operands_ = parser.operands();
    const bool needed = !command.operand.empty() && !arguments.has("--help") && !arguments.has("--version");
    // a variable of a script that is not set
    const auto isNothing = [](const std::string &operand) { return foldText(operand).empty(); };
    if (needed
        && (arguments.operands_.empty()
            || std::any_of(arguments.operands_.begin(), arguments.operands_.end(), isNothing)))
        return wrongUse(std::string(command.name),
                        Message("cli.operand.missing", {wordsArg("operand", Message(std::string(command.operand)))}));
    return arguments;
}

} // namespace huella::cli
