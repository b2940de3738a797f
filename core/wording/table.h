// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

namespace huella {

/// The letters of a text without its looks.
std::string textOf(const TextRuns &runs);

/// A cell of a table; most hold plain text.
struct Cell {
    TextRuns runs;
    Cell() = default;
    Cell(std::string text)
    {
        if (!text.empty())
            runs.push_back({std::move(text)});
    }
    Cell(const char *text) : Cell(std::string(text)) {}
    explicit Cell(TextRuns runs_) : runs(std::move(runs_)) {}
    std::string text() const { return textOf(runs); }
    bool operator==(const Cell &) const = default;
};
struct Table {
    std::vector<Cell> header;
    std::vector<std::vector<Cell>> rows;
    std::vector<bool> numeric; ///< columns set to the right
    std::string caption{}; ///< "Table 1. …" in a report
    bool total = false; ///< the last row is the sum of the others
    std::string label{}; ///< by which references in the text find it
    bool operator==(const Table &) const = default;
};

} // namespace huella
