// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/figures/figure_file.h"
#include "app/desktop/formats/office/text_looks.h"
#include "core/report/document/contents.h"
#include "core/report/document/numbered_caption.h"

#include <QSizeF>

namespace huella {

/// A figure in the two forms that word processors take: vectors, and dots for those that show none. Somebody's own picture has no
/// vectors.
struct FigurePictures {
    QByteArray svg, dots;
    const char *ending = "png"; ///< of the dots
    QSizeF size;                ///< units
};
enum class ListKind { none, bullets, numbers };
enum class RowKind { head, body, total, keyFigures };

/// Widths of a block's columns, units; none where it is no table.
std::vector<double> columnWidths(const Block &block, double room);

/// Goes through a finished report for a format of word processors, which says how its pieces are written. What stands where, in
/// which style and on which page is the same in each.
class TextFileWriter {
public:
    TextFileWriter(const Document &document, const PageGeometry &page)
        : document_(document), page_(page), contents_(contentsOf(document))
    {
    }
    virtual ~TextFileWriter() = default;
    TextFileWriter(const TextFileWriter &) = delete;
    TextFileWriter &operator=(const TextFileWriter &) = delete;

    /// Fails where a figure cannot be drawn.
    Result<void> writeBlocks();

    void operator()(const Paragraph &paragraph);
    void operator()(const PageBreak &);
    void operator()(const KeyFigures &key);
    void operator()(const Table &table);
    void operator()(const FigureBlock &figure);
    void operator()(const WorkingBlock &working);

protected:
    const Document &document() const { return document_; }
    const PageGeometry &page() const { return page_; }
    /// The section that the next paragraph begins; null where it begins none, or no list leads to it.
    const Section *section() const
    {
        return nextSection_ < contents_.size() && contents_[nextSection_].block == block_ ? &contents_[nextSection_]
                                                                                          : nullptr;
    }

    /// A list ends where something else or a list of another kind begins; each counts from 1.
    virtual void startList(ListKind kind) = 0;
    virtual void endList() = 0;
    virtual void startParagraph(const ParagraphLook &look, bool newPage, ListKind item) = 0;
    virtual void endParagraph() = 0;
    virtual void writeRun(const TextRun &run) = 0;
    /// A footnote where its mark stands: the word processor counts it.
    virtual void writeNote(const QString &mark, const TextRuns &note) = 0;
    /// The name of a figure or table as its caption has it, which follows its number.
    virtual void writeReference(const TextRun &run, const ReferredPart &part) = 0;
    /// What a reference shows, around the word and number of a caption.
    virtual void startName(const ReferredPart &part) = 0;
    virtual void endName() = 0;
    /// The number of a caption, which the word processor counts.
    virtual void writeNumber(const NumberedCaption &caption) = 0;
    virtual void writePicture(const ChartSpec &chart, const FigurePictures &pictures) = 0;
    /// The list of contents, in a form that the word processor makes anew with its own page numbers.
    virtual void writeContents(const std::vector<Section> &sections) = 0;
    virtual void startTable(const std::vector<double> &widths, bool newPage) = 0;
    virtual void endTable() = 0;
    virtual void startRow(RowKind kind) = 0;
    virtual void endRow(RowKind kind) = 0;
    virtual void startCell(RowKind kind, double width) = 0;
    virtual void endCell() = 0;

private:
    void inList(ListKind kind);
    bool onNewPage();
    void writeParagraph(const ParagraphLook &look, const TextRuns &runs, ListKind item = ListKind::none);
    void writeLetters(const TextRun &run);
    void writeCaption(const std::string &caption, PieceStyle style);
    void writeRow(const Table &table, const std::vector<Cell> &cells, const std::vector<double> &widths, RowKind kind);
    Result<FigurePictures> picturesOf(const FigureBlock &figure) const;

    const Document &document_;
    const PageGeometry &page_;
    std::optional<Error> problem_;
    ListKind list_ = ListKind::none;
    bool newPage_ = false, hasContent_ = false;
    size_t block_ = 0, nextSection_ = 0;
    std::vector<Section> contents_; ///< empty: the report is short
};

/// A piece of the foot of the pages: words, or a number that the word processor counts.
struct FootPiece {
    enum class Kind { words, page, pages };
    Kind kind = Kind::words;
    QString words{};
};
/// The title, as long as there is room for it.
QString footTitle(const Document &document);
/// "Page 1 of 3"
std::vector<FootPiece> pageOfPages(Language language);

} // namespace huella
