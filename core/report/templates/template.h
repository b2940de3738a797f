// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/model/report.h"
#include "core/wording/numbers.h"

#include <span>

namespace huella {

/// One block of a template, and when it stands: a name of conditionNames(), or empty for always.
struct TemplateBlock {
    BlockContent content;
    std::string condition;
    bool operator==(const TemplateBlock &) const = default;
};

/// A report to start from, in one language (resources/reports/ID.LANGUAGE.md; CONTRIBUTING describes the form).
struct ReportTemplate {
    std::string id;
    Language language = Language::en;
    std::string name;  ///< "Summary"
    std::string about; ///< whom it is for, in one sentence
    std::vector<TemplateBlock> blocks;
    bool operator==(const ReportTemplate &) const = default;
};

/// All that are built in: by id, English before Spanish.
std::span<const ReportTemplate> reportTemplates();
/// Null when there is none of this id.
const ReportTemplate *reportTemplate(std::string_view id, Language language);
/// Their ids, apart by commas, for messages.
std::string reportTemplateList();

/// Reads a template; an error names the line and what would be right.
Result<ReportTemplate> readTemplate(std::string_view text, std::string id, Language language);
/// The text that reads back the same template, where its blocks are normal and its recipes and conditions known. A name or
/// sentence about it that is empty becomes its id.
std::string writeTemplate(const ReportTemplate &written);
/// The runs of one line with its marks: **strong**, *emphasis*, ~sub~, ^super^, [text](address), {{live.value}}; a backslash
/// takes a mark's meaning away.
TextRuns readRuns(std::string_view line);
/// The line that reads back the same runs, which are normal.
std::string writeRuns(const TextRuns &runs);

} // namespace huella
