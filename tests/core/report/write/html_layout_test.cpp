// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/report/write/wide_study.h"
#include "tests/register_test.h"

#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace html_layout_test {

/// A page of HTML on a telephone, on a wide screen, on dark ground and on paper.
class HtmlLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void tablesMoveInBoxesThatSayWhatTheyAre();
    void figuresAreDrawnForEachWidth();
    void paperAndDarkGroundHaveRules();
    void nothingIsBrokenOrCut_data();
    void nothingIsBrokenOrCut();
};

namespace {

QString htmlOf(const Document &report) { return QString::fromStdString(writeHtml(report)); }

Document tableOf(std::vector<Cell> row)
{
    Table table;
    table.header = {"Name", "Amount"};
    table.numeric = {false, true};
    table.rows = {std::move(row)};
    Document document;
    document.blocks = {std::move(table)};
    return document;
}

/// A page that shows the other in a frame so wide, and says in its body's attributes what does not fit there. The other is inside
/// of it as text, so that its own rules hold.
std::string measured(const QString &html, int width)
{
    return QStringLiteral("<!DOCTYPE html><body><iframe width=%1 height=900 srcdoc=\"%2\"></iframe><script>"
                          "onload = () => { const page = document.querySelector('iframe').contentDocument;"
                          "const lines = e => { const r = page.createRange(); r.selectNodeContents(e);"
                          "return new Set([...r.getClientRects()].map(x => Math.round(x.bottom / 6))).size; };"
                          "document.body.dataset.said = 'over ' + (page.documentElement.scrollWidth > %1) + ', cells '"
                          "+ page.querySelectorAll('td.number').length + ', broken '"
                          "+ [...page.querySelectorAll('td.number')].filter(e => lines(e) > 1).length; };</script>")
        .arg(width)
        .arg(QString(html).toHtmlEscaped())
        .toStdString();
}

} // namespace

void HtmlLayoutTest::tablesMoveInBoxesThatSayWhatTheyAre()
{
    const QString html = htmlOf(reportOf(wideStudy(), "full", Language::es));
    static const QRegularExpression box(QStringLiteral(
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"[^\"]+\"><table(?: class=\"many\")?>"));
    QVERIFY(html.count(QStringLiteral("<table")) > 4);
    QCOMPARE(html.count(box), html.count(QStringLiteral("<table")));
    QVERIFY(!html.contains(QStringLiteral("anywhere"))); // would break words and numbers
    const QString small = htmlOf(tableOf({"<b>\"x\"", "1"}));
    QVERIFY(small.contains(QStringLiteral("aria-label=\"Name, Amount\"")));
    QVERIFY(small.contains(QStringLiteral("<td class=\"number\">1</td>")));
    QVERIFY(htmlOf(tableOf({"a text of more letters than one line", "1"}))
                .contains(QStringLiteral("<td class=\"words\">a text")));
    QVERIFY(htmlOf(tableOf({"2027-2029", "1"})).contains(QStringLiteral("<td class=\"whole\">2027-2029")));
}

void HtmlLayoutTest::figuresAreDrawnForEachWidth()
{
    const Document report = summaryOf(sampleStudy());
    const QString html = htmlOf(report);
    qsizetype figures = 0;
    for (const Block &block : report.blocks)
        figures += std::holds_alternative<FigureBlock>(block) ? 1 : 0;
    QVERIFY(figures > 0);
    QCOMPARE(html.count(QStringLiteral("<svg class=\"large\"")), figures);
    QCOMPARE(html.count(QStringLiteral("<svg class=\"small\" viewBox=\"0 0 340 ")), figures);
}

void HtmlLayoutTest::paperAndDarkGroundHaveRules()
{
    const QString html = htmlOf(Document());
    const QString paper = html.mid(html.indexOf(QStringLiteral("@media print")));
    for (const char *rule : {"break-after: avoid", "display: table-header-group", "tr, figure"})
        QVERIFY2(paper.contains(QLatin1String(rule)), rule);
    const QString dark = html.mid(html.indexOf(QStringLiteral("prefers-color-scheme: dark")));
    QVERIFY(dark.contains(QStringLiteral("a, .kicker { color: #4cc29b; }")));
    QVERIFY(html.contains(QStringLiteral("width=device-width, initial-scale=1")));
}

void HtmlLayoutTest::nothingIsBrokenOrCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {360, 800, 1600})
        QTest::addRow("%d", width) << width;
}

void HtmlLayoutTest::nothingIsBrokenOrCut()
{
    QFETCH(int, width);
    Study study = wideStudy();
    study = setTitle(study, hostileNames().back());
    for (const std::string &name : hostileNames())
        study = duplicateRun(study, study.scenarios.front().runs.front()->id, name);
    const QTemporaryDir folder;
    const QString path = write(folder, "measured.html", measured(htmlOf(reportOf(study, "full", Language::es)), width));
    const Ran ran = run(QStringLiteral("chromium"),
                        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                         QStringLiteral("--user-data-dir=") + folder.path(), QStringLiteral("--window-size=1800,1000"),
                         QStringLiteral("--dump-dom"), QStringLiteral("file://") + path},
                        folder.path());
    if (!ran.known)
        QSKIP("chromium is not installed");
    static const QRegularExpression said(QStringLiteral("data-said=\"over (\\w+), cells (\\d+), broken (\\d+)\""));
    const auto found = said.match(ran.output);
    QVERIFY2(found.hasMatch(), qPrintable(ran.output.left(2000)));
    QCOMPARE(found.captured(1), QStringLiteral("false"));
    QVERIFY(found.captured(2).toInt() > 50);
    QCOMPARE(found.captured(3), QStringLiteral("0"));
}

HUELLA_TEST(HtmlLayoutTest, NoApplication)
} // namespace html_layout_test
#include "html_layout_test.moc"
