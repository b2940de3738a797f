// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

#include "core/base/letters.h"

#include <array>

namespace huella {
namespace {

/// Apostrophes or none, and then what begins a formula.
bool beginsFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

void addQuoted(std::string &out, std::string_view text)
{
    out += '"';
    for (char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

void CsvText::verbatim(std::string_view text)
{
    separate();
    const char special[] = {style_.separator, '"', '\r', '\n'};
    if (text.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos)
        out_ += text;
    else
        addQuoted(out_, text);
}

void CsvText::text(std::string_view text)
{
    if (beginsFormula(text))
        verbatim(guarded(text));
    else
        verbatim(text);
}

std::string_view trimmedCell(std::string_view cell)
{
    constexpr std::array<std::string_view, 4> spaces{" ", "\t", "\u00a0", "\u202f"};
    const auto isPlain = [](char c) { return c > ' '; }; // and nothing beyond ASCII, which is negative
    return cell.empty() || (isPlain(cell.front()) && isPlain(cell.back())) ? cell : trimmed(cell, spaces);
}

std::string tabbedCell(std::string_view text)
{
    std::string cell;
    if (text.starts_with('"') || text.find_first_of("\t\r\n") != std::string_view::npos)
        addQuoted(cell, text);
    else
        cell = text;
    return cell;
}

std::string guarded(std::string_view text) { return (beginsFormula(text) ? "'" : "") + std::string(text); }

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && beginsFormula(cell.substr(1)) ? cell.substr(1) : cell;
}

} // namespace huella
