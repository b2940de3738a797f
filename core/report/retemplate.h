// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose.h"

namespace huella {

// A report in another form. A block that somebody wrote or changed (it has a language, or no origin) is never lost.

/// The blocks of another template, and among them what the user wrote: behind the block that it followed where the template has
/// that too, else at the end, before the references. A title, kicker or byline of the user's stands in place of the template's.
std::vector<ReportBlockPointer> withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to, const ReportContext &context);

/// The template's own text in another language; what the user wrote stays as it is, and so does what no template knows.
std::vector<ReportBlockPointer> inLanguage(const std::vector<ReportBlockPointer> &blocks, Language to);

/// Which blocks hold text that the user wrote in another language than the report's.
std::vector<size_t> toTranslate(const std::vector<ReportBlockPointer> &blocks, Language report);

} // namespace huella
