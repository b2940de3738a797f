// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/call.h"
#include "tests/register_test.h"

#include <QTemporaryDir>

using namespace huella;

namespace report_test {
namespace {

QString sample() { return QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella"); }
bool holds(const std::string &text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

/// Reports as a script asks for them.
class CliReportTest : public QObject {
    Q_OBJECT

private slots:
    void everyTemplateIsListedAndWritten();
    void theLanguageIsTheStudysUnlessAsked();
    void aFileIsWrittenWhole();
    void latexHasItsReferencesBesideIt();
    void latexCanBeAPartOfAPaper();
    void markdownIsAFileOfItsOwn();
    void aBibliographyOfOnesOwnStays();
    void theSameDateGivesTheSameBytes();
    void theStudysOwnBlocksComeFirst();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();
};

void CliReportTest::everyTemplateIsListedAndWritten()
{
    const Json list = call({"templates", "--json"}).json();
    QCOMPARE(list["templates"].size(), size_t(13));
    for (const Json &each : list["templates"]) {
        const Called called =
            call({"report", sample(), "--template", QString::fromStdString(each["id"]), "--to", "md"});
        QCOMPARE(called.status, 0);
        QVERIFY(holds(called.out, "# "));
        COMPARE_TEXT(called.err, std::string());
    }
    QVERIFY(holds(call({"--lang", "es", "templates"}).out, "Informe completo"));
}

void CliReportTest::theLanguageIsTheStudysUnlessAsked()
{
    QVERIFY(holds(call({"report", sample(), "--to", "txt"}).out, "It is estimated"));
    // that is of the messages
    QVERIFY(holds(call({"--lang", "es", "report", sample(), "--to", "txt"}).out, "It is estimated"));
    QVERIFY(holds(call({"report", sample(), "--to", "txt", "--lang", "es"}).out, "Se estima"));
}

void CliReportTest::aFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    const Called called = call({"report", sample(), "--template", "full", "--to", "html", "-o", path});
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(called.out, std::string());
    QVERIFY(readFile(path).startsWith("<!DOCTYPE html>"));
    QVERIFY(readFile(path).endsWith("</html>\n"));
}

void CliReportTest::latexHasItsReferencesBesideIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.tex"));
    const Called called = call({"report", sample(), "--template", "methods", "--to", "tex", "-o", path});
    QCOMPARE(called.status, 0);
    COMPARE_TEXT(called.err, std::string());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{"paper.bib", "paper.tex"}));
    const std::string bibtex = call({"report", sample(), "--template", "methods", "--to", "bibtex"}).out;
    QVERIFY(holds(bibtex, "@misc{huella,") && holds(bibtex, "@article{lannelongue2021,"));
    COMPARE_TEXT(readFile(folder.filePath(QStringLiteral("paper.bib"))).toStdString(), bibtex);
    QVERIFY(readFile(path).contains("\\cite{huella,lannelongue2021,"));
    QVERIFY(writeFile(folder.filePath(QStringLiteral("paper.bib")), "% Huella: of an older version\n"));
    QCOMPARE(call({"report", sample(), "--template", "methods", "--to", "tex", "-o", path}).status, 0);
    COMPARE_TEXT(readFile(folder.filePath(QStringLiteral("paper.bib"))).toStdString(), bibtex);
    QCOMPARE(call({"report", sample(), "--to", "tex", "-o", folder.filePath(QStringLiteral("none/paper.tex"))}).status,
             3);
    QCOMPARE(call({"report", sample(), "--to", "tex", "-o", "/dev/null"}).status, 0);
}

void CliReportTest::latexCanBeAPartOfAPaper()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("part.tex"));
    QCOMPARE(call({"report", sample(), "--template", "methods", "--to", "tex", "--fragment", "-o", path}).status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{"part.bib", "part.tex"}));
    QVERIFY(readFile(path).startsWith("% For \\input in a paper"));
    QVERIFY(!readFile(path).contains("\\documentclass") && readFile(path).contains("\\cite{lannelongue2021}"));
    const Called other = call({"report", sample(), "--to", "md", "--fragment"});
    QCOMPARE(other.status, 2);
    COMPARE_TEXT(other.err, "huella-cli: --fragment: works with --to tex alone\n");
}

