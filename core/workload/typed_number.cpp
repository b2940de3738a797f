// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/typed_number.h"

#include "core/workload/fields.h"

#include <algorithm>
#include <string>

namespace huella {
namespace {

std::string withoutSpaces(std::string_view typed)
{
    std::string out(typed);
    for (std::string_view space : {" ", "\t", "\u00a0", "\u202f", "\u2009"})
        for (auto at = out.find(space); at != std::string::npos; at = out.find(space, at))
            out.erase(at, space.size());
    return out;
}

bool isMark(char c) { return c == '.' || c == ','; }

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

} // namespace

Result<TypedNumber> readTypedNumber(std::string_view typed)
{
    std::string digits = withoutSpaces(typed);
    if (digits.starts_with("\u2212"))
        digits.replace(0, 3, "-");
    if (std::count_if(digits.begin(), digits.end(), isMark) > 1)
        return badInput({}, Message("error.typed.two_marks", {text("typed", typed), text("right", rightForm(digits))}));
    const auto mark = std::find_if(digits.begin(), digits.end(), isMark);
    if (mark != digits.end())
        *mark = '.';
    const auto value = parsePlainNumber(digits);
    if (!value)
        return badInput({}, Message("error.typed.form", {text("typed", typed)}));
    const auto point = digits.find('.');
    const bool three = point != std::string::npos && point > 0 && digits.size() - point == 4;
    return TypedNumber{*value, three};
}

} // namespace huella
