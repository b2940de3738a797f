// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/report_date.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include <QRegularExpression>

#include <algorithm>

using namespace huella;

namespace summary_test {

class SummaryTest : public QObject {
    Q_OBJECT

private slots:
    void goldenText_data();
    void goldenText();
    void noSentenceIsMissing_data();
    void noSentenceIsMissing();
    void aRunWithoutHoursIsNamed();
    void nothingToEstimateIsSaid();
    void defaultsAreListed();
    void everyOriginIsShown();
    void electricityMapsIsNamedWhereItIsUsed_data();
    void electricityMapsIsNamedWhereItIsUsed();
    void scopesFollowThePlatform();
    void scopesNameTheirRunsAndSums();
    void directFiguresLeaveOutTheFuelChain();
    void severalBasesAreNamedByWhatTheyEmit();
    void bothEndsOfASpanHaveAsManyDecimals();
    void manyRunsStayReadable();
    void otherScenariosAreShown();
    void titlesStayText();
    void datesAreWords();
    void spanishColumnsGroupAlike();
};

namespace {

bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

#define VERIFY_HOLDS(text, part) QVERIFY2(holds(text, part), (text).c_str())

template <class T> const T *firstOf(const Document &document, size_t skip = 0)
{
    for (const Block &block : document.blocks)
        if (const T *found = std::get_if<T>(&block))
            if (skip-- == 0)
                return found;
    return nullptr;
}

Study withRuns(size_t count)
{
    Study study = plainStudy();
    for (size_t i = 1; i < count; ++i) {
        study = duplicateRun(study, "r1", "Run " + std::to_string(i));
        study = setField(study, "r" + std::to_string(i + 1), Field::hours, double(i));
    }
    return study;
}

} // namespace

void SummaryTest::goldenText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("en") << QStringLiteral("summary-en.txt") << false;
    QTest::newRow("es") << QStringLiteral("summary-es.txt") << true;
}

void SummaryTest::goldenText()
{
    QFETCH(QString, file);
    QFETCH(bool, inSpanish);
    const Study study = sampleStudy();
    const StudyResult result = Evaluator().evaluate(study);
    const Document report =
        composeTemplate("summary", {study, result, datasetOf(study),
                                    Wording::of(inSpanish ? Language::es : Language::en), fixedDate, fixedVersion});
    compareWithGolden(textOf(report), file);
}

void SummaryTest::noSentenceIsMissing_data()
{
    QTest::addColumn<std::string>("dataset");
    for (const DatasetInfo &info : Dataset::all())
        QTest::newRow(std::string(info.id).c_str()) << std::string(info.id);
}

void SummaryTest::noSentenceIsMissing()
{
    QFETCH(std::string, dataset);
    for (const Study &study : {sampleStudy(), plainStudy(), withRuns(60), newStudy({"a", "b"}, "en")})
        for (const Language language : {Language::en, Language::es}) {
            const std::string text = textOf(summaryOf(setDataset(study, dataset), language));
            static const QRegularExpression key(QStringLiteral("\\[[a-z_-]+\\.[a-z0-9._-]+\\]|\\{[a-z_]+\\}"));
            const auto match = key.match(QString::fromStdString(text));
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        }
}

void SummaryTest::aRunWithoutHoursIsNamed()
{
    Study study = addRun(plainStudy(), "s1", "Not ready");
    const std::string text = textOf(summaryOf(study));
    VERIFY_HOLDS(text, "One run cannot be estimated yet and is not part of these figures: Not ready.");
    VERIFY_HOLDS(text, "Not ready | – | – | – | – | – | –");
    VERIFY_HOLDS(text, "error | Not ready | The run time is missing");
    study = addRun(study, "s1", "Nor this");
    VERIFY_HOLDS(textOf(summaryOf(study, Language::es)),
                 "2 ejecuciones no se pueden estimar todavía y no forman parte de estas cifras: Not ready y Nor this.");
}

void SummaryTest::nothingToEstimateIsSaid()
{
    const std::string text = textOf(summaryOf(newStudy({"Baseline", "First run"}, "en")));
    VERIFY_HOLDS(text, "Nothing can be estimated yet.");
    VERIFY_HOLDS(text, "First run");
    VERIFY_HOLDS(text, "Boundary");
    Study empty;
    VERIFY_HOLDS(textOf(summaryOf(empty)), "Nothing can be estimated yet.");
}

void SummaryTest::defaultsAreListed()
{
    const std::string text = textOf(summaryOf(plainStudy()));
    VERIFY_HOLDS(text, "Where nothing was given, defaults stand in: ");
    for (const char *each : {"12\u00a0W per core", "a PUE of 1.56", "processors in use at 100%"})
        VERIFY_HOLDS(text, each);
}

void SummaryTest::everyOriginIsShown()
{
    const Document report = summaryOf(sampleStudy());
    size_t tables = 0;
    for (const Block &block : report.blocks)
        if (const auto *table = std::get_if<Table>(&block); table && table->header.size() == 4) {
            ++tables;
            for (const auto &row : table->rows)
                QVERIFY2(!row[1].runs.empty() && !row[2].runs.empty(), row[0].text().c_str());
        }
    QCOMPARE(tables, size_t(3));
}

