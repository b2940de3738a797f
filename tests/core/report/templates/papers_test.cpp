// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/checks/report_checks.h"
#include "core/report/write/writers.h"

#include <QRegularExpression>

#include <set>

using namespace huella;

namespace papers_test {

/// Every template of every study as somebody reads it who decides on money.
class PapersTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplate_data();
    void everyTemplate();
    void longStudiesStayShort();
    void manyRunsOfOneKindShareARow();
    void whatWasDoneIsToldSo_data();
    void whatWasDoneIsToldSo();
    void budgetsAreSentences();
    void notesArePrintedOnce();
};

namespace {

Study studyFrom(const QString &name)
{
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/") + name);
    auto read = readStudy({bytes.constData(), size_t(bytes.size())}, name.toStdString());
    return read ? std::move(read->study) : Study();
}

QString shownText(const std::string &text) { return QString::fromStdString(text); }

/// The words of a report without its workings, whose figures stand as they were given.
std::string proseOf(Document document)
{
    std::erase_if(document.blocks, [](const Block &block) { return std::holds_alternative<WorkingBlock>(block); });
    return plainText(document);
}

void verifyNone(const QString &text, const QRegularExpression &pattern)
{
    const auto found = pattern.match(text);
    QVERIFY2(!found.hasMatch(),
             qPrintable(text.mid(std::max<qsizetype>(0, found.capturedStart() - 80), 160) + u'\n' + pattern.pattern()));
}

/// The units behind the numbers of a column; a second one would be mistaken for the first.
void verifyOneUnit(const std::vector<std::string> &cells, const std::string &what)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:<[\\s\\x{a0}])?\\x{2212}?[0-9][0-9.,\\x{202f}]*[\\s\\x{a0}\\x{202f}]*([A-Za-z]*)"));
    std::set<QString> units;
    for (const std::string &cell : cells)
        if (const auto match = number.match(shownText(cell)); match.hasMatch())
            units.insert(match.captured(1));
    QVERIFY2(units.size() <= 1, what.c_str());
}

void verifyColumns(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            for (size_t column = 0; column < table->numeric.size(); ++column) {
                std::vector<std::string> cells;
                for (const auto &row : table->rows)
                    if (table->numeric[column])
                        cells.push_back(row[column].text());
                verifyOneUnit(cells, table->header[column].text());
            }
        if (const auto *figure = std::get_if<FigureBlock>(&block)) {
            std::vector<std::string> values;
            for (const ChartRow &bar : figure->chart.bars)
                values.push_back(bar.value);
            verifyOneUnit(values, figure->caption);
        }
    }
}

} // namespace

void PapersTest::everyTemplate_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("spanish");
    for (const char *study : {"sample", "mid", "rich", "ai", "empty"})
        for (const ReportTemplate &each : reportTemplates())
            QTest::addRow("%s %s %s", study, each.id.c_str(), codeOf(each.language).data())
                << QString::fromUtf8(study) << each.id << (each.language == Language::es);
}

void PapersTest::everyTemplate()
{
    QFETCH(QString, study);
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    const bool empty = study == QStringLiteral("empty"); // as it begins: a run that says nothing
    const Study plan = empty                               ? newStudy({"Baseline", "First run"}, codeOf(language))
                       : study == QStringLiteral("sample") ? sampleStudy()
                                                           : studyFrom(study + QStringLiteral(".huella"));
    QVERIFY(plan.runCount() > 0);
    const Document report = reportOf(plan, id, language);
    QString text = shownText(proseOf(report));
    text.remove(QRegularExpression(QStringLiteral("https?://\\S+"))); // a commit has letters between its digits
    if (study == QStringLiteral("ai"))                                // operations have no name for so many
        text.remove(QRegularExpression(QStringLiteral("[0-9][0-9.,]*[\\s\\x{a0}\\x{202f}]× 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+")));
    static const QRegularExpression raw(
        QStringLiteral("[0-9][.,][0-9]{7}|[0-9]e[+-]?[0-9]|× 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]|[.,]000[0-9]")),
        englishTimes(QStringLiteral("×[\\s\\x{a0}][0-9,]*\\.[0-9]{3}")),
        spanishTimes(QStringLiteral("×[\\s\\x{a0}][0-9\\x{202f}]*,[0-9]{3}")),
        english(
            QStringLiteral("It is estimated|Write here|Where nothing|The data are|[0-9]\\.[0-9]+\\s?(kg|kWh|MWh|t) ")),
        castilian(
            QStringLiteral("Se estima|Escribe aquí|Donde no se|Los datos son|[0-9],[0-9]{1,2}\\s?(kg|kWh|MWh|t) "));
    verifyNone(text, raw);
    verifyNone(text, spanish ? spanishTimes : englishTimes);
    verifyNone(text, spanish ? english : castilian);
    verifyColumns(report);
    const StudyResult result = Evaluator().evaluate(plan, 1000);
    const Dataset dataset = datasetOf(plan);
    const ReportContext about{plan, result, dataset, Wording::of(language), fixedDate, fixedVersion};
    for (const ReportCheck &check : checkReport(blocksOf(*reportTemplate(id, language), about), about))
        if (!empty && (check.id == "totals" || check.id == "values" || check.id == "data"))
            QVERIFY2(check.state == CheckState::good, Wording::of(language)(check.message).c_str());
    for (const std::string &written : {writeMarkdown(report), writeHtml(report), writeLatex(report), writeText(report)})
        QVERIFY(!written.empty());
}

