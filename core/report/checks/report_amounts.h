// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/checks/amount_parser.h"
#include "core/report/document/document.h"
#include "core/study/evaluate/evaluate.h"

namespace huella {

// The amounts of a report: what was typed, what was put in, and what the study comes to.

using Amounts = std::vector<ParsedAmount>;
bool agreesWithOne(const ParsedAmount &amount, const Amounts &known);

/// The texts of a paragraph or table that somebody wrote, each as its runs; none of a recipe.
std::vector<const TextRuns *> textsOf(const BlockContent &content);
/// The same of a finished one, with the cells of its header.
std::vector<const TextRuns *> textsOf(const Block &part);

ParsedAmount totalOf(const ScenarioResult &scenario, Measure of);
/// Totals, intervals and single runs.
Amounts amountsOf(const StudyResult &result);
/// In what somebody typed into a block, in its language or else the report's.
Amounts typedAmounts(const ReportBlock &block, Language language);
/// In a finished block, what is not typed: all of a recipe's, the live values of others.
Amounts shownAmounts(const Block &part, bool recipe, Language language);

} // namespace huella
