// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose.h"

namespace huella {

/// What is looked at before a report leaves the house.
struct ReportCheck {
    std::string id;                     ///< "data", "boundary", "figures", "values", "defaults", "translation"
    bool good = true;
    Message message;
    std::vector<size_t> blocks{};       ///< where something is amiss
    std::optional<BlockContent> remedy{}; ///< what would mend it, to be added at the end
};

/// `finished` are the blocks as composeEach() made them.
std::vector<ReportCheck> checkReport(const std::vector<ReportBlockPointer> &blocks, const std::vector<std::vector<Block>> &finished,
                                     const ReportContext &context);

} // namespace huella
