// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/typed_answer.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/teaching/formulas/written_units.h"
#include "core/teaching/questions/spreadsheet_dates.h"
#include "core/workload/duration.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace huella {
namespace {

using View = std::string_view;

constexpr size_t longestQuote = 40; // letters of an answer that a sentence repeats
constexpr int largestPower = 300;
constexpr std::array<View, 7> spaces{" ", "\t", "\u00a0", "\u202f", "\u2009", "\u2007", "\u2008"};
constexpr std::array<View, 10> superscripts{"\u2070", "\u00b9", "\u00b2", "\u00b3", "\u2074",
                                            "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};

/// Takes the first of these that the text begins with.
template <class List> bool take(View &text, const List &ofThese)
{
    for (const View each : ofThese)
        if (text.starts_with(each)) {
            text.remove_prefix(each.size());
            return true;
        }
    return false;
}

View trimmed(View text) { return huella::trimmed(text, spaces); }

/// How far the digits go, with marks, groups, sign and power of ten among them.
size_t endOfNumber(View text)
{
    View rest = text;
    constexpr std::array<View, 7> others{"\u2212", "\ufe63", "\u2019", "\u02bc", "'", ".", ","};
    while (!rest.empty()) {
        const bool atPower =
            (rest.front() == 'e' || rest.front() == 'E') && rest.size() < text.size() && isDigit(*(rest.data() - 1));
        const size_t sign = rest.size() > 1 && (rest[1] == '+' || rest[1] == '-') ? 2 : 1;
        if (atPower && rest.size() > sign && isDigit(rest[sign])) {
            rest.remove_prefix(sign);
            continue;
        }
        if (isDigit(rest.front()) || rest.front() == '+' || rest.front() == '-')
            rest.remove_prefix(1);
        else if (!take(rest, spaces) && !take(rest, others))
            break;
    }
    return text.size() - rest.size();
}

/// "1.234,5" as "1234,5", "1,234,567.8" as "1234567.8": where one of two marks, or a mark that comes more than once, parts groups
/// of three. One mark alone stays, whatever it is.
std::string withoutGroupMarks(View number)
{
    const auto last = number.find_last_of(".,");
    if (last == View::npos)
        return std::string(number);
    const auto count = [number](char mark) { return std::count(number.begin(), number.end(), mark); };
    const char lastMark = number[last], other = lastMark == '.' ? ',' : '.';
    const char group = count(other) > 0 ? other : lastMark;
    if ((group == other && count(lastMark) > 1) || (group == lastMark && count(lastMark) < 2))
        return std::string(number);
    const View whole = group == other ? number.substr(0, last) : number;
    const auto first = whole.find_first_of("0123456789");
    const auto end = whole.find_last_of("0123456789");
    if (first == View::npos)
        return std::string(number);
    std::string out(whole.substr(0, first));
    size_t digits = 0;
    bool marked = false;
    for (size_t at = first; at <= end; ++at) {
        if (isDigit(whole[at])) {
            out += whole[at];
            ++digits;
            continue;
        }
        if (whole[at] != group || (marked ? digits != 3 : digits > 3))
            return std::string(number);
        marked = true;
        digits = 0;
    }
    if (digits != 3)
        return std::string(number);
    return out + std::string(whole.substr(end + 1)) + std::string(number.substr(whole.size()));
}

/// "3'4" as "3.4", as it is written by hand in Spain; with three digits behind it an apostrophe parts groups.
std::string withoutDecimalApostrophe(std::string number)
{
    for (const View apostrophe : {"'", "\u2019", "\u02bc"}) {
        const auto at = number.find(apostrophe);
        const size_t behind = at == std::string::npos ? 3 : number.size() - at - apostrophe.size();
        if (behind != 3 && behind > 0
            && number.find_first_not_of("0123456789", at + apostrophe.size()) == std::string::npos)
            number.replace(at, apostrophe.size(), ".");
    }
    return number;
}

/// The exponent behind a ten: "^3", raised digits; nothing where no such thing stands there.
std::optional<int> takeExponent(View &text)
{
    View rest = text;
    int power = 0, digits = 0;
    const bool raised = !take(rest, std::array<View, 2>{"^", "**"});
    const bool negative = take(rest, std::array<View, 3>{"-", "\u2212", "\u207b"});
    while (!rest.empty() && digits < 4) {
        int digit = -1;
        for (int i = 0; raised && i < 10; ++i)
            if (rest.starts_with(superscripts[size_t(i)])) {
                digit = i;
                rest.remove_prefix(superscripts[size_t(i)].size());
                break;
            }
        if (!raised && isDigit(rest.front())) {
            digit = rest.front() - '0';
            rest.remove_prefix(1);
        }
        if (digit < 0)
            break;
        power = 10 * power + digit;
        ++digits;
    }
    if (digits == 0 || power > largestPower)
        return {};
    text = rest;
    return negative ? -power : power;
}

/// The power behind "× 10^", "·10" with raised digits.
std::optional<int> takePowerOfTen(View &text)
{
    View rest = trimmed(text);
    constexpr std::array<View, 6> timesSigns{"\u00d7", "\u00b7", "\u22c5", "x", "X", "*"};
    if (!take(rest, timesSigns))
        return {};
    rest = trimmed(rest);
    if (!rest.starts_with("10"))
        return {};
    rest.remove_prefix(2);
    const auto power = takeExponent(rest);
    if (power)
        text = rest;
    return power;
}

/// "1/7", "-1/7" and nothing else.
std::optional<double> fraction(View text)
{
    const auto slash = text.find('/');
    if (slash == View::npos)
        return {};
    View above = trimmed(text.substr(0, slash));
    const View below = trimmed(text.substr(slash + 1));
    const double sign = take(above, std::array<View, 3>{"-", "\u2212", "\ufe63"}) ? -1 : 1;
    const auto plain = [](View digits) {
        return digits.size() < 10 && std::all_of(digits.begin(), digits.end(), isDigit) ? parsePlainNumber(digits)
                                                                                        : std::nullopt;
    };
    const auto over = plain(above), under = plain(below);
    return over && under && *under != 0 ? std::optional(sign * *over / *under) : std::nullopt;
}

/// Splits a number from what stands behind it. A fraction's end is that of its second number.
Result<TypedNumber> takeNumber(View &text)
{
    size_t end = endOfNumber(text);
    if (end < text.size() && text[end] == '/')
        if (const size_t more = end + 1 + endOfNumber(text.substr(end + 1));
            const auto value = fraction(text.substr(0, more))) {
            text.remove_prefix(more);
            return TypedNumber{*value, false};
        }
    const View digits = trimmed(text.substr(0, end)), whole = text;
    const auto noNumber = [whole] {
        return badInput({}, Message("error.typed.form", {textArg("typed", shortened(whole, longestQuote))}));
    };
    if (digits.empty())
        return noNumber();
    auto number = readTypedNumber(withoutDecimalApostrophe(withoutGroupMarks(digits)));
    text.remove_prefix(end);
    if (!number)
        return number;
    const auto exponent = digits == "10" ? takeExponent(text) : std::nullopt;
    if (exponent)
        number->value = 1;
    if (const auto power = exponent ? exponent : takePowerOfTen(text)) {
        number->value *= std::pow(10.0, *power);
        number->readAsDecimal = false;
    }
    const View behind = text.empty() ? View() : trimmed(text.substr(1));
    const bool goesOn = text.starts_with('^') || (text.starts_with('/') && !behind.empty() && isDigit(behind.front()));
    if (goesOn || !std::isfinite(number->value)) // "2^3", "1.5/7"
        return noNumber();
    return number;
}

} // namespace

bool isAboutUnit(const Message &refusal) { return refusal.key.starts_with("answer.unit"); }

Result<TypedNumber> readTypedNumber(std::string_view given, std::string_view unit)
{
    auto whole = readTypedNumber(given);
    const View text = trimmed(given);
    const size_t end = endOfNumber(text);
    const bool mayHaveUnit = !whole && whole.error().message.key == "error.typed.form" && !unit.empty();
    if (!mayHaveUnit || end == 0 || end == text.size())
        return whole;
    auto number = readTypedNumber(text.substr(0, end));
    if (!number)
        return number;
    const View behind = trimmed(text.substr(end));
    const auto typed = writtenUnit(behind), own = writtenUnit(unit);
    const bool same =
        typed && own && typed->dimension == own->dimension && typed->length == own->length && typed->size == own->size;
    if (same || foldName(behind) == foldName(unit))
        return number;
    if (const auto hours = unit == "h" ? hoursFromDuration(text) : std::nullopt) // as the command line says of a cell
        return badInput({}, Message("error.typed.other_unit", {textArg("typed", shortened(text, longestQuote)),
                                                               numberArg("reading", *hours, "h")}));
    return badInput(
        {}, Message("error.typed.unit", {textArg("typed", shortened(text, longestQuote)), textArg("unit", unit)}));
}

Result<TypedNumber> readTypedAnswer(std::string_view given, const TeachingUnit &asked)
{
    View text = trimmed(given);
    const auto refuse = [&](const char *key, std::vector<MessageArg> args) {
        return badInput({}, Message(key, std::move(args)));
    };
    if (isSpreadsheetDate(text))
        return refuse("answer.date", {textArg("given", shortened(text, longestQuote))});
    take(text, std::array<View, 3>{"\u2248", "~", "="});
    auto number = takeNumber(text);
    if (!number)
        return number;
    text = trimmed(text);
    if (text.empty())
        return number;
    const auto unit = writtenUnit(text);
    const WrittenUnit wanted = writtenUnit(asked);
    const bool fits = unit && unit->dimension == wanted.dimension && unit->length == wanted.length;
    if (!fits && asked.name.empty())
        return refuse("answer.unit_plain", {textArg("given", shortened(text, longestQuote))});
    if (!fits)
        return refuse(unit ? "answer.unit" : "answer.unit_unknown",
                      {textArg("given", shortened(text, longestQuote)), textArg("asked", asked.shown)});
    if (unit->size != wanted.size)
        number->value *= unit->size / wanted.size;
    if (!std::isfinite(number->value))
        return refuse("error.typed.form", {textArg("typed", shortened(given, longestQuote))});
    return number;
}

} // namespace huella
