// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

#include <optional>

namespace huella {

/// Whether the user wrote or changed a block, or put it there: what no change of template or language may take away.
bool isOfTheUser(const ReportBlock &block);

/// Where a report's block came from: "summary:3" of a built-in template, which is there in every language, and "mine.en:3" of
/// another, which is not.
std::string templateOrigin(const ReportTemplate &from, size_t block);
/// The language in such a place; none in that of a built-in template.
std::optional<Language> languageOfOrigin(std::string_view origin);

/// The built-in template's block that a block came from, in a language; null for the user's own, and where the template is not
/// built in or has no such block.
const TemplateBlock *builtInOrigin(const ReportBlock &block, Language language);

/// The origin of a block without its places in other kinds of report: "summary:3"; empty for one that the user added.
std::string_view originOf(const ReportBlock &block);
/// Where the block stood in reports of the template `id`, as the origin of what it followed ("summary:3", "summary:" at the
/// start); none: it was in none, or was made from a block of it.
std::optional<std::string_view> placeIn(const ReportBlock &block, std::string_view id);
/// The block with that place instead of the one that it had in reports of the template `id`.
ReportBlockPointer withPlace(const ReportBlock &block, std::string_view id, std::string_view place);

/// What all blocks of a template have in their origin: "summary" of "summary:3".
std::string_view templateOf(std::string_view origin);
/// Which block of its template it was, from 0 on: 3 of "summary:3"; 0 where no number stands there.
size_t indexIn(std::string_view origin);

} // namespace huella
