// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

#include <filesystem>

namespace huella {

/// A report as a template for others. Blocks as a built-in template has them keep its condition; the user's stand always.
/// Figures and tables that this version does not know are left out.
ReportTemplate templateFrom(const std::vector<ReportBlockPointer> &blocks, std::string id, std::string name,
                            Language language);

/// An id for a name that neither a built-in template nor one of these has: "Our institute" -> "our-institute", "our-institute-2".
std::string freeTemplateId(std::string_view name, std::span<const ReportTemplate> own);
/// "our-institute.en.md": the file in which a template is kept.
std::string templateFileName(const ReportTemplate &of);

struct OwnTemplates {
    std::vector<ReportTemplate> templates; ///< by file name
    std::vector<Error> refused;            ///< files that are no templates: where and why
};
/// The user's templates: files ID.LANGUAGE.md of at most 1 MiB, whose ids no built-in template has. No folder: none.
OwnTemplates readTemplatesIn(const std::filesystem::path &folder);

} // namespace huella
