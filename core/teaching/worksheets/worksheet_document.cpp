// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/given_figures.h"
#include "core/teaching/lessons/lesson_blocks.h"
#include "core/teaching/questions/question.h"
#include "core/teaching/worksheets/worksheet.h"
#include "core/workload/fields.h"

#include <algorithm>
#include <set>

namespace huella {
namespace {

constexpr int linesToWorkOn = 3; ///< left free below a question

void add(Document &document, std::string text, TextStyle style)
{
    document.blocks.emplace_back(Paragraph{{{std::move(text)}}, style});
}
void add(Document &document, std::vector<Block> blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(document.blocks));
}

/// `title`: what stands at the foot of every page.
Document emptyDocument(const Lesson &lesson, const std::string &subject, const std::string &title)
{
    Document document;
    document.language = lesson.language;
    document.title = title;
    document.subject = subject;
    add(document, subject, TextStyle::kicker);
    add(document, lesson.title, TextStyle::title);
    return document;
}

/// "Ana · Sheet 3", or with room for the name.
std::string sheetLine(const Worksheet &sheet, const Wording &words)
{
    const std::string name = sheet.student.empty() ? words("worksheet.no_name") : sheet.student;
    return words("worksheet.byline", {textArg("name", name), numberArg("number", sheet.number)});
}
/// The same in the key, where nobody writes a name.
std::string keyLine(const Worksheet &sheet, const Wording &words)
{
    return sheet.student.empty() ? words("worksheet.sheet", {numberArg("number", sheet.number)})
                                 : sheetLine(sheet, words);
}

std::string titleOf(const Lesson &lesson, const std::string &sheet, const Wording &words)
{
    return words("worksheet.title", {textArg("lesson", lesson.title), textArg("sheet", sheet)});
}

TextRuns numbered(int number, TextRuns runs)
{
    runs.insert(runs.begin(), TextRun{std::to_string(number) + ". ", true});
    return runs;
}

/// A question with its hint, and room for its answer.
void addQuestion(Document &document, int number, const Question &question, const LessonFigures &figures,
                 const Wording &words)
{
    document.blocks.emplace_back(
        Paragraph{numbered(number, lessonRuns(question.ask, figures, words)), TextStyle::body});
    if (!question.hint.empty())
        add(document,
            words("worksheet.hint", {textArg("hint", textOf(lessonRuns(readRuns(question.hint), figures, words)))}),
            TextStyle::note);
    for (int line = 0; line < linesToWorkOn; ++line)
        add(document, std::string(), TextStyle::body);
    add(document, words("worksheet.answer", {textArg("unit", question.unit->shown)}), TextStyle::body);
}

std::string inQuotes(const std::string &argument)
{
    std::string quoted = "'";
    for (const char c : argument)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string optionText(const Workload &workload, const FieldInfo &field)
{
    const Numbers english(Language::en);
    if (const auto *given = textOf(workload, field.id); given && *given)
        return inQuotes(**given);
    if (const auto *amount = numberOf(workload, field.id); amount && *amount)
        return english.editable(**amount);
    return field.id == Field::platform && workload.platform ? std::string(toString(*workload.platform)) : std::string();
}

/// The call that comes to the same figures, for who wants to check the key.
std::string estimateCall(const RunResult &run)
{
    std::string call = "huella-cli --data " + std::string(run.dataset->info().id) + " estimate";
    const Workload stated = statedWorkload(run);
    for (const FieldInfo &field : allFields())
        if (const std::string value = optionText(stated, field); !value.empty())
            call += " " + std::string(field.option) + " " + value;
    return call;
}

/// The runs that a sheet's questions are about, in the order of the study.
std::vector<const RunResult *> runsOf(const LessonFigures &figures)
{
    std::vector<const RunResult *> runs;
    for (const ScenarioResult &scenario : figures.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (run->estimate())
                runs.push_back(run.get());
    return runs;
}

void addWorking(Document &document, const LessonFigures &figures, const Wording &words)
{
    for (const RunResult *run : runsOf(figures)) {
        if (figures.result.scenarios.size() > 1 || figures.result.scenarios.front().runs.size() > 1) {
            const Scenario *scenario = figures.study.scenarioOf(run->run->id);
            add(document,
                words("worksheet.working", {textArg("scenario", scenario->name), textArg("run", run->run->name)}),
                TextStyle::heading3);
        }
        document.blocks.emplace_back(
            WorkingBlock{workingLines(workingOf(run->estimate()->inputs), *run->dataset, words)});
        if (!run->run->repeat && !run->run->training) // which `estimate` does not know
            add(document, estimateCall(*run), TextStyle::note);
    }
}

/// "2.131 kWh (2.088 to 2.174)": what counts as right.
Table answerTable(const Lesson &lesson, const LessonFigures &figures, const Wording &words)
{
    Table table;
    table.header = {"", words("worksheet.question"), words("worksheet.right"), words("worksheet.accepted")};
    table.numeric = {false, false, true, true};
    int number = 0;
    for (const Question &question : sheetPlan(lesson).questions) {
        const double answer = answerOf(question, figures).value_or(0);
        const double margin = std::abs(answer) * question.tolerance;
        const Numbers &numbers = words.numbers();
        table.rows.push_back({std::to_string(++number), Cell(lessonRuns(question.ask, figures, words)),
                              answerText(answer, *question.unit, words),
                              words("report.value.range", {textArg("low", numbers.significant(answer - margin, 4)),
                                                           textArg("high", numbers.significant(answer + margin, 4))})});
    }
    return table;
}

/// A row for each sheet, a column for each question.
Table answerGrid(const Lesson &lesson, std::span<const Worksheet> sheets, Evaluator &evaluator, const Wording &words)
{
    Table table;
    table.header = {words("marks.sheet")};
    const std::vector<Question> &questions = sheetPlan(lesson).questions;
    for (size_t i = 0; i < questions.size(); ++i)
        table.header.emplace_back(words.numbers().withUnit(std::to_string(i + 1) + ".", questions[i].unit->shown));
    for (const Worksheet &sheet : sheets) {
        const LessonFigures figures(sheet.study, evaluator);
        const std::string number = std::to_string(sheet.number);
        auto &row = table.rows.emplace_back();
        row.emplace_back(sheet.student.empty() ? number : number + " · " + sheet.student);
        for (const Question &question : questions)
            row.emplace_back(answerText(answerOf(question, figures).value_or(0), *teachingUnit(""), words));
    }
    table.numeric.assign(table.header.size(), true);
    table.numeric.front() = false;
    return table;
}

} // namespace

Document worksheetDocument(const Lesson &lesson, const Worksheet &sheet)
{
    const Wording &words = Wording::of(lesson.language);
    const LessonFigures figures(sheet.study); // with intervals, which a question may speak of
    Document document = emptyDocument(lesson, words("worksheet.kicker"), titleOf(lesson, keyLine(sheet, words), words));
    document.author = sheet.student;
    add(document, sheetLine(sheet, words), TextStyle::byline);
    add(document, lessonBlocks(sheetPlan(lesson).text, figures, words));
    add(document, words("worksheet.figures"), TextStyle::heading1);
    document.blocks.emplace_back(givenFigures(figures, words));
    if (std::string sources = givenSources(figures, words); !sources.empty())
        add(document, std::move(sources), TextStyle::note);
    add(document, words("worksheet.questions"), TextStyle::heading1);
    int number = 0;
    for (const Question &question : sheetPlan(lesson).questions)
        addQuestion(document, ++number, question, figures, words);
    return document;
}

Document answerKey(const Lesson &lesson, std::span<const Worksheet> sheets, std::uint64_t seed)
{
    const Wording &words = Wording::of(lesson.language);
    Document document =
        emptyDocument(lesson, words("worksheet.key.kicker"), titleOf(lesson, words("worksheet.key.kicker"), words));
    add(document,
        words("worksheet.key.byline",
              {numberArg("count", double(sheets.size())), textArg("seed", std::to_string(seed))}),
        TextStyle::byline);
    Evaluator evaluator;
    if (sheets.size() > 1) { // what is looked up in class, on a page of its own
        add(document, words("worksheet.grid"), TextStyle::heading1);
        document.blocks.emplace_back(answerGrid(lesson, sheets, evaluator, words));
        document.blocks.emplace_back(PageBreak{});
    }
    add(document, lessonBlocks(lesson.teacher, LessonFigures(lesson.study), words));
    for (const Worksheet &sheet : sheets) {
        const LessonFigures figures(sheet.study, evaluator);
        add(document, keyLine(sheet, words), TextStyle::heading1);
        document.blocks.emplace_back(answerTable(lesson, figures, words));
        addWorking(document, figures, words);
    }
    return document;
}

} // namespace huella
