// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_fixture.h"
#include "tests/register_test.h"

#include "core/report/document/contents.h"
#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace contents_test {

/// The list of contents of a long report, in formats without pages of their own.
class ContentsTest : public QObject {
    Q_OBJECT

private slots:
    void aShortReportHasNone();
    void aLongReportNamesItsSections();
    void manySectionsAreThoseOfTheFirstLevel();
    void everyLineOfAPageLeadsToASection_data();
    void everyLineOfAPageLeadsToASection();
    void latexMakesItsOwn();
};

namespace {

Document ofSections(size_t first, size_t second)
{
    Document document;
    for (size_t i = 0; i < first; ++i)
        document.blocks.emplace_back(Paragraph{{{"Section " + std::to_string(i)}}, TextStyle::heading1});
    for (size_t i = 0; i < second; ++i)
        document.blocks.emplace_back(Paragraph{{{"Part " + std::to_string(i)}}, TextStyle::heading2});
    return document;
}

} // namespace

void ContentsTest::aShortReportHasNone()
{
    QVERIFY(contentsOf(ofSections(sectionsWithContents - 1, 5)).empty());
    QVERIFY(contentsOf(reportOf(sampleStudy(), "methods", Language::en)).empty());
    QVERIFY(namedInContents(sectionsOf(ofSections(fewestSections - 1, 0))).empty());
}

void ContentsTest::aLongReportNamesItsSections()
{
    const std::vector<Section> sections = contentsOf(ofSections(sectionsWithContents, 2));
    QCOMPARE(sections.size(), sectionsWithContents + 2);
    QCOMPARE(sections.front(), (Section{"Section 0", 1, 0}));
    QCOMPARE(sections.back(), (Section{"Part 1", 2, sectionsWithContents + 1}));
}

void ContentsTest::manySectionsAreThoseOfTheFirstLevel()
{
    for (const Section &section : contentsOf(ofSections(10, 40)))
        QCOMPARE(section.level, 1);
}

void ContentsTest::everyLineOfAPageLeadsToASection_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

void ContentsTest::everyLineOfAPageLeadsToASection()
{
    QFETCH(bool, spanish);
    const Document report = reportOf(sampleStudy(), "full", spanish ? Language::es : Language::en);
    const QString html = QString::fromStdString(writeHtml(report));
    QVERIFY(
        html.contains(spanish ? QStringLiteral("aria-label=\"Índice\"") : QStringLiteral("aria-label=\"Contents\"")));
    static const QRegularExpression line(QStringLiteral("<li[^>]*><a href=\"#([^\"]+)\">([^<]+)</a></li>"));
    size_t lines = 0;
    for (auto found = line.globalMatch(html); found.hasNext(); ++lines) {
        const auto match = found.next();
        const QRegularExpression heading(QStringLiteral("<h[23] id=\"%1\">([^<]+)</h").arg(match.captured(1)));
        QCOMPARE(heading.match(html).captured(1), match.captured(2));
    }
    QCOMPARE(lines, contentsOf(report).size());
    QVERIFY(html.indexOf(QStringLiteral("<nav")) < html.indexOf(QStringLiteral("<h2")));
    for (const std::string &written : {writeMarkdown(report), writeText(report)})
        QVERIFY(written.find("section-") == std::string::npos);
}

void ContentsTest::latexMakesItsOwn()
{
    const Document report = reportOf(sampleStudy(), "full", Language::en);
    const std::string latex = writeLatex(report);
    const size_t list = latex.find("\\tableofcontents");
    QVERIFY(list != std::string::npos && list < latex.find("\\section*"));
    QVERIFY(latex.find("\\addcontentsline{toc}{section}{Runs}") != std::string::npos);
    QVERIFY(writeLatexFragment(report).find("contentsline") == std::string::npos);
    QVERIFY(writeLatex(reportOf(sampleStudy(), "methods", Language::en)).find("contents") == std::string::npos);
}

HUELLA_TEST(ContentsTest, NoApplication)
} // namespace contents_test
#include "contents_test.moc"
