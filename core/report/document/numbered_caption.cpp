// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/numbered_caption.h"

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

} // namespace huella
