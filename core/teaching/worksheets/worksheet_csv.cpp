// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"
#include "core/teaching/lessons/given_figures.h"
#include "core/teaching/questions/mistakes.h"
#include "core/teaching/questions/question.h"
#include "core/teaching/worksheets/worksheet.h"
#include "core/workload/fields.h"

namespace huella {
namespace {

/// What people look for is headed in their language where a spreadsheet is to open it; a plain CSV, which scripts read, and the
/// columns of `batch` keep their names.
void writeHeader(CsvText &out, const Wording &words)
{
    out.begin();
    for (const char *column : {"sheet", "student", "question", "answer", "unit", "tolerance", "mistakes"})
        out.verbatim(words(std::string("csv.") + column));
    for (const char *name : {"scenario", "run", "dataset"})
        out.verbatim(name);
    for (const FieldInfo &field : allFields())
        out.verbatim(field.column);
    out.verbatim("energy_kwh");
    out.verbatim("emissions_g");
    out.endRow();
}

/// "pue=1.23;threads=4.5"
std::string mistakesText(const Question &question, const LessonFigures &figures, Evaluator &evaluator)
{
    std::string list;
    for (const UsualMistake &mistake : usualMistakes(question, figures, evaluator)) {
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, mistake.answer).ptr;
        list += (list.empty() ? "" : ";") + mistake.id + "=" + std::string(digits, end);
    }
    return list;
}

void writeField(CsvText &out, const Workload &workload, const FieldInfo &field)
{
    if (const auto *given = textOf(workload, field.id); given && *given)
        out.text(**given);
    else if (const auto *amount = numberOf(workload, field.id); amount && *amount)
        out.number(**amount);
    else if (field.id == Field::platform && workload.platform)
        out.verbatim(toString(*workload.platform));
    else
        out.empty();
}

/// The run that a question is about: the first that its formula names.
void writeRun(CsvText &out, const Question &question, const LessonFigures &figures)
{
    const auto names = question.answer.names();
    const QuantityName name = names.empty() ? QuantityName() : names.front();
    const ScenarioResult *scenario = figures.scenario(name.scenario);
    const RunResult *run = figures.run(name.scenario, name.run);
    if (!scenario || !run) {
        for (size_t i = 0; i < allFields().size() + 5; ++i)
            out.empty();
        return;
    }
    out.verbatim(scenario->id);
    out.verbatim(run->run->id);
    out.verbatim(run->dataset->info().id);
    const Workload stated = statedWorkload(*run);
    for (const FieldInfo &field : allFields())
        writeField(out, stated, field);
    out.number(run->estimate()->outcome.energy.total.value());
    out.number(run->estimate()->outcome.emissions.total.value());
}

} // namespace

std::string answerKeyCsv(const Lesson &lesson, std::span<const Worksheet> sheets, CsvStyle style)
{
    std::string csv;
    CsvText out(csv, style);
    writeHeader(out, Wording::of(style == CsvStyle() ? Language::en : lesson.language));
    Evaluator evaluator;
    for (const Worksheet &sheet : sheets) {
        const LessonFigures figures(sheet.study, evaluator);
        int number = 0;
        for (const Question &question : sheetPlan(lesson).questions) {
            out.number(sheet.number);
            out.text(sheet.student);
            out.number(++number);
            out.number(answerOf(question, figures).value_or(0));
            out.verbatim(question.unit->name);
            out.number(question.tolerance);
            out.verbatim(mistakesText(question, figures, evaluator));
            writeRun(out, question, figures);
            out.endRow();
        }
    }
    return csv;
}

} // namespace huella
