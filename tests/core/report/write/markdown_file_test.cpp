// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/hostile_names.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/report_fixture.h"
#include "tests/core/report/templates/marked_document.h"
#include "tests/register_test.h"

#include "core/report/write/writers.h"

#include <QRegularExpression>

using namespace huella;

namespace markdown_file_test {

using marked_document::documentOf;

/// Markdown and plain text as files that people open and go on writing in.
class MarkdownFileTest : public QObject {
    Q_OBJECT

private slots:
    void aFileBeginsWithItsProperties();
    void propertiesStayText();
    void noBackslashIsNeedless();
    void marksAreEscapedWhereTheyAreMarks_data();
    void marksAreEscapedWhereTheyAreMarks();
    void addressesAreLinks();
    void cmarkShowsEveryTemplate_data() { addTemplateRows(); }
    void cmarkShowsEveryTemplate();
    void keyFiguresDoNotRunTogether();
};

namespace {

QString shown(const std::string &text) { return QString::fromStdString(text); }

QString lineOf(TextRuns runs) { return shown(writeMarkdown(documentOf({Paragraph{std::move(runs)}}))).trimmed(); }

/// Letters and digits alone: marks and spaces are the formats' own.
QString letters(QString text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]"));
    return text.remove(others);
}

QString htmlText(QString html)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^<>]*>"));
    return html.remove(tag)
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

void MarkdownFileTest::aFileBeginsWithItsProperties()
{
    const Document report = summaryOf(sampleStudy(), Language::es);
    const QStringList lines = shown(writeMarkdownFile(report)).split(u'\n');
    QCOMPARE(lines.mid(0, 8),
             (QStringList{QStringLiteral("---"), QStringLiteral("title: \"%1\"").arg(shown(report.title)),
                          QStringLiteral("author: \"%1\"").arg(shown(report.author)),
                          QStringLiteral("date: \"%1\"").arg(shown(report.date)), QStringLiteral("lang: es"),
                          QStringLiteral("---"), QString(), QStringLiteral("# ") + shown(report.title)}));
    QVERIFY(!shown(writeMarkdown(report)).contains(QStringLiteral("lang: es"))); // that of a worksheet, or pasted
}

void MarkdownFileTest::propertiesStayText()
{
    Document report;
    report.title = "a \"b\" \\ c\n---\nd: e";
    QCOMPARE(shown(writeMarkdownFile(report)),
             QStringLiteral("---\ntitle: \"a \\\"b\\\" \\\\ c --- d: e\"\nlang: en\n---\n\n"));
}

void MarkdownFileTest::noBackslashIsNeedless()
{
    for (const ReportTemplate &each : reportTemplates()) {
        QString markdown = shown(writeMarkdown(reportOf(sampleStudy(), each.id, each.language)));
        markdown.remove(QStringLiteral("\n\\* ")); // a note that begins with its star, which would begin a list
        QVERIFY2(!markdown.contains(u'\\'), qPrintable(markdown.mid(markdown.indexOf(u'\\') - 40, 90)));
    }
}

void MarkdownFileTest::marksAreEscapedWhereTheyAreMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *text, const char *markdown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(markdown);
    };
    row("Data: x", "Data: x");
    row("R&D & more", "R&D & more");
    row("&amp;", "\\&amp;");
    row("a_b", "a_b");
    row("_a_", "\\_a\\_");
    row("2 * 3", "2 * 3");
    row("*a*", "\\*a\\*");
    row("* a", "\\* a");
    row("# a", "\\# a");
    row("#1 of 2", "#1 of 2");
    row("12.5 kg", "12.5 kg");
    row("12. May", "12\\. May");
    row("- a", "\\- a");
    row("-5", "-5");
    row("---", "\\---");
    row("> a", "\\> a");
    row("a > b < c", "a > b < c");
    row("<b>", "\\<b>");
    row("[a](b)", "\\[a](b)");
    row("[a b]. c", "[a b]. c");
    row("[x] done", "\\[x] done");
    row("[^1] a [b] c", "\\[^1] a [b] c");
    row("Yes! {x} a^b a|b", "Yes! {x} a^b a|b");
    row("https://a.org", "https\\://a.org");
    row("me@a.org", "me\\@a.org");
    row(":smile:", "\\:smile:");
    row("=cmd()", "=cmd()");
}

void MarkdownFileTest::marksAreEscapedWhereTheyAreMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, markdown);
    QCOMPARE(lineOf({{text.toStdString()}}), markdown);
}

void MarkdownFileTest::addressesAreLinks()
{
    const std::string address = "https://example.org/a_b?c=1";
    QCOMPARE(lineOf({{.text = address, .link = address}}), QStringLiteral("<https://example.org/a_b?c=1>"));
    QCOMPARE(lineOf({{.text = "here", .link = address}}), QStringLiteral("[here](https://example.org/a_b?c=1)"));
    QCOMPARE(lineOf({{"So!"}, {.text = "here", .link = "https://example.org"}}),
             QStringLiteral("So\\![here](https://example.org)")); // else a picture
    const QString plain = shown(writeText(documentOf({Paragraph{{{.text = "here", .link = address}}}})));
    QCOMPARE(plain.trimmed(), QStringLiteral("here (https://example.org/a_b?c=1)"));
}

/// Nothing is lost, and no mark is taken for a letter or the other way round.
void MarkdownFileTest::cmarkShowsEveryTemplate()
{
    if (!isInstalled(QStringLiteral("cmark")))
        QSKIP("cmark is not installed");
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    Study study = twoScenarios();
    for (const std::string &name : hostileNames())
        study = duplicateRun(study, study.scenarios.front().runs.front()->id, name.substr(0, 50));
    Document report = reportOf(study, id, spanish ? Language::es : Language::en);
    std::erase_if(report.blocks, [](const Block &block) { // tables are GitHub's, which cmark does not know
        return std::holds_alternative<Table>(block) || std::holds_alternative<FigureBlock>(block);
    });
    const QTemporaryDir folder;
    const QString html =
        run(QStringLiteral("cmark"), {QStringLiteral("--unsafe"), write(folder, "report.md", writeMarkdown(report))},
            folder.path())
            .output;
    QCOMPARE(letters(htmlText(html)), letters(shown(plainText(report))));
}

void MarkdownFileTest::keyFiguresDoNotRunTogether()
{
    const Document report =
        documentOf({KeyFigures{{{"520 tree-years", "what a tree absorbs", "33,000 km by car"}, {"1 kg", "all", ""}}}});
    QCOMPARE(shown(writeText(report)),
             QStringLiteral("- 520 tree-years: what a tree absorbs; 33,000 km by car\n- 1 kg: all\n"));
    QCOMPARE(shown(writeMarkdown(report)),
             QStringLiteral("- **520 tree-years**: what a tree absorbs; 33,000 km by car\n- **1 kg**: all\n"));
    QVERIFY(shown(writeLatex(report))
                .contains(QStringLiteral("\\item \\textbf{520 tree-years}: what a tree absorbs; 33,")));
}

HUELLA_TEST(MarkdownFileTest, NoApplication)
} // namespace markdown_file_test
#include "markdown_file_test.moc"
