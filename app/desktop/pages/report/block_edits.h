// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

#include <string_view>
#include <vector>

namespace huella {

// What the page does with the blocks of a report, as values: those that it leaves alone stay the very same.

/// A block of the user's; `language` is that of the report, `origin` of the block that it takes the place of.
ReportBlockPointer ownBlock(BlockContent content, std::string_view language, std::string origin = {});
/// These in the place of the blocks from `first` to before `end`. It never has none.
std::vector<ReportBlockPointer> withBlocks(std::vector<ReportBlockPointer> blocks, size_t first, size_t end,
                                           const std::vector<BlockContent> &contents, std::string_view language);
/// One block at another place.
std::vector<ReportBlockPointer> withMoved(std::vector<ReportBlockPointer> blocks, size_t from, size_t to);
/// The texts from `first` to `last`, which is one of them, in another style.
std::vector<ReportBlockPointer> withStyle(std::vector<ReportBlockPointer> blocks, size_t first, size_t last,
                                          TextStyle style, std::string_view language);

/// What rows and columns of a table that somebody writes can become.
enum class TableChange { rowAbove, rowBelow, columnLeft, columnRight, withoutRow, withoutColumn };
/// The table after a change at a cell; nothing where it would have no cells left.
TableBlock changedTable(TableBlock table, TableChange change, size_t row, size_t column);

} // namespace huella
