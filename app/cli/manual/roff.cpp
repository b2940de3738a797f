// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/roff.h"

#include <algorithm>
#include <array>
#include <utility>

namespace huella::cli {
namespace {

/// A hyphen is one that can be copied into a shell, as are the quotation marks of ASCII.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> escapes{{{"\\", "\\e"},
                                                                                {"-", "\\-"},
                                                                                {"'", "\\(aq"},
                                                                                {"`", "\\(ga"},
                                                                                {"^", "\\(ha"},
                                                                                {"~", "\\(ti"},
                                                                                {"\u00a0", "\\ "},
                                                                                {"\u202f", "\\ "}}};

} // namespace

std::string roff(std::string_view text)
{
    std::string out = text.starts_with('.') ? "\\&" : ""; // at the start of a line it would be a request
    while (!text.empty()) {
        const auto *const found = std::find_if(escapes.begin(), escapes.end(),
                                               [text](const auto &escape) { return text.starts_with(escape.first); });
        out += found == escapes.end() ? text.substr(0, 1) : found->second;
        if (text.size() > 1 && text[0] == ',' && text[1] != ' ')
            out += "\\:"; // a list without spaces may go on in the next line
        text.remove_prefix(found == escapes.end() ? 1 : found->first.size());
    }
    return out;
}

std::string roffBold(std::string_view text) { return "\\fB" + roff(text) + "\\fR"; }
std::string roffItalic(std::string_view text) { return "\\fI" + roff(text) + "\\fR"; }

} // namespace huella::cli
