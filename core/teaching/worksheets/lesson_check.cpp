// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/lessons/lesson_reader.h"
#include "core/teaching/questions/mistakes.h"
#include "core/teaching/questions/question.h"
#include "core/teaching/worksheets/worksheet.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<std::string_view, 18> coverableSymbols{"t",     "n",     "n_c",   "P_c", "u_c", "n_g",
                                                            "P_g",   "u_g",   "m",     "P_m", "PUE", "I",
                                                            "P_cpu", "P_gpu", "P_mem", "P",   "E",   "C"};

class LessonChecker {
public:
    explicit LessonChecker(const Lesson &lesson)
        : lesson_(lesson), figures_(lesson.study), words_(Wording::of(lesson.language))
    {
    }

    std::optional<Error> check()
    {
        figures();
        for (size_t i = 0; i < lesson_.steps.size() && !error_; ++i)
            step(lesson_.steps[i], "steps[" + std::to_string(i) + "]");
        text(lesson_.summary, "summary");
        text(lesson_.teacher, "teacher");
        if (lesson_.worksheet && !error_)
            worksheet(*lesson_.worksheet);
        return error_;
    }

private:
    /// Every run can be estimated: a lesson that begins with an error teaches nothing.
    void figures()
    {
        for (size_t s = 0; s < figures_.result.scenarios.size(); ++s)
            for (size_t r = 0; r < figures_.result.scenarios[s].runs.size(); ++r)
                if (const RunResult &run = *figures_.result.scenarios[s].runs[r]; !run.answer)
                    wrong("study.scenarios[" + std::to_string(s) + "].runs[" + std::to_string(r) + "]."
                              + run.answer.error().place,
                          run.answer.error().message);
    }

    void step(const LessonStep &step, const std::string &place)
    {
        text(step.text, place + ".text");
        if (!step.scenario.empty() && !figures_.run(step.scenario, step.run))
            wrong(place + (step.run.empty() ? ".scenario" : ".run"),
                  Message("error.lesson.scenario", {textArg("value", step.run.empty() ? step.scenario : step.run)}));
        for (const std::string &symbol : step.cover)
            if (symbol != "all"
                && std::find(coverableSymbols.begin(), coverableSymbols.end(), symbol) == coverableSymbols.end())
                wrong(place + ".cover",
                      Message("error.lesson.symbol", {textArg("value", symbol), textArg("symbols", symbolList())}));
        if (!step.chart.empty() && !lessonChart(step, figures_, words_))
            wrong(place + ".chart", Message("error.lesson.chart_empty", {textArg("value", step.chart)}));
        if (step.question)
            question(*step.question, place + ".question");
    }

    void question(const Question &question, const std::string &place)
    {
        runs(question.ask, place + ".ask");
        runs(readRuns(question.hint), place + ".hint");
        text(question.explain, place + ".explain");
        formula(question.answer, *question.unit, place + ".answer");
        for (size_t i = 0; i < question.mistakes.size(); ++i)
            formula(question.mistakes[i].answer, *question.unit, place + ".mistakes[" + std::to_string(i) + "].answer");
    }

    void formula(const TeachingFormula &formula, const TeachingUnit &unit, const std::string &place)
    {
        for (const QuantityName &name : formula.names())
            if (!figures_.quantity(name))
                wrong(place, Message("error.lesson.quantity", {textArg("value", name.scenario + "." + name.quantity),
                                                               textArg("candidates", quantityList())}));
        const auto value = figures_.value(formula);
        if (!value)
            wrong(place, Message("error.lesson.formula", {textArg("formula", formula.text())}));
        else if (value->dimension != unit.dimension)
            wrong(place,
                  Message("error.lesson.measures", {textArg("formula", formula.text()), textArg("unit", unit.name)}));
        else if (value->value == 0)
            wrong(place, Message("error.lesson.zero"));
    }

    /// Sheets from both ends of what varies can be worked out too.
    void worksheet(const WorksheetPlan &plan)
    {
        text(plan.text, "worksheet.text");
        for (size_t i = 0; i < plan.questions.size(); ++i)
            question(plan.questions[i], "worksheet.questions[" + std::to_string(i) + "]");
        for (size_t i = 0; i < plan.vary.size() && !error_; ++i)
            for (const std::string &value : plan.vary[i].values) {
                const auto varied = withVariedField(lesson_.study, plan.vary[i], value);
                const std::string place = "worksheet.vary[" + std::to_string(i) + "]";
                if (!varied)
                    wrong(place, varied.error().message);
                else if (const LessonFigures with(*varied, 0);
                         std::any_of(with.result.scenarios.begin(), with.result.scenarios.end(),
                                     [](const ScenarioResult &each) { return each.missing > 0; }))
                    wrong(place, Message("error.lesson.value",
                                         {textArg("value", value), textArg("field", plan.vary[i].field)}));
            }
    }

    void text(const std::vector<TemplateBlock> &blocks, const std::string &place)
    {
        for (const TemplateBlock &each : blocks) {
            if (const auto *paragraph = std::get_if<TextBlock>(&each.content))
                runs(paragraph->runs, place);
            if (const auto *table = std::get_if<TableBlock>(&each.content))
                for (const auto &row : table->rows)
                    for (const TextRuns &cell : row)
                        runs(cell, place);
        }
    }

    void runs(const TextRuns &runs, const std::string &place)
    {
        for (const TextRun &run : runs) {
            if (run.value.starts_with('=')) {
                if (const auto computed = computedText(run.value, figures_, words_); !computed)
                    wrong(place, computed.error().message);
            } else if (!run.value.empty() && lessonRuns({run}, figures_, words_) == TextRuns{missing(run)}) {
                wrong(place, Message("error.lesson.live_value", {textArg("value", run.value)}));
            }
        }
    }

    TextRun missing(TextRun run) const
    {
        run.text = words_("report.value.missing");
        return run;
    }

    static std::string symbolList()
    {
        std::string list;
        for (const std::string_view symbol : coverableSymbols)
            list += (list.empty() ? "" : ", ") + std::string(symbol);
        return list;
    }
    static std::string quantityList()
    {
        std::string list;
        for (const std::string_view name : quantityNames())
            list += (list.empty() ? "" : ", ") + std::string(name);
        return list;
    }

    void wrong(const std::string &place, Message message)
    {
        if (!error_)
            error_ = Error{ErrorKind::input, place, std::move(message)};
    }

    const Lesson &lesson_;
    LessonFigures figures_;
    const Wording &words_;
    std::optional<Error> error_;
};

} // namespace

std::optional<Error> checkLesson(const Lesson &lesson) { return LessonChecker(lesson).check(); }

} // namespace huella
