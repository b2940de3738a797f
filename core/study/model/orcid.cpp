// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/model/orcid.h"

#include "core/base/letters.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t orcidDigits = 16, digitsOfGroup = 4;
constexpr int checkedModulus = 11, checkedFactor = 2;

char checkDigitOf(std::string_view digits)
{
    int sum = 0;
    for (const char digit : digits)
        sum = (sum + (digit - '0')) * checkedFactor % checkedModulus;
    const int check = (checkedModulus + 1 - sum) % checkedModulus;
    return check == checkedModulus - 1 ? 'X' : char('0' + check);
}

} // namespace

std::optional<std::string> orcidOf(std::string_view typed)
{
    if (const size_t slash = typed.rfind("orcid.org/"); slash != std::string_view::npos)
        typed.remove_prefix(slash + std::string_view("orcid.org/").size());
    std::string digits;
    for (const char c : typed)
        if (c != '-' && c != ' ')
            digits += c == 'x' ? 'X' : c;
    if (digits.size() != orcidDigits || !std::all_of(digits.begin(), digits.end() - 1, isDigit)
        || digits.back() != checkDigitOf(std::string_view(digits).substr(0, orcidDigits - 1)))
        return {};
    for (size_t at = orcidDigits - digitsOfGroup; at > 0; at -= digitsOfGroup)
        digits.insert(at, "-");
    return digits;
}

} // namespace huella
