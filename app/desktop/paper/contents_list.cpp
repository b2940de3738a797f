// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/contents_list.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_writer.h"

#include <QTextTable>

namespace huella {
namespace {

int levelOf(const FlowBlock &piece)
{
    return piece.table || piece.first.length() <= 1 ? 0
           : piece.role == Role::heading1           ? 1
           : piece.role == Role::heading2           ? 2
                                                    : 0;
}

std::vector<Section> namedSections(const PageLayout &layout)
{
    std::vector<Section> sections;
    for (const SectionPlace &each : sectionsOn(layout))
        sections.push_back(each.section);
    return namedInContents(std::move(sections));
}

/// In front of the first section; or of a figure before it that has no room on the first page, which would be left half empty.
QTextBlock placeOfList(const PageLayout &layout)
{
    const QTextBlock heading = sectionsOn(layout).front().heading;
    for (const PlacedSlice &placed : layout.placed()) {
        const FlowBlock &piece = layout.pieces()[placed.slice.piece];
        if (piece.first == heading)
            break;
        if (placed.page > 0)
            return placed.slice.first && !piece.table ? piece.first : heading;
    }
    return heading;
}

/// What was named may be less than there is.
void fillPages(QTextDocument &text, const QTextTable &table, const std::vector<SectionPlace> &places,
               const std::vector<Section> &named)
{
    QTextCursor all(&text);
    all.beginEditBlock();
    size_t line = 0;
    for (const SectionPlace &place : places)
        if (line < named.size() && place.section == named[line]) {
            QTextCursor cell = table.cellAt(int(line++), 1).firstCursorPosition();
            cell.insertText(QString::number(place.page + 1), cell.blockCharFormat());
        }
    all.endEditBlock();
}

} // namespace

std::vector<SectionPlace> sectionsOn(const PageLayout &layout)
{
    std::vector<SectionPlace> places;
    const std::vector<FlowBlock> &pieces = layout.pieces();
    for (const PlacedSlice &placed : layout.placed()) {
        const size_t index = placed.slice.piece;
        const int level = placed.slice.first ? levelOf(pieces[index]) : 0;
        const bool ofContents = index + 1 < pieces.size() && pieces[index + 1].role == Role::contents;
        if (level > 0 && !ofContents)
            places.push_back({{toStdString(pieces[index].first.text()), level, places.size()},
                              pieces[index].first,
                              placed.page,
                              placed.top});
    }
    return places;
}

bool writeWithContents(QTextDocument &text, const PageLayout &layout, std::span<const Block> blocks,
                       const Wording &words)
{
    const Theme theme = Theme::paper();
    BlockWriter writer(text, layout.page().body.width(), theme);
    QTextCursor all(&text);
    all.beginEditBlock();
    if (!blocks.empty())
        writer.write(blocks, 0, text.lastBlock());
    all.endEditBlock();
    if (layout.pageCount() < pagesWithContents)
        return false;
    const std::vector<Section> named = namedSections(layout);
    if (named.empty())
        return false;
    const QTextTable *table = writer.writeContents(words("report.contents"), named, placeOfList(layout));
    fillPages(text, *table, sectionsOn(layout), named);
    return true;
}

} // namespace huella
