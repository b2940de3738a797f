// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The arithmetic of a lesson: refused with words, or a value that is a number.

#include "tests/fuzz/fuzz.h"

#include "core/teaching/formulas/formula.h"
#include "core/wording/wording.h"

#include <cmath>

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto formula = TeachingFormula::read(fuzz::textOf(data, size));
    if (!formula) {
        fuzz::require(Wording::of(Language::en).has(formula.error().message.key), "a refusal has words");
        return 0;
    }
    const auto value = formula->value([](const QuantityName &) { return Measured{2, {}}; });
    fuzz::require(!value || std::isfinite(value->value), "a value is a number");
    return 0;
}
