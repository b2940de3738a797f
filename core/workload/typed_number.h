// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace huella {

/// A number as a person typed it, in either language.
struct TypedNumber {
    double value = 0;
    /// "1.500" or "1,500": one mark where thousands could be meant, read as 1.5; show how it was read
    bool readAsDecimal = false;
};

/// Comma and point are both the decimal mark; two marks are refused, with the right form in the message. A space of any kind or
/// an apostrophe groups the digits before the mark by three ("12 000", "12'000,5"). Other spaces, and tabs and line breaks
/// between cells, part one number from the next: that is refused, since nobody can tell which was meant.
Result<TypedNumber> readTypedNumber(std::string_view text);

} // namespace huella
