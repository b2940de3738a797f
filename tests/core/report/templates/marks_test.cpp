// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"
#include "core/report/write/writers.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/templates/marked_document.h"
#include "tests/register_test.h"

using namespace huella;

namespace marks_test {

using namespace marked_document;

/// What stands in a text is not taken for a mark of the format, and marks are taken for marks by whoever reads it.
class MarksTest : public QObject {
    Q_OBJECT

private slots:
    void addressesStayInText();
    void bracketsAreLetters();
    void signsAreSeenOnPaper();
    void lettersGoTheirWay();
    void namesTurnNothingRound();
    void listsBeginAnew();
    void controlsAreSpaces();
};

namespace {

std::string latexOf(std::vector<Block> blocks) { return writeLatex(documentOf(std::move(blocks))); }

} // namespace

void MarksTest::addressesStayInText()
{
    const auto text = [](std::vector<Block> blocks) {
        return QString::fromStdString(writeText(documentOf(std::move(blocks)))).trimmed();
    };
    QCOMPARE(text({Paragraph{{{"See "}, {.text = "power", .link = "https://example.org/a(b)"}, {"."}}}}),
             QStringLiteral("See power (https://example.org/a(b))."));
    QCOMPARE(text({Paragraph{{{.text = "one ", .link = "https://example.org/"},
                              {.text = "word", .strong = true, .link = "https://example.org/"},
                              {" more"}}}}),
             QStringLiteral("one word (https://example.org/) more"));
    // it is seen
    QCOMPARE(text({Paragraph{{{.text = "example.org/a", .link = "https://example.org/a"}}}}),
             QStringLiteral("example.org/a"));
    QCOMPARE(text({Paragraph{{{.text = "write", .link = "mailto:a@example.org"}}}}),
             QStringLiteral("write (a@example.org)"));
    QCOMPARE(text({Paragraph{{{.text = "no", .link = "file:///etc/passwd"}}}}), QStringLiteral("no"));
    Table table;
    table.header = {"A"};
    table.rows = {{Cell(TextRuns{{.text = "x", .link = "https://example.org/"}})}};
    QVERIFY(text({table}).contains(QStringLiteral("x (https://example.org/)")));
}

/// A command of LaTeX takes what stands between brackets behind it, or a star, for its own.
void MarksTest::bracketsAreLetters()
{
    std::vector<Block> blocks;
    for (const char *start : {"[ ] first", "[base] second", "[", "]", "[[x]]", " [x] third", "*star", "[-1] x"})
        for (const TextStyle style : {TextStyle::bullet, TextStyle::numbered, TextStyle::body, TextStyle::heading1,
                                      TextStyle::quote, TextStyle::title, TextStyle::note})
            blocks.push_back(Paragraph{{{start}}, style});
    Table table;
    table.header = {"[h]", "*"};
    table.rows = {{"[x]", "[y]"}, {"*a", "[2pt]"}, {"", "[z]"}};
    blocks.push_back(table);
    QString said;
    verifyLatex(latexOf(blocks), &said);
    const QString words = said.simplified();
    QCOMPARE(words.count(QStringLiteral("[base] second")), 7);
    QCOMPARE(words.count(QStringLiteral("[ ] first")), 7);
    QCOMPARE(words.count(QStringLiteral("1. [base] second")), 1); // the number of an item is not replaced
    for (const char *cell : {"[h]", "[x]", "[y]", "*a", "[2pt]", "[z]"})
        QVERIFY2(words.contains(QLatin1String(cell)), cell);
}

/// The letters that a reader sees, not those that the PDF says they are.
void MarksTest::signsAreSeenOnPaper()
{
    std::vector<Block> blocks;
    for (const char32_t sign : U"º ª ° ² ³ ¹ ± µ € £ ¥ ¢ ½ ¼ ¾ © ® ™ ‰ ÷ § ¶ † ‡ • ¿ ¡ « » ‹ › „ ‚ … – — − × · ≥ ≤ ≈ ≠ "
                               U"∞ √ Ω α β μ π Σ Δ ₀ ₂ ₃ ⁴ ⁻ ← → ↑ ↓ № ⅓")
        if (sign > ' ')
            blocks.push_back(Paragraph{{{QString::fromUcs4(&sign, 1).toStdString()}}});
    blocks.push_back(Paragraph{{{"25 °C, 1.º, 3.ª, 10 €, ±5 %, µm, cafe\u0301 n\u0303"}}});
    QString latex = QString::fromStdString(latexOf(std::move(blocks)));
    QVERIFY2(!latex.section(QStringLiteral("\\begin{document}"), 1).contains(QStringLiteral("\\unicodeletter")),
             qPrintable(latex));
    QString said;
    verifyLatex(
        latex.replace(QStringLiteral("/Span <</ActualText<FEFF#1>>> BDC"), QStringLiteral("/Span BMC")).toStdString(),
        &said);
    QVERIFY2(!said.contains(QStringLiteral("[U+")), qPrintable(said));
    for (const char *seen : {"café", "ñ"}) // of other fonts the PDF does not say what their glyphs are
        QVERIFY2(said.normalized(QString::NormalizationForm_C).contains(QString::fromUtf8(seen)),
                 qPrintable(QString::fromUtf8(seen) + said));
}

void MarksTest::lettersGoTheirWay()
{
    Table table;
    table.header = {"A", "B"};
    table.rows = {{"العربية", "b"}};
    const std::string html = writeHtml(documentOf({Paragraph{{{"العربية 12,5 kg (España)"}}}, Paragraph{{{"plain"}}},
                                                   Paragraph{{{"שלום"}}, TextStyle::bullet}, table}));
    QVERIFY(html.find("<p dir=\"auto\">العربية 12,5 kg (España)</p>") != std::string::npos);
    QVERIFY(html.find("<p>plain</p>") != std::string::npos);
    QVERIFY(html.find("<li dir=\"auto\">") != std::string::npos);
    QVERIFY(html.find("<td dir=\"auto\">العربية</td><td>b</td>") != std::string::npos);
}

void MarksTest::namesTurnNothingRound()
{
    for (const char *turn :
         {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}) {
        Table table;
        table.header = {"A"};
        table.rows = {{std::string("s") + turn + "gpj.exe"}};
        Document document = documentOf({Paragraph{{{std::string(turn) + "abc"}}}, table});
        document.title = document.author = std::string(turn) + "abc";
        for (const std::string &text :
             {writeHtml(document), writeMarkdown(document), writeText(document), writeLatex(document)}) {
            QVERIFY(text.find(turn) == std::string::npos);
            QVERIFY(text.find("sgpj.exe") != std::string::npos);
        }
        const Wording &words = Wording::of(Language::en);
        QVERIFY(words("report.figure", {numberArg("number", 1), textArg("text", std::string(turn) + "abc")}).find(turn)
                == std::string::npos);
    }
}

/// Text between two numbered lists parts them.
void MarksTest::listsBeginAnew()
{
    const auto item = [](const char *text) { return Block(Paragraph{{{text}}, TextStyle::numbered}); };
    const std::vector<Block> blocks{item("a"), item("b"), Paragraph{{{"between"}}}, item("c"), item("d")};
    QVERIFY(writeText(documentOf(blocks)).find("1. a\n2. b\n\nbetween\n\n1. c\n2. d\n") != std::string::npos);
    QVERIFY(writeMarkdown(documentOf(blocks)).find("1. a\n1. b\n\nbetween\n\n1. c\n1. d\n") != std::string::npos);
    const QString html = QString::fromStdString(writeHtml(documentOf(blocks))),
                  latex = QString::fromStdString(latexOf(blocks));
    QCOMPARE(html.count(QStringLiteral("<ol>")), 2);
    QCOMPARE(latex.count(QStringLiteral("\\begin{enumerate}")), 2);
}

void MarksTest::controlsAreSpaces()
{
    const std::string dirty("a\0b\x07"
                            "c\x0b"
                            "d\x1b[31m",
                            12);
    Table table;
    table.header = {dirty};
    table.rows = {{dirty}};
    Document document = documentOf({Paragraph{{{dirty}}}, Paragraph{{{dirty}}, TextStyle::heading1}, table});
    document.title = document.author = dirty;
    for (const std::string &text :
         {writeHtml(document), writeMarkdown(document), writeText(document), writeLatex(document)})
        for (const char c : text)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

HUELLA_TEST(MarksTest, NoApplication)
} // namespace marks_test
#include "marks_test.moc"
