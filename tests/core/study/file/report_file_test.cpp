// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file/file.h"
#include "core/study/file/report_file.h"
#include "tests/core/study/random_report.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace report_file_test {

/// A study's report and its file.
class ReportFileTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBack();
    void aStudyKeepsItsReport();
    void fieldsThatALaterVersionWroteAreKept();
    void textHasOneForm();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

void ReportFileTest::whatIsWrittenReadsBack()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Report report = RandomReport(seed).report();
        const auto read = readReport(writeReport(report), "report");
        QVERIFY2(read, QByteArray::number(seed));
        QVERIFY2(*read == report, QByteArray::number(seed));
    }
}

void ReportFileTest::aStudyKeepsItsReport()
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        Study study = newStudy({"Baseline", "Run"}, "es");
        study.report = RandomReport(seed).report();
        const std::string bytes = writeStudy(study);
        const auto read = readStudy(bytes, "it.huella");
        QVERIFY(read);
        QVERIFY(read->study.report == study.report);
        QVERIFY(writeStudy(read->study) == bytes);
    }
}

void ReportFileTest::fieldsThatALaterVersionWroteAreKept()
{
    const Json written = Json::parse(
        R"({"template":"summary","blocks":[{"text":"body","runs":["plain ",{"text":"under","underline":true},
        {"text":"lined","strong":true,"underline":true},{"value":"baseline.emissions.total","unit":"t"}," end"],"align":"right"},
        {"table":[[["a",{"text":"b","colour":"red"}]]]}],"pages":"A5"})");
    const auto read = readReport(written, "report");
    QVERIFY(read);
    QCOMPARE(QByteArray::fromStdString(writeReport(*read).dump()), QByteArray::fromStdString(written.dump()));
}

void ReportFileTest::textHasOneForm()
{
    const TextRuns normal = normalRuns({{"a"}, {"b\n"}, {""}, {"c", true}, {"\u2028\u0085\ufffc"}});
    QVERIFY((normal == TextRuns{{"ab "}, {"c", true}, {"   "}}));
    QCOMPARE(lineText("x\xff"), std::string("x\ufffd"));
    QCOMPARE(lineText("x\ufffey\uffff"), std::string("x y ")); // no letters, and browsers call them errors
    QCOMPARE(lineText("é\u202f₂"), std::string("é\u202f₂"));
}

void ReportFileTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("place");
    QTest::newRow("blocks") << std::string(R"({"blocks":3})") << std::string("report.blocks");
    QTest::newRow("block") << std::string(R"({"blocks":[3]})") << std::string("report.blocks[0]");
    QTest::newRow("empty block") << std::string(R"({"blocks":[{}]})") << std::string("report.blocks[0].text");
    QTest::newRow("style") << std::string(R"({"blocks":[{"text":"loud"}]})") << std::string("report.blocks[0].text");
    QTest::newRow("run") << std::string(R"({"blocks":[{"text":"body","runs":[3]}]})")
                         << std::string("report.blocks[0].runs");
    QTest::newRow("value") << std::string(R"({"blocks":[{"text":"body","runs":[{"value":3}]}]})")
                           << std::string("report.blocks[0].runs.value");
    QTest::newRow("row") << std::string(R"({"blocks":[{"table":[3]}]})") << std::string("report.blocks[0].table");
    QTest::newRow("width") << std::string(R"({"blocks":[{"recipe":"figure.runs","width":10}]})")
                           << std::string("report.blocks[0].width");
    QTest::newRow("alternative") << std::string(R"({"blocks":[{"recipe":"figure.runs","alternative":3}]})")
                                 << std::string("report.blocks[0].alternative");
    QTest::newRow("models") << std::string(R"({"blocks":[{"recipe":"table.models","models":3}]})")
                            << std::string("report.blocks[0].models");
    QTest::newRow("task of models") << std::string(
        R"({"blocks":[{"recipe":"table.models","models":{"task":"singing"}}]})")
                                    << std::string("report.blocks[0].models.task");
    QTest::newRow("year of a picked model")
        << std::string(R"({"blocks":[{"recipe":"table.models","models":{"picked":{"year":"x"}}}]})")
        << std::string("report.blocks[0].models.picked.year");
    QTest::newRow("language") << std::string(R"({"blocks":[{"break":"page","language":"fr"}]})")
                              << std::string("report.blocks[0].language");
}

void ReportFileTest::whatIsWrongIsNamed()
{
    QFETCH(std::string, json);
    QFETCH(std::string, place);
    const auto read = readReport(Json::parse(json), "report");
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().place), QString::fromStdString(place));
}

HUELLA_TEST(ReportFileTest, NoApplication)
} // namespace report_file_test
#include "report_file_test.moc"
