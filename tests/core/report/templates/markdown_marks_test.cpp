// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/writers.h"
#include "tests/core/report/programs.h"
#include "tests/core/report/templates/marked_document.h"
#include "tests/register_test.h"

#include <QRegularExpression>

#include <random>

using namespace huella;

namespace markdown_marks_test {

using namespace marked_document;

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

} // namespace

/// Markdown is read by CommonMark's own program as it was written.
class MarkdownMarksTest : public QObject {
    Q_OBJECT

private slots:
    void markdownIsReadAsItWasWritten();
    void markdownLooksAsPeopleWriteIt();
};

/// As CommonMark's own program reads it: bold words, signs beside them, spaces that do not break, links, in any order.
void MarkdownMarksTest::markdownIsReadAsItWasWritten()
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

void MarkdownMarksTest::markdownLooksAsPeopleWriteIt()
{
    const auto line = [](TextRuns runs) {
        return QString::fromStdString(writeMarkdown(documentOf({Paragraph{std::move(runs)}}))).trimmed();
    };
    QCOMPARE(line({{"Note: ", true}, {"it"}}), QStringLiteral("**Note:** it"));
    QCOMPARE(line({{"Note:", true}, {"it"}}), QStringLiteral("<strong>Note:</strong>it"));
    QCOMPARE(line({{"a word", true}, {"s"}}), QStringLiteral("**a word**s"));
    QCOMPARE(line({{.text = "power", .link = "https://en.wikipedia.org/wiki/Power_(physics)"}}),
             QStringLiteral("[power](<https://en.wikipedia.org/wiki/Power_(physics)>)"));
}

HUELLA_TEST(MarkdownMarksTest, NoApplication)
} // namespace markdown_marks_test
#include "markdown_marks_test.moc"
