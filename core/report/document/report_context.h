// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/wording/wording.h"

namespace huella {

/// What a report is made from. `isoDate` is "2026-11-23"; `version` is the program's.
struct ReportContext {
    const Study &study;
    const StudyResult &result;
    const Dataset &dataset;
    const Wording &words; ///< of the report's language
    std::string isoDate;
    std::string version;
};

} // namespace huella
