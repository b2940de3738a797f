// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"

#include <algorithm>

namespace huella {
namespace {

size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

} // namespace

bool isInsideLetter(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

std::string_view takeLetter(std::string_view &text)
{
    const size_t most = std::min(lengthOf(text.front()), text.size());
    size_t length = 1;
    while (length < most && isInsideLetter(text[length])) // an ill-formed text has fewer of them
        ++length;
    const std::string_view letter = text.substr(0, length);
    text.remove_prefix(length);
    return letter;
}

char32_t codePoint(std::string_view letter)
{
    const auto first = static_cast<unsigned char>(letter.front());
    char32_t code = letter.size() == 1 ? first : first & (0x7fu >> letter.size());
    for (const char c : letter.substr(1))
        code = (code << 6) | (static_cast<unsigned char>(c) & 0x3fu);
    return code;
}

std::string_view trimmed(std::string_view text, std::span<const std::string_view> blanks)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view blank : blanks) {
            const size_t before = text.size();
            if (text.starts_with(blank))
                text.remove_prefix(blank.size());
            if (text.ends_with(blank))
                text.remove_suffix(blank.size());
            again = again || text.size() < before;
        }
    }
    return text;
}

bool isBlank(std::string_view text)
{
    static constexpr std::string_view blanks[] = {" ", "\t", "\n", "\r", "\u00a0", "\u202f", "\u2009", "\u200b"};
    return trimmed(text, blanks).empty();
}

size_t letterCount(std::string_view text)
{
    return size_t(std::count_if(text.begin(), text.end(), [](char c) { return !isInsideLetter(c); }));
}

std::string shortened(std::string_view text, size_t letters)
{
    std::string_view rest = text;
    size_t kept = 0; // bytes of all letters but the last
    for (size_t taken = 0; taken < letters && !rest.empty(); ++taken) {
        kept = text.size() - rest.size();
        takeLetter(rest);
    }
    return rest.empty() ? std::string(text) : std::string(text.substr(0, kept)) + "…";
}

} // namespace huella
