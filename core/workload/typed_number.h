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
    bool readAsDecimal = false; ///< "1.500" or "1,500": one mark with three digits after it, read as 1.5; show how it was read
};

/// Comma and point are both the decimal mark, spaces of any kind are ignored. Two marks are refused, with the right form in the message.
Result<TypedNumber> readTypedNumber(std::string_view text);

} // namespace huella
