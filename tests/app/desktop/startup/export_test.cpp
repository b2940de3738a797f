// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/odt_fixture.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace huella;

namespace export_test {

// `huella --export`, called as a script would: without a display, in an environment of its own.
class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void writesAReportWithoutADisplay_data();
    void writesAReportWithoutADisplay();
    void writesATextFile();
    void writesAnArchive();
    void italicsNeedNoFontsOfTheSystem();
    void writesFigures();
    void theDateCanBeInjected();
    void aReportGivesAReport();
    void wrongCallsLeaveNothing_data();
    void wrongCallsLeaveNothing();
    void anOldReportStaysWhenTheNewOneFails();
    void aRunThatCannotBeEstimatedIsStatusOne();
    void writesToAPipe();
};

namespace {

struct Answer {
    int status = -1;
    QByteArray out, err;
};

Answer call(const QStringList &arguments, const QString &folder, const QString &language = QStringLiteral("C.UTF-8"))
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("LANG"), language);
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795392000"));
    if (QFile::exists(folder + QStringLiteral("/fonts.conf")))
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), folder + QStringLiteral("/fonts.conf"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(HUELLA_PROGRAM), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

const QString sample = QStringLiteral(HUELLA_SOURCE_DIR "/resources/samples/sample.huella");

QByteArray fileAt(const QTemporaryDir &folder, const char *name)
{
    return bytesOf(folder.filePath(QString::fromLatin1(name)));
}

} // namespace

void ExportTest::writesAReportWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("width");
    const auto row = [](const char *name, const char *options, const char16_t *heading, int width) {
        QTest::newRow(name) << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromUtf16(heading) << width;
    };
    row("the study's language", "", u"How to cite", 595);
    row("Spanish", "--template summary --lang es", u"Cómo citar", 595);
    row("Letter", "--paper letter --lang en", u"How to cite", 612);
    row("with equals signs", "--lang=es --paper=a4", u"Cómo citar", 595);
}

void ExportTest::writesAReportWithoutADisplay()
{
    QFETCH(QStringList, options);
    QFETCH(QString, title);
    QFETCH(int, width);
    QTemporaryDir folder;
    const Answer answer =
        call(QStringList{QStringLiteral("--export"), sample, QStringLiteral("-o"), QStringLiteral("out.pdf")} + options,
             folder.path());
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.status, 0);
    const auto pdf = opened(fileAt(folder, "out.pdf"));
    QVERIFY(pdf);
    QVERIFY(textOf(*pdf).contains(title));
    QCOMPARE(int(pdf->page(0)->pageSizeF().width()), width);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.pdf")});
}

void ExportTest::writesATextFile()
{
    QTemporaryDir folder;
    for (const char *name : {"a.odt", "b.ODT"})
        QCOMPARE(
            call({QStringLiteral("--export"), sample, QStringLiteral("--lang"), QStringLiteral("es"),
                  QStringLiteral("--paper"), QStringLiteral("letter"), QStringLiteral("-o"), QString::fromLatin1(name)},
                 folder.path())
                .status,
            0);
    QCOMPARE(fileAt(folder, "a.odt"), fileAt(folder, "b.ODT"));
    auto files = filesIn(fileAt(folder, "a.odt"));
    QVERIFY(shownText(files[QStringLiteral("content.xml")]).contains(QStringLiteral("Cómo citar")));
    QVERIFY(files[QStringLiteral("styles.xml")].contains("fo:page-height=\"279.40mm\""));
    QVERIFY(files[QStringLiteral("meta.xml")].contains("2026-11-23"));
}

void ExportTest::writesAnArchive()
{
    QTemporaryDir folder;
    QCOMPARE(call({QStringLiteral("--pdfa"), QStringLiteral("--export"), sample, QStringLiteral("-o"),
                   QStringLiteral("a.pdf")},
                  folder.path())
                 .status,
             0);
    const auto pdf = opened(fileAt(folder, "a.pdf"));
    QVERIFY(pdf && pdf->metadata().contains(QStringLiteral("<pdfaid:part>1<")));
    QVERIFY(pdf->embeddedFiles().isEmpty());
}

