// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/worksheets/marking.h"
#include "core/teaching/worksheets/worksheet.h"
#include "tests/core/teaching/lesson_text.h"
#include "tests/register_test.h"

#include <charconv>

using namespace huella;

namespace marking_test {

/// Answers that came back, checked against the key.
class MarkingTest : public QObject {
    Q_OBJECT

private slots:
    void answersAreChecked();
    void spanishSpreadsheetsAreRead();
    void groupsOfThreeAreRead();
    void linesThatCannotBeUsedAreSaid();
    void filesOfAnotherKindAreRefused();
    void aKeyReadsBackAsItWasWritten();
    void unitsAreCompared();
    void whatIsNoAnswerIsNamed();
    void rowsWithTooManyCellsAreLeftOut();
    void otherSpreadsheetsAreRead_data();
    void otherSpreadsheetsAreRead();
    void whatIsWrittenForSpreadsheetsReadsBack();
    void totalsAreThoseOfTheSheets();
    void formulasStayTextInSpreadsheets();
};

namespace {

using Mark = MarkedAnswer::Mark;

constexpr auto key = "sheet,student,question,answer,unit,tolerance,mistakes\n"
                     "1,Ana,1,0.6,kWh,0.02,pue=0.4;unit.energy=600\n"
                     "1,Ana,2,60,g,0.02,\n"
                     "2,Luis,1,1234.5,kWh,0.02,\n"
                     "2,Luis,2,2.5,g,0.02,inverse=0.4\n";

MarkedClass marked(const std::string &answers)
{
    auto result = markAnswers(answers, "answers.csv", key, "key.csv");
    if (!result)
        qFatal("%s", result.error().message.key.c_str());
    return std::move(*result);
}

std::vector<Mark> marksOf(const MarkedClass &marked)
{
    std::vector<Mark> marks;
    for (const MarkedAnswer &answer : marked.answers)
        marks.push_back(answer.mark);
    return marks;
}

} // namespace

void MarkingTest::answersAreChecked()
{
    const MarkedClass result = marked("sheet,1,2\n2,1234,\n1,0.4,sixty\n");
    QVERIFY((marksOf(result) == std::vector{Mark::mistake, Mark::unreadable, Mark::right, Mark::missing}));
    QCOMPARE(QString::fromStdString(result.answers[0].student), QStringLiteral("Ana"));
    QCOMPARE(QString::fromStdString(result.answers[0].mistake), QStringLiteral("pue"));
    const auto scores = result.scores();
    QVERIFY(scores.size() == 2 && scores[1].sheet == 2 && scores[1].right == 1 && scores[1].count == 2);
    QVERIFY(result.refused.empty());
}

/// A semicolon between cells, a comma as the decimal mark, groups apart by a point or a space.
void MarkingTest::spanishSpreadsheetsAreRead()
{
    const MarkedClass result = marked("\xEF\xBB\xBFHoja;1;2\r\n1;0,6;\"60,5\"\r\n2;1234,5;2,51\r\n");
    QVERIFY((marksOf(result) == std::vector{Mark::right, Mark::right, Mark::right, Mark::right}));
}

/// "1,234" is 1234 for one half of the world and 1.234 for the other: on paper the reading that is right counts.
void MarkingTest::groupsOfThreeAreRead()
{
    const MarkedClass english = marked("sheet,1,2\n2,\"1,234\",2.5\n"), spanish = marked("hoja;1;2\n2;1.234;2,5\n");
    QVERIFY((marksOf(english) == std::vector{Mark::right, Mark::right}));
    QVERIFY((marksOf(spanish) == std::vector{Mark::right, Mark::right}));
}

void MarkingTest::linesThatCannotBeUsedAreSaid()
{
    const MarkedClass result = marked("sheet,1,2\n9,1,1\n1,0.6,60\n1,5,5\nAna,1,1\n");
    QCOMPARE(result.answers.size(), size_t(2));
    QCOMPARE(result.refused.size(), size_t(3));
    QCOMPARE(QString::fromStdString(result.refused[0].place), QStringLiteral("answers.csv:2"));
    QCOMPARE(QString::fromStdString(result.refused[1].message.key), QStringLiteral("error.marking.twice"));
    QCOMPARE(QString::fromStdString(result.refused[2].place), QStringLiteral("answers.csv:5"));
}

void MarkingTest::filesOfAnotherKindAreRefused()
{
    const auto keyOf = [](const std::string &answers, const std::string &keyText) {
        const auto result = markAnswers(answers, "a.csv", keyText, "k.csv");
        return result ? QString() : QString::fromStdString(result.error().place + " " + result.error().message.key);
    };
    QCOMPARE(keyOf("name,1\nAna,2\n", key), QStringLiteral("a.csv error.marking.answers"));
    QCOMPARE(keyOf("sheet,name\n1,2\n", key), QStringLiteral("a.csv error.marking.answers"));
    QCOMPARE(keyOf("sheet,1\n1,2\n", "sheet,1\n1,2\n"), QStringLiteral("k.csv error.marking.key"));
    QCOMPARE(keyOf("sheet,1\n1,2\n", std::string(key) + "3,Eva,1,nan,kWh,0.02,\n"),
             QStringLiteral("k.csv:6 error.marking.key_row"));
    QCOMPARE(keyOf("", key), QStringLiteral("a.csv error.csv_table.empty"));
}

void MarkingTest::aKeyReadsBackAsItWasWritten()
{
    const Lesson lesson = lessonFrom(smallLesson());
    const auto sheets = makeWorksheets(lesson, {20, 3, {"=Ana, the \"first\""}, 0});
    QVERIFY(sheets);
    const std::string csv = answerKeyCsv(lesson, *sheets);
    const auto empty = markAnswers("sheet,1,2\n1,,\n", "a.csv", csv, "key.csv");
    QVERIFY(empty);
    QCOMPARE(QString::fromStdString(empty->answers[0].student), QStringLiteral("=Ana, the \"first\""));
    char answer[32];
    const auto end = std::to_chars(answer, answer + sizeof answer, empty->answers[0].expected).ptr;
    const auto right = markAnswers("sheet,1,2\n1," + std::string(answer, end) + ",\n", "a.csv", csv, "key.csv");
    QVERIFY(right && right->answers[0].mark == Mark::right);
}

void MarkingTest::unitsAreCompared()
{
    const MarkedClass result = marked("hoja;1;2\n1;600 Wh;0,06 kg\n2;1.234,5 kWh;2500 mg\n");
    QVERIFY((marksOf(result) == std::vector{Mark::right, Mark::right, Mark::right, Mark::right}));
    const MarkedClass wrong = marked("hoja;1;2\n1;400 Wh;60 W\n2;600 árboles;\n");
    QVERIFY((marksOf(wrong) == std::vector{Mark::mistake, Mark::wrong, Mark::wrong, Mark::missing}));
    const Wording &words = Wording::of(Language::es);
    QCOMPARE(QString::fromStdString(markText(wrong.answers[1], words)),
             QStringLiteral("La respuesta se pide en g CO₂e, y «W» mide otra cosa."));
    QCOMPARE(QString::fromStdString(markText(wrong.answers[2], words)),
             QStringLiteral("«árboles» no es una unidad conocida; la respuesta se pide en kWh."));
}

/// What a spreadsheet did to a number is not the student's mistake.
void MarkingTest::whatIsNoAnswerIsNamed()
{
    const MarkedClass result = marked("sheet,1,2\n1,1-feb,2026-02-01\n2,twelve,1/2 g\n");
    QVERIFY((marksOf(result) == std::vector{Mark::unreadable, Mark::unreadable, Mark::unreadable, Mark::wrong}));
    for (int i : {0, 1})
        QCOMPARE(QString::fromStdString(result.answers[size_t(i)].why->key), QStringLiteral("answer.date"));
    const std::string said = markText(result.answers[0], Wording::of(Language::en));
    QVERIFY2(said.starts_with("“1-feb” is a date"), said.c_str());
}

/// 2,315 and 0,85 without quotation marks between commas: nobody can tell which cell is whose answer.
void MarkingTest::rowsWithTooManyCellsAreLeftOut()
{
    const MarkedClass result = marked("sheet,1,2\n1,0,6,60\n2,1234.5,2.5,,\n");
    QVERIFY((marksOf(result) == std::vector{Mark::right, Mark::right}));
    QCOMPARE(result.refused.size(), size_t(1));
    QCOMPARE(QString::fromStdString(result.refused[0].place), QStringLiteral("answers.csv:2"));
    QCOMPARE(QString::fromStdString(result.refused[0].message.key), QStringLiteral("error.csv_table.cells_comma"));
}

void MarkingTest::otherSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addRow("sep=") << QByteArray("sep=;\r\nHoja;1;2\r\n1;0,6;60\r\n");
    QTest::addRow("CR") << QByteArray("Hoja;1;2\r1;0,6;60\r");
    QTest::addRow("tabs") << QByteArray("HOJA\t1\t2\n1\t0,6\t60\n");
    QTest::addRow("spaces and a mark") << QByteArray("\xEF\xBB\xBF hoja ; 1 ; 2 \n 1 ; 0,6 ; 60 \n");
    QTest::addRow("named questions") << QByteArray("sheet,Question 1,P2\n001,0.6,60\n");
    QTest::addRow("a form's headings") << QByteArray(
        "Hoja n.º;1. ¿Cuánta energía?;Pregunta 2 (g)\nhoja-001;0,6 kWh;60\n");
    QTest::addRow("Windows-1252") << QByteArray("hoja;nota de c\xe1lculo;1;2\n1;bien;0,6;60\n");
    QTest::addRow("quotes and line breaks")
        << QByteArray("sheet,\"a \"\"note\"\"\",1,2\n\"1\",\"two\nlines\",\"0,6\",\"60\"\n");
}

