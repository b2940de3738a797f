// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"

#include "core/base/unicode.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

namespace huella {
namespace {

constexpr int lettersInOnePiece = 30;

using Replacement = std::pair<std::string_view, std::string_view>;

/// Taken for commands by LaTeX and by BibTeX alike.
constexpr Replacement forBoth[] = {{"\\", "\\textbackslash{}"},
                                   {"$", "\\$"},
                                   {"&", "\\&"},
                                   {"#", "\\#"},
                                   {"_", "\\_"},
                                   {"%", "\\%"},
                                   {"^", "\\textasciicircum{}"},
                                   {"~", "\\textasciitilde{}"},
                                   {"<", "\\textless{}"},
                                   {">", "\\textgreater{}"},
                                   {"|", "\\textbar{}"},
                                   {"\u00a0", "~"},
                                   {"\u202f", "\\,"},
                                   {"₂", "\\textsubscript{2}"}};

/// And by LaTeX, or by fonts.
constexpr Replacement replacements[] = {{"{", "\\{"},
                                        {"}", "\\}"},
                                        // a bracket after a command would be its argument
                                        {"[", "{[}"},
                                        {"]", "{]}"},
                                        {"\"", "\\textquotedbl{}"},
                                        {"'", "\\textquotesingle{}"},
                                        {"`", "\\textasciigrave{}"},
                                        {"−", "\\ensuremath{-}"},
                                        {"×", "\\ensuremath{\\times}"},
                                        {"·", "\\textperiodcentered{}"},
                                        {"≥", "\\ensuremath{\\geq}"},
                                        {"≤", "\\ensuremath{\\leq}"},
                                        {"≈", "\\ensuremath{\\approx}"},
                                        {"–", "\\textendash{}"},
                                        {"—", "\\textemdash{}"},
                                        {"…", "\\dots{}"},
                                        {"“", "\\textquotedblleft{}"},
                                        {"”", "\\textquotedblright{}"},
                                        {"‘", "\\textquoteleft{}"},
                                        {"’", "\\textquoteright{}"},
                                        {"«", "\\guillemotleft{}"},
                                        {"»", "\\guillemotright{}"},
                                        {"→", "\\ensuremath{\\rightarrow}"},
                                        {"•", "\\letterof{2022}{\\textbullet{}}"},
                                        // else they read as their look-alikes
                                        {"Đ", "\\letterof{0110}{Đ}"},
                                        {"Ţ", "\\letterof{0162}{Ţ}"},
                                        {"ţ", "\\letterof{0163}{ţ}"}};

std::string_view replacementOf(std::string_view letter, std::span<const Replacement> table)
{
    const auto known =
        std::find_if(table.begin(), table.end(), [letter](const Replacement &each) { return each.first == letter; });
    return known == table.end() ? std::string_view() : known->second;
}

/// Latin letters with their accents, which every font of the T1 encoding has.
bool hasLetter(char32_t code)
{
    return (code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0xff && code != 0xd7 && code != 0xf7)
           || code == 0xa1 || code == 0xbf || code == 0xa7 || code == 0x104 || code == 0x105 || code == 0x106
           || code == 0x107 || (code >= 0x10c && code <= 0x111) || (code >= 0x118 && code <= 0x11b) || code == 0x11e
           || code == 0x11f || code == 0x130 || code == 0x131 || code == 0x141 || code == 0x142 || code == 0x143
           || code == 0x144 || code == 0x147 || code == 0x148 || (code >= 0x150 && code <= 0x155)
           || (code >= 0x158 && code <= 0x15b) || (code >= 0x15e && code <= 0x165) || (code >= 0x16e && code <= 0x171)
           || (code >= 0x178 && code <= 0x17e);
}

/// In hexadecimal digits, as a PDF wants it.
std::string utf16(char32_t code)
{
    if (code < 0x10000)
        return fmt::format("{:04X}", std::uint32_t(code));
    const std::uint32_t above = std::uint32_t(code) - 0x10000;
    return fmt::format("{:04X}{:04X}", 0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff));
}

std::string setLetter(std::string_view letter)
{
    for (const std::string_view command : {texCommand(letter), replacementOf(letter, replacements)})
        if (!command.empty())
            return std::string(command);
    const char32_t code = codePoint(letter);
    if (hasLetter(code))
        return std::string(letter);
    if (code == 0xad || code == 0x200b)
        return code == 0xad ? "\\-" : "\\allowbreak{}";
    if (kindOf(code) == LetterKind::unseen)
        return fmt::format("\\unseenletter{{{}}}", letter);
    if (const std::string_view sign = latexSign(code); !sign.empty())
        return fmt::format("\\signletter{{{}}}{{{}}}{{{}}}", utf16(code), sign, letter);
    return fmt::format("\\unicodeletter{{{:04X}}}{{{}}}{{{}}}", std::uint32_t(code), utf16(code), letter);
}

} // namespace

std::string_view texCommand(std::string_view letter) { return replacementOf(letter, forBoth); }

std::string latexText(std::string_view text)
{
    const std::string clean = composed(plainLine(text));
    std::string out;
    int together = 0;
    for (std::string_view rest = clean; !rest.empty();) {
        const std::string_view letter = takeLetter(rest);
        together = letter == " " ? 0 : together + 1;
        if (together > lettersInOnePiece) {
            out += "\\allowbreak{}";
            together = 1;
        }
        out += setLetter(letter);
        // two of them would be one sign; what follows the text is not known
        if ((letter == "-" || letter == ",") && (rest.empty() || rest.starts_with(letter)))
            out += "{}";
    }
    return out;
}

std::string latexAddress(std::string_view address)
{
    std::string out;
    for (const char c : plainLine(address)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::string_view("\\{}^~<>\" `|").find(c) != std::string_view::npos || byte >= 0x80)
            out += fmt::format("\\%{:02X}", byte); // these have no place in an address
        else if (c == '%' || c == '#' || c == '&' || c == '_' || c == '$')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out;
}

} // namespace huella
