// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/file.h"
#include "core/study/report_file.h"

#include <QTest>

#include <random>

using namespace huella;

/// A study's report and its file.
class ReportFileTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBack();
    void aStudyKeepsItsReport();
    void textHasOneForm();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

namespace {

/// Random blocks in normal form; texts hold what could break a file.
class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}
    size_t below(size_t end) { return engine_() % end; }

    TextRun run()
    {
        static const char *texts[] = {"plain", "\"quoted\"", "<b>", "\\input", "ñ 😀", " ", "line\nend", "{{x}}"};
        TextRun run;
        run.text = texts[below(std::size(texts))];
        run.strong = below(2);
        run.emphasis = below(2);
        run.script = Script(below(3));
        run.link = below(4) ? "" : "https://example.org";
        run.value = below(3) ? "" : "baseline.emissions.total";
        return run;
    }
    TextRuns runs()
    {
        TextRuns runs(below(5));
        for (TextRun &each : runs)
            each = run();
        return runs;
    }
    BlockContent content()
    {
        switch (below(4)) {
        case 0: return PageBreak{};
        case 1: return RecipeBlock{"figure.runs", below(2) ? "s1" : "", below(2) ? "A caption" : ""};
        case 2: {
            TableBlock table;
            table.rows.resize(1 + below(3));
            for (auto &row : table.rows)
                for (size_t i = below(4); i > 0; --i)
                    row.push_back(runs());
            return table;
        }
        default: return TextBlock{TextStyle(below(textStyleCount)), runs()};
        }
    }
    Report report()
    {
        Report report;
        report.templateName = below(2) ? "dnsh" : "";
        for (size_t i = below(12); i > 0; --i)
            report.blocks.push_back(std::make_shared<const ReportBlock>(
                ReportBlock{normalContent(content()), below(2) ? "dnsh:3" : "", below(2) ? "es" : ""}));
        return report;
    }

private:
    std::mt19937 engine_;
};

} // namespace

void ReportFileTest::whatIsWrittenReadsBack()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Report report = Random(seed).report();
        const auto read = readReport(writeReport(report), "report");
        QVERIFY2(read, QByteArray::number(seed));
        QVERIFY2(*read == report, QByteArray::number(seed));
    }
}

void ReportFileTest::aStudyKeepsItsReport()
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        Study study = newStudy({"Baseline", "Run"}, "es");
        study.report = Random(seed).report();
        const std::string bytes = writeStudy(study);
        const auto read = readStudy(bytes, "it.huella");
        QVERIFY(read);
        QVERIFY(read->study.report == study.report);
        QVERIFY(writeStudy(read->study) == bytes);
    }
}

void ReportFileTest::textHasOneForm()
{
    const TextRuns normal = normalRuns({{"a"}, {"b\n"}, {""}, {"c", true}, {"\u2028\u0085\ufffc"}});
    QVERIFY((normal == TextRuns{{"ab "}, {"c", true}, {"   "}}));
    QCOMPARE(lineText("x\xff"), std::string("x\ufffd"));
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
    QTest::newRow("run") << std::string(R"({"blocks":[{"text":"body","runs":[3]}]})") << std::string("report.blocks[0].runs");
    QTest::newRow("value") << std::string(R"({"blocks":[{"text":"body","runs":[{"value":3}]}]})") << std::string("report.blocks[0].runs.value");
    QTest::newRow("row") << std::string(R"({"blocks":[{"table":[3]}]})") << std::string("report.blocks[0].table");
    QTest::newRow("language") << std::string(R"({"blocks":[{"break":"page","language":"fr"}]})") << std::string("report.blocks[0].language");
}

void ReportFileTest::whatIsWrongIsNamed()
{
    QFETCH(std::string, json);
    QFETCH(std::string, place);
    const auto read = readReport(Json::parse(json), "report");
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().place), QString::fromStdString(place));
}

QTEST_APPLESS_MAIN(ReportFileTest)
#include "report_file_test.moc"
