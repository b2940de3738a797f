// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

namespace huella {

// Written out: a message holds messages, and clang 14 and 16 fall over a defaulted comparison of such a type.
bool MessageArg::operator==(const MessageArg &other) const { return name == other.name && value == other.value; }

MessageArg textArg(std::string_view name, std::string_view value) { return {std::string(name), std::string(value)}; }

MessageArg numberArg(std::string_view name, double value, std::string_view unit)
{
    return {std::string(name), NumberArg{value, std::string(unit), NumberArg::Style::plain, 3}};
}

MessageArg percentArg(std::string_view name, double fraction)
{
    return {std::string(name), NumberArg{fraction, "%", NumberArg::Style::percent, 2}};
}

MessageArg yearArg(std::string_view name, int value)
{
    return {std::string(name), NumberArg{double(value), {}, NumberArg::Style::year, 4}};
}

MessageArg wordsArg(std::string_view name, Message value)
{
    return {std::string(name), std::vector<Message>{std::move(value)}};
}

} // namespace huella
