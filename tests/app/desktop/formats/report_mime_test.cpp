// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/common/text.h"
#include "app/desktop/formats/clipboard/report_mime.h"
#include "core/report/write/writers.h"

#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>

using namespace huella;

namespace report_mime_test {

// A report on the clipboard.
class ReportMimeTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormIsThere();
    void htmlHasHeadingsTablesAndLists();
    void picturesAreInside();
    void looksStandInTheElements();
    void aPageBreakPastes();
    void hostileTextStaysText();
};

namespace {

QString htmlOf(const Document &document) { return reportMime(document)->html(); }

template <class What> qsizetype countOf(const Document &document)
{
    return std::count_if(document.blocks.begin(), document.blocks.end(),
                         [](const Block &block) { return std::holds_alternative<What>(block); });
}

qsizetype countOf(const Document &document, TextStyle style)
{
    return std::count_if(document.blocks.begin(), document.blocks.end(), [style](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->style == style;
    });
}

} // namespace

void ReportMimeTest::everyFormIsThere()
{
    const Document report = summaryOf(sampleStudy(), Language::es);
    const auto mime = reportMime(report);
    QCOMPARE(mime->text(), toQString(writeText(report)));
    QCOMPARE(mime->data(QStringLiteral("text/markdown")), QByteArray::fromStdString(writeMarkdown(report)));
    QVERIFY(mime->html().contains(toQString(report.title)));
    QVERIFY(mime->html().startsWith(u"<html lang=\"es\">"));
}

void ReportMimeTest::htmlHasHeadingsTablesAndLists()
{
    const Document report = reportOf(twoScenarios(), "full", Language::en);
    const QString html = htmlOf(report);
    QCOMPARE(html.count(u"<table"), countOf<Table>(report));
    QCOMPARE(html.count(u"<thead>"), countOf<Table>(report));
    QCOMPARE(html.count(u"<h1>"), countOf(report, TextStyle::title));
    QCOMPARE(html.count(u"<h2>"), countOf(report, TextStyle::heading1));
    QCOMPARE(html.count(u"<h3>"), countOf(report, TextStyle::heading2));
    QTextDocument pasted; // another reader than ours sees the same
    pasted.setHtml(html);
    qsizetype tables = 0; // its pictures are frames too
    for (const QTextFrame *frame : pasted.rootFrame()->childFrames())
        if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
            ++tables;
            QVERIFY(table->rows() > 1 && table->columns() > 1);
        }
    QCOMPARE(tables, countOf<Table>(report));
}

void ReportMimeTest::picturesAreInside()
{
    const Document report = summaryOf(sampleStudy());
    const QString html = htmlOf(report);
    static const QRegularExpression image(QStringLiteral(
        "<img width=\"(\\d+)\" height=\"\\d+\" src=\"data:image/png;base64,([^\"]+)\" alt=\"([^\"]+)\">"));
    qsizetype pictures = 0;
    for (auto it = image.globalMatch(html); it.hasNext(); ++pictures) {
        const auto found = it.next();
        const QImage picture = QImage::fromData(QByteArray::fromBase64(found.captured(2).toLatin1()), "PNG");
        QVERIFY(!picture.isNull());
        QCOMPARE(found.captured(1).toInt(), 605); // 160 mm at 96 to the inch
    }
    QCOMPARE(pictures, countOf<FigureBlock>(report));
    QVERIFY(!html.contains(u"<svg"));
}

/// Word processors drop style sheets and classes.
void ReportMimeTest::looksStandInTheElements()
{
    const QString html = htmlOf(reportOf(twoScenarios(), "full", Language::en));
    QVERIFY(!html.contains(u"<style"));
    QVERIFY(!html.contains(u"class="));
    QVERIFY(html.count(u"text-align:right;vertical-align:top\" align=\"right\"") > 10);
}

void ReportMimeTest::aPageBreakPastes()
{
    Document document;
    document.blocks = {Paragraph{{{"a"}}}, PageBreak(),
                       WorkingBlock{{{{{WorkingSpan::Kind::plain, "1 + 1", {}, {}, {}, false}}, {}}}}};
    const QString html = htmlOf(document);
    QVERIFY(html.contains(u"page-break-before:always"));
    QVERIFY(html.contains(u">1 + 1</p>"));
}

void ReportMimeTest::hostileTextStaysText()
{
    const std::string name = "<img src=\"http://127.0.0.1:9/x.png\"><script>alert(1)</script>";
    const Study study =
        setTitle(renameRun(sampleStudy(), sampleStudy().scenarios.front().runs.front()->id, name), name);
    const QString html = htmlOf(reportOf(study, "full", Language::en));
    QVERIFY(!html.contains(u"<script"));
    QCOMPARE(html.count(u"<img "), html.count(u"<img width=\""));
    QTextDocument pasted;
    pasted.setHtml(html);
    QVERIFY(pasted.toPlainText().contains(toQString(name)));
}

HUELLA_TEST(ReportMimeTest, QApplication)
} // namespace report_mime_test
#include "report_mime_test.moc"
