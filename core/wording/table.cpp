// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/table.h"

namespace huella {

std::string textOf(const TextRuns &runs)
{
    std::string joined;
    for (const TextRun &run : runs)
        joined += run.text;
    return joined;
}

} // namespace huella
