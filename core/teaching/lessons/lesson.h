// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/report/templates/template.h"
#include "core/study/model/study.h"
#include "core/teaching/formulas/formula.h"

#include <span>

namespace huella {

/// A mistake that only this question invites; the usual ones (mistakes.h) are looked for without being named.
struct ExpectedMistake {
    TeachingFormula answer;
    std::string say;
};

/// A question whose answer Huella computes from the lesson's figures.
struct Question {
    TextRuns ask; ///< with live values and formulas
    TeachingFormula answer;
    const TeachingUnit *unit = nullptr; ///< that the answer is given in; the field shows it
    double tolerance = 0.02;            ///< relative: a share of the answer
    bool predict = false;               ///< asked before anything was worked out: no prediction is wrong
    std::string hint;
    std::vector<TemplateBlock> explain; ///< shown with the answer
    std::vector<ExpectedMistake> mistakes;
};

/// What a step shows beside its text.
enum class LessonView { none, working, range, equivalents };

struct LessonStep {
    std::string title;
    std::vector<TemplateBlock> text;
    LessonView view = LessonView::none;
    std::string scenario, run;            ///< ids of what is shown; run empty: the scenario's first
    std::vector<std::string> cover;       ///< symbols of the working that are covered at first; "all"
    std::string chart;                    ///< a recipe: "figure.elsewhere"; empty: none
    Measure measure = Measure::emissions; ///< of the chart
    bool coverChart = false;              ///< its values are covered until the question is answered
    std::optional<Question> question;
};

/// An input of the lesson's runs that differs from sheet to sheet.
struct VariedField {
    std::string field;               ///< a run's field in a study file: "hours", "zone"
    std::vector<std::string> values; ///< as they stand on a command line
    std::string scenario;            ///< id; empty: all runs of all scenarios
};

struct WorksheetPlan {
    std::vector<TemplateBlock> text;
    std::vector<VariedField> vary;
    std::vector<Question> questions;
    /// How many sheets with different figures there are.
    std::uint64_t variants() const;
};

/// A lesson in one language (resources/lessons/ID.yaml holds both; CONTRIBUTING describes the form).
struct Lesson {
    std::string id;
    Language language = Language::en;
    std::string title, about;
    int order = 0;
    int minutes = 0;
    Study study;
    std::vector<LessonStep> steps;
    std::vector<TemplateBlock> summary;
    std::vector<TemplateBlock> teacher; ///< notes for who teaches it
    std::optional<WorksheetPlan> worksheet;
};

/// The lessons that are built in, in the order in which they are taught.
std::span<const Lesson> builtInLessons(Language language);
const Lesson *builtInLesson(std::string_view id, Language language);
/// Their ids, apart by commas, for messages.
std::string lessonList();

/// Reads a lesson; an error is at `place` and its line or field, and says what would be right.
Result<Lesson> readLesson(std::string_view yaml, std::string_view place, Language language);

} // namespace huella
