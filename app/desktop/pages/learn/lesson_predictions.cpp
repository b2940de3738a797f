// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was predicted in a lesson, and until when it is kept.

#include "app/desktop/pages/learn/lesson_session.h"

#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/lessons/lesson_cover.h"

namespace huella {

bool LessonSession::keepsPrediction() const
{
    const LessonStep *step = current();
    return step && step->question && step->question->predict
           && LessonCover(lesson_, *figures_, context_.words()).isAskedLater(size_t(step_), answered());
}

std::optional<EarlierPrediction> LessonSession::predictionOf(size_t step) const
{
    const auto &given = states_[step].given;
    const auto &question = lesson_.steps[step].question;
    if (!given || !question || !question->predict)
        return {};
    const Wording &words = context_.words();
    return EarlierPrediction{step, answerText(*given, *question->unit, words),
                             lessonRuns(question->ask, *figures_, words)};
}

std::optional<std::string> LessonSession::settledPrediction() const
{
    const LessonStep *step = current();
    if (!step || !step->question || !state().answered)
        return {};
    const auto at = LessonCover(lesson_, *figures_, context_.words()).predictedAt(size_t(step_));
    const auto found = at ? predictionOf(*at) : std::nullopt;
    return found ? std::optional(found->given) : std::nullopt;
}

std::optional<EarlierPrediction> LessonSession::earlierPrediction() const
{
    const LessonStep *step = current();
    if (!step || !step->question || step->question->predict)
        return {};
    if (const auto same = LessonCover(lesson_, *figures_, context_.words()).predictedAt(size_t(step_)))
        if (auto found = predictionOf(*same))
            return found;
    for (size_t before = size_t(step_); before-- > 0;)
        if (auto found = predictionOf(before))
            return found;
    return {};
}

} // namespace huella
