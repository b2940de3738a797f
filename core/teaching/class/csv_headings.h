// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/wording/wording.h"

namespace huella {

/// Begins a CSV that people open: its first row, in the language of the words (their keys stand behind "csv.").
inline void writeHeadings(CsvText &out, const Wording &words, std::initializer_list<const char *> columns)
{
    out.begin();
    for (const char *column : columns)
        out.verbatim(words(std::string("csv.") + column));
    out.endRow();
}

} // namespace huella
