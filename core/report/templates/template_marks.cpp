// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/template_marks.h"

namespace huella {

std::span<const std::pair<std::string_view, TextStyle>> styleMarks()
{
    static constexpr std::pair<std::string_view, TextStyle> marks[] = {
        {"###", TextStyle::heading3},   {"##", TextStyle::heading2},  {"#", TextStyle::heading1},
        {">", TextStyle::quote},        {"-", TextStyle::bullet},     {"1.", TextStyle::numbered},
        {"@kicker", TextStyle::kicker}, {"@title", TextStyle::title}, {"@byline", TextStyle::byline},
        {"@lead", TextStyle::lead},     {"@note", TextStyle::note},   {"@body", TextStyle::body}};
    return marks;
}

bool isEscaped(std::string_view text, size_t at)
{
    size_t backslashes = 0;
    while (backslashes < at && text[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

size_t findMark(std::string_view text, std::string_view sign, size_t from)
{
    size_t at = text.find(sign, from);
    while (at != std::string_view::npos && isEscaped(text, at))
        at = text.find(sign, at + 1);
    return at;
}

std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

std::string withEscapes(std::string_view text, std::string_view letters)
{
    std::string marked;
    for (const char c : text) {
        if (c == '\\' || letters.find(c) != std::string_view::npos)
            marked += '\\';
        marked += c;
    }
    return marked;
}

std::string_view trimmedMarks(std::string_view text)
{
    static constexpr std::string_view spaces = " \t\r";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    const auto last = text.find_last_not_of(spaces);
    const bool keepsOne = last + 1 < text.size() && isEscaped(text, last + 1);
    return text.substr(first, last - first + (keepsOne ? 2 : 1));
}

} // namespace huella
