// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/writers.h"
#include "core/teaching/questions/question.h"
#include "core/teaching/worksheets/worksheet.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <map>
#include <set>

using namespace huella;

namespace worksheet_test {

/// Worksheets: everybody's figures are their own, the same seed gives the same, and the key has the answers.
class WorksheetTest : public QObject {
    Q_OBJECT

private slots:
    void everySheetIsDifferent();
    void theSameSeedGivesTheSameSheets();
    void aSheetDoesNotDependOnTheOthers();
    void tooManyStudentsAreRefused();
    void aLessonWithoutSheetsIsRefused();
    void sheetsAskAndTheKeyAnswers();
    void sheetsDoNotTellTheAnswers();
    void aSheetWithoutAnAnswerIsRefused();
    void oneSheetHasAKeyOfItsOwn();
    void sheetsCanSpeakOfIntervals();
    void namesStayText();
    void everyLessonMakesSheets();
    void noQuestionHasOneAnswerForAll();
    void theKeyBeginsWithAllAnswers();
    void everyPageSaysWhoseItIs();
};

namespace {

std::vector<Worksheet> sheetsOf(const Lesson &lesson, int students, std::uint64_t seed,
                                std::vector<std::string> names = {}, int only = 0)
{
    auto sheets = makeWorksheets(lesson, {students, seed, std::move(names), only});
    if (!sheets)
        qFatal("%s", sheets.error().message.key.c_str());
    return std::move(*sheets);
}

std::string markdownOf(const Lesson &lesson, const Worksheet &sheet)
{
    return writeMarkdown(worksheetDocument(lesson, sheet));
}

} // namespace

/// Who copies the neighbour's answer should be seen to.
void WorksheetTest::noQuestionHasOneAnswerForAll()
{
    for (const Lesson &lesson : builtInLessons(Language::en)) {
        if (!lesson.worksheet)
            continue;
        const auto sheets = sheetsOf(lesson, 30, 1);
        for (const Question &question : lesson.worksheet->questions) {
            std::map<std::string, size_t> different;
            for (const Worksheet &sheet : sheets)
                ++different[answerText(*answerOf(question, LessonFigures(sheet.study, 0)), *question.unit,
                                       Wording::of(Language::en))];
            const std::string asked = lesson.id + ": " + textOf(question.ask);
            for (const auto &[answer, count] : different) // who looks at a neighbour's sheet finds another answer there
                QVERIFY2(4 * count <= sheets.size(), (asked + ": " + answer + " on " + std::to_string(count)).c_str());
        }
    }
}

void WorksheetTest::theKeyBeginsWithAllAnswers()
{
    const Lesson &lesson = *builtInLesson("pue", Language::es);
    const auto sheets = sheetsOf(lesson, 12, 4, {"Ana"});
    const Document key = answerKey(lesson, sheets, 4);
    const auto grid = std::find_if(key.blocks.begin(), key.blocks.end(),
                                   [](const Block &block) { return std::holds_alternative<Table>(block); });
    QVERIFY(grid != key.blocks.end());
    const Table &table = std::get<Table>(*grid);
    QCOMPARE(table.rows.size(), sheets.size());
    QCOMPARE(table.header.size(), lesson.worksheet->questions.size() + 1);
    QVERIFY(table.rows[0][0].text().find("Ana") != std::string::npos);
    for (size_t i = 0; i < sheets.size(); ++i) {
        const LessonFigures figures(sheets[i].study, 0);
        const double first = *answerOf(lesson.worksheet->questions[0], figures);
        QCOMPARE(table.rows[i][1].text(), Wording::of(Language::es).numbers().significant(first, 4));
    }
    QVERIFY(std::holds_alternative<PageBreak>(*std::next(grid))); // on a page of its own
}

void WorksheetTest::everyPageSaysWhoseItIs()
{
    const Lesson &lesson = *builtInLesson("pue", Language::es);
    const auto sheets = sheetsOf(lesson, 2, 4, {"Ana"});
    for (const Worksheet &sheet : sheets) {
        const std::string foot = worksheetDocument(lesson, sheet).title; // what stands at the foot of every page
        QVERIFY(foot.find(lesson.title) != std::string::npos);
        QVERIFY(foot.find("Hoja " + std::to_string(sheet.number)) != std::string::npos);
    }
    QVERIFY(worksheetDocument(lesson, sheets[0]).title.find("Ana") != std::string::npos);
}

void WorksheetTest::everySheetIsDifferent()
{
    const Lesson lesson = lessonFrom(smallLesson());
    std::set<std::string> different;
    for (const Worksheet &sheet : sheetsOf(lesson, 500, 7)) { // as many as there are
        const Workload &home = sheet.study.scenarios[0].runs[0]->workload,
                       &away = sheet.study.scenarios[1].runs[0]->workload;
        QCOMPARE(*home.hours, *away.hours); // the same field of every run varies together
        QCOMPARE(*away.intensityGPerKwh, 400.0);
        different.insert(std::to_string(*home.hours) + " " + std::to_string(*home.cores) + " "
                         + std::to_string(*home.intensityGPerKwh));
    }
    QCOMPARE(different.size(), size_t(500));
}

void WorksheetTest::theSameSeedGivesTheSameSheets()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto once = sheetsOf(lesson, 30, 7), again = sheetsOf(lesson, 30, 7), other = sheetsOf(lesson, 30, 8);
    int same = 0;
    for (size_t i = 0; i < once.size(); ++i) {
        QCOMPARE(markdownOf(lesson, once[i]), markdownOf(lesson, again[i]));
        same += once[i].study == other[i].study;
    }
    QVERIFY(same < 5);
    QCOMPARE(answerKeyCsv(lesson, once), answerKeyCsv(lesson, again));
}

