// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"
#include "core/estimate/formula.h"

#include <memory>
#include <string>
#include <vector>

namespace huella {

/// A term of a step: a figure, a result of an earlier step, a number that is part of the formula (12 months a year), a sum of
/// terms, a product of them, or a difference or quotient of two.
struct Term {
    enum class Kind { figure, step, constant, sum, product, quotient, difference };
    Kind kind = Kind::figure;
    double value = 0;
    std::string_view unit;   ///< figures and steps; empty for plain numbers
    std::string_view symbol; ///< figures and steps; its words are wording key "symbol.<symbol>"
    std::string_view field;  ///< figures: the input they stand for, a column name where the user can set it
    Origin origin;           ///< figures only
    std::vector<std::shared_ptr<const Term>> terms;
};

/// One line of the working: symbol = expression = value.
struct Step {
    std::string_view symbol;
    std::string_view unit;
    double value = 0;
    std::shared_ptr<const Term> expression;
};

struct Working {
    std::vector<Step> steps; ///< in the order in which they are worked out; parts that are 0 are left out
    const Step *step(std::string_view symbol) const;
    /// A figure that its steps use; null: none is called so.
    const Term *figure(std::string_view symbol) const;
};

/// A number that remembers how it came about. Same arithmetic as double, to the bit; unit conversions leave no trace.
struct Traced {
    double value = 0;
    std::shared_ptr<const Term> term;
};

Traced operator+(const Traced &a, const Traced &b);
Traced operator-(const Traced &a, const Traced &b);
Traced operator*(const Traced &a, const Traced &b);
Traced operator/(const Traced &a, const Traced &b);
Traced operator*(const Traced &a, double constant);
inline double plainNumber(const Traced &number) { return number.value; }
inline Traced convertUnit(const Traced &number, double divisor) { return {number.value / divisor, number.term}; }

} // namespace huella
