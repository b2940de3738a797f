// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/study/evaluate.h"

namespace huella {

/// The report that every study has: what it is estimated to need and emit, how sure that is, from which figures, and what is
/// not counted. `isoDate` is "2026-11-23"; `version` is the program's. Names and titles stay text, whatever they hold.
Document composeSummary(const Study &study, const StudyResult &result, const Dataset &dataset, const Wording &words,
                        std::string_view isoDate, std::string_view version);

/// "2026-11-23" as "23 November 2026" or "23 de noviembre de 2026"; anything else as it is.
std::string dateInWords(std::string_view isoDate, const Wording &words);

} // namespace huella
