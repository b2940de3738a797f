// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/text.h"
#include "tests/app/desktop/pages/report_page_fixture.h"
#include "tests/register_test.h"

#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QTemporaryDir>

using namespace huella;

namespace report_output_test {

/// What Export makes of the report that somebody wrote, and what is printed.
class ReportOutputTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatIsWritten()
    {
        ReportFixture w;
        QTemporaryDir folder;
        w.toEnd();
        w.write("A sentence of our own.");
        w.dialogs.reports << ReportChoice();
        for (const auto &[line, ending] : {std::pair{"&PDF…", "pdf"},
                                           {"&Word document, DOCX…", "docx"},
                                           {"&ODT, for word processors…", "odt"},
                                           {"&HTML, one file…", "html"},
                                           {"&LaTeX…", "tex"},
                                           {"&Markdown…", "md"},
                                           {"Plain &text…", "txt"}}) {
            const QString path = folder.filePath(QStringLiteral("r.") + QLatin1String(ending));
            w.dialogs.paths << path;
            w.line(line)->trigger();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), ending);
            if (!QByteArrayList{"pdf", "docx", "odt"}.contains(ending)) // these are packed
                QVERIFY(file.readAll().contains("A sentence of our own."));
        }
        w.line("&Copy as formatted text")->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<table")));
        // word processors drop them
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<svg")));
    }

    void printsAsManyPagesAsItShows()
    {
        ReportFixture w;
        QTemporaryDir folder;
        w.line("&Print the report…")->trigger();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(folder.filePath(QStringLiteral("p.pdf")));
        printer.setPageSize(QPageSize(QPageSize::A4));
        w.dialogs.printed(printer);
        QFile file(folder.filePath(QStringLiteral("p.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.readAll().count("/Type /Page\n")), w.page->text().layout().pageCount());
    }

    void aBibliographyIsSavedBesideLatex()
    {
        ReportFixture w;
        const QTemporaryDir folder;
        const QString bib = folder.filePath(QStringLiteral("ours.bib"));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("ours.tex")));
        w.line("&LaTeX…")->trigger();
        const QString saved = w.find<QLabel>("doneNotice")->text();
        QVERIFY2(saved.contains(QStringLiteral("ours.tex")),
                 qPrintable(saved)); // what was asked for, not what is beside it
        QFile made(bib);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray first = made.readAll();
        QVERIFY(first.contains("@article{lannelongue2021,"));
        made.close();
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("@book{mine}") > 0);
        made.close();
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("ours.tex")));
        w.dialogs.confirmations << true; // the report itself may be replaced
        w.line("&LaTeX…")->trigger();
        QCOMPARE(w.dialogs.told.size(), 1);
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll(), QByteArray("@book{mine}"));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("alone.bib")));
        w.line("&BibTeX, the references…")->trigger();
        QFile alone(folder.filePath(QStringLiteral("alone.bib")));
        QVERIFY(alone.open(QIODevice::ReadOnly));
        QCOMPARE(alone.readAll(), first);
    }

    void figuresAndArchivesAreSaved()
    {
        ReportFixture w;
        const QTemporaryDir folder;
        w.dialogs.figures.enqueue({FigureFormat::png, 80});
        w.dialogs.paths.enqueue(folder.path());
        w.line("&Figures as a folder…")->trigger();
        const QStringList made = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY(!made.isEmpty() && made.first().endsWith(QLatin1String(".png")));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("archive.pdf")));
        w.line("PDF/&A, for archives…")->trigger();
        QFile archive(folder.filePath(QStringLiteral("archive.pdf")));
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QVERIFY(archive.readAll().contains("pdfaid:part>1<"));
        w.dialogs.paths.enqueue(folder.filePath(QStringLiteral("with_study.pdf")));
        w.line("PDF/A-&3, with the study inside…")->trigger();
        QFile withStudy(folder.filePath(QStringLiteral("with_study.pdf")));
        QVERIFY(withStudy.open(QIODevice::ReadOnly));
        QVERIFY(withStudy.readAll().contains("pdfaid:part>3<"));
        w.page->setTemplate("methods"); // which has no figures
        w.line("&Figures as a folder…")->trigger();
        QCOMPARE(w.dialogs.told.size(), 1);
    }
};

HUELLA_TEST(ReportOutputTest, QApplication)
} // namespace report_output_test
#include "report_output_test.moc"
