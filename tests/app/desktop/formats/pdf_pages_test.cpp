// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/contents_list.h"
#include "app/desktop/paper/page_layout.h"

using namespace huella;

namespace pdf_pages_test {

class PdfPagesTest : public QObject {
    Q_OBJECT

private slots:
    void headingsStayWithWhatFollows();
    void aFewLinesAreNoPage();
    void shortFormsAreOnePage_data();
    void shortFormsAreOnePage();
    void noLastPageIsNearlyEmpty_data();
    void noLastPageIsNearlyEmpty();
    void noLineEndsInAUnit_data();
    void noLineEndsInAUnit();
    void noRowIsTorn();
    void longTablesRepeatTheirHeader();
    void rowsHigherThanAPageAreCutBetweenLines();
    void nothingIsCutOffAtTheMargins_data();
    void nothingIsCutOffAtTheMargins();
    void pageSizes_data();
    void pageSizes();
};

namespace {

/// A report of ten pages with six charts: the sample's, twice.
Document longReport()
{
    Document report = summaryOf(sampleStudy());
    const std::vector<Block> once = report.blocks;
    report.blocks.insert(report.blocks.end(), once.begin(), once.end());
    return report;
}

/// The report on its pages.
class Placed {
public:
    explicit Placed(const Document &report)
    {
        loadPaperFonts();
        const PageGeometry page = PageGeometry::of(Paper::a4);
        layout_ = new PageLayout(text_, page, dotsPerInch);
        text_.setDocumentLayout(layout_);
        writeWithContents(text_, *layout_, report.blocks, Wording::of(report.language));
    }
    const std::vector<PlacedSlice> &slices() const { return layout_->placed(); }
    const FlowBlock &piece(const PlacedSlice &slice) const { return layout_->pieces()[slice.slice.piece]; }

private:
    QTextDocument text_;
    PageLayout *layout_;
};

} // namespace

void PdfPagesTest::headingsStayWithWhatFollows()
{
    const Placed report(longReport());
    const std::vector<PlacedSlice> &placed = report.slices();
    for (size_t i = 0; i + 1 < placed.size(); ++i)
        if (report.piece(placed[i]).isHeading() && placed[i].slice.last)
            QCOMPARE(placed[i + 1].page, placed[i].page);
    QVERIFY(!report.piece(placed.back()).isHeading());
}

/// Two lines more than a page has room for: a little less room between paragraphs saves a page; half a page is left as it is.
void PdfPagesTest::aFewLinesAreNoPage()
{
    const double height = pt(700);
    const auto pagesOf = [height](int count) {
        Fragment slice;
        slice.source = QRectF(0, 0, pt(10), pt(28));
        slice.before = pt(7);
        return paginateFully(std::vector<Fragment>(size_t(count), slice), height, fewLinesOfPage).back().page + 1;
    };
    QCOMPARE(pagesOf(20), 1);
    QCOMPARE(pagesOf(22), 1);
    QCOMPARE(pagesOf(60), 3);
    Fragment high;
    high.source = QRectF(0, 0, pt(10), height - pt(1));
    Fragment half = high;
    half.source.setHeight(pt(300));
    half.before = pt(2);
    QCOMPARE(paginateFully({high, half}, height, fewLinesOfPage).back().page, 1);
}

void PdfPagesTest::shortFormsAreOnePage_data()
{
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("spanish");
    for (const char *id : {"methods", "acl", "green-disc"})
        for (const bool spanish : {false, true})
            QTest::addRow("%s %s", id, spanish ? "es" : "en") << std::string(id) << spanish;
}

/// Those of the sample, whose text is little more than a page.
void PdfPagesTest::shortFormsAreOnePage()
{
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const Placed report(reportOf(sampleStudy(), id, spanish ? Language::es : Language::en));
    QCOMPARE(report.slices().back().page, 0);
}

void PdfPagesTest::noLastPageIsNearlyEmpty_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::string>("id");
    QTest::addColumn<bool>("spanish");
    for (const char *name : {"resources/samples/sample", "tests/data/studies/mid", "tests/data/studies/rich"})
        for (const ReportTemplate &each : reportTemplates())
            QTest::addRow("%s %s %s", name, each.id.c_str(), codeOf(each.language).data())
                << QString::fromLatin1(name) << each.id << (each.language == Language::es);
}

/// A form of little more than a page is one page; what goes on has ten lines on its last.
void PdfPagesTest::noLastPageIsNearlyEmpty()
{
    QFETCH(QString, name);
    QFETCH(std::string, id);
    QFETCH(bool, spanish);
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/") + name + QStringLiteral(".huella"));
    const auto read = readStudy({bytes.constData(), size_t(bytes.size())}, "study");
    QVERIFY(read);
    const Placed report(reportOf(read->study, id, spanish ? Language::es : Language::en));
    const int last = report.slices().back().page;
    int lines = 0;
    for (const PlacedSlice &each : report.slices())
        if (each.page == last)
            forBlocks(report.piece(each), each.slice.row, [&](const QTextBlock &block) {
                const auto [first, end] =
                    BlockLines::of(block).between(each.slice.source.top(), each.slice.source.bottom());
                lines += int(end - first);
            });
    QVERIFY2(last == 0 || lines >= 10, qPrintable(QString::number(lines)));
    const double room = PageGeometry::of(Paper::a4).body.height(),
                 over = report.slices().back().top + report.slices().back().slice.height();
    QVERIFY2(last != 1 || over > room * 0.2, qPrintable(QString::number(over / room)));
}

