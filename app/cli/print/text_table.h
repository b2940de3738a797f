// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace huella::cli {

/// How many characters a text shows, which is what columns are aligned by.
size_t charactersOf(std::string_view utf8);

/// Columns for people to read: aligned, two spaces apart, numbers to the right.
class TextTable {
public:
    struct Column {
        std::string title;
        bool numeric = false;
    };
    /// Without titles there is no header line.
    explicit TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    std::string text(std::string_view indent = {}) const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace huella::cli
