// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/report_text.h"
#include "core/report/templates/compose.h"
#include "core/study/file/report_file.h"
#include "tests/core/study/random_report.h"
#include "tests/register_test.h"

#include <QSignalSpy>
#include <QTest>

using namespace huella;

namespace report_text_test {

/// The text on the screen against the blocks of the report.
class ReportTextTest : public QObject {
    Q_OBJECT

private slots:
    void blocksThroughTheEditorStayTheSame();
    void whatIsTypedReachesOneBlock();
    void aNewLineIsANewBlock();
    void diffsReachTheSameTextAsAFreshStart();
    void valuesFollowTheStudy();
    void endsWithAPlaceToWrite();
    void pagesBreakAlikeOnScreenAndPaper();
    void noLineLeavesItsColumn();
    void whatIsTypedStandsWhereAFreshLayoutPutsIt();
};

namespace {

ReportText::Finished finishedOf(const std::vector<ReportBlockPointer> &blocks,
                                const Study &study = newStudy({"Baseline", "Run 1"}, "en"))
{
    static Evaluator evaluator;
    const StudyResult result = evaluator.evaluate(study, 200);
    const Dataset dataset = datasetOf(study);
    return composeEach(blocks, {study, result, dataset, Wording::of(Language::en), "2026-11-23", "1"});
}

/// Every block read anew from its letters.
std::vector<ReportBlockPointer> readAll(ReportText &text)
{
    QTextCursor all(&text.text());
    all.select(QTextCursor::Document);
    emit text.text().contentsChange(0, text.text().characterCount(), text.text().characterCount());
    text.takeOver("en");
    return text.blocks();
}

ReportBlockPointer paragraph(const std::string &words)
{
    return std::make_shared<const ReportBlock>(ReportBlock{TextBlock{TextStyle::body, {{words}}}, {}, "en"});
}

/// A block as its file has it, for messages.
QString shown(const ReportBlockPointer &block)
{
    Report report;
    report.blocks = {block};
    return QString::fromStdString(writeReport(report).dump());
}

bool same(const std::vector<ReportBlockPointer> &a, const std::vector<ReportBlockPointer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return *x == *y; });
}

} // namespace

void ReportTextTest::blocksThroughTheEditorStayTheSame()
{
    RandomReport random(7);
    for (int round = 0; round < 60; ++round) {
        const std::vector<ReportBlockPointer> blocks = random.blocks();
        ReportText text;
        text.show(blocks, finishedOf(blocks));
        const std::vector<ReportBlockPointer> read = readAll(text);
        for (size_t i = 0; i < std::min(read.size(), blocks.size()); ++i)
            QVERIFY2(
                read[i]->content == blocks[i]->content,
                qPrintable(QStringLiteral("round %1: %2 became %3").arg(round).arg(shown(blocks[i]), shown(read[i]))));
        QCOMPARE(read.size(), blocks.size());
    }
}

