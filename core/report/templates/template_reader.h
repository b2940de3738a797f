// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

namespace huella {

/// What a text of blocks may hold: templates of reports and pages of the guide are both written in it.
struct BlockTextForm {
    std::span<const std::string_view> head; ///< names of the lines above "---"; every one is needed
    const char *headError;                  ///< says what would be right
    bool (*isRecipe)(std::string_view);
    bool (*isCondition)(std::string_view);
};
struct BlockText {
    std::vector<std::string> head; ///< in the order of the form's
    std::vector<TemplateBlock> blocks;
};
/// Reads it; an error is at `place` and its line, and says what would be right.
Result<BlockText> readBlockText(std::string_view text, const std::string &place, const BlockTextForm &form);

} // namespace huella
