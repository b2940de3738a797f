// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/template.h"
#include "core/study/evaluate.h"

#include <set>

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

/// The template's blocks that stand for this study.
std::vector<ReportBlockPointer> blocksOf(const ReportTemplate &from, const ReportContext &context);
/// The finished blocks of each block of a report: none where it has nothing to say, several for some figures and lists.
std::vector<std::vector<Block>> composeEach(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context);
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

/// What a template's block may depend on: "scenarios", "single", "runs", "accelerators", "noaccelerators", "budget",
/// "estimate", "range", "elsewhere", "what-if", "data-editions", "history".
bool isCondition(std::string_view name);
/// Whether a figure, table or list of this name can be made.
bool isRecipe(std::string_view name);
/// Whether a recipe shows one scenario of several, so that it can be another one's.
bool isOfOneScenario(std::string_view recipe);
/// Every one of them, sorted.
std::vector<std::string_view> recipeNames();

} // namespace huella