void MarkingTest::otherSpreadsheetsAreRead()
{
    QFETCH(QByteArray, answers);
    const MarkedClass result = marked(answers.toStdString());
    QVERIFY((marksOf(result) == std::vector{Mark::right, Mark::right}));
    QVERIFY(result.refused.empty());
    QCOMPARE(result.notes.size(), size_t(answers.contains('\xe1') ? 1 : 0));
}

void MarkingTest::whatIsWrittenForSpreadsheetsReadsBack()
{
    for (const Language language : {Language::en, Language::es}) {
        Lesson lesson = lessonFrom(smallLesson());
        lesson.language = language;
        const auto sheets = makeWorksheets(lesson, {3, 3, {"Ana", "'=Luis; \"Lu\"", "Eva"}, 0});
        QVERIFY(sheets);
        const std::string plain = answerKeyCsv(lesson, *sheets),
                          spanish = answerKeyCsv(lesson, *sheets, spanishSpreadsheet);
        QVERIFY(spanish.starts_with(language == Language::es ? "\xEF\xBB\xBFhoja;estudiante;"
                                                             : "\xEF\xBB\xBFsheet;student;"));
        QVERIFY2(plain.starts_with("sheet,student,question,answer,unit,tolerance,mistakes,scenario,run,dataset,cpu,"),
                 plain.c_str());
        const auto one = markAnswers("sheet,1\n1,5\n2,5\n", "a.csv", plain, "key.csv");
        const auto other = markAnswers("sheet,1\n1,5\n2,5\n", "a.csv", spanish, "key.csv");
        QVERIFY(one && other);
        QVERIFY(one->answers == other->answers);
        QCOMPARE(QString::fromStdString(other->answers.back().student), QStringLiteral("'=Luis; \"Lu\""));
    }
    const std::string csv = markedCsv(marked("sheet,1,2\n1,0.5,60\n"), Wording::of(Language::es), spanishSpreadsheet);
    QVERIFY2(csv.starts_with("\xEF\xBB\xBFhoja;estudiante;pregunta;respuesta;correcta;unidad;acierto;comentario\n"
                             "1;Ana;1;0.5;0,6;kWh;0;"),
             csv.c_str());
}

void MarkingTest::totalsAreThoseOfTheSheets()
{
    const MarkedClass result = marked("sheet,1,2\n2,1,2\n1,0.6,60\n");
    const auto scores = result.scores();
    QCOMPARE(scores.size(), size_t(2));
    QVERIFY(scores[0].sheet == 1 && scores[0].right == 2 && scores[0].count == 2);
    QVERIFY(scores[1].sheet == 2 && scores[1].right == 0 && scores[1].count == 2);
    QCOMPARE(QString::fromStdString(scoresCsv(result, Wording::of(Language::en))),
             QStringLiteral("sheet,student,right,questions,out_of_10\n1,Ana,2,2,10\n2,Luis,0,2,0\n"));
}

void MarkingTest::formulasStayTextInSpreadsheets()
{
    const MarkedClass result = marked("sheet,1,2\n1,=1+1,-5\n");
    const std::string csv = markedCsv(result, Wording::of(Language::en));
    QVERIFY2(csv.find(",'=1+1,") != std::string::npos, csv.c_str());
}

HUELLA_TEST(MarkingTest, QCoreApplication)
} // namespace marking_test
#include "marking_test.moc"
