// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/lesson.h"
#include "core/teaching/lessons/lesson_figures.h"
#include "core/wording/wording.h"

namespace huella {

/// The answer in the question's unit. Nothing where the figures do not give one.
std::optional<double> answerOf(const Question &question, const LessonFigures &figures);
/// "2.131 kWh", of an answer in that unit: with the digits that a working shows.
std::string answerText(double answer, const TeachingUnit &unit, const Wording &words);

/// Whether an answer is as good as the expected one in the same unit: it differs by at most `tolerance`, a share of it.
bool answersRight(double given, double expected, double tolerance);

/// What is to be said of an answer that was given, in the question's unit.
struct Verdict {
    enum class Kind { right, mistake, wrong, prediction };
    Kind kind = Kind::wrong;
    std::string text;    ///< whole sentences; says the answer only where it is right or a prediction
    std::string mistake; ///< which of the usual ones: "pue"; empty: none of them
};
Verdict judge(const Question &question, double given, const LessonFigures &figures, const Wording &words);

} // namespace huella
