// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run_table/run_column.h"

namespace huella {

/// What runs are put in order by: a column of the table, or what they come to.
struct RunOrder {
    enum class By { column, energy, emissions };
    By by = By::emissions;
    RunColumn column = RunColumn::name; ///< where it is by a column
    bool largestFirst = true;           ///< of words: from Z to A
};

/// The ids of the scenario's runs in that order: numbers as numbers, words without regard to case and accents. Runs that say nothing
/// there come last either way, and those that say the same stay as they stand.
std::vector<std::string> runsInOrder(const ScenarioResult &scenario, const RunOrder &order, const Wording &words);

} // namespace huella