void SummaryTest::electricityMapsIsNamedWhereItIsUsed_data()
{
    QTest::addColumn<std::string>("zone");
    QTest::addColumn<std::vector<std::string>>("elsewhere");
    QTest::addColumn<bool>("named");
    using Codes = std::vector<std::string>;
    QTest::newRow("the place itself") << std::string("ES-CN-TE") << Codes{"ES-CN-TE"} << true;
    QTest::newRow("a place of the chart") << std::string("CH") << Codes{"CH", "ES-CN-TE"} << true;
    QTest::newRow("only in the interval") << std::string("ES") << Codes{"ES"} << true;
    QTest::newRow("a figure of one's own") << std::string() << Codes{} << false;
}

void SummaryTest::electricityMapsIsNamedWhereItIsUsed()
{
    QFETCH(std::string, zone);
    QFETCH(std::vector<std::string>, elsewhere);
    QFETCH(bool, named);
    Study study = setField(plainStudy(), "r1", Field::zone, zone.empty() ? FieldValue() : FieldValue(zone));
    if (zone.empty())
        study = setField(study, "r1", Field::intensityGPerKwh, 100.0);
    study.elsewhere = elsewhere;
    QCOMPARE(holds(textOf(summaryOf(study)), "Contains information from Electricity Maps, ODbL 1.0"), named);
    QCOMPARE(holds(textOf(summaryOf(study, Language::es)), "Contiene información de Electricity Maps, ODbL 1.0"),
             named);
}

void SummaryTest::scopesFollowThePlatform()
{
    const auto with = [](const char *platform) {
        return textOf(summaryOf(setField(plainStudy(), "r1", Field::platform, std::string(platform))));
    };
    QVERIFY(holds(with("personal"), "the emissions of the run on own machines"));
    QVERIFY(holds(with("personal"), "are scope 2 and 3.3 together"));
    QVERIFY(!holds(with("personal"), "category 1"));
    QVERIFY(holds(with("cloud"), "category 1"));
    QVERIFY(!holds(with("cloud"), "own machines"));
    QVERIFY(holds(with("server"), "own machines")
            && holds(with("server"), "What runs on somebody else’s cluster is scope 3"));
}

void SummaryTest::scopesNameTheirRunsAndSums()
{
    Study study = addRun(plainStudy(), "s1", "Rented run");
    for (const auto &[field, value] : {std::pair(Field::hours, FieldValue(12.0)),
                                       {Field::cores, FieldValue(4.0)},
                                       {Field::zone, FieldValue("ES")},
                                       {Field::platform, FieldValue("cloud")}})
        study = setField(study, "r2", field, value);
    const std::string full = plainText(reportOf(study, "full", Language::en));
    VERIFY_HOLDS(full, "the emissions of “First run” on own machines");
    VERIFY_HOLDS(full, "the emissions of “Rented run” in a cloud");
    VERIFY_HOLDS(full, "2 and 3.3 together | First run | ");
    VERIFY_HOLDS(full, "3, category 1 (8 if leased) | Rented run | ");
    VERIFY_HOLDS(plainText(reportOf(study, "full", Language::es)), "las emisiones de «Rented run» en la nube");
    QVERIFY(!holds(plainText(reportOf(plainStudy(), "full", Language::en)), "2 and 3.3 together | "));
}

void SummaryTest::directFiguresLeaveOutTheFuelChain()
{
    const std::string row = "Fuel chain and construction of power stations | ";
    VERIFY_HOLDS(textOf(summaryOf(plainStudy())), row + "counted");
    const Study direct = setField(plainStudy(), "r1", Field::zone, std::string("US-OR"));
    VERIFY_HOLDS(textOf(summaryOf(direct)), row + "not counted");
}

/// A figure of one's own beside a life-cycle one does not make the whole mostly direct.
void SummaryTest::severalBasesAreNamedByWhatTheyEmit()
{
    Study study = withRuns(2); // of 12 h and 1 h
    study = setField(study, "r2", Field::zone, FieldValue());
    study = setField(study, "r2", Field::intensityGPerKwh, 100.0);
    const auto said = [&study](Language language) { return textOf(summaryOf(study, language)); };
    VERIFY_HOLDS(said(Language::en), "mostly life-cycle, in part basis not stated");
    VERIFY_HOLDS(said(Language::es), "sobre todo de ciclo de vida, en parte base no indicada");
    study = setField(study, "r2", Field::hours, 9000.0);
    VERIFY_HOLDS(said(Language::en), "mostly basis not stated, in part life-cycle");
}

