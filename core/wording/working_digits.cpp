// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/explain_parts.h"
#include "core/wording/numbers.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr int fewest = 4, most = 9;

/// Figures stand as they were given, except the number of times that a calendar comes to.
bool isRounded(const Term &term)
{
    return term.kind == Term::Kind::step
           || (term.kind == Term::Kind::figure && term.origin.rule.starts_with("rule.repeat."));
}

/// What one comes to who works with the numbers that are shown; without digits, with all of theirs.
double shownValue(const Term &term, const WorkingDigits *digits)
{
    switch (term.kind) {
    case Term::Kind::sum: {
        double sum = 0;
        for (const auto &part : term.terms)
            sum += shownValue(*part, digits);
        return sum;
    }
    case Term::Kind::product: {
        double product = 1;
        for (const auto &part : term.terms)
            product *= shownValue(*part, digits);
        return product;
    }
    case Term::Kind::difference: return shownValue(*term.terms[0], digits) - shownValue(*term.terms[1], digits);
    case Term::Kind::quotient: return shownValue(*term.terms[0], digits) / shownValue(*term.terms[1], digits);
    default: return digits && isRounded(term) ? roundedTo(term.value, digits->of(term.symbol)) : term.value;
    }
}

/// Of a number of times, two decimals at most: nothing is done 782.678571 times.
int digitsOfTimes(double times) { return times > 0 ? std::max(fewest, magnitude(times) + 3) : fewest; }

/// One digit more for each rounded number of a line; whether there was any.
bool oneMore(const Term &term, WorkingDigits &digits)
{
    if (isRounded(term))
        return digits.raise(term.symbol, term.kind == Term::Kind::step ? most : digitsOfTimes(term.value));
    bool any = false;
    for (const auto &part : term.terms)
        any = oneMore(*part, digits) || any;
    return any;
}

bool multipliesOut(const Step &step, const WorkingDigits &digits)
{
    // worked out from its terms: the value of W times hours is in kWh
    const double exact = shownValue(*step.expression, nullptr), shown = shownValue(*step.expression, &digits);
    if (step.value == 0 || exact == 0 || !std::isfinite(shown))
        return true;
    const double inUnit = shown * (step.value / exact);
    const int of = digits.of(step.symbol);
    return std::abs(inUnit - roundedTo(step.value, of)) < lastDigit(step.value, of) * (1 - 1e-9);
}

} // namespace

int WorkingDigits::of(std::string_view symbol) const
{
    const auto known = digits_.find(symbol);
    return known == digits_.end() ? fewest : known->second;
}

bool WorkingDigits::raise(std::string_view symbol, int most)
{
    const int now = of(symbol);
    if (now < most)
        digits_[std::string(symbol)] = now + 1;
    return now < most;
}

/// A result keeps its digits from line to line, so that a reader finds it again.
WorkingDigits digitsOf(const Working &working)
{
    WorkingDigits digits;
    for (bool more = true; more;) {
        more = false;
        for (const Step &step : working.steps)
            if (!multipliesOut(step, digits))
                more = oneMore(*step.expression, digits) || more;
    }
    return digits;
}

} // namespace huella
