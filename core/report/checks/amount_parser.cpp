// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checks/amount_parser.h"

#include "core/base/letters.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace huella {
namespace {

using View = std::string_view;

constexpr View spaces[] = {" ", "\u00a0", "\u202f", "\u2009"};

bool take(View &text, View start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

void skipSpaces(View &text)
{
    for (bool more = true; more;) {
        more = false;
        for (const View space : spaces)
            more = take(text, space) || more;
    }
}

size_t digitsAt(View text)
{
    size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

struct Number {
    double value = 0, slack = 0;
};

/// Reads a number off the front of a text that begins with a digit, as Numbers writes it and as people type it.
class NumberReader {
public:
    NumberReader(View text, Language language) : text_(text), spanish_(language == Language::es) {}

    Number read()
    {
        whole();
        decimals();
        double value = 0;
        std::from_chars(plain_.data(), plain_.data() + plain_.size(), value);
        const double power = std::pow(10.0, exponent());
        return {value * power, 0.5 * lastDigit() * power};
    }
    View rest() const { return text_; }

private:
    void digits(size_t count)
    {
        plain_ += text_.substr(0, count);
        text_.remove_prefix(count);
    }

    void whole()
    {
        digits(digitsAt(text_));
        for (bool more = plain_.size() <= 3; more;) {
            View after = text_;
            more = group(after) && digitsAt(after) == 3;
            if (more) {
                text_ = after;
                digits(3);
            }
        }
    }

    bool group(View &text) const
    {
        if (!spanish_)
            return take(text, ",");
        for (const View space : spaces)
            if (take(text, space))
                return true;
        return false;
    }

    void decimals()
    {
        const bool mark = text_.starts_with('.') || (spanish_ && text_.starts_with(','));
        if (!mark || digitsAt(text_.substr(1)) == 0)
            return;
        text_.remove_prefix(1);
        decimals_ = int(digitsAt(text_));
        plain_ += '.';
        digits(size_t(decimals_));
    }

    /// " × 10⁻⁴" -> -4.
    int exponent()
    {
        static constexpr View raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
        View after = text_;
        if (!take(after, " × 10"))
            return 0;
        const int sign = take(after, "⁻") ? -1 : 1;
        int power = 0;
        bool any = false;
        for (bool more = true; more;) {
            more = false;
            for (int digit = 0; digit < 10 && !more; ++digit)
                if (take(after, raised[digit])) {
                    power = std::min(power * 10 + digit, 400);
                    any = more = true;
                }
        }
        if (any)
            text_ = after;
        return any ? sign * power : 0;
    }

    /// Zeros before the point may stand for digits that were rounded away.
    double lastDigit() const
    {
        if (decimals_ > 0)
            return std::pow(10.0, -decimals_);
        size_t zeros = 0;
        while (zeros + 1 < plain_.size() && plain_[plain_.size() - 1 - zeros] == '0')
            ++zeros;
        return std::pow(10.0, double(zeros));
    }

    View text_;
    bool spanish_;
    std::string plain_;
    int decimals_ = 0;
};

bool takeCarbon(View &text)
{
    View after = text;
    skipSpaces(after);
    if (take(after, "de ") || take(after, "of "))
        skipSpaces(after);
    for (const View name : {View("CO₂e"), View("CO2e"), View("CO₂"), View("CO2")})
        if (take(after, name)) {
            text = after;
            return true;
        }
    return false;
}

enum class Carbon { named, mayBeLeftOut };

/// Takes a unit off the front, where it is a whole word.
std::optional<ParsedUnit> takeUnit(View &text, Carbon carbon)
{
    static constexpr std::pair<View, ParsedUnit> units[] = {
        {"mg", {Measure::emissions, 1e-3}}, {"kg", {Measure::emissions, 1e3}}, {"g", {Measure::emissions, 1}},
        {"t", {Measure::emissions, 1e6}},   {"Wh", {Measure::energy, 1e-3}},   {"kWh", {Measure::energy, 1}},
        {"MWh", {Measure::energy, 1e3}}};
    for (const auto &[name, unit] : units) {
        View after = text;
        if (!take(after, name))
            continue;
        const bool named = unit.of == Measure::energy || takeCarbon(after);
        const bool whole =
            after.empty() || !(isLetter(after.front()) || isDigit(after.front()) || after.front() == '/');
        if (whole && (named || carbon == Carbon::mayBeLeftOut)) {
            text = after;
            return unit;
        }
    }
    return {};
}

/// The number that a text is, with nothing after it but spaces and what `rest` is left with.
std::optional<Number> wholeNumber(View text, Language language, View &rest)
{
    skipSpaces(text);
    if (text.empty() || !isDigit(text.front()))
        return {};
    NumberReader reader(text, language);
    const Number number = reader.read();
    rest = reader.rest();
    skipSpaces(rest);
    return number;
}

ParsedAmount amount(Number number, ParsedUnit unit)
{
    return {unit.of, number.value * unit.size, number.slack * unit.size};
}

} // namespace

bool ParsedAmount::agrees(const ParsedAmount &other) const
{
    static constexpr double rounding = 1e-9;
    const double room = slack + other.slack + rounding * (std::abs(value) + std::abs(other.value));
    return of == other.of && std::abs(value - other.value) <= room;
}

std::vector<ParsedAmount> amountsIn(View text, Language language)
{
    std::vector<ParsedAmount> found;
    bool inWord = false; // the 2 of "CO2e" and the 100 of "A100" are no numbers
    while (!text.empty()) {
        if (!isDigit(text.front()) || inWord) {
            inWord = isLetter(text.front()) || (inWord && isDigit(text.front()));
            text.remove_prefix(1);
            continue;
        }
        NumberReader reader(text, language);
        const Number number = reader.read();
        text = reader.rest();
        View after = text;
        skipSpaces(after);
        if (const auto unit = takeUnit(after, Carbon::named)) {
            found.push_back(amount(number, *unit));
            text = after;
        }
    }
    return found;
}

std::optional<ParsedUnit> unitOfColumn(View heading)
{
    for (size_t at = 0; at < heading.size(); ++at) {
        View rest = heading.substr(at);
        const bool starts =
            at == 0 || !(isLetter(heading[at - 1]) || isDigit(heading[at - 1]) || heading[at - 1] == '/');
        const auto unit = starts ? takeUnit(rest, Carbon::named) : std::nullopt;
        skipSpaces(rest);
        if (unit && (rest.empty() || rest == ")"))
            return unit;
    }
    return {};
}

std::optional<ParsedAmount> amountInColumn(View cell, ParsedUnit unit, Language language)
{
    View rest;
    const auto number = wholeNumber(cell, language, rest);
    return number && rest.empty() ? std::optional(amount(*number, unit)) : std::nullopt;
}

std::optional<ParsedAmount> shortAmount(View text, Language language)
{
    View rest;
    const auto number = wholeNumber(text, language, rest);
    if (!number)
        return {};
    const auto unit = takeUnit(rest, Carbon::mayBeLeftOut);
    skipSpaces(rest);
    return unit && rest.empty() ? std::optional(amount(*number, *unit)) : std::nullopt;
}

} // namespace huella
