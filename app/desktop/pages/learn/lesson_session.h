// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/context.h"
#include "core/charts/chart.h"
#include "core/teaching/lessons/lesson.h"
#include "core/teaching/lessons/lesson_figures.h"
#include "core/teaching/questions/question.h"

#include <set>

namespace huella {

/// How a step stands for who goes through it.
struct StepState {
    std::set<std::string> covered; ///< symbols of the working; "all"
    bool chartCovered = false;
    std::optional<double> given; ///< the answer that was typed, in the question's unit
    bool checked = false;        ///< what is to be said of it is shown
    bool answered = false;       ///< the right answer is shown, or a prediction is kept
    bool hint = false;
    int tries = 0;               ///< answers that were checked and not right; the same one twice is one
    std::optional<double> tried; ///< the last of them
    bool operator==(const StepState &) const = default;
};

/// What was predicted in a step before, and what had been asked there.
struct EarlierPrediction {
    size_t step = 0;
    std::string given; ///< "15", "3 h"
    TextRuns asked;
};

/// Who goes through a lesson, or through the study's own run, which is a lesson made from it: the step, what is covered and
/// answered, and the figures with what was changed in them. They are a copy: the user's study is only looked at.
class LessonSession : public QObject {
    Q_OBJECT

public:
    explicit LessonSession(Context &context, QObject *parent = nullptr);
    /// One that stands where another does, and goes its own way from there.
    LessonSession(const LessonSession &other, QObject *parent);

    /// Empty: the study's own run.
    void open(const std::string &lessonId);
    bool isOwnRun() const { return lesson_.id.empty(); }
    const Lesson &lesson() const { return lesson_; }
    const LessonFigures &figures() const { return *figures_; }

    int step() const { return step_; }
    int stepCount() const { return int(states_.size()); } ///< the summary is the last
    const LessonStep *current() const;                    ///< null at the summary
    const StepState &state() const { return states_[size_t(step_)]; }
    void goTo(int step);
    /// Whether a step is the last one that there is; the summary, where there is one.
    bool atEnd() const { return step_ + 1 == stepCount(); }

    /// The chart of the step as it stands, covered or not. Of the own run it is in what the window shows amounts in.
    std::optional<ChartSpec> chart(const Wording &words) const;
    /// The run whose working the step shows; null where there is none, or where it could not be estimated.
    const RunResult *run() const;
    void setInput(const std::string &run, Field field, const FieldValue &value);
    bool isChanged() const { return !edits_.empty(); }
    /// Whether anything was predicted, answered, uncovered or changed, in any step.
    bool isTouched() const { return isChanged() || states_ != first_; }
    /// As when it was opened, for the next class: at its first step, with nothing answered, and its own figures.
    void startOver();

    void setCovered(std::set<std::string> symbols);
    void setChartCovered(bool covered);
    void setGiven(std::optional<double> value); ///< in the question's unit
    void check();                               ///< says what is to be said of the answer; a right one is shown
    /// Whether the page offers the answer: to a prediction at once, else from the second try on. A class that uncovers all sees it
    /// whenever it wants to.
    bool mayShowAnswer() const;
    void showAnswer();
    void coverAll(); ///< the answer and the chart; what terms there are to cover, the working knows
    void showHint();
    /// Whether a prediction is kept, and nothing said of it, until a later question is answered.
    bool keepsPrediction() const;
    /// What was predicted of the answer that stands here: "3 h". Nothing before, or where it was not.
    std::optional<std::string> settledPrediction() const;
    /// The prediction that stays in sight while a later question is worked on: that of the same figure, else the last one.
    std::optional<EarlierPrediction> earlierPrediction() const;
    /// What Huella says of the answer that was checked; none before.
    std::optional<Verdict> verdict() const;

    /// Words and names in the screen's language; the figures stay as they were changed.
    void retranslate();
    /// The own run was changed in the study, or another one is looked at.
    void refreshOwnRun();

signals:
    void startedOver(); ///< and opened
    void opened();      ///< another lesson, or the same in other words
    void stepChanged();
    void figuresChanged();
    void coveredChanged(); ///< or answered

private:
    struct Edit {
        std::string run;
        Field field;
        FieldValue value;
    };
    Lesson found(const std::string &id) const;
    void makeFigures();
    void showAnswered();
    void makeStates();
    std::vector<bool> answered() const; ///< of each step's question
    std::optional<EarlierPrediction> predictionOf(size_t step) const;
    StepState &mutableState() { return states_[size_t(step_)]; }

    Context &context_;
    Lesson lesson_;
    std::unique_ptr<LessonFigures> figures_;
    std::vector<Edit> edits_;
    std::vector<StepState> states_;
    std::vector<StepState> first_; ///< as they were when it was opened
    int step_ = 0;
};

/// The study's current run, else its first, as a lesson: its working, its range and its equivalents. One without a run has no
/// figures to work out, and says so.
Lesson ownRunLesson(const StudyDocument &document, const Wording &words);

/// A step of it with its chart in a measure.
LessonStep ownRunStep(LessonStep step, Measure measure);

} // namespace huella
