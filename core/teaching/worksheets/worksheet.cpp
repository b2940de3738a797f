// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/worksheets/worksheet.h"

#include "core/estimate/random.h"
#include "core/teaching/questions/question.h"
#include "core/workload/fields.h"

#include <fmt/format.h>

namespace huella {
namespace {

Result<void> setField(Workload &workload, const VariedField &varied, const std::string &value)
{
    const FieldInfo &field = *fieldByColumn(varied.field); // the reader refuses others
    const auto refuse = [&](Message message) { return badInput(varied.field, std::move(message)); };
    if (auto *slot = textOf(workload, field.id)) {
        *slot = value;
    } else if (auto *amount = numberOf(workload, field.id)) {
        *amount = parsePlainNumber(value);
        if (!*amount)
            return refuse(Message("error.lesson.number", {textArg("value", value)}));
        if (auto problem = checkNumber(field, **amount))
            return refuse(std::move(*problem));
    } else {
        workload.platform = platformFromText(value);
        if (!workload.platform)
            return refuse(Message("error.platform", {textArg("value", value)}));
    }
    return {};
}

/// The sheet's own combination of values: the number of the combination, digit by digit.
Result<Study> withVariant(Study study, const WorksheetPlan &plan, std::uint64_t variant)
{
    for (const VariedField &field : plan.vary) {
        auto varied = withVariedField(std::move(study), field, field.values[variant % field.values.size()]);
        if (!varied)
            return varied;
        study = std::move(*varied);
        variant /= field.values.size();
    }
    return study;
}

/// The number of a question that these figures give no answer to that could be marked: none at all, or 0.
std::optional<int> questionWithoutAnswer(const Study &study, const WorksheetPlan &plan, Evaluator &evaluator)
{
    const LessonFigures figures(study, evaluator);
    for (size_t i = 0; i < plan.questions.size(); ++i)
        if (answerOf(plan.questions[i], figures).value_or(0) == 0)
            return int(i) + 1;
    return {};
}

} // namespace

Result<Study> withVariedField(Study study, const VariedField &field, const std::string &value)
{
    bool found = false;
    for (Scenario &scenario : study.scenarios) {
        if (!field.scenario.empty() && scenario.id != field.scenario)
            continue;
        found = true;
        for (RunPointer &run : scenario.runs) {
            Run varied = *run;
            if (auto set = setField(varied.workload, field, value); !set)
                return tl::unexpected(set.error());
            run = std::make_shared<const Run>(std::move(varied));
        }
    }
    if (!found)
        return badInput(field.field, Message("error.lesson.scenario", {textArg("value", field.scenario)}));
    return study;
}

const WorksheetPlan &sheetPlan(const Lesson &lesson)
{
    static const WorksheetPlan none;
    return lesson.worksheet ? *lesson.worksheet : none;
}

Result<std::vector<Worksheet>> makeWorksheets(const Lesson &lesson, const WorksheetOrder &order)
{
    if (!lesson.worksheet)
        return badInput(lesson.id, Message("error.worksheet.none", {textArg("lesson", lesson.title)}));
    const std::uint64_t variants = lesson.worksheet->variants();
    const int last = std::max(order.students, order.only);
    if (order.students < 1 || last > mostSheets)
        return badInput("--students", Message("error.worksheet.students", {numberArg("most", mostSheets)}));
    if (std::uint64_t(last) > variants)
        return badInput("--students", Message("error.worksheet.variants",
                                              {numberArg("most", double(variants)), textArg("lesson", lesson.title)}));
    // A keyed shuffle of all combinations: no two sheets have the same.
    const Permutation variantOf(std::uint32_t(variants), order.seed ^ hash64("worksheet/" + lesson.id));
    Evaluator evaluator;
    std::vector<Worksheet> sheets;
    for (int number = 1; number <= last; ++number) {
        if (order.only > 0 && number != order.only)
            continue;
        auto study = withVariant(lesson.study, *lesson.worksheet, variantOf(std::uint32_t(number - 1)));
        if (!study)
            return tl::unexpected(study.error());
        if (const auto without = questionWithoutAnswer(*study, *lesson.worksheet, evaluator))
            return badInput(lesson.id, Message("error.worksheet.no_answer",
                                               {numberArg("sheet", number), numberArg("question", *without)}));
        const size_t index = size_t(number - 1);
        sheets.push_back({number, index < order.names.size() ? order.names[index] : std::string(), std::move(*study)});
    }
    return sheets;
}

std::string worksheetName(int number) { return fmt::format("sheet-{:03}", number); }

std::string answerKeyName(const WorksheetOrder &order)
{
    return order.only > 0 ? fmt::format("key-{:03}", order.only) : "key";
}

} // namespace huella
