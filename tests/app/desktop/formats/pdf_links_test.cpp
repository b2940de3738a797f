// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/formats/pdf_fixture.h"

#include "tests/register_test.h"

using namespace huella;

namespace pdf_links_test {

/// What leads somewhere in a PDF: its outline, links and citations.
class PdfLinksTest : public QObject {
    Q_OBJECT

private slots:
    void theOutlineFollowsTheHeadings();
    void linksLeadOutside();
    void citationsLeadToTheirReferences();
};

void PdfLinksTest::theOutlineFollowsTheHeadings()
{
    const Document report = summaryOf(sampleStudy());
    const auto pdf = opened(pdfOf(sampleStudy()));
    QStringList top, below, expectedTop, expectedBelow;
    for (const Poppler::OutlineItem &item : pdf->outline()) {
        top << item.name();
        QVERIFY(item.destination() && item.destination()->pageNumber() >= 1);
        for (const Poppler::OutlineItem &child : item.children())
            below << child.name();
    }
    for (const Block &block : report.blocks)
        if (const auto *heading = std::get_if<Paragraph>(&block);
            heading && headingLevel(heading->style) > 0 && headingLevel(heading->style) <= 2)
            (headingLevel(heading->style) == 1 ? expectedTop : expectedBelow) << toQString(heading->text());
    QCOMPARE(top, expectedTop);
    QCOMPARE(below, expectedBelow);
}

void PdfLinksTest::linksLeadOutside()
{
    const auto pdf = opened(pdfOf(sampleStudy()));
    QStringList addresses;
    for (int i = 0; i < pdf->numPages(); ++i)
        for (const auto &link : pdf->page(i)->links())
            if (link->linkType() == Poppler::Link::Browse)
                addresses << static_cast<const Poppler::LinkBrowse &>(*link).url();
    QVERIFY(addresses.contains(QStringLiteral("https://doi.org/10.1002/advs.202100707")));
    QVERIFY(addresses.contains(QStringLiteral("https://opendatacommons.org/licenses/odbl/1-0/")));
    for (const QString &address : addresses)
        QVERIFY2(address.startsWith(QStringLiteral("https://")), qPrintable(address));
}

void PdfLinksTest::citationsLeadToTheirReferences()
{
    Document report = reportOf(sampleStudy(), "methods", Language::es);
    const auto linksInside = [](const Document &document) {
        const auto bytes = writePdf(document, sampleStudy(), {Paper::a4, fixedDate});
        int count = 0;
        if (const auto pdf = opened(*bytes))
            for (int i = 0; i < pdf->numPages(); ++i)
                for (const auto &link : pdf->page(i)->links())
                    if (link->linkType() == Poppler::Link::Goto)
                        count += static_cast<const Poppler::LinkGoto &>(*link).destination().top() > 0.3 ? 1 : 0;
        return count;
    };
    QCOMPARE(linksInside(report), 2);
    std::erase_if(report.blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && !paragraph->anchor.empty();
    });
    QCOMPARE(linksInside(report), 0); // nowhere to lead to
}

HUELLA_TEST(PdfLinksTest, QApplication)
} // namespace pdf_links_test
#include "pdf_links_test.moc"
