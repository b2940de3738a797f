// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/app/desktop/pages/report_words.h"
#include "tests/register_test.h"

#include "core/report/document/contents.h"
#include "core/report/write/writers.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace huella;

namespace pdf_text_test {

// What a screen reader reads in a PDF is what the Markdown of the same report says, word for word and in the same order.
class PdfTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void thePdfSaysWhatTheMarkdownSays_data() { addTemplateRows(); }
    void thePdfSaysWhatTheMarkdownSays();
    void everyPartIsReadToo();
    void whatSomebodyWroteIsReadToo();
    void lettersThatTheFontsLackAreFound();
    void noTagIsEmpty();
    void marksAreToldFromLetters();
};

namespace {

qsizetype indentOf(const QString &line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u' ')
        ++at;
    return at;
}

/// The tagged text in the order of the tags, as pdfinfo of Poppler tells it; running feet have no tags. What stands inside of
/// figures is left out.
QString taggedText(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdfinfo"),
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-struct-text"), file.fileName()});
    process.waitForFinished(-1);
    QString text;
    qsizetype figure = -1; // how far in a figure stands whose lines these are
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        const qsizetype indent = indentOf(line);
        const QString said = line.mid(indent);
        if (indent <= figure || said.startsWith(u"Caption"))
            figure = -1;
        if (figure < 0 && said.startsWith(u"Figure"))
            figure = indent;
        if (figure < 0 && said.startsWith(u'"') && said.endsWith(u'"'))
            text += said.mid(1, said.size() - 2) + u'\n';
    }
    return text;
}

/// A letter that a backslash has made one, where no mark is taken for it.
QChar sheltered(QChar c) { return QChar(char16_t(0xe000 + c.unicode())); }

QString withoutMarks(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")),
        address(QStringLiteral("<(https?://[^<>]*)>")), start(QStringLiteral("^(#{1,4}|>|-) "));
    // a star between spaces is a letter
    static const QRegularExpression marks(QStringLiteral("\\*+(?=\\S)|(?<=\\S)\\*+|</?(su[bp]|strong|em)>"));
    if (line.startsWith(u'|'))
        line.remove(u'|');
    return line.replace(link, QStringLiteral("\\1"))
        .replace(address, QStringLiteral("\\1"))
        .remove(start)
        .remove(marks);
}

/// Markdown as it is read: marks gone, numbered items counted.
QString markdownText(QString markdown)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])")),
        rule(QStringLiteral("^(---|\\|[-:|]+)$"));
    for (auto found = escape.match(markdown); found.hasMatch();
         found = escape.match(markdown, found.capturedStart() + 1))
        markdown.replace(found.capturedStart(), 2, sheltered(found.captured(1).front()));
    QString text;
    int item = 0;
    for (QString line : markdown.split(u'\n')) {
        item = line.startsWith(u"1. ") ? item + 1 : 0;
        if (item > 0)
            line.replace(0, 1, QString::number(item));
        if (!rule.match(line).hasMatch())
            text += withoutMarks(line) + u'\n';
    }
    for (QChar &c : text)
        if (c.unicode() >= 0xe000 && c.unicode() < 0xe080)
            c = QChar(char16_t(c.unicode() - 0xe000));
    return text;
}

/// Lines end without a space on paper, so that only the letters count; bullets are marks of Markdown.
QString letters(const QString &text) { return normalised(text).remove(u' ').remove(u'•'); }

/// Without what is not read in the same place; a page has no marks between the lines of a key figure.
Document asPagesSayIt(const Document &whole)
{
    Document document = whole;
    document.blocks.clear();
    for (Block block : whole.blocks) {
        if (auto *figure = std::get_if<FigureBlock>(&block))
            figure->chart.footnote.clear();
        const auto *key = std::get_if<KeyFigures>(&block);
        if (!key) {
            document.blocks.push_back(std::move(block));
            continue;
        }
        for (const KeyFigure &each : key->figures)
            for (const std::string &line : {each.value, each.label, each.range})
                document.blocks.push_back(Paragraph{{{line}}});
    }
    return document;
}

/// What is read without the list of contents, which Markdown has not.
QString withoutContents(QString read, const Document &report)
{
    QString list = letters(toQString(Wording::of(report.language)("report.contents")));
    for (const Section &section : namedInContents(sectionsOf(report)))
        list += QRegularExpression::escape(letters(toQString(section.text))) + QStringLiteral("[0-9]+");
    return read.remove(QRegularExpression(list));
}

void compareTexts(const Document &report, const Study &study)
{
    const auto pdf = writePdf(report, study, {Paper::a4, fixedDate});
    QVERIFY(pdf);
    const QString actual = withoutContents(letters(taggedText(*pdf)), report);
    const QString expected = letters(markdownText(toQString(writeMarkdown(asText(asPagesSayIt(report))))));
    qsizetype same = 0;
    while (same < qMin(actual.size(), expected.size()) && actual[same] == expected[same])
        ++same;
    QVERIFY2(actual == expected,
             qPrintable(QStringLiteral("after %1 letters the PDF says\n  %2\nand the Markdown\n  %3")
                            .arg(same)
                            .arg(actual.mid(qMax(0, same - 20), 80), expected.mid(qMax(0, same - 20), 80))));
    QVERIFY(expected.size() > 100);
}

} // namespace

void PdfTextTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
        QSKIP("pdfinfo is not installed");
}

void PdfTextTest::thePdfSaysWhatTheMarkdownSays()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    for (const Study &study : {sampleStudy(), twoScenarios()})
        compareTexts(reportOf(study, id, spanish ? Language::es : Language::en), study);
}

void PdfTextTest::everyPartIsReadToo()
{
    for (const Language language : {Language::en, Language::es})
        compareTexts(reportOfEveryRecipe(twoScenarios(), language), twoScenarios());
}

void PdfTextTest::whatSomebodyWroteIsReadToo()
{
    Document report = reportOf(sampleStudy(), "summary", Language::en);
    Table table;
    table.header = {"A | B", "*C*"};
    table.numeric = {false, true};
    table.rows = {{"<b>", "-1"}, {Cell(TextRuns{{"link", true, "https://example.org/"}}), "2"}};
    const std::vector<Block> own{
        Paragraph{{{"First"}}, TextStyle::numbered},
        Paragraph{{{"Second "}, {"bold", true}}, TextStyle::numbered},
        Paragraph{{{"# No heading, 1. no item, [no](link) \\ ~ CO"}, {"2", false, {}, false, Script::sub}}},
        Paragraph{{{"A point"}}, TextStyle::bullet},
        Paragraph{{{"Said", false, {}, true}}, TextStyle::quote},
        PageBreak(),
        table};
    report.blocks.insert(report.blocks.end(), own.begin(), own.end());
    compareTexts(report, sampleStudy());
}

/// What other programs read in a PDF, by one of Poppler's.
static QString saidBy(const QString &program, const QStringList &options, const Document &report)
{
    const auto pdf = writePdf(report, sampleStudy(), {Paper::a4, fixedDate});
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return {};
    file.close();
    QProcess process;
    process.start(program,
                  QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8")} + options
                      + QStringList{file.fileName(), QStringLiteral("-")}.first(program == u"pdftotext" ? 2 : 1));
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Searched and copied they are what they are, whatever fonts the machine has to draw them with.
void PdfTextTest::lettersThatTheFontsLackAreFound()
{
    Document report;
    report.title = "Letters";
    Table table;
    table.header = {"Run 🚀", "b"};
    table.rows = {{"中文 job", "2"}};
    report.blocks = {Paragraph{{{"build 😀 done"}}},
                     Paragraph{{{"Heading 🌱 one"}}, TextStyle::heading1},
                     Paragraph{{{"sums 𝑥 ∮ 👩‍🔬 end"}}, TextStyle::bullet},
                     Paragraph{{{"مرحبا"}}},
                     Paragraph{{{"took 12\u202f345 kg"}}},
                     table};
    const QString said = saidBy(QStringLiteral("pdftotext"), {}, report);
    for (const char *words : {"build 😀 done", "Heading 🌱 one", "sums 𝑥 ∮ 👩‍🔬 end", "Run 🚀", "中文 job"})
        QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + said));
    static const QRegularExpression forms(QStringLiteral("[\uFB50-\uFDFF\uFE70-\uFEFC]")),
        digits(QStringLiteral("took 12[ \u00a0\u202f]345 kg"));
    QVERIFY2(!forms.match(said).hasMatch(), qPrintable(said));
    QVERIFY2(digits.match(said).hasMatch(), qPrintable(said));
    for (const char16_t letter : u"مرحبا")
        QVERIFY(letter == 0 || said.contains(QChar(letter)));
}

/// An element without anything in it makes a screen reader stop for nothing. Cells are kept: their columns are counted.
void PdfTextTest::noTagIsEmpty()
{
    Document report = reportOf(sampleStudy(), "full", Language::es);
    report.blocks.insert(report.blocks.begin() + 3, Paragraph{});
    report.blocks.push_back(Paragraph{{}, TextStyle::heading1});
    report.blocks.push_back(Paragraph{{{"end"}}});
    const QStringList lines =
        saidBy(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, report).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    int headers = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = lines[i].trimmed();
        headers += name.startsWith(u"TH") ? 1 : 0;
        if (name.startsWith(u'"') || name.startsWith(u'/') || name.startsWith(u"TD"))
            continue;
        const bool holds = i + 1 < lines.size() && indentOf(lines[i + 1]) > indentOf(lines[i]);
        QVERIFY2(holds || name.startsWith(u"Figure") || name.startsWith(u"Link") || name.startsWith(u"Object"),
                 qPrintable(lines.mid(qMax<qsizetype>(0, i - 2), 5).join(u'\n')));
    }
    QVERIFY(headers > 0);
}

/// The reader of Markdown itself.
void PdfTextTest::marksAreToldFromLetters()
{
    QCOMPARE(
        markdownText(
            QStringLiteral(
                "## A **b** \\*c\\* [d](https://e)\n|---|---:|\n| f | \\| |\n1. g\n1. h\n> i<sub>2</sub>\n---\n\\- j"))
            .simplified(),
        QStringLiteral("A b *c* d f | 1. g 2. h i2 - j"));
}

HUELLA_TEST(PdfTextTest, QApplication)
} // namespace pdf_text_test
#include "pdf_text_test.moc"
