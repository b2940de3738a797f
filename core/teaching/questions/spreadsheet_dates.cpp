// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/spreadsheet_dates.h"

#include "core/base/fold.h"
#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace huella {
namespace {

/// In both languages, short and long; English and Spanish abbreviations differ in four of them.
constexpr std::array<std::string_view, 42> months{
    "ene",       "enero",    "jan",        "january",   "feb",       "febrero", "february", "mar",     "marzo",
    "march",     "abr",      "abril",      "apr",       "april",     "may",     "mayo",     "jun",     "junio",
    "june",      "jul",      "julio",      "july",      "ago",       "agosto",  "aug",      "august",  "sep",
    "sept",      "set",      "septiembre", "setiembre", "september", "oct",     "octubre",  "october", "nov",
    "noviembre", "november", "dic",        "diciembre", "dec",       "december"};
constexpr size_t longestDate = 40;

/// Runs of digits, runs of letters, and each sign between them alone.
std::vector<std::string> piecesOf(std::string_view folded)
{
    std::vector<std::string> pieces;
    bool apart = false;
    for (const char c : folded) {
        if (c == ' ') {
            apart = true;
            continue;
        }
        const bool goesOn =
            !pieces.empty() && !apart
            && ((isDigit(c) && isDigit(pieces.back().back())) || (isLetter(c) && isLetter(pieces.back().back())));
        if (goesOn)
            pieces.back() += c;
        else
            pieces.emplace_back(1, c);
        apart = false;
    }
    return pieces;
}

/// Numbers of so many digits with this sign between them.
bool areNumbers(const std::vector<std::string> &pieces, std::string_view sign,
                std::initializer_list<std::pair<size_t, size_t>> digits)
{
    if (pieces.size() < 2 * digits.size() - 1)
        return false;
    size_t at = 0;
    for (const auto &[least, most] : digits) {
        if (at > 0 && pieces[at - 1] != sign)
            return false;
        const std::string &number = pieces[at];
        if (!isDigit(number.front()) || number.size() < least || number.size() > most)
            return false;
        at += 2;
    }
    return true;
}

bool isNumericDate(const std::vector<std::string> &pieces)
{
    for (const std::string_view sign : {"-", "/", "."}) {
        const bool yearLast = areNumbers(pieces, sign, {{1, 2}, {1, 2}, {2, 4}}) && pieces[4].size() != 3;
        const bool yearFirst = areNumbers(pieces, sign, {{4, 4}, {1, 2}, {1, 2}});
        const bool whole =
            pieces.size() == 5 || (pieces.size() > 6 && (pieces[5] == "t" || isDigit(pieces[5].front())));
        if ((yearLast || yearFirst) && whole)
            return true;
    }
    return pieces.size() == 3 && areNumbers(pieces, "-", {{4, 4}, {2, 2}});
}

bool isTime(const std::vector<std::string> &pieces)
{
    return (pieces.size() == 3 || pieces.size() >= 5) && areNumbers(pieces, ":", {{1, 4}, {2, 2}})
           && (pieces.size() == 3 || areNumbers(pieces, ":", {{1, 4}, {2, 2}, {2, 2}}));
}

/// A day or a year beside the name of a month, and nothing that is neither.
bool isNamedDate(const std::vector<std::string> &pieces)
{
    int names = 0, numbers = 0;
    for (const std::string &piece : pieces) {
        const bool day = isDigit(piece.front()) && piece.size() <= 4;
        const bool month = std::find(months.begin(), months.end(), piece) != months.end();
        const bool between =
            piece == "-" || piece == "/" || piece == "." || piece == "," || piece == "de" || piece == "del";
        if (!day && !month && !between)
            return false;
        names += month;
        numbers += day;
    }
    return names == 1 && numbers >= 1 && numbers <= 2;
}

} // namespace

bool isSpreadsheetDate(std::string_view text)
{
    if (text.size() > longestDate)
        return false;
    const auto pieces = piecesOf(foldText(text));
    return isNumericDate(pieces) || isTime(pieces) || isNamedDate(pieces);
}

} // namespace huella
