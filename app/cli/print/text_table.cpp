// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print/text_table.h"

#include <algorithm>

namespace huella::cli {

size_t charactersOf(std::string_view utf8)
{
    return size_t(std::count_if(utf8.begin(), utf8.end(),
                                [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }));
}

std::string TextTable::text(std::string_view indent) const
{
    std::vector<size_t> widths;
    for (size_t i = 0; i < columns_.size(); ++i) {
        widths.push_back(charactersOf(columns_[i].title));
        for (const auto &row : rows_)
            widths.back() = std::max(widths.back(), charactersOf(row[i]));
    }
    std::string out;
    const auto line = [&](const auto &cellOf) {
        std::string text(indent);
        for (size_t i = 0; i < columns_.size(); ++i) {
            const std::string &cell = cellOf(i);
            const std::string blank(widths[i] - charactersOf(cell), ' ');
            text += columns_[i].numeric ? blank + cell : cell + blank;
            text += "  ";
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + "\n";
    };
    if (std::any_of(columns_.begin(), columns_.end(), [](const Column &column) { return !column.title.empty(); }))
        line([this](size_t i) -> const std::string & { return columns_[i].title; });
    for (const auto &row : rows_)
        line([&row](size_t i) -> const std::string & { return row[i]; });
    return out;
}

} // namespace huella::cli
