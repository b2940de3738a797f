// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/letters.h"

#include "core/base/unicode.h"
#include "core/study/report.h"

#include <algorithm>

namespace huella {
namespace {

size_t lengthOf(unsigned char first) { return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4; }

} // namespace

std::string_view takeLetter(std::string_view &text)
{
    const std::string_view letter = text.substr(0, lengthOf(static_cast<unsigned char>(text.front())));
    text.remove_prefix(letter.size());
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

size_t letterCount(std::string_view text)
{
    return size_t(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string shortened(std::string_view text, size_t letters)
{
    if (letterCount(text) <= letters)
        return std::string(text);
    std::string kept;
    while (letters-- > 1)
        kept += takeLetter(text);
    return kept + "…";
}

std::string plainLine(std::string_view text) { return withoutTurns(lineText(text)); }

bool isWebAddress(std::string_view address)
{
    for (const std::string_view start : {"https://", "http://", "mailto:"})
        if (address.starts_with(start))
            return true;
    return false;
}

} // namespace huella
