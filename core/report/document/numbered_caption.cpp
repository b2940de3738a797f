// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/numbered_caption.h"

#include <charconv>

namespace huella {

NumberedCaption numberedCaption(const std::string &caption, const Wording &words)
{
    static const std::string nobodys = "\ue000"; // where the number belongs
    constexpr size_t mostDigits = 6;
    const std::string start = words("report.figure", {textArg("number", nobodys), textArg("text", "")});
    const std::string word = start.substr(0, start.find(nobodys)), point = start.substr(word.size() + nobodys.size());
    const size_t end =
        caption.starts_with(word) ? caption.find_first_not_of("0123456789", word.size()) : std::string::npos;
    if (end == std::string::npos || end == word.size() || end > word.size() + mostDigits
        || caption.compare(end, point.size(), point) != 0)
        return {{}, {}, 0, caption};
    return {word, point, std::stoi(caption.substr(word.size(), end - word.size())), caption.substr(end + point.size())};
}

namespace {
constexpr std::string_view betweenWordAndNumber = "\u00a0";
} // namespace

int referredNumber(const TextRun &run)
{
    const auto at = run.text.rfind(betweenWordAndNumber);
    if (!run.value.starts_with(refPath) || at == std::string::npos)
        return 0;
    int number = 0;
    const char *const first = run.text.data() + at + betweenWordAndNumber.size(), *const end =
                                                                                      run.text.data() + run.text.size();
    return std::from_chars(first, end, number).ptr == end ? number : 0;
}

std::string numberedName(const std::string &caption, const Wording &words)
{
    const NumberedCaption parts = numberedCaption(caption, words);
    if (parts.number == 0)
        return {};
    std::string word = parts.word;
    while (word.ends_with(' '))
        word.pop_back();
    return word + std::string(betweenWordAndNumber) + std::to_string(parts.number);
}

} // namespace huella