void ReportTextTest::whatIsTypedReachesOneBlock()
{
    ReportText text;
    const std::vector<ReportBlockPointer> blocks{paragraph("one"), paragraph("two"), paragraph("three")};
    text.show(blocks, finishedOf(blocks));
    QTextCursor cursor(text.firstBlock(1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(QStringLiteral(" and a half"));
    QVERIFY(text.takeOver("es"));
    const auto now = text.blocks();
    QCOMPARE(now.size(), size_t(3));
    QVERIFY(now[0] == blocks[0] && now[2] == blocks[2]); // the very same values
    QCOMPARE(std::get<TextBlock>(now[1]->content).runs.front().text, std::string("two and a half"));
    QCOMPARE(now[1]->language, std::string("es"));
    QVERIFY(!text.changedStructure());
    QVERIFY(!text.takeOver("es"));
}

void ReportTextTest::aNewLineIsANewBlock()
{
    ReportText text;
    const std::vector<ReportBlockPointer> blocks{paragraph("one two")};
    text.show(blocks, finishedOf(blocks));
    QTextCursor cursor(text.firstBlock(0));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 4);
    cursor.insertBlock();
    QVERIFY(text.takeOver("en"));
    QCOMPARE(text.blocks().size(), size_t(2));
    QVERIFY(text.changedStructure());
    QCOMPARE(std::get<TextBlock>(text.blocks()[1]->content).runs.front().text, std::string("two"));
}

void ReportTextTest::diffsReachTheSameTextAsAFreshStart()
{
    RandomReport random(11);
    ReportText text;
    std::vector<ReportBlockPointer> blocks = random.blocks();
    for (int round = 0; round < 60; ++round) {
        const std::vector<ReportBlockPointer> more = random.blocks();
        const size_t from = random.below(blocks.size() + 1), to = from + random.below(blocks.size() - from + 1);
        blocks.erase(blocks.begin() + std::ptrdiff_t(from), blocks.begin() + std::ptrdiff_t(to));
        blocks.insert(blocks.begin() + std::ptrdiff_t(from), more.begin(), more.end());
        if (blocks.size() > 30)
            blocks.resize(10);
        const auto finished = finishedOf(blocks);
        text.show(blocks, finished);
        ReportText fresh;
        fresh.show(blocks, finished);
        QCOMPARE(text.text().toPlainText(), fresh.text().toPlainText());
        QCOMPARE(text.layout().pageCount(), fresh.layout().pageCount());
        QVERIFY(same(readAll(text), blocks));
    }
}

void ReportTextTest::valuesFollowTheStudy()
{
    Study study = newStudy({"Baseline", "Run 1"}, "en");
    const std::vector<ReportBlockPointer> blocks{std::make_shared<const ReportBlock>(
        ReportBlock{TextBlock{TextStyle::body, {{"Called "}, {.value = "study.title"}, {" by us"}}}, {}, "en"})};
    ReportText text;
    study.title = "First";
    text.show(blocks, finishedOf(blocks, study));
    QCOMPARE(text.firstBlock(0).text(), QStringLiteral("Called First by us"));
    const auto title = std::make_shared<const ReportBlock>(
        ReportBlock{TextBlock{TextStyle::title, {{.value = "study.title"}}}, {}, "en"});
    ReportText page;
    page.show({title}, finishedOf({title}, study));
    const double normal = page.layout().placed().front().slice.height();
    study.title = std::string(300, 'x'); // a whole text: set smaller, as on paper
    page.refresh(finishedOf({title}, study));
    ReportText fresh;
    fresh.show({title}, finishedOf({title}, study));
    QCOMPARE(page.layout().placed().front().slice.height(), fresh.layout().placed().front().slice.height());
    study.title = "First";
    page.refresh(finishedOf({title}, study));
    QCOMPARE(page.layout().placed().front().slice.height(), normal);
    study.title = "The second one";
    text.refresh(finishedOf(blocks, study));
    QCOMPARE(text.firstBlock(0).text(), QStringLiteral("Called The second one by us"));
    QVERIFY(same(readAll(text), blocks));
}

void ReportTextTest::endsWithAPlaceToWrite()
{
    ReportText text;
    const std::vector<ReportBlockPointer> blocks{std::make_shared<const ReportBlock>(
        ReportBlock{TableBlock{{{{{"a"}}, {{"b"}}}, {{{"1"}}, {{"2"}}}}}, {}, "en"})};
    text.show(blocks, finishedOf(blocks));
    for (const char *word : {"after", "the end"}) {
        QTextCursor cursor(text.text().lastBlock());
        cursor.insertText(QLatin1String(word));
        QVERIFY(text.takeOver("en"));
    }
    QCOMPARE(text.blocks().size(), size_t(3));
    QVERIFY(takesNoRoom(text.text().lastBlock()));
}

void ReportTextTest::pagesBreakAlikeOnScreenAndPaper()
{
    RandomReport random(3);
    std::vector<ReportBlockPointer> blocks;
    while (blocks.size() < 150)
        for (const ReportBlockPointer &block : random.blocks())
            blocks.push_back(block);
    ReportText text;
    text.show(blocks, finishedOf(blocks));
    const auto onScreen = text.layout().placed();
    for (const int dots : {48, 96, 131, 240, dotsPerInch}) {
        text.layout().setResolution(dots);
        const auto &placed = text.layout().placed();
        QCOMPARE(placed.size(), onScreen.size());
        // every letter is on a line, and on the same
        for (QTextBlock block = text.text().begin(); block.isValid(); block = block.next()) {
            const BlockLines &lines = BlockLines::of(block);
            QCOMPARE(size_t(block.layout()->lineCount()), lines.count());
            for (size_t i = 0; i < lines.count(); ++i)
                QCOMPARE(block.layout()->lineAt(int(i)).textLength(), lines.lengths[i]);
            // and the line is inside of its column
            for (int i = 0; i < block.layout()->lineCount() && !takesNoRoom(block); ++i) {
                const QRectF letters = block.layout()->lineAt(i).naturalTextRect();
                const double room = lines.width * text.layout().scale();
                QVERIFY2(letters.left() > -1 && letters.right() <= room + 1,
                         qPrintable(QStringLiteral("%1 dots: %2 to %3 in %4: %5")
                                        .arg(dots)
                                        .arg(letters.left())
                                        .arg(letters.right())
                                        .arg(room)
                                        .arg(block.text())));
            }
        }
        for (size_t i = 0; i < placed.size(); ++i)
            QVERIFY(placed[i].page == onScreen[i].page && placed[i].top == onScreen[i].top);
    }
    QVERIFY(text.layout().pageCount() > 3);
}

/// Whole dots make letters wider than on paper at some sizes of a screen; the lines end in their column all the same, and what is
/// typed afterwards is heard of as one letter.
void ReportTextTest::noLineLeavesItsColumn()
{
    const std::string words =
        "de 2,9 a 7,4 t de CO₂e (simulación de Montecarlo, 10 000 simulaciones; abarca las cifras del catálogo) ";
    std::vector<ReportBlockPointer> blocks;
    for (const TextStyle style : {TextStyle::lead, TextStyle::body, TextStyle::note, TextStyle::bullet})
        blocks.push_back(
            std::make_shared<const ReportBlock>(ReportBlock{TextBlock{style, {{words + words + words}}}, {}, "es"}));
    ReportText text;
    text.show(blocks, finishedOf(blocks));
    for (int dots = 60; dots < 150; ++dots) {
        text.layout().setResolution(dots);
        for (QTextBlock block = text.text().begin(); block.isValid(); block = block.next())
            for (int i = 0; i < block.layout()->lineCount() && !takesNoRoom(block); ++i) {
                const double right = block.layout()->lineAt(i).naturalTextRect().right(),
                             room = BlockLines::of(block).width * text.layout().scale();
                QVERIFY2(right < room + 0.5,
                         qPrintable(QStringLiteral("%1 dots: %2 in %3").arg(dots).arg(right).arg(room)));
                QCOMPARE(block.layout()->lineAt(i).textLength(), BlockLines::of(block).lengths[size_t(i)]);
            }
    }
    QSignalSpy changes(&text.text(), &QTextDocument::contentsChange);
    QTextCursor(text.text().firstBlock()).insertText(QStringLiteral("a"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.front(), (QVariantList{0, 0, 1}));
}

/// Where every line of a text begins.
static std::vector<QPointF> linesOf(const QTextDocument &text)
{
    std::vector<QPointF> lines;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            lines.push_back(block.layout()->position() + block.layout()->lineAt(i).position());
    return lines;
}

/// A key lays out as little as it can; all of it laid out anew gives the same.
void ReportTextTest::whatIsTypedStandsWhereAFreshLayoutPutsIt()
{
    RandomReport random(5);
    std::vector<ReportBlockPointer> blocks;
    while (blocks.size() < 60)
        for (const ReportBlockPointer &block : random.blocks())
            blocks.push_back(block);
    ReportText text;
    text.show(blocks, finishedOf(blocks));
    const char *words[] = {"a", "W", "a long word or two ", "", ""};
    for (int round = 0; round < 300; ++round) {
        QTextCursor cursor(&text.text());
        cursor.setPosition(int(random.below(size_t(text.text().characterCount()))));
        if (text.isMade(cursor.block()))
            continue;
        const QString word = QLatin1String(words[random.below(5)]);
        if (!word.isEmpty())
            cursor.insertText(word);
        else if (!cursor.atBlockEnd())
            cursor.deleteChar();
        text.takeOver("en");
        const std::vector<QPointF> typed = linesOf(text.text());
        text.layout().setResolution(96);
        QVERIFY2(typed == linesOf(text.text()), qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

HUELLA_TEST(ReportTextTest, QApplication)
} // namespace report_text_test
#include "report_text_test.moc"
