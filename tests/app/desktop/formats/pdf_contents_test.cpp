// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"
#include "tests/register_test.h"

#include "app/desktop/paper/contents_list.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <functional>
#include <map>

using namespace huella;

namespace pdf_contents_test {

/// The list of contents on pages.
class PdfContentsTest : public QObject {
    Q_OBJECT

private slots:
    void pagesAreThoseOfTheSections_data();
    void pagesAreThoseOfTheSections();
    void aListGoesOverTwoPages();
    void fewerPagesHaveNone();
    void linesLeadToTheirSections();
    void theListIsTaggedAsSuch();
};

namespace {

/// A report of so many sections, each longer than half of a page.
Document ofPages(size_t sections)
{
    Document report;
    report.title = "Long";
    report.blocks.emplace_back(Paragraph{{{"Long"}}, TextStyle::title});
    for (size_t i = 0; i < sections; ++i) {
        report.blocks.emplace_back(Paragraph{{{"Section " + std::to_string(i)}}, TextStyle::heading1});
        for (int line = 0; line < 30; ++line)
            report.blocks.emplace_back(Paragraph{{{"A paragraph of one line."}}});
    }
    return report;
}

struct OnPages {
    QTextDocument text;
    PageLayout *layout;
    bool contents = false;

    explicit OnPages(const Document &report)
    {
        loadPaperFonts();
        layout = new PageLayout(text, PageGeometry::of(Paper::a4), dotsPerInch);
        text.setDocumentLayout(layout);
        contents = writeWithContents(text, *layout, report.blocks, Wording::of(report.language));
    }
    const QTextTable *list() const
    {
        for (const FlowBlock &piece : layout->pieces())
            if (piece.role == Role::contents)
                return piece.table;
        return nullptr;
    }
};

QByteArray bytesOfPdf(const Document &report)
{
    const auto bytes = writePdf(report, PdfOptions{Paper::a4, fixedDate});
    return bytes ? *bytes : QByteArray();
}

QString cellText(const QTextTable &table, int row, int column)
{
    return table.cellAt(row, column).firstCursorPosition().block().text();
}

} // namespace

void PdfContentsTest::pagesAreThoseOfTheSections_data()
{
    QTest::addColumn<QString>("study");
    QTest::addColumn<bool>("spanish");
    for (const char *study : {"mid", "rich"})
        for (const bool spanish : {false, true})
            QTest::addRow("%s %s", study, spanish ? "es" : "en") << QString::fromLatin1(study) << spanish;
}

void PdfContentsTest::pagesAreThoseOfTheSections()
{
    QFETCH(QString, study);
    QFETCH(bool, spanish);
    const QByteArray bytes = bytesOf(QStringLiteral(HUELLA_SOURCE_DIR "/tests/data/studies/%1.huella").arg(study));
    const auto read = readStudy({bytes.constData(), size_t(bytes.size())}, "study");
    QVERIFY(read);
    const Document report = reportOf(read->study, "full", spanish ? Language::es : Language::en);
    const OnPages pages(report);
    QVERIFY(pages.contents && pages.list());
    // in rich the figure of all runs has no room on the first page: it goes behind the list and leaves no half page empty
    for (const PlacedSlice &placed : pages.layout->placed())
        if (study == QStringLiteral("rich") && pages.layout->pieces()[placed.slice.piece].role == Role::contents)
            QCOMPARE(placed.page, 0);
    const std::vector<SectionPlace> sections = sectionsOn(*pages.layout);
    std::vector<Section> all;
    for (const SectionPlace &place : sections)
        all.push_back(place.section);
    const std::vector<Section> named = namedInContents(all);
    QCOMPARE(pages.list()->rows(), int(named.size()));
    for (int row = 0; row < pages.list()->rows(); ++row) {
        const SectionPlace &place = sections[named[size_t(row)].block];
        QCOMPARE(cellText(*pages.list(), row, 0), place.heading.text());
        QCOMPARE(cellText(*pages.list(), row, 1), QString::number(place.page + 1));
    }
    const auto pdf = opened(bytesOfPdf(report));
    QVERIFY(pdf);
    for (const SectionPlace &place : sections)
        QVERIFY2(wordsOf(pdf->page(place.page)->text(QRectF())).contains(wordsOf(place.heading.text())),
                 qPrintable(place.heading.text()));
}

/// Four lines at least stand on each, and no line twice: its first is no head.
void PdfContentsTest::aListGoesOverTwoPages()
{
    Document report = ofPages(14);
    const Block filling = Paragraph{{{"A line of the first page."}}};
    report.blocks.insert(report.blocks.begin() + 1, 26, filling);
    const OnPages pages(report);
    std::map<int, int> lines;
    for (const PlacedSlice &placed : pages.layout->placed())
        if (pages.layout->pieces()[placed.slice.piece].role == Role::contents)
            ++lines[placed.page];
    QCOMPARE(lines.size(), size_t(2));
    QCOMPARE(lines[0] + lines[1], pages.list()->rows());
    QVERIFY2(lines[0] >= 4 && lines[1] >= 4, qPrintable(QString::number(lines[0])));
}

void PdfContentsTest::fewerPagesHaveNone()
{
    const OnPages few(ofPages(5)), many(ofPages(20));
    QVERIFY(few.layout->pageCount() < pagesWithContents && !few.contents && !few.list());
    QVERIFY(many.layout->pageCount() >= pagesWithContents && many.contents && many.list());
    QVERIFY(!textOf(*opened(bytesOfPdf(ofPages(5)))).contains(QStringLiteral("Contents")));
}

void PdfContentsTest::linesLeadToTheirSections()
{
    const auto pdf = opened(bytesOfPdf(ofPages(20)));
    QVERIFY(pdf);
    std::map<int, int> linesTo;
    for (const auto &link : pdf->page(0)->links())
        if (link->linkType() == Poppler::Link::Goto)
            ++linesTo[static_cast<Poppler::LinkGoto *>(link.get())->destination().pageNumber()];
    size_t lines = 0;
    for (const auto &[page, count] : linesTo)
        lines += size_t(count);
    QVERIFY2(lines >= 20 && linesTo.size() >= pagesWithContents, qPrintable(QString::number(lines)));
}

void PdfContentsTest::theListIsTaggedAsSuch()
{
    const QByteArray bytes = bytesOfPdf(ofPages(20));
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    std::map<std::string, int> types;
    const std::function<void(QPDFObjectHandle)> walk = [&](QPDFObjectHandle element) {
        if (!element.isDictionary())
            return;
        if (element.getKey("/S").isName())
            ++types[element.getKey("/S").getName()];
        QPDFObjectHandle children = element.getKey("/K");
        if (children.isDictionary())
            walk(children);
        for (int i = 0; children.isArray() && i < children.getArrayNItems(); ++i)
            walk(children.getArrayItem(i));
    };
    walk(pdf.getRoot().getKey("/StructTreeRoot"));
    QCOMPARE(types["/TOC"], 1);
    QCOMPARE(types["/TOCI"], 20);
    QCOMPARE(types["/Reference"], 20);
}

HUELLA_TEST(PdfContentsTest, QApplication)
} // namespace pdf_contents_test
#include "pdf_contents_test.moc"
