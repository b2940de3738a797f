// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/report.h"

#include <optional>

namespace huella {

// A report in sections: a heading with all up to the next one of its level or a higher one. Places are indices of blocks.

/// 1 to 3 of a block that is a heading, 0 of any other.
int headingLevelOf(const ReportBlock &block);
/// Behind the last block of the section whose heading stands at `first`; `first` + 1 where no heading stands there.
size_t endOfSection(const std::vector<ReportBlockPointer> &blocks, size_t first);

/// Before which block the section at `first` would stand after one step up: before the section of its level above it, else at
/// the end of what stands above its parent. None where it is no heading or there is no place above it.
std::optional<size_t> sectionUp(const std::vector<ReportBlockPointer> &blocks, size_t first);
/// The same down: behind the section of its level below it, else first among the sections of the next parent.
std::optional<size_t> sectionDown(const std::vector<ReportBlockPointer> &blocks, size_t first);
/// The section with all that it holds before the block that stands at `to` now (at the end: blocks.size()). The same blocks
/// where `to` lies in the section itself or no heading stands at `first`.
std::vector<ReportBlockPointer> withSectionMoved(std::vector<ReportBlockPointer> blocks, size_t first, size_t to);
/// Where a section stands after that, or where it stands now if it does not move.
size_t placeOfMoved(const std::vector<ReportBlockPointer> &blocks, size_t first, size_t to);

} // namespace huella
