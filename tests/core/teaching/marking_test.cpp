// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/marking.h"
#include "core/teaching/worksheet.h"
#include "tests/core/teaching/lesson_text.h"

#include <charconv>

using namespace huella;

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
    void classListsAreRead_data();
    void classListsAreRead();
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
    QVERIFY(result.score(2) == std::pair(1, 2));
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

void MarkingTest::classListsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("names");
    QTest::addRow("a column among others") << QByteArray("group,Name\nA,Ana\nB,Luis\n") << "Ana|Luis";
    QTest::addRow("in Spanish, with semicolons") << QByteArray("grupo;Estudiante\nA;Ana Pérez\n") << "Ana Pérez";
    QTest::addRow("a bare list") << QByteArray("Ana\nLuis\n\nEva\n") << "Ana|Luis|Eva";
    QTest::addRow("no names") << QByteArray("group,mark\nA,5\n") << "error.class_list.column";
    QTest::addRow("not UTF-8") << QByteArray("name\n\xcd\xf1igo\n") << "error.csv_table.encoding";
    QTest::addRow("nobody") << QByteArray("name\n") << "error.class_list.empty";
}

void MarkingTest::classListsAreRead()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, names);
    const auto list = readClassList({csv.constData(), size_t(csv.size())}, "class.csv");
    QStringList read;
    for (const std::string &name : list ? *list : std::vector<std::string>{list.error().message.key})
        read << QString::fromStdString(name);
    QCOMPARE(read.join('|'), names);
}

void MarkingTest::formulasStayTextInSpreadsheets()
{
    const MarkedClass result = marked("sheet,1,2\n1,=1+1,-5\n");
    const std::string csv = markedCsv(result, Wording::of(Language::en));
    QVERIFY2(csv.find(",'=1+1,") != std::string::npos, csv.c_str());
}

QTEST_GUILESS_MAIN(MarkingTest)
#include "marking_test.moc"
