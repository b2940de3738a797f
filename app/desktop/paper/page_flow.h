// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/flow_blocks.h"

#include <QRectF>

namespace huella {

/// A strip of the endless column that never breaks: a line, a row, a figure with its caption.
struct Fragment {
    size_t piece = 0;
    QRectF source; ///< in the column
    double padTop = 0, padBottom = 0;
    double before = 0; ///< room above it, unless it begins a page
    bool keepWithNext = false;
    bool newPage = false;           ///< begins a page
    int row = -1;                   ///< of tables; 0 is the header
    bool repeats = true;            ///< a header: every page of the table has it
    bool first = true, last = true; ///< of its piece
    size_t noteLines = 0;           ///< of the footnotes whose marks stand in it
    std::vector<double> cuts;       ///< where a strip that is higher than a page may be cut between its lines
    double height() const { return padTop + source.height() + padBottom; }
};

struct PlacedSlice {
    Fragment slice;
    int page = 0;
    double top = 0;        ///< on the page's body
    bool repeated = false; ///< a table's header, again
};

/// Strips of pieces whose lines are broken and stand in the column (BlockLines).
std::vector<Fragment> fragmentsOf(const std::vector<FlowBlock> &pieces, double width);

/// Puts the slices on pages: headings stay with what follows, rows and figures whole, a table's last row never alone. Footnotes
/// stand at the foot of the page that has their mark, and go on at the next one's where there is no room; `notes` gets the number
/// of their lines on each page.
std::vector<PlacedSlice> paginate(const std::vector<Fragment> &slices, double pageHeight,
                                  std::vector<size_t> *notes = nullptr);
/// The same with a little less room between the slices where the last page would hold no more than `few`, units, and so be
/// saved; else the pages before it end a little earlier.
std::vector<PlacedSlice> paginateFully(const std::vector<Fragment> &slices, double pageHeight, double few,
                                       std::vector<size_t> *notes = nullptr);
inline constexpr double fewLinesOfPage = pt(150); ///< ten of running text
inline constexpr double mostOfSecondPage = 0.25;  ///< of a page, that a text of one page may have too much
inline constexpr double mostOfLaterPage = 0.36;   ///< the same of a text of two pages
inline constexpr int longestForm = 3;             ///< pages

} // namespace huella
