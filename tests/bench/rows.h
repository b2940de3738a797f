// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <string>

namespace huella::bench {

enum class Measure { time, mebibytes, perSecond };

/// One row of the table that follows the run: a benchmark, what it is compared with, and what it may cost.
struct Row {
    std::string what;         ///< for people
    std::string benchmark;    ///< whose time it is, in this program
    std::string counter = {}; ///< or one of that benchmark's counters
    Measure measure = Measure::time;
    double budget = 0;          ///< s or MiB at most, or at least so many per second; 0: none
    std::string yardstick = {}; ///< the benchmark whose time is the yardstick; empty: none
    double budgetRatio = 0;     ///< at most so many times the yardstick; 0: none
};

/// Adds a row at start-up: `const bool row = addRow({…});`. Rows keep the order of the files in CMakeLists.txt.
bool addRow(Row row);

} // namespace huella::bench
