// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/learn/step_working.h"

#include "core/wording/explain.h"

namespace huella {
namespace {

/// The simulations behind a run's interval: the same draws give the same ones again.
Sample sampleOf(const Estimate &estimate, const Study &study)
{
    Draws draws(study.seed, estimate.range.draws);
    return simulate(estimate.inputs, estimate.spreads, draws);
}

} // namespace

std::vector<WorkingLine> stepWorking(const LessonSession &session, const Wording &words)
{
    const RunResult *run = session.run();
    if (!run)
        return {};
    const Estimate &estimate = *run->estimate();
    switch (session.current()->view) {
    case LessonView::working: return workingLines(workingOf(estimate.inputs), *run->dataset, words);
    case LessonView::range: return rangeLines(estimate, sampleOf(estimate, session.figures().study), words);
    case LessonView::equivalents:
        return workingLines(equivalentsWorking(estimate.outcome.emissions.total, *run->dataset), *run->dataset, words);
    case LessonView::none: break;
    }
    return {};
}

std::set<std::string> coveredTerms(const LessonSession &session, const std::vector<WorkingLine> &lines)
{
    const std::set<std::string> &covered = session.state().covered;
    if (!covered.contains("all"))
        return covered;
    const std::vector<std::string> all = termsOf(lines);
    return {all.begin(), all.end()};
}

const char *workingTitle(LessonView view)
{
    switch (view) {
    case LessonView::range: return "learn.title.range";
    case LessonView::equivalents: return "learn.title.equivalents";
    default: return "plan.working";
    }
}

} // namespace huella
