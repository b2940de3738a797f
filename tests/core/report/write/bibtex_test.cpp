// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace bibtex_test {

/// What a report goes back to, as data and as BibTeX.
class BibtexTest : public QObject {
    Q_OBJECT

private slots:
    void aReportsReferencesAreThoseThatItPrints_data() { addTemplateRows(); }
    void aReportsReferencesAreThoseThatItPrints();
    void huellaAndItsMethodAreAlwaysCited();
    void dataIsThatOfWhatIsShown();
    void aReportWithoutAListStillHasReferences();
    void keysAreUniqueAndPlain();
    void namesStayLetters();
    void othersBibliographiesStay();
    void bibtexTakesEveryTemplate_data() { addTemplateRows(); }
    void bibtexTakesEveryTemplate();
    void bibtexTakesHostileNames();
};

namespace {

QString shown(const std::string &text) { return QString::fromStdString(text); }

/// The lists of a template's report as they are printed: what its recipes make, without the notice of a licence.
QStringList printedLists(const Study &study, const std::string &id, Language language)
{
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const Dataset dataset = datasetOf(study);
    const ReportContext context{study, result, dataset, Wording::of(language), fixedDate, fixedVersion};
    const auto blocks = blocksOf(*reportTemplate(id, language), context);
    const auto made = composeEach(blocks, context);
    QStringList lines;
    for (size_t i = 0; i < blocks.size(); ++i)
        if (const auto *recipe = std::get_if<RecipeBlock>(&blocks[i]->content);
            recipe && (recipe->recipe == "sources" || recipe->recipe == "references"))
            for (const Block &block : made[i])
                lines << shown(std::get<Paragraph>(block).text());
    lines.removeIf([&](const QString &line) { return line.startsWith(shown(context.words("report.odbl"))); });
    lines.sort();
    return lines;
}

QStringList keysOf(const std::string &bibtex)
{
    static const QRegularExpression entry(QStringLiteral("^@(?:misc|article)\\{([A-Za-z0-9_.-]+),$"),
                                          QRegularExpression::MultilineOption);
    QStringList keys;
    for (auto found = entry.globalMatch(shown(bibtex)); found.hasNext();)
        keys << found.next().captured(1);
    return keys;
}

bool isBalanced(const std::string &text)
{
    int depth = 0;
    for (const char c : text) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QStringList keysOf(const Document &report)
{
    QStringList keys;
    for (const Reference &each : report.references)
        keys << shown(each.key);
    return keys;
}

/// A paper that cites all of it, as LaTeX and BibTeX take it.
void verifyCites(const Document &report)
{
    const QTemporaryDir folder;
    write(folder, "own.bib", writeBibtex(report));
    write(folder, "own.tex",
          "\\documentclass{article}\\usepackage[utf8]{inputenc}\\begin{document}\\cite{"
              + keysOf(report).join(u',').toStdString()
              + "}\\bibliographystyle{plain}\\bibliography{own}\\end{document}\n");
    const QStringList latex{QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-no-shell-escape"),
                            QStringLiteral("own.tex")};
    if (!run(QStringLiteral("pdflatex"), latex, folder.path()).known || !isInstalled(QStringLiteral("bibtex")))
        QSKIP("pdflatex or bibtex is not installed");
    const Ran bibtex = run(QStringLiteral("bibtex"), {QStringLiteral("own")}, folder.path());
    QVERIFY2(bibtex.status == 0 && !bibtex.output.contains(QStringLiteral("Warning")), qPrintable(bibtex.output));
    const Ran set = run(QStringLiteral("pdflatex"), latex, folder.path());
    QVERIFY2(set.status == 0, qPrintable(set.output.right(2000)));
    const Ran again = run(QStringLiteral("pdflatex"), latex, folder.path());
    QVERIFY2(again.status == 0 && !again.output.contains(QStringLiteral("undefined")),
             qPrintable(again.output.right(2000)));
}

} // namespace

void BibtexTest::aReportsReferencesAreThoseThatItPrints()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Language language = spanish ? Language::es : Language::en;
    for (const Study &study : {sampleStudy(), plainStudy(), twoScenarios()}) {
        const Document report = reportOf(study, id, language);
        QStringList lines;
        for (const Reference &each : report.references)
            lines << shown(textOf(printed(each, Wording::of(language))));
        lines.sort();
        QCOMPARE(lines, printedLists(study, id, language));
        const std::string bibtex = writeBibtex(report);
        QCOMPARE(keysOf(bibtex), keysOf(report));
        QVERIFY(isBalanced(bibtex));
        QCOMPARE(bibtex.find('@', 0), bibtex.find("@misc{huella,"));
    }
}

