// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/report_context.h"
#include "core/report/templates/template.h"

#include <optional>

namespace huella {

/// Whether the user wrote or changed a block, or put it there: what no change of template or language may take away.
bool isOfTheUser(const ReportBlock &block);
/// Letters that somebody wrote into it: live values, recipes and page breaks have none.
bool hasWrittenText(const ReportBlock &block);

/// Where a report's block came from: "summary:3" of a built-in template, which is there in every language, and "mine.en:3" of
/// another, which is not.
std::string templateOrigin(const ReportTemplate &from, size_t block);
/// The language in such a place; none in that of a built-in template.
std::optional<Language> languageOfOrigin(std::string_view origin);

/// The built-in template's block that a block came from, in a language; null for the user's own, and where the template is not
/// built in or has no such block.
const TemplateBlock *builtInOrigin(const ReportBlock &block, Language language);

/// A report on another template.
struct Rebased {
    std::vector<ReportBlockPointer> blocks;
    std::vector<size_t> moved; ///< blocks of the user's that had to leave what they stood behind
};

/// The new template's blocks that stand for this study, and every block of the user's. An edited block stands in for the one that it
/// was made from, and an edited title, kicker or byline for the one of its style. Any other follows the block that it followed, or the
/// nearest above that one which is here too, and remembers where it stood: back on the former template it stands there again.
Rebased withTemplate(const std::vector<ReportBlockPointer> &blocks, const ReportTemplate &to,
                     const ReportContext &context);

/// The report in another language: the built-in templates' own text changes, the user's stays. Blocks that stay are shared.
std::vector<ReportBlockPointer> inLanguage(const std::vector<ReportBlockPointer> &blocks, Language to);

/// Which blocks hold text in another language than the report's: the user's, and that of a template that has one language.
std::vector<size_t> toTranslate(const std::vector<ReportBlockPointer> &blocks, Language report);

} // namespace huella
