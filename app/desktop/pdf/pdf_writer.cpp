// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/pdf_writer.h"

#include "app/desktop/paper/block_writer.h"
#include "app/desktop/paper/print.h"
#include "app/desktop/pdf/page_painter.h"
#include "app/desktop/pdf/pdf_finish.h"
#include "app/desktop/text.h"
#include "core/report/write/letters.h"
#include "core/study/file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

namespace huella {
namespace {

QPageLayout pageLayout(Paper paper)
{
    return QPageLayout(QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF());
}

struct Pages {
    QByteArray bytes;
    std::vector<OutlineEntry> outline;
    Tags tags;
};

void addToOutline(Pages &pages, const PageLayout &layout, const PlacedSlice &placed)
{
    const PageGeometry &page = layout.page();
    const Piece &piece = layout.pieces()[placed.slice.piece];
    if (!piece.isHeading() || piece.role == Role::heading3 || !placed.slice.first)
        return;
    const double top = page.paper.height() - page.body.top() - placed.top + pt(6);
    pages.outline.push_back({piece.role == Role::heading1 ? 1 : 2,
                             ss(piece.first.text()), placed.page, top / pt(1)});
}

/// Only an address of the web is a link: a click must not open a file, nor run what an address can run.
void dropOtherLinks(TextRuns &runs)
{
    for (TextRun &run : runs)
        if (!isWebAddress(run.link))
            run.link.clear();
}

std::vector<Block> withWebLinks(std::vector<Block> blocks)
{
    for (Block &block : blocks)
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            dropOtherLinks(paragraph->runs);
        else if (auto *table = std::get_if<Table>(&block))
            for (auto &row : table->rows)
                for (Cell &cell : row)
                    dropOtherLinks(cell.runs);
    return blocks;
}

Pages paintPages(const Document &document, Paper paper, bool archive)
{
    const Theme theme = Theme::paper();
    const PageGeometry page = PageGeometry::of(paper);
    QTextDocument text;
    auto *layout = new PageLayout(text, page, dotsPerInch);
    text.setDocumentLayout(layout);
    writeAll(text, withWebLinks(document.blocks), page.body.width(), theme);
    const int count = layout->pageCount();
    const auto foot = [&](int number) { return footOf(document.title, Wording::of(document.language), number, count); };

    Pages pages;
    QBuffer buffer(&pages.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout(paper));
    writer.setResolution(dotsPerInch);
    if (archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // brings the output intent, sRGB, and lists of the glyphs
    QPainter painter(&writer);
    PagePainter onPage(painter, *layout, theme);
    onPage.startPage(0, foot(0));
    int current = 0;
    for (const PlacedSlice &each : layout->placed()) {
        for (; current < each.page; ++current) {
            writer.newPage();
            onPage.startPage(current + 1, foot(current + 1));
        }
        onPage.paint(each);
        addToOutline(pages, *layout, each);
    }
    painter.end();
    pages.tags = onPage.tags();
    return pages;
}

} // namespace

Result<QByteArray> writePdf(const Document &document, const Study &study, const PdfOptions &options)
{
    loadPaperFonts();
    Pages pages = paintPages(document, options.paper, options.archive);
    PdfProperties properties;
    properties.title = ss(paperText(document.title));
    properties.author = ss(paperText(document.author));
    properties.subject = document.subject;
    properties.creator = "Huella " HUELLA_VERSION;
    properties.language = codeOf(document.language);
    properties.isoDate = options.isoDate;
    properties.studyDescription = Wording::of(document.language)("report.attachment");
    properties.archive = options.archive;
    if (!options.archive) // a PDF/A-1 has no attachments
        properties.study = writeStudy(study);
    properties.outline = std::move(pages.outline);
    properties.tags = std::move(pages.tags);
    return finishPdf(pages.bytes, properties);
}

} // namespace huella
