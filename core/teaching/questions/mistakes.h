// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/teaching/lessons/lesson.h"
#include "core/teaching/lessons/lesson_figures.h"

namespace huella {

/// What somebody who makes a usual mistake answers, in the question's unit. `id` is behind "teaching.mistake." in the wording.
struct UsualMistake {
    std::string id;
    double answer = 0;
};

/// Those that this question invites: the PUE, the use, the number of times or the memory forgotten, threads counted as cores,
/// a chip's watts taken for a core's, watts for kilowatt hours, energy for emissions, a unit a thousand times too large or small,
/// a ratio upside down or as a percentage, a sign turned. Only answers that differ from the right one and from each other.
std::vector<UsualMistake> usualMistakes(const Question &question, const LessonFigures &figures);
/// The same with an evaluator that knows the catalogue already.
std::vector<UsualMistake> usualMistakes(const Question &question, const LessonFigures &figures, Evaluator &evaluator);

/// The mistake that leads to an answer in the question's unit, within `tolerance` (a share); empty: none of them.
std::string mistakeBehind(double given, std::span<const UsualMistake> mistakes, double tolerance);

/// All of their ids, for the test that each has its words.
std::vector<std::string_view> usualMistakeIds();

} // namespace huella
