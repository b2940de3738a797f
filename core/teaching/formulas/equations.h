// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/teaching/formulas/formula.h"
#include "core/teaching/formulas/teaching_units.h"
#include "core/wording/wording.h"

#include <map>

namespace huella {

/// A number that a formula of a text comes to, and how it is shown.
struct ComputedNumber {
    Measured value;
    std::string_view unit; ///< as printed: "kg CO₂e"
    double size = 1;       ///< of that unit, in grams, watts and hours
    bool exact = false;    ///< an input, as it was typed
    bool percent = false;

    std::string text(int digits, const Numbers &numbers) const;
};

/// How many digits the computed numbers of a line need, so that who multiplies what is shown ("34.1 W × 10 h = 341 Wh") gets
/// what is shown. `computed`: by the place of the run that it stands in; the other runs hold the signs.
std::map<size_t, int> digitsThatMultiplyOut(const TextRuns &runs, const std::map<size_t, ComputedNumber> &computed,
                                            int digits, const Numbers &numbers);

} // namespace huella
