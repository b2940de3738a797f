// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_text.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/wording.h"

namespace huella::cli {

/// A row a run: scenario, run, kind, year, then the columns of `batch`, first those of input, then those of output. `batch` reads it.
std::string studyCsv(const StudyResult &result, const Wording &words, CsvStyle style = {});

/// Schema huella-export-1: scenarios with their totals, ranges and runs.
std::string studyJson(const Study &study, const StudyResult &result, const Wording &words);

} // namespace huella::cli
