// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/letters.h"

#include "core/base/unicode.h"
#include "core/study/model/report.h"

namespace huella {
std::string plainLine(std::string_view text) { return withoutTurns(lineText(text)); }

bool isWebAddress(std::string_view address)
{
    for (const std::string_view start : {"https://", "http://", "mailto:"})
        if (address.starts_with(start))
            return true;
    return false;
}

} // namespace huella
