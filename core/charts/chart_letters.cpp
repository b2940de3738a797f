// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_letters.h"

#include "core/base/letters.h"
#include "core/base/unicode.h"

#include <algorithm>

namespace huella {
namespace {

/// Of the letters from U+0020 to U+007E, in hundredths.
constexpr unsigned char plainWidths[] = {35, 41, 46, 86, 64, 96, 80, 29, 40, 40, 52, 84, 32, 47,  32, 52, 64, 64,  64,
                                         64, 65, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 78, 73, 75, 79,  70,
                                         68, 81, 78, 38, 55, 80, 65, 95, 78, 80, 70, 80, 76, 64,  75, 78, 78, 106, 78,
                                         78, 69, 40, 52, 40, 84, 78, 52, 62, 64, 56, 64, 62, 37,  64, 64, 29, 32,  58,
                                         29, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60,  55, 64, 34, 64,  84};

constexpr std::pair<std::string_view, double> signWidths[] = {
    {"\u00a0", 0.35}, {"\u202f", 0.25}, {"·", 0.35}, {"₂", 0.45}, {"–", 0.7},  {"−", 0.85},
    {"×", 0.85},      {"±", 0.85},      {"‘", 0.35}, {"’", 0.35}, {"“", 0.55}, {"”", 0.55}};

constexpr double accented = 0.7, otherAlphabet = 0.8, widestLetter = 1.1;

bool breaksBehind(std::string_view letter) { return letter == " " || letter == "-" || letter == "/"; }

/// The first line of a text, which is taken off it.
std::string_view takeLine(std::string_view &text, double width, LetterWidth widthOf)
{
    const std::string_view whole = text;
    double used = 0;
    size_t taken = 0, kept = 0; // bytes: of what has room, and of that up to where a line may end
    for (std::string_view rest = whole; !rest.empty();) {
        const std::string_view letter = takeLetter(rest);
        used += widthOf(letter);
        if (used > width && letter != " ") // a space hangs over
            break;
        taken = whole.size() - rest.size();
        if (breaksBehind(letter) || rest.empty())
            kept = taken;
    }
    if (kept == 0) {
        std::string_view rest = whole;
        kept = std::max(taken, takeLetter(rest).size());
    }
    text.remove_prefix(kept);
    return whole.substr(0, kept);
}

std::string elided(std::string_view text, double width, LetterWidth widthOf)
{
    double used = widthOf("…");
    std::string_view rest = text;
    size_t kept = 0;
    while (!rest.empty() && (used += widthOf(takeLetter(rest))) <= width)
        kept = text.size() - rest.size();
    return std::string(text.substr(0, kept)) + "…";
}

} // namespace

double letterWidth(std::string_view letter)
{
    const char32_t code = codePoint(letter);
    if (code >= 0x20 && code < 0x7f)
        return plainWidths[code - 0x20] / 100.0;
    for (const auto &[sign, width] : signWidths)
        if (sign == letter)
            return width;
    if (kindOf(code) == LetterKind::unseen)
        return 0;
    return code < 0x250 ? accented : code < 0x700 ? otherAlphabet : widestLetter;
}

double textWidth(std::string_view text, LetterWidth widthOf)
{
    double width = 0;
    while (!text.empty())
        width += widthOf(takeLetter(text));
    return width;
}

std::vector<std::string> brokenLines(std::string_view text, double width, size_t most, LetterWidth widthOf)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        if (lines.size() + 1 == most && textWidth(text, widthOf) > width) {
            lines.push_back(elided(text, width, widthOf));
            break;
        }
        lines.emplace_back(takeLine(text, width, widthOf));
    }
    return lines;
}

} // namespace huella
