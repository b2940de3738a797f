// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document/references.h"
#include "core/study/evaluate/evaluate.h"

namespace huella::cli {

/// A workbook (Office Open XML) in the study's language: its runs, their totals with intervals, and the sources. Numbers are
/// numbers in the units that stand in the heads of their columns, and no text is a formula. `isoDate` is that of its
/// properties: with the same date, the same bytes. Fails where this program was built without workbooks.
Result<std::string> studyXlsx(const Study &study, const StudyResult &result, const std::vector<Reference> &sources,
                              const std::string &isoDate);

} // namespace huella::cli
