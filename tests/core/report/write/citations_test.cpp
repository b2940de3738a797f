// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/write/writers.h"
#include "core/study/model/source_ids.h"

#include <QRegularExpression>

using namespace huella;

namespace citations_test {

/// The sources that a report names: where they stand, when they were read, and none whose figures it does not show.
class CitationsTest : public QObject {
    Q_OBJECT

private slots:
    void sayWhenTheyWereRead();
    void creditOnlyWhatIsShown_data();
    void creditOnlyWhatIsShown();
    void unitsStayWholeWithoutStrayLetters();
};

namespace {

bool has(const std::string &text, const char *words) { return text.find(words) != std::string::npos; }

Study studyNamed(const QString &name)
{
    if (name == QStringLiteral("sample"))
        return sampleStudy();
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/%1.huella").arg(name));
    auto read = readStudy({bytes.constData(), size_t(bytes.size())}, "study");
    return read ? std::move(read->study) : Study();
}

/// Those of the runs, and of all places that the runs are compared with.
SourceIds sourcesOfRuns(const Study &study, const StudyResult &result, bool places)
{
    SourceIds ids;
    for (const ScenarioResult &scenario : result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate())
                addSourcesOf(ids, estimate->inputs);
    const Dataset dataset = datasetOf(study);
    for (const Equivalence &each : dataset.catalogue().equivalences)
        addSource(ids, each.source);
    if (places)
        for (const char *id : {"owid_ember_2026", "electricitymaps_yearly"})
            ids.insert(id);
    return ids;
}

bool showsPlaces(const ReportTemplate &shape)
{
    for (const TemplateBlock &block : shape.blocks) {
        if (const auto *recipe = std::get_if<RecipeBlock>(&block.content);
            recipe && recipe->recipe == "figure.elsewhere")
            return true;
        if (const auto *text = std::get_if<TextBlock>(&block.content))
            for (const TextRun &run : text->runs)
                if (run.value == "sentence.places")
                    return true;
    }
    return false;
}

/// Whether it shows the runs under other data, whose sources are cited too.
bool showsOtherData(const ReportTemplate &shape)
{
    for (const TemplateBlock &block : shape.blocks)
        if (const auto *recipe = std::get_if<RecipeBlock>(&block.content);
            recipe && (recipe->recipe == "figure.data-editions" || recipe->recipe == "figure.history"))
            return true;
    return false;
}

} // namespace

void CitationsTest::sayWhenTheyWereRead()
{
    const Document english = reportOf(sampleStudy(), "full", Language::en);
    QVERIFY(has(plainText(english), "(accessed 30 November 2026)"));
    QVERIFY(has(plainText(reportOf(sampleStudy(), "full", Language::es)), "(consultado el 30 de noviembre de 2026)"));
    QVERIFY(has(writeBibtex(english), "urldate = {2026-11-30}"));
}

void CitationsTest::creditOnlyWhatIsShown_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<std::string>("id");
    for (const char *study : {"sample", "mid", "rich"})
        for (const ReportTemplate &each : reportTemplates())
            if (each.language == Language::en && !showsOtherData(each))
                QTest::addRow("%s %s", study, each.id.c_str()) << QString::fromLatin1(study) << each.id;
}

void CitationsTest::creditOnlyWhatIsShown()
{
    QFETCH(QString, study);
    QFETCH(std::string, id);
    const Study plan = studyNamed(study);
    const StudyResult result = Evaluator().evaluate(plan, 1000);
    const ReportTemplate &shape = *reportTemplate(id, Language::en);
    const Document report =
        composeTemplate(id, {plan, result, datasetOf(plan), Wording::of(Language::en), fixedDate, fixedVersion});
    const SourceIds shown = sourcesOfRuns(plan, result, showsPlaces(shape));
    for (const Reference &reference : report.references)
        if (reference.kind == Reference::Kind::data)
            QVERIFY2(shown.contains(reference.key), reference.key.c_str());
}

void CitationsTest::unitsStayWholeWithoutStrayLetters()
{
    const Document report = reportOf(sampleStudy(), "full", Language::es);
    const std::string html = writeHtml(report);
    QVERIFY(has(html, "<span style=\"white-space:nowrap\">CO₂e/kWh</span>"));
    for (const std::string &written :
         {html, writeMarkdown(report), writeLatex(report), writeText(report), plainText(report)})
        QVERIFY(written.find("\u2060") == std::string::npos);
}

HUELLA_TEST(CitationsTest, NoApplication)
} // namespace citations_test
#include "citations_test.moc"
