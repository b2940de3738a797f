// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace huella {

/// Whom a CSV is written for.
struct CsvStyle {
    char separator = ',';
    char decimalMark = '.';
    bool byteOrderMark = false; ///< by which a spreadsheet knows UTF-8
    bool operator==(const CsvStyle &) const = default;
};
/// Opens with a double click where the comma is the decimal mark, as in Spain.
inline constexpr CsvStyle spanishSpreadsheet{';', ',', true};

/// Writes CSV (RFC 4180, lines end in LF) at the end of a text.
class CsvText {
public:
    explicit CsvText(std::string &out, CsvStyle style = {}) : out_(out), style_(style) {}

    /// Before the first row of a file.
    void begin() { out_ += style_.byteOrderMark ? "\xEF\xBB\xBF" : ""; }
    /// As the shortest text that reads back the same.
    void number(double value)
    {
        separate();
        char digits[32];
        char *const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        if (style_.decimalMark != '.')
            for (char *digit = digits; digit != end; ++digit)
                *digit = *digit == '.' ? style_.decimalMark : *digit;
        out_.append(digits, end);
    }
    /// A text as it is, in quotes where it needs them: ids.
    void verbatim(std::string_view text);
    /// A text that a spreadsheet shall not take for a formula: an apostrophe goes before = + - @ TAB CR. So it does before an
    /// apostrophe that stands before one of these, and withoutGuard() gives the text back.
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
            out_ += style_.separator;
        first_ = false;
    }
    std::string &out_;
    CsvStyle style_;
    bool first_ = true;
};

/// A cell without the spaces around it, also those that word processors and web pages put there.
std::string_view trimmedCell(std::string_view cell);

/// A cell apart from others by tabs, as spreadsheets put it on the clipboard and read it back: between quotation marks where it
/// holds a tab or a line break, or begins with such a mark.
std::string tabbedCell(std::string_view text);

/// With the apostrophe that CsvText::text() puts before it, where it does, and without it.
std::string guarded(std::string_view text);
std::string_view withoutGuard(std::string_view cell);

} // namespace huella
