// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace huella {

void CsvText::verbatim(std::string_view text)
{
    separate();
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out_ += text;
        return;
    }
    out_ += '"';
    for (char c : text) {
        if (c == '"')
            out_ += '"';
        out_ += c;
    }
    out_ += '"';
}

void CsvText::text(std::string_view text)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    if (text.empty() || formulaStarts.find(text.front()) == std::string_view::npos)
        verbatim(text);
    else
        verbatim("'" + std::string(text));
}

} // namespace huella