void PapersTest::longStudiesStayShort()
{
    Study study = plainStudy();
    for (int i = 1; i < 400; ++i) {
        study = duplicateRun(study, "r1", "Trial " + std::to_string(i));
        study = setField(study, "r" + std::to_string(i + 1), Field::cores, double(i));
    }
    const Document report = reportOf(study, "full", Language::en);
    for (const Block &block : report.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            QVERIFY2(table->rows.size() <= 32, table->header.front().text().c_str());
    const Document all = reportOfBlocks(study, {recipeBlock("table.every-run")}, Language::en);
    QCOMPARE(std::get<Table>(all.blocks.front()).rows.size(), size_t(401)); // and the sum
}

void PapersTest::manyRunsOfOneKindShareARow()
{
    const Document report = reportOf(studyFrom(QStringLiteral("rich.huella")), "full", Language::en);
    const std::string text = proseOf(report);
    QVERIFY2(text.find("Fine-tuning (12 runs) | several kinds | 14.5 to 51.6\u00a0h, 3 times") != std::string::npos,
             text.c_str());
    const auto *runs = std::get_if<Table>(&*std::find_if(
        report.blocks.begin(), report.blocks.end(), [](const Block &b) { return std::holds_alternative<Table>(b); }));
    QVERIFY(runs && runs->rows.size() == 14); // seven alone, one of twelve, five places of shards, the sum
}

void PapersTest::whatWasDoneIsToldSo_data() { addTemplateRows(); }

/// A paper speaks of what was computed: nothing would be, nothing is planned. Comparisons stay what they are.
void PapersTest::whatWasDoneIsToldSo()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    static const QRegularExpression planned(
        QStringLiteral("(would|planned) (computation|need|emit|be left|be exceeded)|[Ee]xpected|[Pp]revist|"
                       "necesitaría|emitiría|quedarían|se superaría"));
    Study study = studyFrom(QStringLiteral("mid.huella"));
    if (id != "dnsh") // which speaks of neither
        QVERIFY(planned.match(shownText(proseOf(reportOf(study, id, language)))).hasMatch());
    study.report.tense = Tense::done;
    verifyNone(shownText(proseOf(reportOf(study, id, language))), planned);
}

void PapersTest::budgetsAreSentences()
{
    Study study = studyFrom(QStringLiteral("mid.huella"));
    const auto holds = [&](Language language, std::string_view part) {
        const QString text = shownText(proseOf(reportOf(study, "justification", language)));
        return QString(text)
            .replace(QChar(0xa0), u' ')
            .replace(QChar(0x202f), u' ')
            .contains(shownText(std::string(part)));
    };
    QVERIFY(holds(Language::en, "Of the study’s carbon budget of 9 t CO₂e, 3.5 t CO₂e would be left. Of the yearly "
                                "budget of 6 t CO₂e, 5.9 t CO₂e in 2026, 1.0 t CO₂e in 2027, "));
    QVERIFY(holds(Language::es, "Del presupuesto de carbono del estudio, 9 t de CO₂e, quedarían 3,5 t de CO₂e."));
    study.budget.yearKg = 4000;
    QVERIFY(holds(Language::en, "The yearly budget of 4 t CO₂e would be exceeded by 1.0 t CO₂e in 2027. Of"));
}

void PapersTest::notesArePrintedOnce()
{
    const std::string text = proseOf(reportOf(studyFrom(QStringLiteral("mid.huella")), "full", Language::es));
    const std::string note = "Doce combinaciones de tasa de aprendizaje";
    const auto at = text.find(note);
    QVERIFY(at != std::string::npos && text.find(note, at + 1) == std::string::npos);
}

HUELLA_TEST(PapersTest, NoApplication)
} // namespace papers_test
#include "papers_test.moc"
