// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/recipes/recipe_names.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <QRegularExpression>

#include <set>

using namespace huella;

namespace report_formats_test {

/// Every template in both languages and every format that core writes.
class ReportFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateCanBeRead();
    void bothLanguagesHaveTheSameBlocks();
    void noFieldIsLeftOpen_data() { addTemplateRows(); }
    void noFieldIsLeftOpen();
    void nothingIsSaidOfNoFigures_data() { addTemplateRows(); }
    void nothingIsSaidOfNoFigures();
    void htmlIsValid_data() { addTemplateRows(); }
    void htmlIsValid();
    void latexCompiles_data() { addTemplateRows(); }
    void latexCompiles();
    void hostileNamesStayLetters();
    void emptyLinesAreKept();
    void sourcesAreOnlyThoseOfWhatIsShown();
    void aBrokenTemplateNamesItsLine();
    void sentencesFitAnyStudy();
    void everyRecipeHasAName();
    void bothLanguagesOfATemplateAreOfOneBuild();
};

namespace {

QString unescapedHtml(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

void ReportFormatsTest::everyTemplateCanBeRead()
{
    QDir folder(QStringLiteral(HUELLA_SOURCE_DIR "/resources/reports"));
    const QStringList files = folder.entryList({QStringLiteral("*.md")});
    QCOMPARE(size_t(files.size()), reportTemplates().size());
    for (const QString &file : files) {
        const QByteArray bytes = bytesOf(folder.filePath(file));
        const auto read = readTemplate({bytes.constData(), size_t(bytes.size())}, "it", Language::en);
        QVERIFY2(read, read ? ""
                            : qPrintable(file
                                         + QString::fromStdString(": " + read.error().place + " "
                                                                  + Wording::of(Language::en)(read.error().message))));
    }
    for (const char *id : {"summary", "full", "methods", "justification", "data-management-plan", "dnsh", "wellcome",
                           "aei", "green-disc", "neurips", "acl", "model-card", "ai-footprint"})
        QVERIFY2(reportTemplate(id, Language::en) && reportTemplate(id, Language::es), id);
}

/// What a block is, without its words.
static std::string shapeOf(const BlockContent &content)
{
    if (const auto *text = std::get_if<TextBlock>(&content)) {
        std::multiset<std::string> values;
        for (const TextRun &run : text->runs)
            if (!run.value.empty())
                values.insert(run.value);
        std::string shape(toString(text->style));
        for (const std::string &value : values)
            shape += " " + value;
        return shape;
    }
    if (const auto *table = std::get_if<TableBlock>(&content))
        return "table " + std::to_string(table->rows.size()) + " x " + std::to_string(table->rows.front().size());
    const auto *recipe = std::get_if<RecipeBlock>(&content);
    return recipe ? recipe->recipe : "page";
}

void ReportFormatsTest::bothLanguagesHaveTheSameBlocks()
{
    for (const ReportTemplate &english : reportTemplates()) {
        const ReportTemplate *spanish = reportTemplate(english.id, Language::es);
        QVERIFY2(spanish, english.id.c_str());
        QCOMPARE(spanish->blocks.size(), english.blocks.size());
        for (size_t i = 0; i < english.blocks.size(); ++i) {
            QCOMPARE(QString::fromStdString(shapeOf(spanish->blocks[i].content)),
                     QString::fromStdString(shapeOf(english.blocks[i].content)));
            QCOMPARE(spanish->blocks[i].condition, english.blocks[i].condition);
        }
    }
}

void ReportFormatsTest::noFieldIsLeftOpen()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    static const QRegularExpression open(QStringLiteral(
        "\\[[a-z_-]+\\.[a-z0-9._-]+\\]|\\{[a-z_]+\\}|\\{\\{|\\[no value\\]|\\[sin valor\\]|\\bde de\\b"));
    static const QRegularExpression english(
        QStringLiteral("[0-9]\\.[0-9]+ ?(kg|kWh|t )|[0-9]%| is estimated |uncertainty interval| core-hours")),
        castilian(QStringLiteral("[0-9],[0-9]{1,2}[ \u00a0\u202f]?(kg|kWh|%)|Se estima |intervalo de incertidumbre"));
    for (const Study &study : {sampleStudy(), plainStudy(), twoScenarios(), newStudy({"a", "b"}, "en")}) {
        const std::string text = writeText(reportOf(study, id, language));
        const QString shown = QString::fromStdString(text);
        QVERIFY2(!open.match(shown).hasMatch(), qPrintable(open.match(shown).captured() + shown));
        const auto other = (spanish ? english : castilian).match(shown);
        QVERIFY2(!other.hasMatch(), qPrintable(other.captured() + shown));
    }
}

/// A study without an estimate claims no emissions, not even none.
void ReportFormatsTest::nothingIsSaidOfNoFigures()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    static const QRegularExpression amount(
        QStringLiteral("[0-9][ \u00a0\u202f]?([mk]?g|t|k?Wh)( (de )?CO₂e)?(?![/\\w])|\\b0 (acc|core|horas)"));
    Study noRuns = newStudy({"a", "b"}, "en");
    noRuns = removeRun(noRuns, "r1");
    Study pair = newStudy({"a", "b"}, "en");
    pair = addScenario(pair, copyOfScenario(pair, pair.scenarios.front().id, "Other"));
    pair.budget.studyKg = 1;
    for (const Study &study : {noRuns, newStudy({"a", "b"}, "en"), pair}) {
        const Document report = reportOf(study, id, spanish ? Language::es : Language::en);
        bool said = false;
        for (const Block &block : report.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            const QString text = paragraph ? QString::fromStdString(textOf(paragraph->runs)) : QString();
            QVERIFY2(!text.contains(QStringLiteral("–.")) && !text.contains(QStringLiteral(": –")), qPrintable(text));
            said = said
                   || text.contains(
                       QString::fromStdString(Wording::of(spanish ? Language::es : Language::en)("report.lead.none")));
            QVERIFY2(!amount.match(text).hasMatch(), qPrintable(text));
            if (const auto *table = std::get_if<Table>(&block))
                for (const auto &row : table->rows)
                    for (const Cell &cell : row)
                        QVERIFY2(cell.text() != "0", qPrintable(QString::fromStdString(row.front().text())));
        }
        QVERIFY(said);
    }
}

