// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/questions/question.h"

#include "core/teaching/questions/mistakes.h"

#include <cmath>

namespace huella {
namespace {

constexpr int answerDigits = 4;        // as in a working
constexpr double nearPrediction = 0.1; // a prediction within a tenth is called close

/// How a prediction stands to the answer, in one sentence.
Message predictionMessage(double given, double answer, const std::string &shown)
{
    std::vector<MessageArg> args{textArg("answer", shown)};
    if (given <= 0 || answer <= 0)
        return Message("teaching.prediction", std::move(args));
    const double ratio = std::max(given, answer) / std::min(given, answer);
    if (ratio <= 1 + nearPrediction)
        return Message("teaching.prediction.close", std::move(args));
    MessageArg times = numberArg("ratio", ratio);
    std::get<NumberArg>(times.value).style = NumberArg::Style::significant;
    std::get<NumberArg>(times.value).digits = 2;
    args.push_back(std::move(times));
    return Message(given < answer ? "teaching.prediction.low" : "teaching.prediction.high", std::move(args));
}

} // namespace

std::optional<double> answerOf(const Question &question, const LessonFigures &figures)
{
    const auto value = figures.value(question.answer);
    if (!value || !question.unit || value->dimension != question.unit->dimension || !std::isfinite(value->value))
        return {};
    return value->value / question.unit->size;
}

std::string answerText(double answer, const TeachingUnit &unit, const Wording &words)
{
    return words.numbers().significant(answer, unit.shown, answerDigits);
}

bool answersRight(double given, double expected, double tolerance)
{
    return std::abs(given - expected) <= tolerance * std::abs(expected);
}

Verdict judge(const Question &question, double given, const LessonFigures &figures, const Wording &words)
{
    const auto answer = answerOf(question, figures);
    if (!answer)
        return {Verdict::Kind::wrong, words("teaching.no_answer"), {}};
    const std::string shown = answerText(*answer, *question.unit, words);
    if (question.predict)
        return {Verdict::Kind::prediction, words(predictionMessage(given, *answer, shown)), {}};
    if (answersRight(given, *answer, question.tolerance))
        return {Verdict::Kind::right, words("teaching.right", {textArg("answer", shown)}), {}};
    for (const ExpectedMistake &mistake : question.mistakes)
        if (const auto value = figures.value(mistake.answer))
            if (value->dimension == question.unit->dimension
                && answersRight(given, value->value / question.unit->size, question.tolerance))
                return {Verdict::Kind::mistake, mistake.say, {}};
    if (const std::string mistake = mistakeBehind(given, usualMistakes(question, figures), question.tolerance);
        !mistake.empty())
        return {Verdict::Kind::mistake, words("teaching.mistake." + mistake), mistake};
    return {Verdict::Kind::wrong, words(given < *answer ? "teaching.wrong.low" : "teaching.wrong.high"), {}};
}

} // namespace huella
