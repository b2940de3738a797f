// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/report/block_edits.h"

#include <algorithm>

namespace huella {

ReportBlockPointer ownBlock(BlockContent content, std::string_view language, std::string origin)
{
    return std::make_shared<const ReportBlock>(
        ReportBlock{normalContent(std::move(content)), std::move(origin), std::string(language)});
}

std::vector<ReportBlockPointer> withBlocks(std::vector<ReportBlockPointer> blocks, size_t first, size_t end,
                                           const std::vector<BlockContent> &contents, std::string_view language)
{
    first = std::min(first, blocks.size());
    end = std::clamp(end, first, blocks.size());
    std::vector<ReportBlockPointer> fresh;
    for (const BlockContent &content : contents) // the first is what became of the one that it takes the place of
        fresh.push_back(
            ownBlock(content, language, fresh.empty() && end > first ? blocks[first]->origin : std::string()));
    const auto at = blocks.erase(blocks.begin() + std::ptrdiff_t(first), blocks.begin() + std::ptrdiff_t(end));
    blocks.insert(at, fresh.begin(), fresh.end());
    if (blocks.empty()) // a report without blocks would be its template's again
        blocks.push_back(ownBlock(TextBlock{}, language));
    return blocks;
}

namespace {

void insertColumn(TableBlock &table, size_t at)
{
    for (auto &row : table.rows)
        row.insert(row.begin() + std::ptrdiff_t(std::min(at, row.size())), TextRuns());
}

} // namespace

TableBlock changedTable(TableBlock table, TableChange change, size_t row, size_t column)
{
    const auto rowAt = [&table](size_t at) { return table.rows.begin() + std::ptrdiff_t(at); };
    const std::vector<TextRuns> empty(table.rows.front().size());
    switch (change) {
    case TableChange::rowAbove: table.rows.insert(rowAt(row), empty); break;
    case TableChange::rowBelow: table.rows.insert(rowAt(row + 1), empty); break;
    case TableChange::columnLeft: insertColumn(table, column); break;
    case TableChange::columnRight: insertColumn(table, column + 1); break;
    case TableChange::withoutRow: table.rows.erase(rowAt(row)); break;
    case TableChange::withoutColumn:
        for (auto &cells : table.rows)
            cells.erase(cells.begin() + std::ptrdiff_t(column));
        break;
    }
    if (!table.rows.empty() && table.rows.front().empty())
        table.rows.clear();
    return table;
}

std::vector<ReportBlockPointer> withMoved(std::vector<ReportBlockPointer> blocks, size_t from, size_t to)
{
    const auto at = blocks.begin() + std::ptrdiff_t(from), there = blocks.begin() + std::ptrdiff_t(to);
    if (to > from)
        std::rotate(at, at + 1, there + 1);
    else
        std::rotate(there, at, at + 1);
    return blocks;
}

std::vector<ReportBlockPointer> withStyle(std::vector<ReportBlockPointer> blocks, size_t first, size_t last,
                                          TextStyle style, std::string_view language)
{
    for (size_t i = first; i <= last && i < blocks.size(); ++i)
        if (const auto *text = std::get_if<TextBlock>(&blocks[i]->content)) {
            TextBlock changed = *text;
            changed.style = style;
            blocks[i] = ownBlock(std::move(changed), language, blocks[i]->origin);
        }
    return blocks;
}

} // namespace huella
