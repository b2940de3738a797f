// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace huella {

/// A number that a sentence will hold, with the unit that belongs to it. How many digits it gets is decided where words are made.
struct NumberArg {
    enum class Style { plain, significant, percent, year };
    double value = 0;
    std::string unit; ///< as printed ("kWh"), empty for none
    Style style = Style::plain;
    int digits = 3; ///< significant digits where style is significant
    bool operator==(const NumberArg &) const = default;
};

struct Message;
using MessageValue = std::variant<std::string, NumberArg, std::vector<Message>>;

struct MessageArg {
    std::string name;
    MessageValue value;
    bool operator==(const MessageArg &) const;
};

/// What core has to say, without a language: a key of resources/wording/*.json and what its placeholders stand for.
struct Message {
    std::string key;
    std::vector<MessageArg> args;

    Message() = default;
    explicit Message(std::string key_, std::vector<MessageArg> args_ = {})
        : key(std::move(key_)), args(std::move(args_))
    {
    }
    bool operator==(const Message &) const = default;
};

MessageArg textArg(std::string_view name, std::string_view value);
MessageArg numberArg(std::string_view name, double value, std::string_view unit = {});
MessageArg percentArg(std::string_view name, double fraction);
MessageArg yearArg(std::string_view name, int value);
/// A message inside a message, such as the name of a field.
MessageArg wordsArg(std::string_view name, Message value);

enum class Severity { note, warning, error };

/// Something that a person may want to mend: how grave, what, and the field it belongs to (empty: the whole study).
struct Issue {
    Severity severity = Severity::note;
    Message message;
    std::string field; ///< a name of CONTRACT.md's columns, such as "cores"
    std::string run;   ///< the run's id, empty outside a study
    bool operator==(const Issue &) const = default;
};

enum class ErrorKind { usage, input, file };

/// Why something could not be done: where ("--cores", "plan.huella:12", "scenarios[0].runs[1].hours"), and what.
struct Error {
    ErrorKind kind = ErrorKind::input;
    std::string place;
    Message message;
    bool operator==(const Error &) const = default;
};

} // namespace huella
