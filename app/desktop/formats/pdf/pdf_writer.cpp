// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/pdf_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/formats/pdf/page_painter.h"
#include "app/desktop/formats/pdf/pdf_finish.h"
#include "app/desktop/paper/contents_list.h"
#include "app/desktop/paper/print.h"
#include "core/study/file/file.h"
#include "core/wording/letters.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>

#include <set>

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
    std::vector<LinkTarget> targets;
    Tags tags;
};

/// A little above what stands there, pt from the lower edge of the paper.
double topOnPage(const PageGeometry &page, double top)
{
    return (page.paper.height() - page.body.top() - top + pt(6)) / pt(1);
}

/// What the lines of the list of contents lead to.
void noteSections(Pages &pages, const PageLayout &layout)
{
    for (const SectionPlace &place : sectionsOn(layout))
        pages.targets.push_back(
            {sectionKey(place.section.block), place.section.text, place.page, topOnPage(layout.page(), place.top)});
}

/// Headings stand in the outline, and links lead to entries of the list of references.
void notePlace(Pages &pages, const PageLayout &layout, const PlacedSlice &placed)
{
    const FlowBlock &piece = layout.pieces()[placed.slice.piece];
    if (piece.table || !placed.slice.first)
        return;
    const PageGeometry &page = layout.page();
    const double top = topOnPage(page, placed.top);
    const std::string text = toStdString(piece.first.text());
    if (piece.isHeading() && piece.role != Role::heading3)
        pages.outline.push_back({piece.role == Role::heading1 ? 1 : 2, text, placed.page, top});
    if (const QString key = piece.first.blockFormat().stringProperty(block_property::anchor); !key.isEmpty())
        pages.targets.push_back({toStdString(key), text, placed.page, top});
}

std::set<std::string> anchorsOf(const std::vector<Block> &blocks)
{
    std::set<std::string> anchors;
    for (const Block &block : blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && !paragraph->anchor.empty())
            anchors.insert(paragraph->anchor);
        else if (const std::string_view label = labelOf(block); !label.empty())
            anchors.insert(std::string(refPath).append(label));
    return anchors;
}

/// Only an address of the web is a link: a click must not open a file, nor run what an address can run. Citations lead to what
/// they cite, where the report lists it.
void mendLinks(TextRuns &runs, const std::set<std::string> &anchors)
{
    for (TextRun &run : runs) {
        if (!isWebAddress(run.link))
            run.link.clear();
        if (const auto key = behindPath(run.value, citePath);
            key && run.link.empty() && anchors.contains(std::string(*key)))
            run.link = "#" + std::string(*key);
        if (run.value.starts_with(refPath) && run.link.empty() && anchors.contains(run.value))
            run.link = "#" + run.value;
    }
}

std::vector<Block> withSafeLinks(std::vector<Block> blocks)
{
    const std::set<std::string> anchors = anchorsOf(blocks);
    for (Block &block : blocks)
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            mendLinks(paragraph->runs, anchors);
        else if (auto *table = std::get_if<Table>(&block))
            for (auto &row : table->rows)
                for (Cell &cell : row)
                    mendLinks(cell.runs, anchors);
    return blocks;
}

Pages paintPages(const Document &document, Paper paper, PdfArchive archive)
{
    const Theme theme = Theme::paper();
    const PageGeometry page = PageGeometry::of(paper);
    QTextDocument text;
    auto *layout = new PageLayout(text, page, dotsPerInch);
    text.setDocumentLayout(layout);
    const bool contents =
        writeWithContents(text, *layout, withSafeLinks(document.blocks), Wording::of(document.language));
    const int count = layout->pageCount();
    const auto foot = [&](int number) { return footOf(document.title, Wording::of(document.language), number, count); };

    Pages pages;
    QBuffer buffer(&pages.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout(paper));
    writer.setResolution(dotsPerInch);
    if (archive != PdfArchive::none)
        // brings the output intent, sRGB, and lists of the glyphs
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    PagePainter onPage(painter, *layout, theme);
    onPage.startPage(0, foot(0));
    int current = 0;
    const auto turnTo = [&](int wanted) {
        for (; current < wanted; ++current) {
            onPage.endPage(current);
            writer.newPage();
            onPage.startPage(current + 1, foot(current + 1));
        }
    };
    for (const PlacedSlice &each : layout->placed()) {
        turnTo(each.page);
        onPage.paint(each);
        notePlace(pages, *layout, each);
    }
    turnTo(count - 1);
    onPage.endPage(current);
    painter.end();
    if (contents)
        noteSections(pages, *layout);
    pages.tags = onPage.tags();
    return pages;
}

Result<QByteArray> writePages(const Document &document, const Study *study, const PdfOptions &options)
{
    loadPaperFonts();
    Pages pages = paintPages(document, options.paper, options.archive);
    PdfProperties properties;
    properties.title = toStdString(paperText(document.title));
    properties.author = toStdString(paperText(document.author));
    properties.subject = document.subject;
    properties.creator = "Huella " HUELLA_VERSION;
    properties.language = codeOf(document.language);
    properties.isoDate = options.isoDate;
    properties.studyDescription = Wording::of(document.language)("report.attachment");
    properties.archive = options.archive;
    if (study && options.archive != PdfArchive::a1b)
        properties.study = writeStudy(*study);
    properties.outline = std::move(pages.outline);
    properties.targets = std::move(pages.targets);
    properties.tags = std::move(pages.tags);
    return finishPdf(pages.bytes, properties);
}

} // namespace

Result<QByteArray> writePdf(const Document &document, const Study &study, const PdfOptions &options)
{
    return writePages(document, &study, options);
}

Result<QByteArray> writePdf(const Document &document, const PdfOptions &options)
{
    return writePages(document, nullptr, options);
}

} // namespace huella