void BibtexTest::huellaAndItsMethodAreAlwaysCited()
{
    const std::string english = writeBibtex(reportOf(plainStudy(), "methods", Language::en));
    QVERIFY2(
        english.find("@misc{huella,\n  author = {{The Huella authors}},\n  title = {{Huella 1.2.3}},\n"
                     "  howpublished = {Computer program},\n  year = {2026},\n  note = {Dataset huella-2026, edition ")
            != std::string::npos,
        english.c_str());
    QVERIFY2(english.find(
                 "@article{lannelongue2021,\n  author = {Lannelongue, Loïc and Grealey, Jason and Inouye, Michael},\n"
                 "  title = {{Green Algorithms: Quantifying the Carbon Footprint of Computation}},\n  journal = "
                 "{Advanced Science},\n"
                 "  volume = {8},\n  number = {12},\n  pages = {2100707},\n  year = {2021},\n  doi = "
                 "{10.1002/advs.202100707}\n}\n")
                 != std::string::npos,
             english.c_str());
    const std::string spanish = writeBibtex(reportOf(plainStudy(), "methods", Language::es));
    QVERIFY2(spanish.find("howpublished = {Programa informático}") != std::string::npos, spanish.c_str());
    QVERIFY2(spanish.find("note = {Conjunto de datos huella-2026, edición ") != std::string::npos, spanish.c_str());
    QVERIFY2(spanish.find("note = {Licencia: CC-BY-4.0}") != std::string::npos, spanish.c_str());
}

void BibtexTest::dataIsThatOfWhatIsShown()
{
    Study study =
        setField(setField(plainStudy(), "r1", Field::zone, FieldValue()), "r1", Field::intensityGPerKwh, 100.0);
    study.elsewhere = {"SE", "ES-CN-TE"}; // the islands are in Electricity Maps alone
    const auto cites = [&study](const char *id) {
        return keysOf(reportOf(study, id, Language::en)).contains(QStringLiteral("electricitymaps_yearly"));
    };
    QVERIFY(cites("summary")); // it shows the same run elsewhere
    QVERIFY(!cites("acl"));
}

void BibtexTest::aReportWithoutAListStillHasReferences()
{
    Study study = plainStudy();
    TextRun total;
    total.value = "baseline.emissions.total";
    study.report.blocks = {
        std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {total}}, {}, {}})};
    const StudyResult result = Evaluator().evaluate(study, 1000);
    const Dataset dataset = datasetOf(study);
    const Document report = composeReport({study, result, dataset, Wording::of(Language::en), fixedDate, fixedVersion});
    QVERIFY(keysOf(report).startsWith(QStringLiteral("huella")));
    QVERIFY(keysOf(report).contains(QStringLiteral("owid_ember_2026")));
}

void BibtexTest::keysAreUniqueAndPlain()
{
    std::vector<Reference> known;
    const auto add = [&known](std::string_view id) {
        Reference reference;
        reference.key = referenceKey(id, known);
        known.push_back(reference);
        return shown(reference.key);
    };
    QCOMPARE(add("huella"), QStringLiteral("huella"));
    QCOMPARE(add("Huella"), QStringLiteral("Huella-2"));
    QCOMPARE(add("a,b}"), QStringLiteral("a-b-"));
    QCOMPARE(add(""), QStringLiteral("source"));
    QCOMPARE(add(""), QStringLiteral("source-2"));
}

static Document hostileReferences()
{
    Document report;
    report.title = "A title";
    for (const std::string name : {"}, @misc{x, title={", "\\input{/etc/passwd}", "$x_1$ & 50 % #~^_{}",
                                   "\"quoted\" <b> | `code'", "{\\", "a and b, c\nd"}) {
        Reference work;
        work.key = referenceKey(name, report.references);
        work.title = work.publisher = work.licence = work.note = name;
        work.url = "https://example.org/" + name;
        work.year = "2026";
        report.references.push_back(work);
        work.kind = Reference::Kind::article;
        work.key = referenceKey(name, report.references);
        work.authors = {{name, "Given"}, {name}};
        work.journal = work.volume = work.number = work.article = name;
        report.references.push_back(work);
    }
    return report;
}

void BibtexTest::namesStayLetters()
{
    Document report = hostileReferences();
    const std::string bibtex = writeBibtex(report);
    QVERIFY(isBalanced(bibtex));
    QCOMPARE(keysOf(bibtex), keysOf(report));
    QVERIFY(bibtex.find("\\input") == std::string::npos);
    QVERIFY(bibtex.find("\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}") != std::string::npos);
    QVERIFY(bibtex.find("url = {https://example.org/%7D,%20@misc%7Bx,%20title=%7B}") != std::string::npos);
    report.references.front().title = "\u05e9\u05dc\u05d5\u05dd ñ \U0001F600";
    report.references.front().url = "file:///etc/passwd";
    const std::string other = writeBibtex(report);
    QVERIFY(other.find("title = {{\u05e9\u05dc\u05d5\u05dd ñ \U0001F600}}") != std::string::npos);
    QVERIFY(other.find("file:") == std::string::npos);
}

void BibtexTest::othersBibliographiesStay()
{
    const QTemporaryDir folder;
    write(folder, "own.bib", writeBibtex(hostileReferences()));
    write(folder, "others.bib", "@book{mine}");
    const std::filesystem::path there = folder.path().toStdString();
    QVERIFY(mayWriteBibtex(there / "own.bib") && mayWriteBibtex(there / "none.bib"));
    QVERIFY(!mayWriteBibtex(there / "others.bib") && !mayWriteBibtex(there) && !mayWriteBibtex("/dev/null"));
}

void BibtexTest::bibtexTakesEveryTemplate()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    verifyCites(reportOf(twoScenarios(), id, spanish ? Language::es : Language::en));
}

void BibtexTest::bibtexTakesHostileNames() { verifyCites(hostileReferences()); }

HUELLA_TEST(BibtexTest, NoApplication)
} // namespace bibtex_test
#include "bibtex_test.moc"
