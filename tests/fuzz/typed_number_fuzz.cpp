// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A number as somebody types it: refused with words, or a finite number.

#include "tests/fuzz/fuzz.h"

#include "core/wording/wording.h"
#include "core/workload/fields.h"
#include "core/workload/typed_number.h"

#include <cmath>

using namespace huella;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto typed = readTypedNumber(text))
        fuzz::require(std::isfinite(typed->value), "a typed number is finite");
    else
        fuzz::require(Wording::of(Language::es).has(typed.error().message.key), "a refusal has words");
    if (const auto plain = parsePlainNumber(text))
        fuzz::require(std::isfinite(*plain), "a plain number is finite");
    return 0;
}
