// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/study/evaluate/evaluate.h"

#include <optional>
#include <string>

namespace huella::cli {

/// A study's report, dated today or as SOURCE_DATE_EPOCH asks. Without a language: the study's; without the name of a template,
/// which exists: what the study holds.
Document reportOf(const Study &study, const StudyResult &result, std::optional<Language> language = {},
                  const std::string &templateName = {});

} // namespace huella::cli
