// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/teaching/lessons/lesson.h"
#include "core/teaching/lessons/lesson_figures.h"

namespace huella {

inline constexpr int textDigits = 3;
inline constexpr int explanationDigits = 4; ///< as the answer has, which stands beside it

/// Blocks of a lesson with finished words: live values are those of reports, {{= FORMULA in UNIT}} computes.
/// Numbers that are computed have `digits` digits, and more where a line that multiplies them would not come out else; none
/// is parted from its unit by the end of a line.
std::vector<Block> lessonBlocks(const std::vector<TemplateBlock> &blocks, const LessonFigures &figures,
                                const Wording &words, int digits = textDigits);
/// The same of one line: a question.
TextRuns lessonRuns(const TextRuns &runs, const LessonFigures &figures, const Wording &words);

/// The chart of a step; none where it has none or there is nothing to show.
std::optional<ChartSpec> lessonChart(const LessonStep &step, const LessonFigures &figures, const Wording &words);
/// A chart to be predicted: its bars stand in the order of their names, all as long as the axis and without value, and nothing
/// tells them.
ChartSpec coveredChart(ChartSpec chart, const Wording &words);

/// What a live value that begins with "=" comes to, in words: "= island.energy in kWh". An error says what is wrong.
Result<std::string> computedText(std::string_view value, const LessonFigures &figures, const Wording &words);

} // namespace huella
