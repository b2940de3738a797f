// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/report/document/report_context.h"
#include "core/report/templates/template.h"

namespace huella {

/// The template's blocks that stand for this study.
std::vector<ReportBlockPointer> blocksOf(const ReportTemplate &from, const ReportContext &context);
/// The finished blocks of each block of a report: none where it has nothing to say, several for some figures and lists.
std::vector<std::vector<Block>> composeEach(const std::vector<ReportBlockPointer> &blocks,
                                            const ReportContext &context);
/// The report with finished words. Names and titles stay text, whatever they hold.
Document compose(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context);
/// A report straight from a template of the context's language, which exists.
Document composeTemplate(std::string_view id, const ReportContext &context);

/// What a report is called where a program names it: the study's title, else a general one.
std::string reportTitle(const Study &study, const Wording &words);
/// The blocks of the report that the study holds: its own, else those of the template that it names, else the summary.
std::vector<ReportBlockPointer> reportBlocks(const ReportContext &context);
/// The same, finished.
Document composeReport(const ReportContext &context);

} // namespace huella