void ExportTest::italicsNeedNoFontsOfTheSystem()
{
    QTemporaryDir folder;
    Study study = plainStudy();
    for (const TextStyle style : {TextStyle::body, TextStyle::note})
        study.report.blocks.push_back(
            std::make_shared<ReportBlock>(ReportBlock{TextBlock{style, {{"slanted", false, {}, true}}}, {}, {}}));
    for (const auto &[name, bytes] : {std::pair("study.huella", QByteArray::fromStdString(writeStudy(study))),
                                      {"fonts.conf", QByteArray("<?xml version=\"1.0\"?><fontconfig></fontconfig>")}}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    call({QStringLiteral("--export"), QStringLiteral("study.huella"), QStringLiteral("-o"), QStringLiteral("a.pdf")},
         folder.path());
    QStringList fonts;
    for (const Poppler::FontInfo &font : opened(fileAt(folder, "a.pdf"))->fonts())
        fonts << font.name().section(u'+', 1);
    fonts.sort();
    QCOMPARE(fonts, (QStringList{QStringLiteral("Inter-Italic"), QStringLiteral("Inter-Regular"),
                                 QStringLiteral("NotoSerif-Italic")}));
}

void ExportTest::writesFigures()
{
    QTemporaryDir folder;
    for (const char *format : {"svg", "pdf", "png"})
        QCOMPARE(call({QStringLiteral("--export"), sample, QStringLiteral("--lang=en"), QStringLiteral("--figures"),
                       QString::fromLatin1(format), QStringLiteral("--width=85"), QStringLiteral("-o"),
                       QStringLiteral("figures")},
                      folder.path())
                     .status,
                 0);
    const QStringList files = QDir(folder.filePath(QStringLiteral("figures"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 9);
    QCOMPARE(files.front(), QStringLiteral("figure-1-emissions-of-each-run.pdf"));
    const QByteArray svg = fileAt(folder, "figures/figure-1-emissions-of-each-run.svg");
    const qsizetype width = svg.indexOf(" width=\"") + 8;
    QVERIFY(qAbs(svg.mid(width, svg.indexOf("mm", width) - width).toDouble() - 85) < 0.1);
}

void ExportTest::theDateCanBeInjected()
{
    QTemporaryDir folder;
    for (const char *name : {"a.pdf", "b.pdf"})
        QCOMPARE(
            call({QStringLiteral("--export"), sample, QStringLiteral("-o"), QString::fromLatin1(name)}, folder.path())
                .status,
            0);
    QCOMPARE(fileAt(folder, "a.pdf"), fileAt(folder, "b.pdf"));
    QCOMPARE(opened(fileAt(folder, "a.pdf"))->creationDate().date(), QDate(2026, 11, 23));
}

void ExportTest::aReportGivesAReport()
{
    QTemporaryDir folder;
    QCOMPARE(
        call({QStringLiteral("--export"), sample, QStringLiteral("-o"), QStringLiteral("a.pdf")}, folder.path()).status,
        0);
    QCOMPARE(call({QStringLiteral("-o"), QStringLiteral("b.pdf"), QStringLiteral("--export"), QStringLiteral("a.pdf")},
                  folder.path())
                 .status,
             0);
    QCOMPARE(textOf(*opened(fileAt(folder, "b.pdf"))), textOf(*opened(fileAt(folder, "a.pdf"))));
}

void ExportTest::wrongCallsLeaveNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *arguments, int status, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << status << QString::fromLatin1(message);
    };
    row("no output", "--export SAMPLE", 2, "huella: -o: ");
    row("no study", "-o out.pdf --export", 2, "huella: --export: ");
    row("unknown option", "--export SAMPLE -o out.pdf --size a4", 2, "huella: --size: ");
    row("option twice", "--export SAMPLE -o out.pdf -o out.pdf", 2, "huella: -o: ");
    row("something extra", "--export SAMPLE -o out.pdf more", 2, "huella: more: ");
    row("unknown language", "--export SAMPLE -o out.pdf --lang fr", 2, "huella: --lang: ");
    row("unknown template", "--export SAMPLE -o out.pdf --template poster", 2, "huella: --template: ");
    row("unknown paper", "--export SAMPLE -o out.pdf --paper a5", 2, "huella: --paper: ");
    row("unknown kind of file", "--export SAMPLE -o out.docx", 2, "huella: -o: ");
    row("an archive that is no PDF", "--export SAMPLE --pdfa -o out.odt", 2, "huella: --pdfa: ");
    row("an archive with a value", "--export SAMPLE --pdfa=1b -o out.pdf", 2, "huella: --pdfa: ");
    row("an option that swallows the next", "--export SAMPLE --paper --pdfa -o out.pdf", 2, "huella: --paper: ");
    row("an empty value", "--export SAMPLE --paper= -o out.pdf", 2, "huella: --paper: ");
    row("a value missing at the end", "--export SAMPLE -o", 2, "huella: -o: ");
    row("an archive of figures", "--export SAMPLE --pdfa --figures svg -o out", 2, "huella: --pdfa: ");
    row("unknown kind of figure", "--export SAMPLE --figures gif -o out", 2, "huella: --figures: ");
    row("figures without a kind", "--export SAMPLE --figures -o out", 2, "huella: --figures: ");
    row("figures on paper", "--export SAMPLE --figures svg --paper a4 -o out", 2, "huella: --paper: ");
    row("a width without figures", "--export SAMPLE --width 80 -o out.pdf", 2, "huella: --width: ");
    row("a width that is none", "--export SAMPLE --figures svg --width 8e1 -o out", 2, "huella: --width: ");
    row("a width that is too small", "--export SAMPLE --figures svg --width=-80 -o out", 2, "huella: --width: ");
    row("figures into a file", "--export SAMPLE --figures svg -o bad.pdf", 2, "huella: -o: ");
    row("no figures", "--export SAMPLE --figures svg --template methods -o out", 2, "huella: --figures: ");
    row("figures into no folder", "--export SAMPLE --figures svg -o no/out", 3, "huella: no/out: ");
    row("no such study", "--export no.huella -o out.pdf", 3, "huella: no.huella: ");
    row("a folder for a study", "--export . -o out.pdf", 3, "huella: .: ");
    row("no such folder", "--export SAMPLE -o no/out.pdf", 3, "huella: no/out.pdf: ");
    row("not a study", "--export bad.huella -o out.pdf", 2, "huella: bad.huella");
    row("not a report", "--export bad.pdf -o out.pdf", 2, "huella: bad.pdf: ");
}

void ExportTest::wrongCallsLeaveNothing()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, message);
    QTemporaryDir folder;
    for (const auto &[name, bytes] :
         {std::pair("bad.huella", "{\"huella\": 1, \"title\": [}"), {"bad.pdf", "%PDF-1.7 and no more"}}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }
    const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QStringList list = arguments.split(u' ');
    list.replaceInStrings(QStringLiteral("SAMPLE"), sample);
    const Answer answer = call(list, folder.path());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.out, QByteArray());
    QVERIFY2(QString::fromUtf8(answer.err).startsWith(message), answer.err.constData());
    QCOMPARE(answer.err.count('\n'), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QVERIFY(call(list, folder.path(), QStringLiteral("es_ES.UTF-8")).err
            != answer.err); // messages follow LANG, not --lang
}

