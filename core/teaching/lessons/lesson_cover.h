// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/teaching/lessons/lesson.h"
#include "core/teaching/lessons/lesson_figures.h"
#include "core/wording/wording.h"

#include <set>
#include <vector>

namespace huella {

/// What of a step is covered: symbols of its working, or "all", and its chart.
struct StepCover {
    std::set<std::string> terms;
    bool chart = false;
    bool operator==(const StepCover &) const = default;
};

/// Keeps a lesson from giving its answers away: a question uncovers what it asked for and how that came about, and nothing
/// that a later question still asks for.
class LessonCover {
public:
    LessonCover(const Lesson &lesson, const LessonFigures &figures, const Wording &words);

    /// As a step begins: what its author covered, and what its own or a later question asks for.
    StepCover atFirst(size_t step) const;
    /// Once its question is answered, rightly or by looking. `answered`: the questions of which steps are.
    StepCover afterAnswer(size_t step, const std::set<std::string> &covered, const std::vector<bool> &answered) const;
    /// Whether a later question still asks for the same figure: then a prediction is kept until that one is answered.
    bool isAskedLater(size_t step, const std::vector<bool> &answered) const;
    /// The prediction that this question settles: the step where it was asked for.
    std::optional<size_t> predictedAt(size_t step) const;

private:
    std::set<std::string> askedTerms(size_t step, size_t from, const std::vector<bool> &answered, bool inputsToo) const;
    std::set<std::string> openedTerms(size_t step) const;
    bool chartShowsCovered(size_t step, const std::set<std::string> &covered) const;
    bool chartTells(size_t step, size_t from, const std::vector<bool> &answered) const;

    const Lesson &lesson_;
    const LessonFigures &figures_;
    const Wording &words_;
    std::vector<std::optional<Measured>> answers_; ///< of each step's question
};

/// Whether a step's chart shows an amount: as the length of a bar or as what stands beside it, whatever digits are said.
/// What is drawn in energy shows no emissions.
bool showsAmount(const ChartSpec &chart, const LessonStep &step, const Measured &amount);

/// Whether both are known, and the same figure, also where it was worked out another way round.
bool isSameFigure(const std::optional<Measured> &a, const std::optional<Measured> &b);

/// Whether a text says an amount that answers a question: "174 g", however it is rounded.
bool tellsAnswer(std::string_view text, const Measured &answer, const TeachingUnit &unit, const Numbers &numbers);

} // namespace huella
