// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks that are larger than a page, and lists that begin anew: nothing of them is lost, in a PDF and in a text file.

#include "tests/app/desktop/formats/odt_fixture.h"
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/formats/odt/odt_writer.h"
#include "app/desktop/paper/page_layout.h"

#include <QRegularExpression>

using namespace huella;

namespace long_blocks_test {

class LongBlocksTest : public QObject {
    Q_OBJECT

private slots:
    void aRowHigherThanAPageIsWhole();
    void aTableOfManyColumnsFits();
    void aWordLongerThanAPageIsWhole();
    void numberedListsBeginWithOne();
};

namespace {

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = "A title";
    document.blocks = std::move(blocks);
    return document;
}

QByteArray pdfFrom(const Document &document)
{
    return writePdf(document, {Paper::a4, fixedDate}).value_or(QByteArray());
}

QString odtTextFrom(const Document &document)
{
    return shownText(
        filesIn(writeOdt(document, {Paper::a4, fixedDate}).value_or(QByteArray()))[QStringLiteral("content.xml")]);
}

std::string manyWords(int count)
{
    std::string words;
    for (int i = 1; i <= count; ++i)
        words += (i > 1 ? " w" : "w") + std::to_string(i);
    return words;
}

} // namespace

void LongBlocksTest::aRowHigherThanAPageIsWhole()
{
    Table table;
    table.header = {"Name", "Text"};
    table.numeric = {false, false};
    table.rows = {{"Long", manyWords(3000)}, {"Short", "the end"}};
    const QByteArray bytes = pdfFrom(documentOf({table}));
    const auto pdf = opened(bytes);
    QVERIFY(pdf && pdf->numPages() >= 3);
    for (const QString &text : {textOf(*pdf), odtTextFrom(documentOf({table}))}) {
        const QStringList shown = text.split(QRegularExpression(QStringLiteral("\\s+")));
        const QSet<QString> words(shown.begin(), shown.end());
        for (int i = 1; i <= 3000; ++i)
            QVERIFY2(words.contains(u'w' + QString::number(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"the end"));
    }
}

void LongBlocksTest::aTableOfManyColumnsFits()
{
    Table table;
    table.rows.emplace_back();
    for (int i = 1; i <= 14; ++i) {
        table.header.push_back("Column number " + std::to_string(i) + " with words");
        table.numeric.push_back(false);
        table.rows.front().push_back("cell" + std::to_string(i));
    }
    const auto pdf = opened(pdfFrom(documentOf({table})));
    QVERIFY(pdf);
    const PageGeometry page = PageGeometry::of(Paper::a4);
    QString letters;
    for (int i = 0; i < pdf->numPages(); ++i)
        for (const auto &box : pdf->page(i)->textList()) {
            letters += box->text();
            QVERIFY2(box->boundingBox().right() <= page.body.right() / 10 + 1, qPrintable(box->text()));
        }
    const QString odt = odtTextFrom(documentOf({table}));
    for (int i = 1; i <= 14; ++i) {
        QVERIFY2(letters.contains(QStringLiteral("cell%1").arg(i)), qPrintable(letters)); // a word may take two lines
        QVERIFY(odt.contains(QStringLiteral("Column number %1 with words").arg(i)));
    }
}

void LongBlocksTest::aWordLongerThanAPageIsWhole()
{
    constexpr int letters = 100'000;
    const Document report = documentOf({Paragraph{{{std::string(letters, 'x')}}}});
    const auto pdf = opened(pdfFrom(report));
    QVERIFY(pdf && pdf->numPages() > 20);
    QCOMPARE(textOf(*pdf).count(u'x'), letters);
    QCOMPARE(odtTextFrom(report).count(u'x'), letters);
}

void LongBlocksTest::numberedListsBeginWithOne()
{
    const auto item = [](const char *text) { return Block(Paragraph{{{text}}, TextStyle::numbered}); };
    const auto pdf =
        opened(pdfFrom(documentOf({item("apple"), item("pear"), Paragraph{{{"between"}}}, item("plum"), item("fig")})));
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    for (const char *line : {"1. apple", "2. pear", "1. plum", "2. fig"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
}

HUELLA_TEST(LongBlocksTest, QApplication)
} // namespace long_blocks_test
#include "long_blocks_test.moc"
