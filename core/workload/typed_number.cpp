// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/typed_number.h"

#include "core/base/letters.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace huella {
namespace {

using View = std::string_view;

constexpr size_t longestQuote = 40; // letters of what was typed that a message repeats

constexpr std::array<View, 17> spaces{" ",      "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002",
                                      "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008",
                                      "\u2009", "\u200a", "\u202f", "\u205f", "\u3000"};
constexpr std::array<View, 8> breaks{"\t", "\n", "\v", "\f", "\r", "\u0085", "\u2028", "\u2029"};
constexpr std::array<View, 3> apostrophes{"'", "\u2019", "\u02bc"};
constexpr std::array<View, 3> minuses{"-", "\u2212", "\ufe63"};

/// The length of whichever of these a text begins with, or 0.
size_t lengthAtFront(View text, std::span<const View> ofThese)
{
    for (const View each : ofThese)
        if (text.starts_with(each))
            return each.size();
    return 0;
}

/// What stands between spaces and breaks, and how one is parted from the next.
struct Pieces {
    std::vector<std::string> all;
    bool grouped = true; ///< by one space each
};

Pieces piecesOf(View typed)
{
    Pieces pieces;
    size_t gap = 0; // spaces since the last piece; a break counts as two
    for (bool inside = false; !typed.empty();) {
        const size_t space = lengthAtFront(typed, spaces), end = lengthAtFront(typed, breaks);
        if (space + end > 0) {
            gap += end > 0 ? 2 : 1;
            inside = false;
            typed.remove_prefix(space + end);
            continue;
        }
        if (!inside) {
            pieces.grouped = pieces.grouped && (pieces.all.empty() || gap == 1);
            pieces.all.emplace_back();
        }
        inside = true;
        gap = 0;
        pieces.all.back() += typed.front();
        typed.remove_prefix(1);
    }
    return pieces;
}

bool isMark(char c) { return c == '.' || c == ','; }
bool areDigits(View text) { return std::all_of(text.begin(), text.end(), isDigit); }

/// One to three digits, as the first group of a number has them.
bool isFirstGroup(View text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 3 && text.front() != '0' && areDigits(text);
}

/// Whether these are the groups of one number: "1", "264", "000,5".
bool areGroups(std::span<const std::string> groups)
{
    const View last = groups.back();
    const View end = last.substr(std::min<size_t>(last.size(), 3));
    const auto whole = [](const std::string &group) { return group.size() == 3 && areDigits(group); };
    return isFirstGroup(groups.front()) && std::all_of(groups.begin() + 1, groups.end() - 1, whole) && last.size() >= 3
           && areDigits(last.substr(0, 3)) && (end.empty() || (isMark(end.front()) && areDigits(end.substr(1))));
}

std::string joined(std::span<const std::string> parts, View between)
{
    std::string out;
    for (const std::string &part : parts)
        out += (out.empty() ? View() : between), out += part;
    return out;
}

/// "1'264'000": its groups, or the text itself where there is no apostrophe.
std::vector<std::string> apostropheGroups(View text)
{
    std::vector<std::string> groups(1);
    while (!text.empty()) {
        const size_t apostrophe = lengthAtFront(text, apostrophes);
        if (apostrophe > 0)
            groups.emplace_back();
        else
            groups.back() += text.front();
        text.remove_prefix(std::max<size_t>(apostrophe, 1));
    }
    return groups;
}

/// "1.500.000" was meant as 1500000, "1.500,5" as 1500.5: what the person would have to type.
std::string rightForm(const std::string &digits)
{
    const auto last = digits.find_last_of(".,");
    const bool lastIsDecimal = std::count(digits.begin(), digits.end(), digits[last]) == 1;
    std::string right;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (!isMark(digits[i]))
            right += digits[i];
        else if (i == last && lastIsDecimal)
            right += digits[last];
    }
    return right;
}

/// Something that a person would call a number, whether or not it is one that is read.
bool looksLikeNumber(View text)
{
    const auto inNumber = [](char c) { return isDigit(c) || isMark(c) || c == '-' || c == '\''; };
    return std::any_of(text.begin(), text.end(), isDigit) && std::all_of(text.begin(), text.end(), inNumber);
}

/// "1.500" may be one and a half or fifteen hundred; "0.500" and "12345.500" may not.
bool mayBeThousands(View digits)
{
    const auto point = digits.find('.');
    return point != View::npos && digits.size() - point == 4 && isFirstGroup(digits.substr(0, point));
}

tl::unexpected<Error> refuse(const char *key, const Pieces &pieces, std::vector<MessageArg> more = {})
{
    more.insert(more.begin(), textArg("typed", shortened(joined(pieces.all, " "), longestQuote)));
    return badInput({}, Message(key, std::move(more)));
}

/// Digits with at most one mark, without groups.
Result<TypedNumber> readDigits(std::string digits, const Pieces &pieces, bool grouped)
{
    if (std::count_if(digits.begin(), digits.end(), isMark) > 1)
        return refuse("error.typed.two_marks", pieces, {textArg("right", rightForm(digits))});
    std::replace(digits.begin(), digits.end(), ',', '.');
    const auto value = parsePlainNumber(digits);
    if (!value)
        return refuse("error.typed.form", pieces);
    return TypedNumber{*value, !grouped && mayBeThousands(digits)};
}

} // namespace

Result<TypedNumber> readTypedNumber(std::string_view typed)
{
    Pieces pieces = piecesOf(typed);
    for (std::string &piece : pieces.all)
        if (const size_t minus = lengthAtFront(piece, minuses))
            piece.replace(0, minus, "-");
    if (pieces.all.empty())
        return refuse("error.typed.form", pieces);
    if (pieces.all.size() > 1) {
        if (pieces.grouped && areGroups(pieces.all))
            return readDigits(joined(pieces.all, {}), pieces, true);
        const bool numbers = std::all_of(pieces.all.begin(), pieces.all.end(), looksLikeNumber);
        return numbers ? refuse("error.typed.several", pieces, {numberArg("count", double(pieces.all.size()))})
                       : refuse("error.typed.form", pieces);
    }
    const auto groups = apostropheGroups(pieces.all.front());
    if (groups.size() > 1 && !areGroups(groups))
        return refuse("error.typed.form", pieces);
    return readDigits(joined(groups, {}), pieces, groups.size() > 1);
}

} // namespace huella