void CliReportTest::markdownIsAFileOfItsOwn()
{
    const std::string out = call({"report", sample(), "--to", "md"}).out;
    QVERIFY2(out.starts_with("---\ntitle: \"Genome of the Iberian desman"), out.substr(0, 100).c_str());
}

void CliReportTest::aBibliographyOfOnesOwnStays()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("paper.bib")),
                  path = folder.filePath(QStringLiteral("paper.tex"));
    QVERIFY(writeFile(own, "@book{knuth}\n"));
    const Called called = call({"report", sample(), "--to", "tex", "-o", path});
    QCOMPARE(called.status, 0);
    QVERIFY2(called.err.starts_with("huella-cli: " + own.toStdString() + ": "), called.err.c_str());
    QCOMPARE(readFile(own), QByteArray("@book{knuth}\n"));
    QVERIFY(readFile(path).contains("\\end{document}"));
    QFile::remove(path);
    QVERIFY(QDir(folder.path()).mkdir(path)); // a folder takes the name: nothing is written
    QFile::remove(own);
    QCOMPARE(call({"report", sample(), "--to", "tex", "-o", path}).status, 3);
    QVERIFY(!QFile::exists(own));
}

void CliReportTest::theSameDateGivesTheSameBytes()
{
    Caller caller;
    caller.environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795392000"));
    const QStringList arguments{"report", sample(), "--to", "tex"};
    const Called first = caller(arguments);
    COMPARE_TEXT(first.out, caller(arguments).out);
    QVERIFY(holds(first.out, "23~November~2026"));
}

void CliReportTest::theStudysOwnBlocksComeFirst()
{
    Json study = Json::parse(readFile(sample()).toStdString());
    study["report"] = Json::parse(R"({"template":"methods","blocks":[{"text":"heading1","runs":["Own"]},
        {"text":"body","runs":["It needs ",{"value":"baseline.energy.total","strong":true},"."]},{"recipe":"table.runs"}]})");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.huella"));
    QVERIFY(writeFile(path, QByteArray::fromStdString(study.dump())));
    const std::string own = call({"report", path, "--to", "md"}).out;
    QVERIFY2(holds(own, "lang: en\n---\n\n## Own\n\nIt needs **"), own.substr(0, 200).c_str());
    QVERIFY(holds(call({"report", path, "--to", "md", "--template", "acl"}).out, "accelerator\\-hours")
            || holds(call({"report", path, "--to", "md", "--template", "acl"}).out, "accelerator-hours"));
    study["report"].erase("blocks");
    QVERIFY(writeFile(path, QByteArray::fromStdString(study.dump())));
    QVERIFY(holds(call({"report", path, "--to", "md"}).out, "Carbon footprint of the computation"));
    study["report"]["blocks"] = Json::parse(R"([{"text":"loud","runs":[]}])");
    QVERIFY(writeFile(path, QByteArray::fromStdString(study.dump())));
    const Called broken = call({"report", path, "--to", "md"});
    QCOMPARE(broken.status, 2);
    QVERIFY2(holds(broken.err, "report.blocks[0].text: loud is no style of text"), broken.err.c_str());
}

void CliReportTest::wrongUseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("said");
    const auto add = [](const char *name, QStringList arguments, int status, const char *said) {
        QTest::newRow(name) << (QStringList{"report"} << arguments) << status << std::string(said);
    };
    add("no format", {sample()}, 2, "huella-cli: --to: ");
    add("unknown format", {sample(), "--to", "docx"}, 2, "huella-cli: --to: ");
    add("unknown template", {sample(), "--to", "md", "--template", "poster"}, 2, "huella-cli: --template: ");
    add("unknown language", {sample(), "--to", "md", "--lang", "fr"}, 2, "huella-cli: --lang: ");
    add("no such file", {"/nowhere/a.huella", "--to", "md"}, 3, "huella-cli: /nowhere/a.huella: ");
}

void CliReportTest::wrongUseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(std::string, said);
    const Called called = call(arguments);
    QCOMPARE(called.status, status);
    COMPARE_TEXT(called.out, std::string());
    QVERIFY2(called.err.starts_with(said), called.err.c_str());
}

HUELLA_TEST(CliReportTest, QCoreApplication)
} // namespace report_test
#include "report_test.moc"
