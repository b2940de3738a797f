// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace huella {

/// One row of a table of facts: column to cell, as it stands in the file.
class CsvRow {
public:
    explicit CsvRow(std::map<std::string, std::string> cells) : cells_(std::move(cells)) {}
    const std::string &text(const char *column) const { return cells_.at(column); }
    bool has(const char *column) const { return !text(column).empty(); }

    /// A cell that is no number must stop the test: read as 0 it could agree with another 0.
    double number(const char *column) const
    {
        bool plain = false;
        const double value = QByteArray::fromStdString(text(column)).toDouble(&plain);
        if (!plain)
            qFatal("%s is no number: \"%s\"", column, text(column).c_str());
        return value;
    }

private:
    std::map<std::string, std::string> cells_;
};

inline std::vector<std::string> cellsOf(const std::string &line)
{
    std::vector<std::string> cells;
    std::istringstream in(line + ","); // getline drops an empty cell at the end
    for (std::string cell; std::getline(in, cell, ',');)
        cells.push_back(cell);
    return cells;
}

/// Reads a table of facts: comments begin with '#', the first line that is none names the columns, no cell is quoted.
inline std::vector<CsvRow> readTable(const std::string &path)
{
    std::ifstream in(path);
    std::vector<std::string> columns;
    std::vector<CsvRow> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto cells = cellsOf(line);
        if (columns.empty()) {
            columns = cells;
            continue;
        }
        if (cells.size() != columns.size())
            qFatal("%s: a row of %zu cells under %zu columns: %s", path.c_str(), cells.size(), columns.size(),
                   line.c_str());
        std::map<std::string, std::string> row;
        for (size_t i = 0; i < cells.size(); ++i)
            row[columns[i]] = cells[i];
        rows.emplace_back(std::move(row));
    }
    return rows;
}

} // namespace huella
