// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/sections.h"

#include <algorithm>

namespace huella {
namespace {

using Blocks = std::vector<ReportBlockPointer>;

/// The first heading from `from` on; blocks.size() where there is none.
size_t nextHeading(const Blocks &blocks, size_t from)
{
    while (from < blocks.size() && headingLevelOf(*blocks[from]) == 0)
        ++from;
    return from;
}

bool moves(const Blocks &blocks, size_t first, size_t to)
{
    const bool heading = first < blocks.size() && headingLevelOf(*blocks[first]) > 0;
    return heading && to <= blocks.size() && (to < first || to > endOfSection(blocks, first));
}

} // namespace

int headingLevelOf(const ReportBlock &block)
{
    const auto *text = std::get_if<TextBlock>(&block.content);
    return text ? headingLevel(text->style) : 0;
}

size_t endOfSection(const Blocks &blocks, size_t first)
{
    const int level = first < blocks.size() ? headingLevelOf(*blocks[first]) : 0;
    if (level == 0)
        return std::min(first + 1, blocks.size());
    for (size_t end = first + 1; end < blocks.size(); ++end)
        if (const int other = headingLevelOf(*blocks[end]); other > 0 && other <= level)
            return end;
    return blocks.size();
}

std::optional<size_t> sectionUp(const Blocks &blocks, size_t first)
{
    const int level = first < blocks.size() ? headingLevelOf(*blocks[first]) : 0;
    for (size_t above = level > 0 ? first : 0; above-- > 0;)
        if (const int other = headingLevelOf(*blocks[above]); other > 0 && other <= level)
            return above;
    return {};
}

std::optional<size_t> sectionDown(const Blocks &blocks, size_t first)
{
    const int level = first < blocks.size() ? headingLevelOf(*blocks[first]) : 0;
    const size_t end = endOfSection(blocks, first);
    if (level == 0 || end == blocks.size())
        return {};
    return headingLevelOf(*blocks[end]) == level ? endOfSection(blocks, end) : nextHeading(blocks, end + 1);
}

Blocks withSectionMoved(Blocks blocks, size_t first, size_t to)
{
    if (!moves(blocks, first, to))
        return blocks;
    const auto at = [&blocks](size_t index) { return blocks.begin() + std::ptrdiff_t(index); };
    const size_t end = endOfSection(blocks, first);
    if (to < first)
        std::rotate(at(to), at(first), at(end));
    else
        std::rotate(at(first), at(end), at(to));
    return blocks;
}

size_t placeOfMoved(const Blocks &blocks, size_t first, size_t to)
{
    if (!moves(blocks, first, to))
        return first;
    return to < first ? to : to - (endOfSection(blocks, first) - first);
}

} // namespace huella
