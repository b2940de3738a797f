// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"
#include "core/report/write/writers.h"
#include "tests/core/report/programs.h"
#include "tests/register_test.h"

#include <QRegularExpression>

#include <random>

using namespace huella;

namespace marks_test {

/// What stands in a text is not taken for a mark of the format, and marks are taken for marks by whoever reads it.
class MarksTest : public QObject {
    Q_OBJECT

private slots:
    void markdownIsReadAsItWasWritten();
    void markdownLooksAsPeopleWriteIt();
    void addressesStayInText();
    void bracketsAreLetters();
    void signsAreSeenOnPaper();
    void lettersGoTheirWay();
    void namesTurnNothingRound();
    void listsBeginAnew();
    void controlsAreSpaces();
};

namespace {

/// A letter and how it looks; of spaces nobody sees it.
struct Seen {
    char32_t letter = 0;
    bool strong = false, emphasis = false;
    int script = 0;
    QString link;
    bool operator==(const Seen &) const = default;
};
using Line = std::vector<Seen>;

Line seenIn(const TextRuns &runs)
{
    Line line;
    for (const TextRun &run : runs)
        for (const char32_t letter : QString::fromStdString(run.text).toUcs4())
            line.push_back({letter, run.strong, run.emphasis, int(run.script), QString::fromStdString(run.link)});
    return line;
}

QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// One paragraph of HTML as who looks at it sees it.
Line seenIn(const QString &html)
{
    Line line;
    Seen now;
    static const QRegularExpression part(QStringLiteral("<(/?)([a-z]+)(?: href=\"([^\"]*)\")?>|(&[a-z]+;)|([^<&])"));
    for (auto found = part.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        const bool open = match.captured(1).isEmpty();
        const QString tag = match.captured(2);
        if (tag == u"strong")
            now.strong = open;
        else if (tag == u"em")
            now.emphasis = open;
        else if (tag == u"sub" || tag == u"sup")
            now.script = !open ? 0 : tag == u"sub" ? int(Script::sub) : int(Script::super);
        else if (tag == u"a")
            now.link = open ? QUrl::fromPercentEncoding(unescaped(match.captured(3)).toUtf8()) : QString();
        else if (tag.isEmpty())
            for (const char32_t letter : unescaped(match.captured(0)).toUcs4()) {
                now.letter = letter;
                line.push_back(now);
            }
    }
    return line;
}

/// Without spaces, which no format keeps at its ends, and whose looks are not seen.
Line withoutSpaces(Line line)
{
    std::erase_if(line, [](const Seen &each) { return QChar::isSpace(each.letter); });
    return line;
}

QString htmlOf(const std::string &markdown)
{
    const QTemporaryDir folder;
    return run(QStringLiteral("cmark"), {QStringLiteral("--unsafe"), write(folder, "report.md", markdown)},
               folder.path())
        .output;
}

class RandomRuns {
public:
    explicit RandomRuns(unsigned seed) : engine_(seed) {}
    size_t below(size_t end) { return engine_() % end; }
    TextRuns next()
    {
        static const char *pieces[] = {"a",      "Nota",    ":",   "(",     ")",   ".", " ",   "-",  "—",
                                       "“",      "”",       "*",   "**",    "_",   "ñ", "5 %", "1.", "\u00a0",
                                       "\u202f", "€",       "<b>", "&amp;", "[x]", "!", "`",   "\\", "中",
                                       "؟",      "e\u0301", "#",   "~",     "|",   "+", "="};
        static const char *links[] = {
            "https://example.org/a", "https://example.org/Power_(physics)", "https://example.org/a b",
            "mailto:a@example.org",  "https://example.org/?a=1&copy;=2",    "https://example.org/a*b_c"};
        TextRuns runs(1 + below(5));
        for (TextRun &run : runs) {
            for (size_t i = 1 + below(3); i-- > 0;)
                run.text += pieces[below(std::size(pieces))];
            run.strong = below(2) == 0;
            run.emphasis = below(3) == 0;
            run.script = below(6) == 0 ? Script::sub : Script::normal;
            if (below(5) == 0)
                run.link = links[below(std::size(links))];
        }
        return normalRuns(std::move(runs));
    }

private:
    std::mt19937 engine_;
};

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "T";
    document.blocks = std::move(blocks);
    return document;
}

std::string latexOf(std::vector<Block> blocks) { return writeLatex(documentOf(std::move(blocks))); }

} // namespace

/// As CommonMark's own program reads it: bold words, signs beside them, spaces that do not break, links, in any order.
void MarksTest::markdownIsReadAsItWasWritten()
{
    if (!isInstalled(QStringLiteral("cmark")))
        QSKIP("cmark is not installed");
    RandomRuns random(3);
    std::vector<Block> blocks;
    std::vector<TextRuns> written;
    while (written.size() < 600) {
        TextRuns runs = random.next();
        if (withoutSpaces(seenIn(runs)).empty())
            continue;
        blocks.push_back(Paragraph{runs});
        written.push_back(std::move(runs));
    }
    const std::string markdown = writeMarkdown(documentOf(blocks));
    const QStringList lines = htmlOf(markdown).split(QStringLiteral("</p>\n"), Qt::SkipEmptyParts);
    QCOMPARE(size_t(lines.size()), written.size());
    for (size_t i = 0; i < written.size(); ++i) {
        Line expected = withoutSpaces(seenIn(written[i]));
        const Line read = withoutSpaces(seenIn(lines[qsizetype(i)]));
        QVERIFY2(read == expected,
                 qPrintable(lines[qsizetype(i)] + QStringLiteral("\nfrom ")
                            + QString::fromStdString(markdown).split(QStringLiteral("\n\n"))[qsizetype(i)]));
    }
}

void MarksTest::markdownLooksAsPeopleWriteIt()
{
    const auto line = [](TextRuns runs) {
        return QString::fromStdString(writeMarkdown(documentOf({Paragraph{std::move(runs)}}))).trimmed();
    };
    QCOMPARE(line({{"Note: ", true}, {"it"}}), QStringLiteral("**Note\\:** it"));
    QCOMPARE(line({{"Note:", true}, {"it"}}), QStringLiteral("<strong>Note\\:</strong>it"));
    QCOMPARE(line({{"a word", true}, {"s"}}), QStringLiteral("**a word**s"));
    QCOMPARE(line({{.text = "power", .link = "https://en.wikipedia.org/wiki/Power_(physics)"}}),
             QStringLiteral("[power](<https://en.wikipedia.org/wiki/Power_(physics)>)"));
}

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
