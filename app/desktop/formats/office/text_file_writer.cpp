// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/office/text_file_writer.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_writer.h"
#include "core/wording/letters.h"

#include <QImage>

#include <functional>
#include <utility>

namespace huella {
namespace {

constexpr size_t longestFoot = 80;       // letters
constexpr size_t linesKeptTogether = 24; // of a working; a longer one may go over pages
constexpr double highestOwnPicture = pt(560);

/// As it stands in the study.
FigurePictures ownPicture(const FigureBlock &figure, double column)
{
    const Picture &picture = *figure.picture;
    FigurePictures made;
    made.dots = QByteArray(picture.bytes.data(), qsizetype(picture.bytes.size()));
    made.ending = picture.kind == Picture::Kind::png ? "png" : "jpg";
    const double width = column * figure.width / fullFigureWidth;
    made.size = QSizeF(width, width * picture.height / picture.width);
    if (made.size.height() > highestOwnPicture)
        made.size *= highestOwnPicture / made.size.height();
    return made;
}

} // namespace

std::vector<double> columnWidths(const Block &block, double room)
{
    if (const auto *table = std::get_if<Table>(&block); table && !table->header.empty())
        return tableWidths(*table, room);
    if (const auto *key = std::get_if<KeyFigures>(&block))
        return keyFigureWidths(key->figures.size(), room);
    return {};
}

Result<void> TextFileWriter::writeBlocks()
{
    for (block_ = 0; block_ < document_.blocks.size(); ++block_) {
        const Section *begun = section();
        if (begun && begun == &contents_.front()) {
            inList(ListKind::none);
            writeContents(contents_);
        }
        std::visit(std::ref(*this), document_.blocks[block_]);
        nextSection_ += begun ? 1 : 0;
    }
    inList(ListKind::none);
    return problem_ ? Result<void>(tl::unexpected(*problem_)) : Result<void>();
}

void TextFileWriter::operator()(const Paragraph &paragraph)
{
    const ListKind kind = paragraph.style == TextStyle::bullet     ? ListKind::bullets
                          : paragraph.style == TextStyle::numbered ? ListKind::numbers
                                                                   : ListKind::none;
    inList(kind);
    writeParagraph(lookOf(paragraph.style), paragraph.runs, kind);
}

void TextFileWriter::operator()(const PageBreak &)
{
    inList(ListKind::none);
    newPage_ = hasContent_;
}

void TextFileWriter::operator()(const KeyFigures &key)
{
    if (key.figures.empty())
        return;
    inList(ListKind::none);
    const std::vector<double> widths = columnWidths(key, page_.body.width());
    startTable(widths, onNewPage());
    startRow(RowKind::keyFigures);
    for (size_t i = 0; i < key.figures.size(); ++i) {
        startCell(RowKind::keyFigures, widths[i]);
        writeParagraph(lookOf(PieceStyle::keyValue), {{key.figures[i].value}});
        for (const std::string &line : {key.figures[i].label, key.figures[i].range})
            if (!line.empty())
                writeParagraph(lookOf(PieceStyle::keyLabel), {{line}});
        endCell();
    }
    endRow(RowKind::keyFigures);
    endTable();
}

void TextFileWriter::operator()(const Table &table)
{
    if (table.header.empty())
        return;
    inList(ListKind::none);
    if (!table.caption.empty())
        writeCaption(table.caption, PieceStyle::tableCaption);
    const std::vector<double> widths = columnWidths(table, page_.body.width());
    startTable(widths, onNewPage());
    writeRow(table, table.header, widths, RowKind::head);
    for (size_t i = 0; i < table.rows.size(); ++i)
        writeRow(table, table.rows[i], widths,
                 table.total && i + 1 == table.rows.size() ? RowKind::total : RowKind::body);
    endTable();
}

void TextFileWriter::operator()(const FigureBlock &figure)
{
    inList(ListKind::none);
    const auto pictures = picturesOf(figure);
    if (!pictures) {
        problem_ = pictures.error();
        return;
    }
    startParagraph(lookOf(figure.logo ? PieceStyle::logo : PieceStyle::figure), onNewPage(), ListKind::none);
    writePicture(figure.chart, *pictures);
    endParagraph();
    if (figure.logo)
        return;
    if (!figure.chart.footnote.empty())
        writeParagraph(lookOf(PieceStyle::caption), {{figure.chart.footnote}});
    writeCaption(figure.caption, PieceStyle::caption);
}

void TextFileWriter::operator()(const WorkingBlock &working)
{
    inList(ListKind::none);
    const bool together = working.lines.size() <= linesKeptTogether;
    for (size_t i = 0; i < working.lines.size(); ++i) {
        TextRuns runs;
        for (const WorkingSpan &span : working.lines[i].spans)
            runs.push_back({span.text, span.kind == WorkingSpan::Kind::result});
        const bool last = !together || i + 1 == working.lines.size();
        writeParagraph(lookOf(last ? PieceStyle::workingEnd : PieceStyle::working), runs);
    }
}

void TextFileWriter::inList(ListKind kind)
{
    if (kind == list_)
        return;
    if (list_ != ListKind::none)
        endList();
    if (kind != ListKind::none)
        startList(kind);
    list_ = kind;
}

bool TextFileWriter::onNewPage()
{
    hasContent_ = true;
    return std::exchange(newPage_, false);
}

void TextFileWriter::writeParagraph(const ParagraphLook &look, const TextRuns &runs, ListKind item)
{
    startParagraph(look, onNewPage(), item);
    for (const TextRun &run : runs)
        writeLetters(run);
    endParagraph();
}

void TextFileWriter::writeLetters(const TextRun &run)
{
    const ReferredPart part = referredPart(run, Wording::of(document_.language));
    if (const TextRuns *note = noteOf(run, document_))
        writeNote(toQString(run.text), *note);
    else if (part.number > 0)
        writeReference(run, part);
    else
        writeRun(run);
}

void TextFileWriter::writeCaption(const std::string &caption, PieceStyle style)
{
    const NumberedCaption parts = numberedCaption(caption, Wording::of(document_.language));
    startParagraph(lookOf(style), onNewPage(), ListKind::none);
    if (parts.number > 0) {
        startName({parts.what, parts.number});
        writeRun({parts.word});
        writeNumber(parts);
        endName();
    }
    writeRun({parts.point + parts.text});
    endParagraph();
}

void TextFileWriter::writeRow(const Table &table, const std::vector<Cell> &cells, const std::vector<double> &widths,
                              RowKind kind)
{
    const PieceStyle style = kind == RowKind::head    ? PieceStyle::tableHead
                             : kind == RowKind::total ? PieceStyle::tableTotal
                                                      : PieceStyle::tableText;
    startRow(kind);
    for (size_t i = 0; i < table.header.size(); ++i) {
        startCell(kind, i < widths.size() ? widths[i] : 0);
        const bool numeric = i < table.numeric.size() && table.numeric[i];
        writeParagraph(numeric ? numberLookOf(style) : lookOf(style), i < cells.size() ? cells[i].runs : TextRuns());
        endCell();
    }
    endRow(kind);
}

Result<FigurePictures> TextFileWriter::picturesOf(const FigureBlock &figure) const
{
    if (figure.picture)
        return ownPicture(figure, page_.body.width());
    FigureOptions options;
    options.width = page_.body.width() / dotsPerInch * 25.4 * figure.width / double(fullFigureWidth);
    options.footnote = false; // below the picture it is text
    options.language = document_.language;
    options.format = FigureFormat::png;
    auto png = figureAs(figure, options);
    if (!png)
        return tl::unexpected(png.error());
    options.format = FigureFormat::svg;
    auto svg = figureAs(figure, options);
    if (!svg)
        return tl::unexpected(svg.error());
    const QImage picture = QImage::fromData(*png, "PNG");
    const double unitsPerDot = dotsPerInch / 0.0254 / picture.dotsPerMeterX();
    return FigurePictures{std::move(*svg), std::move(*png), "png", QSizeF(picture.size()) * unitsPerDot};
}

QString footTitle(const Document &document) { return toQString(shortened(lineText(document.title), longestFoot)); }

/// The sentence comes with two letters of nobody's where the numbers belong.
std::vector<FootPiece> pageOfPages(Language language)
{
    const std::string nobodys[] = {"\ue000", "\ue001"};
    const QString sentence =
        toQString(Wording::of(language)("report.page", {textArg("page", nobodys[0]), textArg("pages", nobodys[1])}));
    std::vector<FootPiece> pieces;
    for (const QChar c : sentence)
        if (c == u'\ue000' || c == u'\ue001')
            pieces.push_back({c == u'\ue000' ? FootPiece::Kind::page : FootPiece::Kind::pages});
        else if (!pieces.empty() && pieces.back().kind == FootPiece::Kind::words)
            pieces.back().words += c;
        else
            pieces.push_back({FootPiece::Kind::words, c});
    return pieces;
}

} // namespace huella
