// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/odt_fixture.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/startup/export_call.h"
#include "tests/register_test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace huella;

namespace export_test {

using namespace export_call;

// `huella --export`, called as a script would: without a display, in an environment of its own.
class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void writesAReportWithoutADisplay_data();
    void writesAReportWithoutADisplay();
    void writesATextFile();
    void writesAFileOfWord();
    void writesAnArchive();
    void lettersWithoutAFontAreSaid();
    void italicsNeedNoFontsOfTheSystem();
    void writesFigures();
    void theDateCanBeInjected();
    void aReportGivesAReport();
    void writesToAPipe();
};

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

/// By its name, or where a name does not say it.
void ExportTest::writesAFileOfWord()
{
    QTemporaryDir folder;
    const QStringList asked{QStringLiteral("--export"), sample, QStringLiteral("--lang"), QStringLiteral("es"),
                            QStringLiteral("-o")};
    QCOMPARE(call(asked + QStringList{QStringLiteral("a.docx")}, folder.path()).status, 0);
    QCOMPARE(
        call(asked + QStringList{QStringLiteral("b"), QStringLiteral("--to"), QStringLiteral("docx")}, folder.path())
            .status,
        0);
    QCOMPARE(fileAt(folder, "a.docx"), fileAt(folder, "b"));
    auto files = filesIn(fileAt(folder, "a.docx"));
    QVERIFY(files[QStringLiteral("word/document.xml")].contains("Cómo citar"));
    QVERIFY(files[QStringLiteral("docProps/core.xml")].contains("2026-11-23"));
}

void ExportTest::writesAnArchive()
{
    const std::tuple<const char *, const char *, qsizetype> kinds[] = {
        {"--pdfa", "1", 0}, {"--pdfa 1b", "1", 0}, {"--pdfa=1b", "1", 0}, {"--pdfa 3b", "3", 1}, {"--pdfa=3b", "3", 1}};
    for (const auto &[asked, part, attached] : kinds) {
        QTemporaryDir folder;
        const QStringList rest{QStringLiteral("--export"), sample, QStringLiteral("-o"), QStringLiteral("a.pdf")};
        QCOMPARE(call(QString::fromLatin1(asked).split(u' ') + rest, folder.path()).status, 0);
        const auto pdf = opened(fileAt(folder, "a.pdf"));
        QVERIFY(pdf && pdf->metadata().contains(QStringLiteral("<pdfaid:part>%1<").arg(QLatin1String(part))));
        QCOMPARE(pdf->embeddedFiles().size(), attached);
    }
}

/// What is then no valid PDF/A is not passed over in silence.
void ExportTest::lettersWithoutAFontAreSaid()
{
    QTemporaryDir folder;
    const Study study = setTitle(plainStudy(), "A title \U000F0000");
    QFile file(folder.filePath(QStringLiteral("study.huella")));
    const QByteArray bytes = QByteArray::fromStdString(writeStudy(study));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QStringList asked{QStringLiteral("--export"), QStringLiteral("study.huella"), QStringLiteral("-o"),
                            QStringLiteral("a.pdf")};
    const Answer plain = call(asked, folder.path()),
                 archive = call(asked + QStringList{QStringLiteral("--pdfa")}, folder.path());
    QCOMPARE(plain.status, 0);
    QCOMPARE(archive.status, 1);
    for (const Answer &each : {plain, archive})
        QVERIFY2(each.err.startsWith("huella: a.pdf: no font on this system has these letters"), each.err.constData());
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
