// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/formats/pdf/tags.h"
#include "app/desktop/paper/flow_blocks.h"

#include <map>

namespace huella {

/// The elements that the pieces of a report are: each once, on however many pages it stands, in lists and tables as they belong
/// together.
class PieceTags {
public:
    explicit PieceTags(Tags &tags) : tags_(tags) {}

    /// A heading, a paragraph or the caption of the table below it.
    int paragraph(size_t piece, const FlowBlock &flow);
    /// An item of a list, in the list of the item before it where that is of its kind. An entry in a list of works has no label.
    struct Item {
        int label = -1, body = -1;
    };
    Item item(size_t piece, const FlowBlock &flow);
    /// The list of contents.
    int contents(size_t piece) { return of(piece, "TOC"); }
    int cell(size_t piece, QTextTable &table, int row, int column);
    /// A link, or letters in another language than what is around them; -1: neither.
    int part(const QTextFragment &letters, int element);

private:
    int of(size_t piece, const char *type);
    int rowOf(size_t piece, int row);

    Tags &tags_;
    std::map<size_t, int> pieces_, heads_, bodies_;
    std::map<size_t, Item> items_;
    std::map<std::pair<size_t, int>, int> rows_;
    std::map<std::pair<int, int>, int> cells_; ///< by row and column
    std::map<int, int> parts_;                 ///< by where they stand
    struct List {
        int element = -1;
        size_t lastPiece = 0;
        TextStyle style = TextStyle::body;
    } list_;
};

} // namespace huella
