// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/io/context.h"

#include <map>
#include <vector>

namespace huella::cli {

/// An option as it is declared once, for parsing and for the help.
struct Option {
    std::string_view name;  ///< "--cores", "-o"
    std::string_view value; ///< what stands after it: "GB", or a wording key; empty: nothing does
    std::string_view help;  ///< wording key
};

/// What a call gave to a command.
class Arguments {
public:
    bool has(std::string_view option) const { return values_.contains(option); }
    /// The text after the option, null when it was not given.
    const std::string *value(std::string_view option) const;
    const std::string *operand() const { return operands_.empty() ? nullptr : &operands_.front(); }
    /// All of them, where the command takes several.
    const std::vector<std::string> &operands() const { return operands_; }

private:
    friend Result<Arguments> parseArguments(const struct Command &command, std::vector<std::string> given);
    std::map<std::string, std::string, std::less<>> values_;
    std::vector<std::string> operands_;
};

/// A command, or the program itself (with an empty name): what it takes and what it does.
struct Command {
    std::string_view name;
    std::string_view summary;     ///< wording key
    std::string_view operand;     ///< the one thing that is not an option: a wording key; empty: none is taken
    std::string_view operandHelp; ///< wording key
    std::vector<Option> options;
    std::vector<std::string_view> notes; ///< wording keys of paragraphs that close the help
    Result<Status> (*run)(const Arguments &, const Context &) = nullptr;
    bool severalOperands = false; ///< one or more of them
};

/// `--help` is every command's. An operand that is missing is refused unless `--help` is asked for.
Result<Arguments> parseArguments(const Command &command, std::vector<std::string> given);

} // namespace huella::cli
