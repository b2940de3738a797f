// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_session.h"

#include "app/desktop/classroom/known_lessons.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/lessons/lesson_cover.h"

#include <algorithm>

namespace huella {

LessonSession::LessonSession(Context &context, QObject *parent) : QObject(parent), context_(context) { open({}); }

LessonSession::LessonSession(const LessonSession &other, QObject *parent)
    : QObject(parent),
      context_(other.context_),
      lesson_(other.lesson_),
      edits_(other.edits_),
      states_(other.states_),
      first_(other.first_),
      step_(other.step_)
{
    makeFigures();
}

Lesson LessonSession::found(const std::string &id) const
{
    auto known = id.empty() ? std::nullopt : knownLesson(id, context_.language.language());
    return known ? std::move(*known) : ownRunLesson(context_.document, context_.words());
}

void LessonSession::open(const std::string &lessonId)
{
    lesson_ = found(lessonId);
    edits_.clear();
    step_ = 0;
    makeFigures();
    makeStates();
    emit opened();
}

void LessonSession::makeStates()
{
    states_.clear();
    const LessonCover cover(lesson_, *figures_, context_.words());
    for (size_t i = 0; i < lesson_.steps.size(); ++i) {
        StepCover first = cover.atFirst(i);
        StepState &state = states_.emplace_back();
        state.covered = std::move(first.terms);
        state.chartCovered = first.chart;
    }
    if (!lesson_.summary.empty() || states_.empty())
        states_.emplace_back();
    first_ = states_;
}

/// The lesson's study with what was changed in it.
void LessonSession::makeFigures()
{
    Study study = lesson_.study;
    for (const Edit &edit : edits_)
        study = huella::setField(study, edit.run, edit.field, edit.value);
    figures_ = std::make_unique<LessonFigures>(std::move(study));
}

const LessonStep *LessonSession::current() const
{
    return size_t(step_) < lesson_.steps.size() ? &lesson_.steps[size_t(step_)] : nullptr;
}

void LessonSession::goTo(int step)
{
    step = std::clamp(step, 0, stepCount() - 1);
    if (step == step_)
        return;
    step_ = step;
    emit stepChanged();
}

std::optional<ChartSpec> LessonSession::chart(const Wording &words) const
{
    const LessonStep *step = current();
    if (!step)
        return {};
    auto chart = lessonChart(isOwnRun() ? ownRunStep(*step, context_.measure->measure()) : *step, *figures_, words);
    return chart && state().chartCovered ? coveredChart(std::move(*chart), words) : chart;
}

const RunResult *LessonSession::run() const
{
    const LessonStep *step = current();
    return step && step->view != LessonView::none ? figures_->run(step->scenario, step->run) : nullptr;
}

void LessonSession::setInput(const std::string &run, Field field, const FieldValue &value)
{
    const Run *known = figures_->study.run(run);
    if (!known || fieldValue(known->workload, field) == value)
        return;
    std::erase_if(edits_, [&](const Edit &edit) { return edit.run == run && edit.field == field; });
    const Run *original = lesson_.study.run(run);
    if (fieldValue(original->workload, field) != value)
        edits_.push_back({run, field, value});
    makeFigures();
    emit figuresChanged();
}

void LessonSession::startOver()
{
    edits_.clear();
    step_ = 0;
    makeFigures();
    states_ = first_;
    emit startedOver();
    emit opened();
}

void LessonSession::setCovered(std::set<std::string> symbols)
{
    if (symbols == state().covered)
        return;
    mutableState().covered = std::move(symbols);
    emit coveredChanged();
}

void LessonSession::setChartCovered(bool covered)
{
    if (covered == state().chartCovered)
        return;
    mutableState().chartCovered = covered;
    emit coveredChanged();
}

void LessonSession::setGiven(std::optional<double> value)
{
    StepState &state = mutableState();
    if (value == state.given)
        return;
    state.given = value;
    const bool said = state.checked;
    state.checked = false; // what was said was about another answer
    if (said)
        emit coveredChanged();
}

std::optional<Verdict> LessonSession::verdict() const
{
    const LessonStep *step = current();
    if (!step || !step->question || !state().checked)
        return {};
    const std::optional<double> &given = state().given;
    if (!given)
        return {};
    const Question &question = *step->question;
    if (keepsPrediction())
        return Verdict{Verdict::Kind::prediction,
                       context_.words()("teaching.prediction.kept",
                                        {textArg("given", answerText(*given, *question.unit, context_.words()))}),
                       {}};
    return judge(question, *given, *figures_, context_.words());
}

std::vector<bool> LessonSession::answered() const
{
    std::vector<bool> each;
    for (size_t i = 0; i < lesson_.steps.size(); ++i)
        each.push_back(states_[i].answered);
    return each;
}

void LessonSession::check()
{
    StepState &state = mutableState();
    state.checked = state.given.has_value();
    const auto said = verdict();
    if (said && said->kind == Verdict::Kind::right)
        return showAnswered();
    if (said && state.given != state.tried) { // who presses twice has not tried twice
        ++state.tries;
        state.tried = state.given;
    }
    emit coveredChanged();
}

bool LessonSession::mayShowAnswer() const
{
    constexpr int enough = 2;
    const LessonStep *step = current();
    return step && step->question && (step->question->predict || state().tries >= enough);
}

/// What was asked for stands open; what a later question asks for stays covered.
void LessonSession::showAnswered()
{
    StepState &state = mutableState();
    state.answered = true;
    const LessonStep *step = current();
    StepCover cover;
    if (step && step->question)
        cover = LessonCover(lesson_, *figures_, context_.words()).afterAnswer(size_t(step_), state.covered, answered());
    state.covered = std::move(cover.terms);
    state.chartCovered = cover.chart;
    emit coveredChanged();
}

void LessonSession::showAnswer()
{
    mutableState().checked = state().given.has_value();
    showAnswered();
}

void LessonSession::coverAll()
{
    StepState &state = mutableState();
    const LessonStep *step = current();
    state.checked = state.answered = false;
    state.tries = 0;
    state.tried.reset();
    state.chartCovered = step && !step->chart.empty();
    emit coveredChanged();
}

void LessonSession::showHint()
{
    mutableState().hint = true;
    emit coveredChanged();
}

void LessonSession::retranslate()
{
    Lesson other = found(lesson_.id);
    if (other.id != lesson_.id || other.steps.size() != lesson_.steps.size())
        return open(other.id);
    lesson_ = std::move(other);
    makeFigures();
    emit opened();
}

/// What stood there of the study is of no use any more; the view that was looked at stays.
void LessonSession::refreshOwnRun()
{
    if (!isOwnRun())
        return;
    const int step = step_;
    lesson_ = found({});
    edits_.clear();
    makeFigures();
    makeStates();
    step_ = std::clamp(step, 0, stepCount() - 1);
    emit opened();
}

} // namespace huella
