// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edits/edits.h"
#include "core/study/file/file.h"
#include "tests/register_test.h"

#include <QTest>

using namespace huella;

namespace file_test {
namespace {

Study sample()
{
    Study study = newStudy({"Baseline", "Final run"}, "es");
    study = setTitle(study, "Plan");
    study = setField(study, "r1", Field::cpu, std::string("Intel Xeon E5-2683 v4"));
    study = setField(study, "r1", Field::hours, 12.0);
    study = setField(study, "r1", Field::zone, std::string("ES"));
    return duplicateRun(study, "r1", "Copy");
}

/// The file of CONTRACT.md, with one part replaced.
std::string fileWith(const std::string &from, const std::string &to)
{
    std::string text = R"({"huella":1,"title":"T","language":"es","dataset":"huella-2026","seed":7,"scenarios":[
{"id":"s1","name":"Baseline","runs":[{"id":"r1","name":"Final","kind":"final","cpu":"Xeon E5-2683 v4","cores":12,"memory_gb":64,"hours":12,"zone":"ES"}]}]})";
    const auto at = text.find(from);
    return text.replace(at, from.size(), to);
}

} // namespace

class FileTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackToTheSameBytes()
    {
        const std::string text = writeStudy(sample());
        const auto read = readStudy(text, "a.huella");
        QVERIFY(read);
        QVERIFY(read->notes.empty());
        QCOMPARE(QByteArray::fromStdString(writeStudy(read->study)), QByteArray::fromStdString(text));
    }

    void theContractsFileIsUnderstood()
    {
        const auto read = readStudy(fileWith("T", "T"), "a.huella");
        QVERIFY(read);
        const Run *run = read->study.run("r1");
        QVERIFY(run);
        QCOMPARE(*run->workload.cores, 12.0);
        QCOMPARE(QString::fromStdString(*run->workload.zone), QStringLiteral("ES"));
        QCOMPARE(QString::fromStdString(run->kind), QStringLiteral("final"));
        QVERIFY(!run->workload.pue); // what is absent was not given
        QCOMPARE(read->study.seed, std::uint64_t(7));
    }

    void unknownFieldsAreKeptOnEveryLevel()
    {
        std::string text = fileWith("\"title\":\"T\"", "\"title\":\"T\",\"later\":{\"a\":[1,2]}");
        text.replace(text.find("\"name\":\"Baseline\""), 17, "\"name\":\"Baseline\",\"colour\":\"red\"");
        text.replace(
            text.find("\"cores\":12"), 10,
            R"("cores":12,"water_l":3.5,"repeat":{"times":2,"pause":1},"training":{"development":1,"seeds":3})");
        text.replace(
            text.find("\"seed\":7"), 8,
            R"("seed":7,"budget":{"study_kg":5,"water_l":9},"report":{"blocks":[{"text":"body","runs":["a"],"margin":2}],"paper":"A5"})");
        const auto read = readStudy(text, "a.huella");
        QVERIFY(read);
        const std::string again = writeStudy(read->study);
        for (const char *kept : {"\"later\"", "\"colour\": \"red\"", "\"water_l\": 3.5", "\"pause\": 1", "\"seeds\": 3",
                                 "\"water_l\": 9", "\"margin\": 2", "\"paper\": \"A5\""})
            QVERIFY2(again.find(kept) != std::string::npos, kept);
    }

    void wrongFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("key");
        QTest::newRow("future") << "\"huella\":1"
                                << "\"huella\":99"
                                << "a.huella: huella"
                                << "error.study.newer";
        QTest::newRow("no schema") << "\"huella\":1,"
                                   << ""
                                   << "a.huella: huella"
                                   << "error.study.not_a_study";
        QTest::newRow("half a schema") << "\"huella\":1"
                                       << "\"huella\":0.5"
                                       << "a.huella: huella"
                                       << "error.study.not_a_study";
        QTest::newRow("hours are text") << "\"hours\":12"
                                        << "\"hours\":\"12\""
                                        << "a.huella: scenarios[0].runs[0].hours"
                                        << "error.study.number_expected";
        QTest::newRow("hours below zero") << "\"hours\":12"
                                          << "\"hours\":-1"
                                          << "a.huella: scenarios[0].runs[0].hours"
                                          << "error.number.at_least";
        QTest::newRow("cpu is a number") << "\"cpu\":\"Xeon E5-2683 v4\""
                                         << "\"cpu\":5"
                                         << "a.huella: scenarios[0].runs[0].cpu"
                                         << "error.study.text_expected";
        QTest::newRow("unknown dataset") << "huella-2026"
                                         << "huella-1999"
                                         << "a.huella: dataset"
                                         << "error.dataset.unknown";
        QTest::newRow("unknown language") << "\"es\""
                                          << "\"fr\""
                                          << "a.huella: language"
                                          << "error.study.language";
        QTest::newRow("seed with a fraction") << "\"seed\":7"
                                              << "\"seed\":7.5"
                                              << "a.huella: seed"
                                              << "error.seed";
        QTest::newRow("no id") << "\"id\":\"r1\","
                               << ""
                               << "a.huella: scenarios[0].runs[0].id"
                               << "error.study.id";
        QTest::newRow("the same id twice") << "\"id\":\"r1\""
                                           << "\"id\":\"s1\""
                                           << "a.huella: scenarios[0].runs[0].id"
                                           << "error.study.id";
        QTest::newRow("an edition that is none") << "\"seed\""
                                                 << "\"edition\":\"2026\",\"seed\""
                                                 << "a.huella: edition"
                                                 << "error.study.edition";
        QTest::newRow("a place that is a number") << "\"seed\""
                                                  << "\"elsewhere\":[\"ES\",5],\"seed\""
                                                  << "a.huella: elsewhere[1]"
                                                  << "error.study.text_expected";
        QTest::newRow("a year beyond all") << "\"cores\":12"
                                           << "\"year\":1e300"
                                           << "a.huella: scenarios[0].runs[0].year"
                                           << "error.study.year";
        QTest::newRow("a script nobody knows")
            << "\"seed\""
            << R"("report":{"blocks":[{"text":"body","runs":[{"text":"a","script":"up"}]}]},"seed")"
            << "a.huella: report.blocks[0].runs.script"
            << "error.record.word";
        QTest::newRow("bold that is no flag")
            << "\"seed\""
            << R"("report":{"blocks":[{"text":"body","runs":[{"text":"a","strong":1}]}]},"seed")"
            << "a.huella: report.blocks[0].runs.strong"
            << "error.study.flag_expected";
        QTest::newRow("scenarios are no list") << "\"scenarios\":["
                                               << "\"scenarios\":5,\"x\":["
                                               << "a.huella: scenarios"
                                               << "error.study.list_expected";
    }
    void wrongFilesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, place);
        QFETCH(QString, key);
        const auto read = readStudy(fileWith(from.toStdString(), to.toStdString()), "a.huella");
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place), place);
        QCOMPARE(QString::fromStdString(read.error().message.key), key);
    }

    void everyTruncationIsRefusedAndNoneCrashes()
    {
        const std::string text = writeStudy(sample());
        for (size_t length = 0; length + 2 < text.size(); length += 7)
            QVERIFY2(!readStudy(text.substr(0, length), "a.huella"), qPrintable(QString::number(length)));
    }

    void aByteOrderMarkIsPassedOver()
    {
        const auto read = readStudy("\xef\xbb\xbf" + fileWith("T", "T"), "a.huella");
        QVERIFY(read);
        QVERIFY(read->notes.empty());
        QCOMPARE(*read->study.run("r1")->workload.cores, 12.0);
    }

    void bytesThatAreNotUtf8AreReplacedAndReported()
    {
        const auto read = readStudy(fileWith("\"T\"", "\"caf\xe9\""), "a.huella");
        QVERIFY(read);
        QCOMPARE(QString::fromStdString(read->study.title), QString::fromUtf8("caf\ufffd"));
        QCOMPARE(read->notes.size(), size_t(1));
    }

    void wholeNumbersAreWrittenAsAPersonWould()
    {
        const std::string text = writeStudy(sample());
        QVERIFY(text.find("\"hours\": 12,") != std::string::npos || text.find("\"hours\": 12\n") != std::string::npos);
    }
};

HUELLA_TEST(FileTest, NoApplication)
} // namespace file_test
#include "file_test.moc"