void PdfPagesTest::noLineEndsInAUnit_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("en") << false;
    QTest::newRow("es") << true;
}

/// In columns of any width, and the letters are what they were.
void PdfPagesTest::noLineEndsInAUnit()
{
    QFETCH(bool, spanish);
    const Document report = reportOf(sampleStudy(), "neurips", spanish ? Language::es : Language::en);
    loadPaperFonts();
    int units = 0;
    for (int points = 90; points < 480; points += 13) {
        PageGeometry page = PageGeometry::of(Paper::a4);
        page.body.setWidth(pt(points));
        QTextDocument text;
        auto *layout = new PageLayout(text, page, dotsPerInch);
        text.setDocumentLayout(layout);
        std::vector<Block> paragraphs = report.blocks;
        std::erase_if(paragraphs, [](const Block &block) { return !std::holds_alternative<Paragraph>(block); });
        writeAll(text, paragraphs, page.body.width(), Theme::paper());
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            units += int(block.text().count(QStringLiteral("CO₂e/kWh")));
            for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
                const QTextLine line = block.layout()->lineAt(i);
                const QString ended = block.text().mid(line.textStart(), line.textLength());
                QVERIFY2(!ended.endsWith(QStringLiteral("CO₂e/")), qPrintable(ended));
            }
        }
    }
    QVERIFY(units >= 30);
}

void PdfPagesTest::noRowIsTorn()
{
    const Placed report(longReport());
    const PageGeometry page = PageGeometry::of(Paper::a4);
    double bottom = 0;
    int number = -1;
    for (const PlacedSlice &each : report.slices()) {
        if (each.page != number)
            bottom = 0;
        number = each.page;
        QVERIFY(each.top >= bottom - 1); // nothing overlaps
        bottom = each.top + each.slice.height();
        QVERIFY(bottom <= page.body.height() + 1);
    }
    QVERIFY(number >= 8);
}

void PdfPagesTest::longTablesRepeatTheirHeader()
{
    Document report = summaryOf(sampleStudy());
    Table table;
    table.header = {"Name", "Number"};
    table.numeric = {false, true};
    for (int i = 0; i < 150; ++i)
        table.rows.push_back({"Row " + std::to_string(i), std::to_string(i)});
    report.blocks = {table};
    const Placed onPages(report);
    const std::vector<PlacedSlice> &placed = onPages.slices();
    for (size_t i = 1; i < placed.size(); ++i)
        if (placed[i].page != placed[i - 1].page) {
            QVERIFY(placed[i].repeated && placed[i].slice.row == 0);
            QVERIFY(placed[i + 1].slice.row > 0);
        }
    QVERIFY(placed.back().page >= 2);
    QVERIFY(placed[placed.size() - 2].page == placed.back().page); // no last row alone
}

void PdfPagesTest::rowsHigherThanAPageAreCutBetweenLines()
{
    Document report = summaryOf(sampleStudy());
    Table table;
    table.header = {"Name", "Text"};
    table.numeric = {false, false};
    table.rows = {{"Long", std::string(30'000, 'w')}, {"Short", "end"}};
    report.blocks = {table};
    const auto bytes = writePdf(report, sampleStudy(), {Paper::a4, fixedDate});
    QVERIFY(bytes.has_value());
    const QString text = textOf(*opened(*bytes)).remove(u' ');
    QVERIFY(text.count(u'w') >= 30'000);
}

void PdfPagesTest::nothingIsCutOffAtTheMargins_data()
{
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("inSpanish");
    QTest::newRow("A4, English") << false << false;
    QTest::newRow("A4, Spanish") << false << true;
    QTest::newRow("Letter, English") << true << false;
    QTest::newRow("Letter, Spanish") << true << true;
}

void PdfPagesTest::nothingIsCutOffAtTheMargins()
{
    QFETCH(bool, letter);
    QFETCH(bool, inSpanish);
    const Paper paper = letter ? Paper::letter : Paper::a4;
    const PageGeometry page = PageGeometry::of(paper);
    const auto pdf = opened(pdfOf(sampleStudy(), inSpanish ? Language::es : Language::en, paper));
    for (int i = 0; i < pdf->numPages(); ++i)
        for (const auto &box : pdf->page(i)->textList()) {
            const QRectF r = box->boundingBox();
            QVERIFY2(r.left() >= page.body.left() / 10 - 1 && r.right() <= page.body.right() / 10 + 1,
                     qPrintable(box->text()));
            QVERIFY2(r.top() >= page.body.top() / 10 - 4 && r.bottom() <= page.foot.bottom() / 10,
                     qPrintable(box->text()));
        }
}

void PdfPagesTest::pageSizes_data()
{
    QTest::addColumn<bool>("letter");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("A4") << false << QSizeF(595, 842);
    QTest::newRow("Letter") << true << QSizeF(612, 792);
}

void PdfPagesTest::pageSizes()
{
    QFETCH(bool, letter);
    QFETCH(QSizeF, size);
    const auto pdf = opened(pdfOf(sampleStudy(), Language::en, letter ? Paper::letter : Paper::a4));
    for (int i = 0; i < pdf->numPages(); ++i)
        QCOMPARE(pdf->page(i)->pageSizeF(), size);
}

HUELLA_TEST(PdfPagesTest, QApplication)
} // namespace pdf_pages_test
#include "pdf_pages_test.moc"
