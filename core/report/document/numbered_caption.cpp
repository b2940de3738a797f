// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/numbered_caption.h"

#include <charconv>

namespace huella {
namespace {

constexpr std::string_view betweenWordAndNumber = "\u00a0";
constexpr const char *captionKeys[] = {"report.figure", "report.table"};

/// What stands around the number: "Table " and ". ".
struct AroundNumber {
    std::string word, point;
};

AroundNumber aroundNumber(Counted what, const Wording &words)
{
    static const std::string nobodys = "\ue000"; // where the number belongs
    const std::string start =
        words(captionKeys[size_t(what)], {textArg("number", nobodys), textArg("text", std::string())});
    const std::string word = start.substr(0, start.find(nobodys));
    return {word, start.substr(word.size() + nobodys.size())};
}

std::string withoutSpaces(std::string word)
{
    while (word.ends_with(' '))
        word.pop_back();
    return word;
}

} // namespace

std::string captionOf(Counted what, int number, const std::string &text, const Wording &words)
{
    return words(captionKeys[size_t(what)], {numberArg("number", number), textArg("text", text)});
}

NumberedCaption numberedCaption(const std::string &caption, const Wording &words)
{
    constexpr size_t mostDigits = 6;
    for (const Counted what : {Counted::figure, Counted::table}) {
        const auto [word, point] = aroundNumber(what, words);
        const size_t end =
            caption.starts_with(word) ? caption.find_first_not_of("0123456789", word.size()) : std::string::npos;
        if (end == std::string::npos || end == word.size() || end > word.size() + mostDigits
            || caption.compare(end, point.size(), point) != 0)
            continue;
        return {word, point, std::stoi(caption.substr(word.size(), end - word.size())),
                caption.substr(end + point.size()), what};
    }
    return {{}, {}, 0, caption};
}

ReferredPart referredPart(const TextRun &run, const Wording &words)
{
    const auto at = run.text.rfind(betweenWordAndNumber);
    if (!run.value.starts_with(refPath) || at == std::string::npos)
        return {};
    int number = 0;
    const char *const first = run.text.data() + at + betweenWordAndNumber.size(), *const end =
                                                                                      run.text.data() + run.text.size();
    if (std::from_chars(first, end, number).ptr != end)
        return {};
    const bool table = run.text.substr(0, at) == withoutSpaces(aroundNumber(Counted::table, words).word);
    return {table ? Counted::table : Counted::figure, number};
}

std::string numberedName(const std::string &caption, const Wording &words)
{
    const NumberedCaption parts = numberedCaption(caption, words);
    if (parts.number == 0)
        return {};
    return withoutSpaces(parts.word) + std::string(betweenWordAndNumber) + std::to_string(parts.number);
}

} // namespace huella
