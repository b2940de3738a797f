// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/one_line.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/base/unicode.h"

#include <utf8proc.h>

namespace huella {
namespace {

constexpr size_t longestName = 600; ///< bytes; lists of candidates are among them
constexpr size_t keptEnd = 120;

bool commands(utf8proc_int32_t point)
{
    const bool mark = point == 0x200E || point == 0x200F || point == 0x061C,
               separator = point == 0x2028 || point == 0x2029;
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || mark || separator || turnsDirection(char32_t(point));
}

} // namespace

std::string oneLine(std::string_view text)
{
    const std::string clean = cleanUtf8(text);
    std::string line;
    line.reserve(clean.size());
    const auto *at = reinterpret_cast<const utf8proc_uint8_t *>(clean.data());
    auto left = static_cast<utf8proc_ssize_t>(clean.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(at, left, &point);
        if (commands(point))
            line += ' ';
        else
            line.append(reinterpret_cast<const char *>(at), size_t(used));
        at += used;
        left -= used;
    }
    return line;
}

std::string briefly(std::string_view text)
{
    if (text.size() <= longestName)
        return std::string(text);
    size_t head = longestName - keptEnd, tail = text.size() - keptEnd;
    while (head > 0 && isInsideLetter(text[head]))
        --head;
    while (tail < text.size() && isInsideLetter(text[tail]))
        ++tail;
    return std::string(text.substr(0, head)) + " … " + std::string(text.substr(tail));
}

Message briefly(Message message)
{
    for (MessageArg &arg : message.args) {
        if (auto *said = std::get_if<std::string>(&arg.value))
            *said = briefly(*said);
        else if (auto *inner = std::get_if<std::vector<Message>>(&arg.value))
            for (Message &each : *inner)
                each = briefly(std::move(each));
    }
    return message;
}

} // namespace huella
