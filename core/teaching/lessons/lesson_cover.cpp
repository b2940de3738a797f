// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_cover.h"

#include "core/estimate/equivalents.h"
#include "core/estimate/estimate.h"
#include "core/teaching/lessons/lesson_blocks.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

using Symbols = std::set<std::string>;

std::optional<Measured> measured(double value, std::string_view unit)
{
    if (unit == "%")
        return Measured{value, {}}; // a working holds a share from 0 to 1
    for (const TeachingUnit &known : teachingUnits())
        if (known.shown == unit)
            return Measured{value * known.size, known.dimension};
    return {};
}

bool asksForPrediction(const LessonStep &step) { return step.question && step.question->predict; }

/// A term of the working that a step shows.
struct ShownTerm {
    std::string symbol;
    std::optional<Measured> value;
    bool result = false;
};

void addTerms(std::vector<ShownTerm> &all, const Term &term)
{
    if (!term.symbol.empty() && term.kind == Term::Kind::figure)
        all.push_back({std::string(term.symbol), measured(term.value, term.unit)});
    for (const auto &part : term.terms)
        addTerms(all, *part);
}

const RunResult *runOf(const LessonStep &step, const LessonFigures &figures)
{
    return step.view == LessonView::none ? nullptr : figures.run(step.scenario, step.run);
}

std::vector<ShownTerm> shownTerms(const LessonStep &step, const LessonFigures &figures)
{
    const RunResult *run = runOf(step, figures);
    if (!run)
        return {};
    const Estimate &estimate = *run->estimate();
    Working working;
    if (step.view == LessonView::working)
        working = workingOf(estimate.inputs);
    else if (step.view == LessonView::equivalents)
        working = equivalentsWorking(estimate.outcome.emissions.total, *run->dataset);
    std::vector<ShownTerm> all;
    for (const Step &each : working.steps) {
        addTerms(all, *each.expression);
        all.push_back({std::string(each.symbol), measured(each.value, each.unit), true});
    }
    return all;
}

constexpr std::string_view ofDevices[] = {"n_c", "P_c", "u_c",   "n_g",   "P_g",  "u_g",
                                          "m",   "P_m", "P_cpu", "P_gpu", "P_mem"};

/// The terms that a quantity of a formula is, or is worked out from.
Symbols termsOfQuantity(std::string_view quantity)
{
    static constexpr std::pair<std::string_view, std::string_view> inputs[] = {
        {"core_power", "P_c"}, {"cores", "n_c"},        {"cpu_usage", "u_c"}, {"gpu_power", "P_g"},
        {"gpu_usage", "u_g"},  {"gpus", "n_g"},         {"hours", "t"},       {"intensity", "I"},
        {"memory", "m"},       {"memory_power", "P_m"}, {"pue", "PUE"},       {"runs", "n"}};
    for (const auto &[name, symbol] : inputs)
        if (name == quantity)
            return {std::string(symbol)};
    Symbols terms(std::begin(ofDevices), std::end(ofDevices));
    if (quantity == "machine_power")
        return terms;
    terms.insert("PUE");
    if (quantity == "power")
        return terms;
    terms.insert({"E", "t", "n"});
    if (quantity.starts_with("energy"))
        return terms;
    terms.insert({"I", "C"});
    if (!quantity.starts_with("emissions"))
        terms.insert({"A", "T", "c_d", "d", "c_f", "f"});
    return terms;
}

/// Whether a formula's quantity is of the very run that a step shows.
bool isOfShown(const QuantityName &name, const LessonStep &step, const LessonFigures &figures)
{
    const ScenarioResult *scenario = figures.scenario(step.scenario);
    const RunResult *run = runOf(step, figures);
    if (!scenario || !run || name.scenario != scenario->id)
        return false;
    return name.run.empty() ? scenario->runs.size() == 1 || isInputQuantity(name.quantity) : name.run == run->run->id;
}

std::string chartText(const ChartSpec &chart)
{
    std::string text = chart.description + "\n" + chart.footnote + "\n" + chart.centreValue;
    for (const ChartRow &bar : chart.bars) {
        for (const std::string *part : {&bar.value, &bar.lowValue, &bar.highValue, &bar.label})
            text += "\n" + *part;
        for (const std::string &remark : bar.remarks())
            text += "\n" + remark;
    }
    for (const ChartMark &mark : chart.marks)
        text += "\n" + mark.text();
    return text;
}

} // namespace

LessonCover::LessonCover(const Lesson &lesson, const LessonFigures &figures, const Wording &words)
    : lesson_(lesson), figures_(figures), words_(words)
{
    for (const LessonStep &step : lesson.steps)
        answers_.push_back(step.question ? figures.value(step.question->answer) : std::nullopt);
}

