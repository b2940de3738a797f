// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/question_texts.h"

#include "core/teaching/lessons/lesson_blocks.h"

#include <algorithm>

namespace huella {
namespace {

TextRun strongRun(std::string text)
{
    TextRun run;
    run.text = std::move(text);
    run.strong = true;
    return run;
}

/// What it comes down to stands out: up to the first colon or full stop. A decimal point has no space behind it.
TextRuns withStrongBeginning(const std::string &text)
{
    const size_t end = std::min(text.find(": "), text.find(". "));
    if (end == std::string::npos)
        return {strongRun(text)};
    TextRun rest;
    rest.text = text.substr(end + 1);
    return {strongRun(text.substr(0, end + 1)), std::move(rest)};
}

TextRuns hintRuns(const Question &question, const LessonFigures &figures, const Wording &words)
{
    TextRuns runs = lessonRuns(readRuns(question.hint), figures, words);
    runs.insert(runs.begin(), strongRun(words("learn.hint.label") + " "));
    return runs;
}

/// How answers are taken: there before anything is said, so that what is said moves nothing.
TextRuns idleRuns(const Question &question, const Wording &words)
{
    TextRun run;
    if (question.predict)
        run.text = words("learn.idle.predict");
    else {
        run.text = words("learn.idle", {textArg("tolerance", words.numbers().percent(question.tolerance))});
        if (question.unit && !question.unit->shown.empty())
            run.text += " " + words("learn.idle.unit");
    }
    return {std::move(run)};
}

Feedback::Tone toneOf(const std::optional<Verdict> &verdict)
{
    if (!verdict || verdict->kind == Verdict::Kind::prediction)
        return Feedback::Tone::note;
    return verdict->kind == Verdict::Kind::right ? Feedback::Tone::right : Feedback::Tone::wrong;
}

/// The answer and how it comes about, of a question that is answered.
void addAnswer(std::vector<Block> &blocks, const LessonSession &session, const std::optional<Verdict> &verdict,
               const std::string &was, const Wording &words)
{
    const Question &question = *session.current()->question;
    const auto answer = session.state().answered ? answerOf(question, session.figures()) : std::nullopt;
    if (!answer)
        return;
    const bool told = session.keepsPrediction() || (verdict && toneOf(verdict) != Feedback::Tone::wrong);
    if (!told)
        blocks.push_back(Paragraph{{strongRun(
            words("learn.answer_is", {textArg("answer", answerText(*answer, *question.unit, words))}) + was)}});
    std::vector<Block> explained = lessonBlocks(question.explain, session.figures(), words, explanationDigits);
    blocks.insert(blocks.end(), std::make_move_iterator(explained.begin()), std::make_move_iterator(explained.end()));
}

} // namespace

Feedback feedbackOf(const LessonSession &session, const Wording &words)
{
    const Question &question = *session.current()->question;
    const auto verdict = session.verdict();
    const auto predicted = session.settledPrediction();
    const std::string was =
        predicted ? " " + words("teaching.prediction.was", {textArg("given", *predicted)}) : std::string();
    const bool right = verdict && verdict->kind == Verdict::Kind::right;
    Feedback feedback{toneOf(verdict), {}};
    if (verdict)
        feedback.blocks.push_back(Paragraph{withStrongBeginning(verdict->text + (right ? was : std::string()))});
    addAnswer(feedback.blocks, session, verdict, right ? std::string() : was, words);
    if (session.state().hint && !session.state().answered && !question.hint.empty())
        feedback.blocks.push_back(Paragraph{hintRuns(question, session.figures(), words)});
    if (feedback.blocks.empty())
        return {Feedback::Tone::idle, {Paragraph{idleRuns(question, words)}}};
    return feedback;
}

Feedback withRemark(Feedback feedback, std::string remark, bool wrong)
{
    if (remark.empty())
        return feedback;
    TextRun run;
    run.text = std::move(remark);
    if (feedback.tone == Feedback::Tone::idle)
        return {wrong ? Feedback::Tone::error : Feedback::Tone::idle, {Paragraph{{std::move(run)}}}};
    feedback.blocks.push_back(Paragraph{{std::move(run)}});
    return feedback;
}

TextRuns questionRuns(const LessonSession &session, const Wording &words)
{
    TextRuns ask = lessonRuns(session.current()->question->ask, session.figures(), words);
    for (TextRun &run : ask)
        run.strong = true;
    return ask;
}

std::string triesText(const LessonSession &session, const Wording &words)
{
    const int tries = session.state().tries;
    if (session.state().answered || session.current()->question->predict)
        return {};
    if (tries == 0)
        return words("learn.tries.none");
    return words(session.mayShowAnswer() ? "learn.tries.more" : "learn.tries.first", {numberArg("tries", tries)});
}

} // namespace huella
