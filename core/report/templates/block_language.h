// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

namespace huella {

/// Letters that somebody wrote into it: live values, recipes and page breaks have none.
bool hasWrittenText(const ReportBlock &block);

/// The report in another language: the built-in templates' own text changes, the user's stays. Blocks that stay are shared.
std::vector<ReportBlockPointer> inLanguage(const std::vector<ReportBlockPointer> &blocks, Language to);

/// Which blocks hold text in another language than the report's: the user's, and that of a template that has one language.
std::vector<size_t> toTranslate(const std::vector<ReportBlockPointer> &blocks, Language report);

} // namespace huella
