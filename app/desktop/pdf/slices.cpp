// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf/page_flow.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace huella {
namespace {

constexpr int linesThatStay = 12; // a working of so many lines is not torn apart

class Slicer {
public:
    explicit Slicer(const TextDocument &document) : document_(document), layout_(*document.text->documentLayout()) {}

    std::vector<Slice> run()
    {
        for (size_t i = 0; i < document_.pieces.size(); ++i)
            add(i);
        return std::move(slices_);
    }

private:
    void add(size_t index)
    {
        const Piece &piece = document_.pieces[index];
        const size_t before = slices_.size();
        if (piece.table)
            table(piece);
        else if (piece.role == Role::figure)
            box(piece, true);
        else if (piece.role == Role::working)
            box(piece, piece.lastBlock - piece.firstBlock < linesThatStay);
        else
            paragraph(piece);
        for (size_t s = before; s < slices_.size(); ++s) {
            slices_[s].piece = index;
            slices_[s].first = s == before;
            slices_[s].last = s + 1 == slices_.size();
        }
        if (slices_.size() == before)
            return;
        slices_.back().keepWithNext = slices_.back().keepWithNext || staysWithNext(piece.role) || introduces(index);
        slices_[before].newPage = piece.newPage;
        const double after = index > 0 ? spaceOf(document_.pieces[index - 1].role).after : 0;
        slices_[before].before = std::max(spaceBefore(index), after);
    }

    /// A paragraph between a heading and a table or figure is about these.
    bool introduces(size_t index) const
    {
        const auto &pieces = document_.pieces;
        if (index == 0 || index + 1 >= pieces.size() || pieces[index].role != Role::body
            || !pieces[index - 1].isHeading())
            return false;
        return pieces[index + 1].role == Role::figure || pieces[index + 1].role == Role::tableRow;
    }

    double spaceBefore(size_t index) const
    {
        const bool afterTable = index > 0 && document_.pieces[index - 1].role == Role::tableRow;
        return std::max(spaceOf(document_.pieces[index].role).before, afterTable ? pt(9) : 0);
    }

    QTextBlock block(int number) const { return document_.text->findBlockByNumber(number); }
    QRectF rect(const QTextBlock &block) const { return layout_.blockBoundingRect(block); }
    QRectF strip(double top, double bottom) const { return {0, top, document_.width, bottom - top}; }

    void push(double top, double bottom)
    {
        slices_.push_back({});
        slices_.back().source = strip(top, bottom);
    }

    /// Tops of a block's lines, and its bottom.
    std::vector<double> lineEdges(const QTextBlock &block) const
    {
        const QRectF whole = rect(block);
        std::vector<double> edges{whole.top()};
        for (int i = 1; i < block.layout()->lineCount(); ++i)
            edges.push_back(whole.top() + block.layout()->lineAt(i).y());
        edges.push_back(whole.bottom());
        return edges;
    }

    /// Line by line, but never the first or the last line of several alone.
    void paragraph(const Piece &piece)
    {
        const std::vector<double> edges = lineEdges(block(piece.firstBlock));
        const size_t lines = edges.size() - 1;
        if (lines < 4) {
            push(edges.front(), edges.back());
            return;
        }
        push(edges[0], edges[2]);
        for (size_t line = 2; line + 2 < lines; ++line)
            push(edges[line], edges[line + 1]);
        push(edges[lines - 2], edges[lines]);
    }

    void box(const Piece &piece, bool whole)
    {
        const size_t first = slices_.size();
        if (whole)
            push(rect(block(piece.firstBlock)).top(), rect(block(piece.lastBlock)).bottom());
        else
            for (int number = piece.firstBlock; number <= piece.lastBlock; ++number)
                push(rect(block(number)).top(), rect(block(number)).bottom());
        slices_[first].padTop = boxPadding;
        slices_.back().padBottom = boxPadding;
        slices_.back().cuts = whole ? cutsOf(piece.firstBlock, piece.lastBlock) : std::vector<double>();
    }

    std::vector<double> cutsOf(int first, int last) const
    {
        std::vector<double> cuts;
        for (int number = first; number <= last; ++number)
            for (const double edge : lineEdges(block(number)))
                cuts.push_back(edge);
        return cuts;
    }

    void table(const Piece &piece)
    {
        const std::vector<double> tops = rowTops(*piece.table);
        const int rows = piece.table->rows();
        for (int row = 0; row < rows; ++row) {
            push(tops[size_t(row)], tops[size_t(row) + 1]);
            Slice &slice = slices_.back();
            slice.row = rows > 1 ? row : -1;
            slice.keepWithNext = rows > 1 && (row == 0 || (row == 1 && rows > 2) || (row + 2 == rows));
            if (slice.source.height() > pt(200))
                slice.cuts = rowCuts(*piece.table, row);
        }
    }

    std::vector<double> rowTops(const QTextTable &table) const
    {
        const double padding = table.cellAt(0, 0).format().toTableCellFormat().topPadding();
        std::vector<double> tops;
        double bottom = 0;
        for (int row = 0; row < table.rows(); ++row) {
            const QRectF first = rect(table.cellAt(row, 0).firstCursorPosition().block());
            tops.push_back(first.top() - padding);
        }
        for (int column = 0; column < table.columns(); ++column)
            bottom =
                std::max(bottom, rect(table.cellAt(table.rows() - 1, column).lastCursorPosition().block()).bottom());
        tops.push_back(bottom + padding);
        return tops;
    }

    /// All cells of a row have the same type and begin at its top, so their lines share a grid.
    std::vector<double> rowCuts(const QTextTable &table, int row) const
    {
        std::vector<double> longest;
        for (int column = 0; column < table.columns(); ++column)
            if (auto edges = lineEdges(table.cellAt(row, column).firstCursorPosition().block());
                edges.size() > longest.size())
                longest = std::move(edges);
        return longest;
    }

    const TextDocument &document_;
    const QAbstractTextDocumentLayout &layout_;
    std::vector<Slice> slices_;
};

} // namespace

std::vector<Slice> slicesOf(const TextDocument &document) { return Slicer(document).run(); }

} // namespace huella
