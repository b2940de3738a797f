// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/class/csv_table.h"
#include "core/teaching/questions/mistakes.h"

#include <map>

namespace huella {

/// What the key says of one question of one sheet.
struct KeyEntry {
    std::string student, unit;
    double answer = 0, tolerance = 0; ///< in `unit`; a share of the answer
    std::vector<UsualMistake> mistakes;
};
using AnswerKey = std::map<std::pair<int, int>, KeyEntry>;

/// A key as answerKeyCsv() writes it, in either form.
Result<AnswerKey> readAnswerKey(const CsvTable &table);

/// A whole number from 1 on, as sheets and questions are counted.
std::optional<int> countIn(std::string_view cell);

} // namespace huella
