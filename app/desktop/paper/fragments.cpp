// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/line_breaker.h"
#include "app/desktop/paper/page_flow.h"

#include <algorithm>

namespace huella {
namespace {

constexpr int linesOfContents = 4; // of a list of contents that goes over two pages, on each at least
constexpr int linesThatStay = 12;  // a working of so many lines is not torn apart

class FragmentMaker {
public:
    FragmentMaker(const std::vector<FlowBlock> &pieces, double width) : pieces_(pieces), width_(width) {}

    std::vector<Fragment> run()
    {
        for (size_t i = 0; i < pieces_.size(); ++i)
            add(i);
        return std::move(slices_);
    }

private:
    void add(size_t index)
    {
        const FlowBlock &piece = pieces_[index];
        const size_t before = slices_.size();
        if (piece.table)
            table(piece);
        else if (piece.role == Role::figure)
            box(piece, true);
        else if (piece.role == Role::working)
            box(piece, piece.last.blockNumber() - piece.first.blockNumber() < linesThatStay);
        else
            paragraph(piece);
        for (size_t s = before; s < slices_.size(); ++s) {
            if (piece.isTableCaption())
                slices_[s].keepWithNext = true;
            slices_[s].piece = index;
            slices_[s].first = s == before;
            slices_[s].last = s + 1 == slices_.size();
        }
        if (slices_.size() == before)
            return;
        slices_.back().keepWithNext = slices_.back().keepWithNext || staysWithNext(piece.role) || introduces(index)
                                      || leavesRoom(index) || piece.isTableCaption();
        slices_[before].newPage = piece.newPage;
        const double after = index > 0 ? spaceOf(pieces_[index - 1].role).after : 0;
        slices_[before].before = std::max(spaceBefore(index), after);
    }

    /// A paragraph between a heading and a table or figure is about these.
    bool introduces(size_t index) const
    {
        const auto &pieces = pieces_;
        if (index == 0 || index + 1 >= pieces.size() || pieces[index].role != Role::body
            || !pieces[index - 1].isHeading())
            return false;
        return pieces[index + 1].role == Role::figure || pieces[index + 1].role == Role::tableRow
               || pieces[index + 1].isTableCaption();
    }

    /// Empty paragraphs are room to write in, between a question with its hint and the line for the answer.
    bool leavesRoom(size_t index) const
    {
        const auto isEmpty = [this](size_t at) {
            return at < pieces_.size() && pieces_[at].role == Role::body && !pieces_[at].table
                   && pieces_[at].first.length() <= 1;
        };
        if (index + 1 >= pieces_.size())
            return false;
        return isEmpty(index) || isEmpty(index + 1) || (pieces_[index + 1].role == Role::note && isEmpty(index + 2));
    }

    double spaceBefore(size_t index) const
    {
        const bool afterTable = index > 0 && pieces_[index - 1].role == Role::tableRow;
        const double usual = pieces_[index].isTableCaption() ? pt(8) : spaceOf(pieces_[index].role).before;
        const bool afterLogo = index > 0 && pieces_[index - 1].isLogo();
        return std::max({usual, afterTable ? pt(9) : 0, afterLogo ? pt(12) : 0});
    }

    QRectF strip(double top, double bottom) const { return {0, top, width_, bottom - top}; }
    static double topOf(const QTextBlock &block) { return BlockLines::of(block).top; }
    static double bottomOf(const QTextBlock &block) { return topOf(block) + BlockLines::of(block).height(); }

    void push(double top, double bottom)
    {
        slices_.push_back({});
        slices_.back().source = strip(top, bottom);
    }

    /// Tops of a block's lines, and its bottom.
    static std::vector<double> lineEdges(const QTextBlock &block)
    {
        std::vector<double> edges = BlockLines::of(block).edges;
        for (double &edge : edges)
            edge += topOf(block);
        return edges;
    }

    /// Line by line, but never the first or the last line of several alone.
    void paragraph(const FlowBlock &piece)
    {
        const std::vector<double> edges = lineEdges(piece.first);
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

    void box(const FlowBlock &piece, bool whole)
    {
        const size_t first = slices_.size();
        std::vector<double> cuts;
        for (QTextBlock block = piece.first; block.isValid(); block = block.next()) {
            if (!whole)
                push(topOf(block), bottomOf(block));
            for (const double edge : lineEdges(block))
                cuts.push_back(edge);
            if (block == piece.last)
                break;
        }
        if (whole)
            push(topOf(piece.first), bottomOf(piece.last));
        slices_[first].padTop = boxPadding;
        slices_.back().padBottom = boxPadding;
        slices_.back().cuts = whole ? std::move(cuts) : std::vector<double>();
    }

    void table(const FlowBlock &piece)
    {
        const std::vector<double> tops = rowTops(*piece.table);
        const int rows = piece.table->rows();
        for (int row = 0; row < rows; ++row) {
            push(tops[size_t(row)], tops[size_t(row) + 1]);
            Fragment &slice = slices_.back();
            slice.row = rows > 1 ? row : -1;
            slice.repeats = piece.role != Role::contents;
            slice.keepWithNext = piece.role == Role::contents
                                     ? row + 1 < linesOfContents || (row + linesOfContents >= rows && row + 1 < rows)
                                     : rows > 1 && (row == 0 || (row == 1 && rows > 2) || (row + 2 == rows));
            if (slice.source.height() > pt(200))
                slice.cuts = rowCuts(*piece.table, row);
        }
    }

    static std::vector<double> rowTops(const QTextTable &table)
    {
        const double padding = table.cellAt(0, 0).format().toTableCellFormat().topPadding();
        std::vector<double> tops;
        double bottom = 0;
        for (int row = 0; row < table.rows(); ++row)
            tops.push_back(topOf(table.cellAt(row, 0).firstCursorPosition().block()) - padding);
        for (int column = 0; column < table.columns(); ++column)
            bottom = std::max(bottom, bottomOf(table.cellAt(table.rows() - 1, column).lastCursorPosition().block()));
        tops.push_back(bottom + padding);
        return tops;
    }

    /// All cells of a row have the same type and begin at its top, so their lines share a grid.
    static std::vector<double> rowCuts(const QTextTable &table, int row)
    {
        std::vector<double> longest;
        for (int column = 0; column < table.columns(); ++column)
            if (auto edges = lineEdges(table.cellAt(row, column).firstCursorPosition().block());
                edges.size() > longest.size())
                longest = std::move(edges);
        return longest;
    }

    const std::vector<FlowBlock> &pieces_;
    double width_;
    std::vector<Fragment> slices_;
};

} // namespace

std::vector<Fragment> fragmentsOf(const std::vector<FlowBlock> &pieces, double width)
{
    return FragmentMaker(pieces, width).run();
}

} // namespace huella
