// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

/// What a text of Markdown stands between; a space at the ends of a line, and '[' before a link.
struct MarkdownPlace {
    char32_t before = ' ', after = ' ';
    bool inLink = false, inTable = false;
    bool hasMarks = false; ///< stars may stand around it
};

/// Text that every reader of CommonMark or GitHub's Markdown shows as it is: a backslash stands before what they would take for a
/// mark there, and before nothing else.
std::string markdownText(std::string_view text, const MarkdownPlace &place);

/// What begins a line must not begin a list, a rule, a heading or a quotation.
std::string markdownLineStart(std::string line);

} // namespace huella