void ExportTest::anOldReportStaysWhenTheNewOneFails()
{
    QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("out.pdf")));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QCOMPARE(
        call({QStringLiteral("--export"), QStringLiteral("no.huella"), QStringLiteral("-o"), QStringLiteral("out.pdf")},
             folder.path())
            .status,
        3);
    QCOMPARE(fileAt(folder, "out.pdf"), QByteArray("old"));
}

void ExportTest::aRunThatCannotBeEstimatedIsStatusOne()
{
    QTemporaryDir folder;
    QFile study(folder.filePath(QStringLiteral("half.huella")));
    QVERIFY(study.open(QIODevice::WriteOnly));
    study.write(QByteArray::fromStdString(writeStudy(addRun(plainStudy(), "s1", "Not ready"))));
    study.close();
    QCOMPARE(call({QStringLiteral("--export"), QStringLiteral("half.huella"), QStringLiteral("-o"),
                   QStringLiteral("out.pdf")},
                  folder.path())
                 .status,
             1);
    QVERIFY(textOf(*opened(fileAt(folder, "out.pdf"))).contains(QStringLiteral("Not ready")));
}

void ExportTest::writesToAPipe()
{
    QTemporaryDir folder;
    const Answer answer =
        call({QStringLiteral("--export"), sample, QStringLiteral("-o"), QStringLiteral("/dev/stdout")}, folder.path());
    QCOMPARE(answer.status, 0);
    QVERIFY(opened(answer.out));
}

HUELLA_TEST(ExportTest, QApplication)
} // namespace export_test
#include "export_test.moc"
