// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace huella {

/// Writes CSV (RFC 4180, lines end in LF) at the end of a text.
class CsvText {
public:
    explicit CsvText(std::string &out) : out_(out) {}

    /// As the shortest text that reads back the same.
    void number(double value)
    {
        separate();
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        out_.append(digits, end);
    }
    /// A text as it is, in quotes where it needs them: ids.
    void verbatim(std::string_view text);
    /// A text that a spreadsheet shall not take for a formula: an apostrophe goes before = + - @ TAB CR.
    void text(std::string_view text);
    void empty() { separate(); }
    void endRow()
    {
        out_ += '\n';
        first_ = true;
    }

private:
    void separate()
    {
        if (!first_)
            out_ += ',';
        first_ = false;
    }
    std::string &out_;
    bool first_ = true;
};

} // namespace huella