void WorksheetTest::aSheetDoesNotDependOnTheOthers()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto few = sheetsOf(lesson, 5, 7), many = sheetsOf(lesson, 300, 7), one = sheetsOf(lesson, 1, 7, {}, 4);
    QCOMPARE(one.size(), size_t(1));
    QVERIFY(one[0].number == 4 && one[0].study == few[3].study && few[3].study == many[3].study);
}

void WorksheetTest::tooManyStudentsAreRefused()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto more = makeWorksheets(lesson, {501, 7, {}, 0}), none = makeWorksheets(lesson, {0, 7, {}, 0}),
               far = makeWorksheets(lesson, {1, 7, {}, 501});
    QVERIFY(!more && !none && !far);
    QCOMPARE(QString::fromStdString(more.error().message.key), QStringLiteral("error.worksheet.variants"));
    QCOMPARE(QString::fromStdString(none.error().message.key), QStringLiteral("error.worksheet.students"));
}

void WorksheetTest::aLessonWithoutSheetsIsRefused()
{
    const std::string text = smallLesson();
    const auto sheets = makeWorksheets(lessonFrom(text.substr(0, text.find("worksheet:"))), {});
    QVERIFY(!sheets);
    QCOMPARE(QString::fromStdString(sheets.error().message.key), QStringLiteral("error.worksheet.none"));
}

void WorksheetTest::sheetsAskAndTheKeyAnswers()
{
    const Lesson lesson = lessonFrom(smallLesson(), Language::es);
    const auto sheets = sheetsOf(lesson, 3, 7, {"Ana", "Íñigo"});
    const std::string sheet = markdownOf(lesson, sheets[1]), key = writeMarkdown(answerKey(lesson, sheets, 7));
    for (const char *part : {"Íñigo", "Hoja 2", "Tus datos", "¿Cuánta energía?", "kWh"})
        QVERIFY2(sheet.find(part) != std::string::npos, part);
    QVERIFY(markdownOf(lesson, sheets[2]).find("Nombre") != std::string::npos);
    const Numbers numbers(Language::es);
    for (const Worksheet &each : sheets) {
        const double energy = *answerOf(lesson.worksheet->questions.front(), LessonFigures(each.study));
        QVERIFY(key.find(numbers.significant(energy, "kWh", 4)) != std::string::npos);
    }
    QVERIFY(key.find("huella-cli --data huella-2026 estimate") != std::string::npos);
}

void WorksheetTest::sheetsDoNotTellTheAnswers()
{
    const Lesson lesson = lessonFrom(smallLesson());
    for (const Worksheet &sheet : sheetsOf(lesson, 50, 7)) {
        const std::string text = markdownOf(lesson, sheet);
        const double energy = *answerOf(lesson.worksheet->questions.front(), LessonFigures(sheet.study));
        QVERIFY(text.find(Numbers(Language::en).significant(energy, "kWh", 4)) == std::string::npos);
    }
}

void WorksheetTest::aSheetWithoutAnAnswerIsRefused()
{
    const Lesson lesson = lessonFrom(changedLesson("{field: cores, values: [1,", "{field: cores, values: [0,"));
    const auto sheets = makeWorksheets(lesson, {500, 7, {}, 0});
    QVERIFY(!sheets);
    QCOMPARE(QString::fromStdString(sheets.error().message.key), QStringLiteral("error.worksheet.no_answer"));
}

/// A sheet that is printed again has a key of its own: that of the class stays.
void WorksheetTest::oneSheetHasAKeyOfItsOwn()
{
    QCOMPARE(QString::fromStdString(answerKeyName({30, 1, {}, 0})), QStringLiteral("key"));
    QCOMPARE(QString::fromStdString(answerKeyName({30, 1, {}, 2})), QStringLiteral("key-002"));
}

void WorksheetTest::sheetsCanSpeakOfIntervals()
{
    const Lesson lesson = lessonFrom(
        changedLesson("{en: Work it out., es: Resuélvelo.}",
                      "{en: \"At least {{= home.energy.low in Wh}}.\", es: \"{{= home.energy.low in Wh}}\"}"));
    const std::string text = markdownOf(lesson, sheetsOf(lesson, 1, 7)[0]);
    QVERIFY2(text.find("At least") != std::string::npos && text.find("At least 0") == std::string::npos, text.c_str());
}

void WorksheetTest::namesStayText()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto sheets = sheetsOf(lesson, 1, 7, {"<script>alert(1)</script> =cmd() \\input{x}"});
    QVERIFY(writeHtml(worksheetDocument(lesson, sheets[0])).find("<script>") == std::string::npos);
    QVERIFY(writeLatex(answerKey(lesson, sheets, 7)).find("\\input{x}") == std::string::npos);
    QVERIFY(answerKeyCsv(lesson, sheetsOf(lesson, 1, 7, {"=cmd()"})).find("'=cmd()") != std::string::npos);
}

void WorksheetTest::everyLessonMakesSheets()
{
    for (const Language language : {Language::en, Language::es})
        for (const Lesson &lesson : builtInLessons(language))
            if (lesson.worksheet) {
                std::set<std::string> different;
                for (const Worksheet &sheet : sheetsOf(lesson, 40, 2026)) {
                    std::string text = markdownOf(lesson, sheet);
                    QVERIFY2(text.find("{{") == std::string::npos, lesson.id.c_str());
                    different.insert(text.substr(text.find("|")));
                }
                QVERIFY2(different.size() == 40, lesson.id.c_str());
            }
}

HUELLA_TEST(WorksheetTest, QCoreApplication)
} // namespace worksheet_test
#include "worksheet_test.moc"