void ReportFormatsTest::htmlIsValid()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const std::string text = writeHtml(reportOf(twoScenarios(), id, spanish ? Language::es : Language::en));
    QCOMPARE(QString::fromStdString(text).count(QStringLiteral("<script")), 1); // which is data
    QVERIFY(text.find("<script type=\"application/ld+json\">\n{") != std::string::npos);
    QVERIFY(text.find("src=") == std::string::npos);
    QVERIFY(text.find("url(") == std::string::npos);
    const QTemporaryDir folder;
    const Ran ran =
        run(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), write(folder, "report.html", text)},
            folder.path());
    if (!ran.known)
        QSKIP("tidy is not installed");
    QCOMPARE(ran.output, QString());
}

void ReportFormatsTest::latexCompiles()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    verifyLatex(writeLatex(reportOf(twoScenarios(), id, spanish ? Language::es : Language::en)));
}

void ReportFormatsTest::hostileNamesStayLetters()
{
    Study study = sampleStudy();
    study.title = "A title";
    for (size_t i = 0; i < hostileNames().size(); ++i) {
        study = duplicateRun(study, study.scenarios.front().runs.front()->id, hostileNames()[i]);
        study = setAuthor(study, hostileNames().front());
    }
    const Document report = reportOf(study, "full", Language::en);
    const QString html = unescapedHtml(QString::fromStdString(writeHtml(report)));
    QString markdown = QString::fromStdString(writeMarkdown(report));
    markdown.remove(QRegularExpression(QStringLiteral("\\\\(?=[^A-Za-z0-9 ])")));
    const QString plain = QString::fromStdString(writeText(report));
    for (const std::string &name : hostileNames()) {
        const QString letters = QString::fromStdString(name);
        QVERIFY2(html.contains(letters), name.substr(0, 40).c_str());
        QVERIFY2(markdown.contains(QString(letters).remove(QLatin1Char('\\'))) || markdown.contains(letters),
                 name.substr(0, 40).c_str());
        QVERIFY2(plain.contains(letters), name.substr(0, 40).c_str());
    }
    QCOMPARE(QString::fromStdString(writeHtml(report)).count(QStringLiteral("<script")), 1); // its data
    const std::string latex = writeLatex(report);
    QVERIFY(latex.find("\\input{") == std::string::npos);
    QString said;
    verifyLatex(latex, &said);
    // in cells of tables, over pages
    QVERIFY2(said.count(u'W') >= 10'000, qPrintable(QString::number(said.count(u'W'))));
}

/// As on paper, where a line that is left free takes its room.
void ReportFormatsTest::emptyLinesAreKept()
{
    Document report;
    report.title = "T";
    report.blocks = {Paragraph{{{"one"}}}, Paragraph{}, Paragraph{{}, TextStyle::heading1}, Paragraph{{{"two"}}}};
    QCOMPARE(QString::fromStdString(writeMarkdown(report)), QStringLiteral("one\n\n\u00a0\n\n\u00a0\n\ntwo\n"));
    QCOMPARE(QString::fromStdString(writeText(report)), QStringLiteral("one\n\n\u00a0\n\n\u00a0\n\ntwo\n"));
    const std::string html = writeHtml(report), latex = writeLatex(report);
    QVERIFY(html.find("<p>one</p>\n<p>\u00a0</p>\n<p>\u00a0</p>\n<p>two</p>") != std::string::npos);
    QVERIFY(latex.find("\\noindent one\n\n\\noindent ~\n\n\\noindent ~\n\n\\noindent two") != std::string::npos);
    verifyLatex(latex);
    const QTemporaryDir folder;
    const Ran ran =
        run(QStringLiteral("tidy"), {QStringLiteral("-e"), QStringLiteral("-q"), write(folder, "report.html", html)},
            folder.path());
    QCOMPARE(ran.output, QString());
}

void ReportFormatsTest::sourcesAreOnlyThoseOfWhatIsShown()
{
    Study study = setField(plainStudy(), "r1", Field::zone, FieldValue());
    study = setField(study, "r1", Field::intensityGPerKwh, 100.0);
    Scenario other = copyOfScenario(study, "s1", "In Tenerife");
    const std::string run = other.runs.front()->id;
    study = addScenario(study, std::move(other));
    study = setField(study, run, Field::intensityGPerKwh, FieldValue());
    study = setField(study, run, Field::zone, std::string("ES-CN-TE"));
    const auto names = [&study](const char *id) {
        return writeMarkdown(reportOf(study, id, Language::en)).find("Contains information from Electricity Maps")
               != std::string::npos;
    };
    QVERIFY(names("wellcome"));
    QVERIFY(!names("methods")); // it speaks of the baseline alone
}

void ReportFormatsTest::aBrokenTemplateNamesItsLine()
{
    const auto place = [](std::string_view text) {
        const auto read = readTemplate(text, "mine", Language::en);
        return read ? std::string("read") : read.error().place;
    };
    QCOMPARE(place("name: a\nabout: b\n---\nText\n"), std::string("read"));
    QCOMPARE(place("name: a\nabout: b\n---\nText\n\n[[figure.nothing]]\n"), std::string("mine.en.md:6"));
    QCOMPARE(place("name: a\nabout: b\n---\nText {if=never}\n"), std::string("mine.en.md:4"));
    QCOMPARE(place("Text\n"), std::string("mine.en.md:1"));
    QCOMPARE(place(""), std::string("mine.en.md:0"));
}

void ReportFormatsTest::sentencesFitAnyStudy()
{
    const auto shown = [](const Study &study, const char *id, Language language) {
        return QString::fromStdString(writeText(reportOf(study, id, language))).simplified();
    };
    Study study = plainStudy();
    QVERIFY(shown(study, "justification", Language::en).contains(QStringLiteral("The plan holds one run, ")));
    QVERIFY(shown(study, "data-management-plan", Language::es)
                .contains(QStringLiteral("de la computación que se describe aquí (una ejecución).")));
    QVERIFY(shown(study, "neurips", Language::en)
                .contains(QStringLiteral("The type of worker is own server (default). [Write here: the memory.]")));
    study = setField(study, "r1", Field::memoryGb, 8.0);
    QVERIFY(shown(study, "neurips", Language::en)
                .contains(QStringLiteral("The type of worker is own server (default); the largest memory")));
    study = setField(setField(study, "r1", Field::platform, std::string("cloud")), "r1", Field::provider,
                     std::string("aws"));
    QVERIFY(shown(study, "neurips", Language::es).contains(QStringLiteral("El tipo de equipo es nube (AWS); ")));
    QVERIFY(shown(study, "neurips", Language::es).contains(QStringLiteral(", en España, con un PUE de ")));
    study.budget = {1.0, {}};
    QVERIFY(shown(study, "justification", Language::en)
                .contains(QStringLiteral("Of the study’s carbon budget of 1 kg CO₂e, ")));
    for (const ReportTemplate &each : reportTemplates())
        QVERIFY2(writeTemplate(each).find("cálculo") == std::string::npos, each.id.c_str()); // kept for arithmetic
}

void ReportFormatsTest::everyRecipeHasAName()
{
    for (const std::string_view name : recipeNames())
        for (const Language language : {Language::en, Language::es})
            QVERIFY2(Wording::of(language).has("report.recipe." + std::string(name)), std::string(name).c_str());
}

void ReportFormatsTest::bothLanguagesOfATemplateAreOfOneBuild()
{
    for (const ReportTemplate &each : reportTemplates()) {
        const ReportTemplate &other =
            *reportTemplate(each.id, each.language == Language::en ? Language::es : Language::en);
        QCOMPARE(each.blocks.size(), other.blocks.size());
        for (size_t i = 0; i < each.blocks.size(); ++i)
            QVERIFY2(each.blocks[i].content.index() == other.blocks[i].content.index()
                         && each.blocks[i].condition == other.blocks[i].condition,
                     qPrintable(QStringLiteral("%1, block %2").arg(QString::fromStdString(each.id)).arg(i)));
    }
}

HUELLA_TEST(ReportFormatsTest, NoApplication)
} // namespace report_formats_test
#include "report_formats_test.moc"