/// Terms of a step's working that the questions from `from` on ask for.
std::set<std::string> LessonCover::askedTerms(size_t step, size_t from, const std::vector<bool> &answered,
                                              bool inputsToo) const
{
    Symbols asked;
    for (const ShownTerm &term : shownTerms(lesson_.steps[step], figures_))
        for (size_t i = from; i < answers_.size(); ++i)
            if ((term.result || inputsToo || term.symbol == "I") && !answered[i]
                && isSameFigure(term.value, answers_[i]))
                asked.insert(term.symbol);
    return asked;
}

std::set<std::string> LessonCover::openedTerms(size_t step) const
{
    const LessonStep &shown = lesson_.steps[step];
    if (!shown.question)
        return {};
    Symbols opened;
    for (const QuantityName &name : shown.question->answer.names())
        if (isOfShown(name, shown, figures_))
            opened.merge(termsOfQuantity(name.quantity));
    for (const ShownTerm &term : shownTerms(shown, figures_))
        if (isSameFigure(term.value, answers_[step]))
            opened.insert(term.symbol);
    return opened;
}

bool LessonCover::chartTells(size_t step, size_t from, const std::vector<bool> &answered) const
{
    std::optional<ChartSpec> chart; // made only where there is something to give away
    std::string text;
    for (size_t i = from; i < answers_.size(); ++i) {
        const auto &answer = answers_[i];
        const auto &question = lesson_.steps[i].question;
        if (!question || !answer || answered[i])
            continue;
        if (!chart) {
            chart = lessonChart(lesson_.steps[step], figures_, words_);
            if (!chart)
                return false;
            text = chartText(*chart);
        }
        if (showsAmount(*chart, lesson_.steps[step], *answer)
            || tellsAnswer(text, *answer, *question->unit, words_.numbers()))
            return true;
    }
    return false;
}

/// A result that is covered in the working stands covered in the chart beside it: E where that is in energy, C in emissions.
bool LessonCover::chartShowsCovered(size_t step, const std::set<std::string> &covered) const
{
    const LessonStep &shown = lesson_.steps[step];
    std::optional<ChartSpec> chart;
    for (const ShownTerm &term : shownTerms(shown, figures_)) {
        if (!term.result || !term.value || !(covered.contains(term.symbol) || covered.contains("all")))
            continue;
        if (!chart)
            chart = lessonChart(shown, figures_, words_);
        if (chart && showsAmount(*chart, shown, *term.value))
            return true;
    }
    return false;
}

StepCover LessonCover::atFirst(size_t step) const
{
    const LessonStep &shown = lesson_.steps[step];
    const std::vector<bool> none(answers_.size(), false);
    StepCover cover{{shown.cover.begin(), shown.cover.end()}, shown.coverChart};
    if (!cover.terms.contains("all"))
        cover.terms.merge(askedTerms(step, step, none, false));
    // only an answer uncovers a chart
    cover.chart =
        cover.chart || chartTells(step, step, none) || (shown.question && chartShowsCovered(step, cover.terms));
    return cover;
}

StepCover LessonCover::afterAnswer(size_t step, const std::set<std::string> &covered,
                                   const std::vector<bool> &answered) const
{
    StepCover cover;
    cover.terms = covered;
    cover.chart = chartTells(step, step + 1, answered);
    if (asksForPrediction(lesson_.steps[step]) && isAskedLater(step, answered))
        return {covered, lesson_.steps[step].coverChart || cover.chart}; // it is settled there
    if (cover.terms.contains("all")) {
        cover.terms.clear();
        for (const ShownTerm &term : shownTerms(lesson_.steps[step], figures_))
            cover.terms.insert(term.symbol);
    }
    const Symbols later = askedTerms(step, step + 1, answered, true);
    for (const std::string &symbol : openedTerms(step))
        if (!later.contains(symbol))
            cover.terms.erase(symbol);
    return cover;
}

bool LessonCover::isAskedLater(size_t step, const std::vector<bool> &answered) const
{
    for (size_t i = step + 1; i < answers_.size(); ++i)
        if (!answered[i] && isSameFigure(answers_[step], answers_[i]))
            return true;
    return false;
}

std::optional<size_t> LessonCover::predictedAt(size_t step) const
{
    for (size_t i = 0; i < step; ++i)
        if (asksForPrediction(lesson_.steps[i]) && isSameFigure(answers_[i], answers_[step]))
            return i;
    return {};
}

} // namespace huella
