// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_record.h"

#include <QtTest>

namespace huella::csv_rows {

// Rows of a CSV text, and how they are compared.

using Rows = std::vector<std::vector<std::string>>;

inline Rows rowsOf(std::string block)
{
    Rows rows;
    CsvRecords record(block);
    while (record.next()) {
        rows.emplace_back();
        for (std::string_view cell : record.cells())
            rows.back().emplace_back(cell);
        if (record.malformed())
            rows.back().emplace_back("(malformed)");
    }
    return rows;
}

inline std::string show(const Rows &rows)
{
    std::string text;
    for (const auto &row : rows) {
        for (const auto &cell : row)
            text += "[" + cell + "]";
        text += "\n";
    }
    return text;
}

#define COMPARE_ROWS(actual, ...)                                                                                      \
    QCOMPARE(QString::fromStdString(show(actual)), QString::fromStdString(show(__VA_ARGS__)))

} // namespace huella::csv_rows
