// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"
#include "core/teaching/lessons/lesson_cover.h"

#include "core/wording/formatted_quantity.h"

#include <algorithm>

namespace huella {
namespace {

/// Spaces that do not break are spaces.
std::string withPlainSpaces(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\u202f", "\u00a0"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
            plain.replace(at, space.size(), " ");
    return plain;
}

/// As a whole: neither part of a longer number nor of another unit ("174 g CO₂e/kWh").
bool holdsAmount(std::string_view text, std::string_view amount)
{
    static constexpr std::string_view carbon = " CO₂e", ofCarbon = " de CO₂e";
    for (auto at = text.find(amount); at != std::string_view::npos; at = text.find(amount, at + 1)) {
        const bool startsInside = at > 0 && (isDigit(text[at - 1]) || text[at - 1] == ',' || text[at - 1] == '.');
        std::string_view rest = text.substr(at + amount.size());
        for (const std::string_view name : {carbon, ofCarbon})
            if (rest.starts_with(name))
                rest.remove_prefix(name.size());
        const bool goesOn =
            !rest.empty()
            && (isDigit(rest.front()) || isLetter(rest.front()) || rest.front() == '/'
                || ((rest.front() == ',' || rest.front() == '.') && rest.size() > 1 && isDigit(rest[1])));
        if (!startsInside && !goesOn)
            return true;
    }
    return false;
}

} // namespace

bool tellsAnswer(std::string_view text, const Measured &answer, const TeachingUnit &unit, const Numbers &numbers)
{
    const std::string plain = withPlainSpaces(text);
    const auto told = [&](const std::string &amount) { return holdsAmount(plain, withPlainSpaces(amount)); };
    const bool isPlain = unit.dimension == Dimension();
    for (const TeachingUnit &each : teachingUnits()) {
        if (each.dimension != unit.dimension || (isPlain && each.name != unit.name))
            continue;
        if (each.name == "%" && told(numbers.percent(answer.value)))
            return true;
        for (const int digits : {3, 4}) {
            const std::string number = numbers.significant(answer.value / each.size, digits);
            const bool unlikely = std::count_if(number.begin(), number.end(), isDigit) >= 3; // "2" stands in any text
            const bool perUnit = each.shown.find('/') != std::string_view::npos;
            if ((unlikely || !each.shown.empty())
                && told(numbers.withUnit(number, perUnit ? each.shown : shortUnit(each.shown))))
                return true;
        }
    }
    return false;
}

} // namespace huella
