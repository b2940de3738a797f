// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/paper/contents_list.h"

#include "app/desktop/common/text.h"
#include "app/desktop/paper/block_writer.h"

#include <QTextTable>

#include <algorithm>

namespace huella {
namespace {

int levelOf(const FlowBlock &piece)
{
    return piece.table || piece.first.length() <= 1 ? 0
           : piece.role == Role::heading1           ? 1
           : piece.role == Role::heading2           ? 2
                                                    : 0;
}

} // namespace

std::vector<Section> namedOn(const PageLayout &layout)
{
    std::vector<Section> sections;
    for (const SectionPlace &each : sectionsOn(layout))
        sections.push_back(each.section);
    return namedInContents(std::move(sections));
}

namespace {

QTextBlock placeOfContents(const PageLayout &layout)
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

bool isOnFirstPage(const QTextTable &list, const PageLayout &layout)
{
    const auto &pieces = layout.pieces();
    return std::any_of(layout.placed().begin(), layout.placed().end(), [&](const PlacedSlice &placed) {
        return placed.page == 0 && pieces[placed.slice.piece].table == &list;
    });
}

} // namespace

QTextTable *insertContents(BlockWriter &writer, const PageLayout &layout, const std::string &heading,
                           const std::vector<Section> &named, int entry)
{
    const QTextBlock place = placeOfContents(layout);
    const bool inFront = place != sectionsOn(layout).front().heading;
    QTextTable *list = writer.writeContents(heading, named, place, entry);
    if (!inFront || isOnFirstPage(*list, layout))
        return list;
    removeContents(*list);
    return writer.writeContents(heading, named, sectionsOn(layout).front().heading, entry);
}

/// Its heading, the hidden block before the table, and the table, up to the part behind it.
void removeContents(const QTextTable &list)
{
    const QTextBlock next = list.lastCursorPosition().block().next();
    const QTextBlockFormat format = next.blockFormat();
    const QTextCharFormat type = next.charFormat();
    QTextCursor cursor(list.firstCursorPosition().block().previous().previous());
    cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    if (cursor.block().length() <= 1)
        cursor.setBlockCharFormat(type);
}

/// What was named may be less than there is. All cells are found first: inside of an edit block Qt does not know its tables.
void fillPages(const QTextTable &table, const PageLayout &layout, const std::vector<Section> &named)
{
    std::vector<std::pair<QTextCursor, QString>> cells;
    for (const SectionPlace &place : sectionsOn(layout))
        if (cells.size() < named.size() && place.section == named[cells.size()])
            cells.emplace_back(table.cellAt(int(cells.size()), 1).firstCursorPosition(),
                               QString::number(place.page + 1));
    std::erase_if(cells, [](const auto &each) { return each.first.block().text() == each.second; });
    if (cells.empty())
        return;
    QTextCursor all(cells.front().first);
    all.beginEditBlock();
    for (auto &[cell, page] : cells) {
        cell.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cell.insertText(page, cell.blockCharFormat());
    }
    all.endEditBlock();
}

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
    const std::vector<Section> named = namedOn(layout);
    if (named.empty())
        return false;
    fillPages(*insertContents(writer, layout, words("report.contents"), named), layout, named);
    return true;
}

} // namespace huella