void SummaryTest::bothEndsOfASpanHaveAsManyDecimals()
{
    Study study = withRuns(2);
    for (const auto &[run, intensity, pue] : {std::tuple("r1", 57.47, 1.1), std::tuple("r2", 267.606, 1.67)})
        study = setField(setField(study, run, Field::intensityGPerKwh, intensity), run, Field::pue, pue);
    VERIFY_HOLDS(textOf(reportOf(study, "acl", Language::en)),
                 "a PUE between 1.10 and 1.67 and a grid carbon intensity between 57.5 and 267.6");
    VERIFY_HOLDS(textOf(reportOf(study, "acl", Language::es)), "un PUE de entre 1,10 y 1,67");
    study = setField(setField(study, "r2", Field::intensityGPerKwh, 57.0), "r2", Field::pue, 1.1001);
    VERIFY_HOLDS(textOf(reportOf(study, "acl", Language::en)),
                 "a PUE between 1.1 and 1.1001 and a grid carbon intensity between 57.00 and 57.47");
}

void SummaryTest::manyRunsStayReadable()
{
    Study study = withRuns(60);
    for (int i = 1; i <= 60; ++i) // no two of them alike
        study = setField(study, "r" + std::to_string(i), Field::cores, double(i));
    const Document report = summaryOf(study);
    const std::string text = textOf(report);
    const auto *chart = firstOf<FigureBlock>(report);
    const auto *runs = firstOf<Table>(report);
    QVERIFY(chart && chart->chart.bars.size() == 12);
    VERIFY_HOLDS(chart->caption, "12 largest of 60 runs");
    QVERIFY(runs && runs->rows.size() == 27 && runs->total); // 25, the others, the sum
    VERIFY_HOLDS(text, "35 further runs");
    VERIFY_HOLDS(text, "The 2 runs with the largest estimates, of 60.");
    VERIFY_HOLDS(text, "all runs | ");
}

void SummaryTest::otherScenariosAreShown()
{
    Study study = plainStudy();
    Scenario second = study.scenarios.front();
    second.id = "s2";
    second.name = "In Sweden";
    auto run = std::make_shared<Run>(*second.runs.front());
    run->id = "r2";
    run->workload.zone = "SE";
    second.runs = {run};
    study.scenarios.push_back(second);
    const std::string text = textOf(summaryOf(study));
    VERIFY_HOLDS(text, "the scenario “Baseline” would need");
    VERIFY_HOLDS(text, "In Sweden | 1 | ");
}

void SummaryTest::titlesStayText()
{
    const std::string title =
        "<script>alert(1)</script> <img src=http://example.org/x> & {energy} [x] \u202e\u05d0\u05d1 \U0001F331";
    Study study = setTitle(renameRun(plainStudy(), "r1", title), title);
    const Document report = summaryOf(study);
    std::string shown = title;
    shown.erase(shown.find("\u202e"), 3); // it would turn round what follows
    QCOMPARE(report.title, shown);
    VERIFY_HOLDS(textOf(report), "“" + shown + "”");
    study = setTitle(study, "one\ntwo\x01three\u2028four");
    QCOMPARE(summaryOf(study).title, std::string("one two three four"));
    study = setTitle(study, std::string(10'000, 'a'));
    QCOMPARE(summaryOf(study).title.size(), size_t(10'000));
    study = setTitle(study, " \t ");
    QCOMPARE(summaryOf(study, Language::es).title, std::string("Huella de carbono de la computación prevista"));
}

void SummaryTest::datesAreWords()
{
    QCOMPARE(dateInWords("2026-11-03", Wording::of(Language::en)), std::string("3 November 2026"));
    QCOMPARE(dateInWords("2026-11-03", Wording::of(Language::es)), std::string("3 de noviembre de 2026"));
    for (const char *other : {"", "soon", "2026-13-01", "2026/11/03", "20261103xx"})
        QCOMPARE(dateInWords(other, Wording::of(Language::en)), std::string(other));
}

void SummaryTest::spanishColumnsGroupAlike()
{
    Study study = withRuns(3);
    study = setField(study, "r1", Field::hours, 6'000'000.0);
    study = setField(study, "r2", Field::hours, 400'000.0);
    const std::string text = textOf(summaryOf(study, Language::es));
    VERIFY_HOLDS(text, "6\u202f000\u202f000 | ");
    const Document report = summaryOf(study, Language::es);
    const auto *runs = firstOf<Table>(report);
    QVERIFY(runs);
    static const QRegularExpression four(QStringLiteral("(^|–)[0-9]{4}(\\D|$)"));
    static const QRegularExpression grouped(QStringLiteral("[0-9]\u202f[0-9]"));
    for (size_t column = 0; column < runs->numeric.size(); ++column) {
        bool anyGrouped = false, anyFour = false;
        for (const auto &row : runs->rows) {
            const QString cell = QString::fromStdString(row[column].text());
            anyGrouped = anyGrouped || grouped.match(cell).hasMatch();
            anyFour = anyFour || four.match(cell).hasMatch();
        }
        QVERIFY2(!runs->numeric[column] || !(anyGrouped && anyFour), runs->header[column].text().c_str());
    }
}

HUELLA_TEST(SummaryTest, NoApplication)
} // namespace summary_test
#include "summary_test.moc"
