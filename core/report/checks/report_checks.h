// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/compose.h"

namespace huella {

enum class CheckState { good, note, fault };

/// What is looked at before a report leaves the house: its state in one short sentence, what a click would add to mend it, and
/// the blocks it is about (as indices).
struct ReportCheck {
    std::string id;
    CheckState state = CheckState::good;
    Message message;
    std::optional<BlockContent> remedy{};
    std::vector<size_t> blocks{};
};

/// All of them, in this order: "estimate" (the study comes to something), "values" (no live value, figure or table without
/// its value), "data" (dataset, year of the electricity and basis are named), "boundary", "defaults" (those in use are
/// listed), "alternatives" (figures in words), "totals" (text and tables agree), "gaps" (no "[Write here: …]" that a template
/// leaves to the writer still stands, in either language), "translation" (the user's text in the report's language).
std::vector<ReportCheck> checkReport(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context);

/// Whether the finished letters of a live value say that there is none.
bool lacksValue(const TextRun &run, const Wording &words);
/// Whether a figure has its numbers in words, of this language, for those who cannot see it; or what somebody wrote instead.
bool hasTextAlternative(const FigureBlock &figure, const Wording &words);

} // namespace huella
