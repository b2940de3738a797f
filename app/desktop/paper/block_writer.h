// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/chart_object.h"
#include "app/desktop/paper/flow_blocks.h"
#include "app/desktop/paper/letter_writer.h"
#include "app/desktop/paper/paper_formats.h"
#include "core/report/document/contents.h"

#include <QTextCursor>

#include <span>

namespace huella {

/// Puts finished blocks into a text document. Everything is inserted as text, never as markup, so that a title of "<b>" is those
/// three letters. The document always ends with a hidden empty block, which belongs to no block of the report.
class BlockWriter {
public:
    /// Empties the document. `width` of its column, units.
    BlockWriter(QTextDocument &text, double width, const Theme &theme);
    BlockWriter(const BlockWriter &) = delete; ///< its letters look into its formats

    /// Writes one block of the report as these finished ones in front of `next`; with nothing to show it is a hidden block.
    /// Returns the block that follows.
    QTextBlock write(std::span<const Block> blocks, int entry, const QTextBlock &next);
    /// A list of contents in front of `next`, with room for the pages that its sections stand on: the last column of the table.
    QTextTable *writeContents(const std::string &heading, std::span<const Section> sections, const QTextBlock &next,
                              int entry = 0);
    /// The hidden block that ends every document: what is typed there is a new paragraph.
    void addEnd();
    /// A hidden block for an entry, behind the cursor's.
    void insertHidden(QTextCursor &cursor, int entry) const;
    /// Widths of a table's columns for what stands in it now.
    void fitColumns(QTextTable &table, const Table &content);

    const PaperFormats &formats() const { return formats_; }
    LetterWriter &letters() { return letters_; }
    /// Charts that the document does not show any longer go.
    void forgetCharts();
    size_t chartCount() const { return charts_->count(); }
    /// What a chart says at a point of its, units; empty where that is none.
    QString chartWordsAt(const QTextFormat &format, const QPointF &point) { return charts_->wordsAt(format, point); }
    /// The table that was written last.
    QTextTable *lastTable() const { return lastTable_; }

    void operator()(const PageBreak &);
    void operator()(const Paragraph &paragraph);
    void operator()(const KeyFigures &key);
    void operator()(const Table &table);
    void operator()(const FigureBlock &figure);
    void operator()(const WorkingBlock &working);

private:
    void start(int entry, const QTextBlock &next);
    void nothing();
    void addBlock(const QTextBlockFormat &format, const QTextCharFormat &type);

    struct CellStyle {
        bool right = false;
        double padding = 0;
        QTextCharFormat type;
        double behind = 0; ///< a number, what it lacks of the decimals of its column
    };
    struct AtTheMark {
        QChar mark{};
        double widest = 0; ///< of what stands from the mark on, units
    };
    void addCaption(const Table &table);
    void addLogo(const FigureBlock &figure);
    static std::vector<AtTheMark> marksOf(const Table &table);
    QTextTable *insertTable(int rows, const std::vector<double> &widths, Role role);
    QTextCursor openCell(QTextTable *table, int row, int column, const CellStyle &style) const;
    void fillRow(QTextTable *table, int row, const std::vector<Cell> &cells, const std::vector<bool> &numeric,
                 Role role, bool strong, const std::vector<AtTheMark> &marks);
    void fillKeyFigure(QTextTable *table, int column, const KeyFigure &figure, double width) const;

    QTextDocument &text_;
    double width_;
    const Theme &theme_;
    PaperFormats formats_;
    LetterWriter letters_;
    ChartObject *charts_;
    QTextCursor cursor_;          ///< at the start of the block that what is written stands before
    QTextBlockFormat nextFormat_; ///< of that block
    QTextCharFormat nextType_;
    QTextTable *lastTable_ = nullptr;
    int entry_ = 0;
    int group_ = 0;
};

/// A whole report in one step, for who does not edit it. The document has its layout already.
void writeAll(QTextDocument &text, std::span<const Block> blocks, double width, const Theme &theme);

/// Widths of the columns of a written or made table, units.
std::vector<double> tableWidths(const Table &table, double width);

/// Widths of so many key figures side by side, units.
std::vector<double> keyFigureWidths(size_t count, double width);

} // namespace huella
