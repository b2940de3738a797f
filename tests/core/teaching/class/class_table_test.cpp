// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"
#include "core/teaching/class/class_table.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace class_table_test {

/// Students' files in one table.
class ClassTableTest : public QObject {
    Q_OBJECT

private slots:
    void studentsStandBySize();
    void brokenFilesAreSaid();
    void anonymousMeansAnonymous();
    void aStudyThatLacksInputsStaysInTheTable();
    void anEmptyStudyIsSaid();
    void chartAndTableSayTheSame();
    void figuresOfAnotherSourceOrBasisAreMarked();
};

namespace {

std::string studyOf(const std::string &author, std::optional<double> hours, const std::string &zone = "ES")
{
    Study study = newStudy({"Baseline", "Run"}, "en");
    study.author = author;
    study.title = author + "'s study";
    Run run = *study.scenarios[0].runs[0];
    run.workload.hours = hours;
    run.workload.cores = 4;
    run.workload.zone = zone;
    study.scenarios[0].runs[0] = std::make_shared<const Run>(run);
    return writeStudy(study);
}

ClassTable sample()
{
    return classTable({{"long.huella", studyOf("Luis", 20)},
                       {"short.huella", studyOf("Ana", 5, "SE")},
                       {"nameless.huella", studyOf("", 10)},
                       {"broken.huella", std::string("{")},
                       {"unread.huella", fail(ErrorKind::file, "unread.huella", Message("error.file.other"))}});
}

} // namespace

void ClassTableTest::studentsStandBySize()
{
    const ClassTable table = sample();
    QStringList names;
    for (const ClassMember &member : table.members)
        names << QString::fromStdString(member.name);
    QCOMPARE(names, QStringList({"Ana", "nameless", "Luis"}));
}

void ClassTableTest::brokenFilesAreSaid()
{
    const ClassTable table = sample();
    QCOMPARE(table.refused.size(), size_t(2));
    QVERIFY(table.refused[0].place.starts_with("broken.huella"));
    QVERIFY(table.refused[1].place.starts_with("unread.huella"));
}

void ClassTableTest::anonymousMeansAnonymous()
{
    const Wording &words = Wording::of(Language::es);
    const ClassTable table = anonymised(sample(), words);
    const std::string all = plainText(classDocument(table, words)) + classCsv(table, words);
    for (const char *name : {"Ana", "Luis", "nameless", "long", "short", "broken", "unread", "study"})
        QVERIFY2(all.find(name) == std::string::npos, (std::string(name) + " in " + all).c_str());
    QVERIFY(all.find("Estudiante 1") != std::string::npos);
}

void ClassTableTest::aStudyThatLacksInputsStaysInTheTable()
{
    const Wording &words = Wording::of(Language::en);
    const ClassTable table = classTable({{"a.huella", studyOf("Ana", {})}, {"b.huella", studyOf("Luis", 5)}});
    QCOMPARE(table.members.size(), size_t(2));
    QCOMPARE(QString::fromStdString(table.members.back().name), QStringLiteral("Ana"));
    QCOMPARE(classChart(table, words).bars.size(), size_t(1));
    QCOMPARE(classTableBlock(table, words).rows.size(), size_t(2));
}

void ClassTableTest::anEmptyStudyIsSaid()
{
    Study none = newStudy({"Baseline", "Run"}, "en");
    Study noRuns = none;
    none.scenarios.clear();
    noRuns.scenarios.front().runs.clear();
    const ClassTable table = classTable({{"none.huella", writeStudy(none)}, {"no-runs.huella", writeStudy(noRuns)}});
    QCOMPARE(table.refused.size(), size_t(1));
    QCOMPARE(QString::fromStdString(table.refused.front().message.key), QStringLiteral("error.class.no_scenario"));
    const Wording &words = Wording::of(Language::en);
    QCOMPARE(QString::fromStdString(classTableBlock(table, words).rows.at(0)[1].text()),
             QString::fromStdString(words("class.no_runs")));
}

void ClassTableTest::chartAndTableSayTheSame()
{
    const Wording &words = Wording::of(Language::en);
    const ClassTable table = sample();
    const Table block = classTableBlock(table, words);
    const ChartSpec chart = classChart(table, words);
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        QVERIFY(chart.bars[i].value.starts_with(block.rows[i][3].text()));
        QCOMPARE(QString::fromStdString(chart.bars[i].label), QString::fromStdString(block.rows[i][0].text()));
    }
}

/// Two in one source; one in a place that only another has, one on another basis.
void ClassTableTest::figuresOfAnotherSourceOrBasisAreMarked()
{
    const ClassTable table = classTable({{"a.huella", studyOf("Ana", 5)},
                                         {"b.huella", studyOf("Luis", 6, "SE")},
                                         {"c.huella", studyOf("Eva", 7, "ES-CN-TE")},
                                         {"d.huella", studyOf("Tom", 8, "US-OH-DIRECT")}});
    const ChartSpec chart = classChart(table, Wording::of(Language::en));
    QStringList names;
    for (const ChartRow &bar : chart.bars)
        names << QString::fromStdString(bar.label);
    names.sort();
    QCOMPARE(names, QStringList({"Ana", "Eva †", "Luis", "Tom *"}));
    QVERIFY(chart.footnote.find("† Electricity from another source than most") != std::string::npos);
    QVERIFY(chart.footnote.find("* On another basis than most") != std::string::npos);
    for (const auto &row : classTableBlock(table, Wording::of(Language::en)).rows)
        QVERIFY(names.contains(QString::fromStdString(row.front().text())));
    QVERIFY(classChart(sample(), Wording::of(Language::en)).footnote.empty());
}

HUELLA_TEST(ClassTableTest, QCoreApplication)
} // namespace class_table_test
#include "class_table_test.moc"
