// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/lesson_session.h"

#include "core/report/recipes/recipe_names.h"

namespace huella {
namespace {

std::vector<TemplateBlock> said(const std::string &sentence)
{
    return {{TextBlock{TextStyle::body, readRuns(sentence)}, {}}};
}

/// The run alone, with what its scenario is calculated with: a study of thousands of runs need not be simulated for one.
Study studyOf(const Study &from, const Scenario &scenario, const RunPointer &run)
{
    Study alone = from;
    alone.report = {};
    alone.budget = {};
    alone.scenarios = {scenario};
    alone.scenarios.front().runs = {run};
    return alone;
}

} // namespace

/// The energy is the same everywhere: then the chart says what it is made of.
LessonStep ownRunStep(LessonStep step, Measure measure)
{
    if (!step.chart.empty() && !canBeIn(step.chart, measure))
        step.chart = "figure.components";
    step.measure = measure;
    return step;
}

Lesson ownRunLesson(const StudyDocument &document, const Wording &words)
{
    Lesson lesson;
    lesson.language = words.language();
    lesson.title = words("learn.own");
    const Scenario *scenario = document.currentScenario();
    if (!scenario || scenario->runs.empty()) {
        lesson.summary = said(words("learn.own.none"));
        return lesson;
    }
    const auto shown = std::find_if(scenario->runs.begin(), scenario->runs.end(),
                                    [&](const RunPointer &run) { return run->id == document.currentRunId(); });
    const RunPointer &run = shown == scenario->runs.end() ? scenario->runs.front() : *shown;
    lesson.about = run->name;
    lesson.study = studyOf(document.study(), *scenario, run);
    const RunResult *result = document.result().run(run->id);
    if (!result || !result->estimate() || !(result->estimate()->outcome.power.total.value() > 0)) {
        lesson.summary = said(words("plan.nothing"));
        return lesson;
    }
    const std::tuple<LessonView, const char *, const char *> views[] = {
        {LessonView::working, "learn.own.working", "figure.elsewhere"},
        {LessonView::range, "learn.own.range", "figure.draws"},
        {LessonView::equivalents, "learn.own.equivalents", ""}};
    for (const auto &[view, key, chart] : views) {
        LessonStep step;
        step.title = run->name + ": " + words(std::string(key) + ".title");
        step.text = said(words(key));
        step.view = view;
        step.scenario = scenario->id;
        step.run = run->id;
        step.chart = chart;
        lesson.steps.push_back(std::move(step));
    }
    return lesson;
}

} // namespace huella
