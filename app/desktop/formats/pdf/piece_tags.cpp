// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/formats/pdf/piece_tags.h"

namespace huella {
namespace {

const char *tagOf(Role role)
{
    switch (role) {
    case Role::title: return "H1";
    case Role::heading1: return "H2";
    case Role::heading2: return "H3";
    case Role::heading3: return "H4";
    default: return "P";
    }
}

const char *numberingOf(TextStyle style)
{
    switch (style) {
    case TextStyle::numbered: return "<< /O /List /ListNumbering /Decimal >>";
    case TextStyle::bullet: return "<< /O /List /ListNumbering /Disc >>";
    default: return "<< /O /List /ListNumbering /None >>";
    }
}

/// Words in front of a row say what the row is of; a number there is one of its values.
bool namesItsRow(QTextTable &table, int row, int column)
{
    const QTextBlock first = table.cellAt(row, column).firstCursorPosition().block();
    return column == 0 && first.length() > 1 && !(first.blockFormat().alignment() & Qt::AlignRight);
}

} // namespace

int PieceTags::of(size_t piece, const char *type)
{
    const auto known = pieces_.find(piece);
    return known != pieces_.end() ? known->second : pieces_[piece] = tags_.add(type);
}

int PieceTags::paragraph(size_t piece, const FlowBlock &flow)
{
    if (flow.isTableCaption() && !pieces_.contains(piece))
        pieces_[piece] = tags_.add("Caption", of(piece + 1, "Table"));
    return of(piece, tagOf(flow.role));
}

PieceTags::Item PieceTags::item(size_t piece, const FlowBlock &flow)
{
    if (const auto known = items_.find(piece); known != items_.end())
        return known->second;
    const TextStyle style = styleOf(flow.first);
    if (list_.element < 0 || list_.style != style || list_.lastPiece + 1 != piece) {
        list_.element = tags_.add("L");
        tags_.element(list_.element).attributes = numberingOf(style);
    }
    list_.style = style;
    list_.lastPiece = piece;
    const int item = tags_.add("LI", list_.element);
    const bool labelled = style == TextStyle::numbered || style == TextStyle::bullet;
    const int label = labelled ? tags_.add("Lbl", item) : -1;
    return items_[piece] = {label, tags_.add("LBody", item)};
}

int PieceTags::rowOf(size_t piece, int row)
{
    if (const auto known = rows_.find({piece, row}); known != rows_.end())
        return known->second;
    const int table = of(piece, "Table");
    auto &parts = row == 0 ? heads_ : bodies_;
    if (!parts.contains(piece))
        parts[piece] = tags_.add(row == 0 ? "THead" : "TBody", table);
    return rows_[{piece, row}] = tags_.add("TR", parts[piece]);
}

int PieceTags::cell(size_t piece, QTextTable &table, int row, int column)
{
    const int inRow = rowOf(piece, row);
    if (const auto known = cells_.find({inRow, column}); known != cells_.end())
        return known->second;
    const bool names = row > 0 && namesItsRow(table, row, column);
    const int cell = tags_.add(row == 0 || names ? "TH" : "TD", inRow);
    if (row == 0 || names)
        tags_.element(cell).attributes = names ? "<< /O /Table /Scope /Row >>" : "<< /O /Table /Scope /Column >>";
    return cells_[{inRow, column}] = cell;
}

int PieceTags::part(const QTextFragment &letters, int element)
{
    const QTextCharFormat format = letters.charFormat();
    const std::string language = format.stringProperty(letter_property::language).toStdString();
    if (!format.isAnchor() && language.empty())
        return -1;
    if (const auto known = parts_.find(letters.position()); known != parts_.end())
        return known->second;
    const int part = tags_.add(format.isAnchor() ? "Link" : "Span", element);
    tags_.element(part).language = language;
    return parts_[letters.position()] = part;
}

} // namespace huella
