// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/template.h"

namespace huella {

/// A page of the guide as it is written, in one language (resources/help/ID.LANGUAGE.md; CONTRIBUTING describes the form).
struct HelpText {
    std::string id;
    Language language = Language::en;
    int order = 0;     ///< smaller ones come first
    std::string name;  ///< "Plan a run"
    std::string about; ///< what the page answers, in one sentence
    std::string words; ///< by which people search for it and which the page does not say itself
    std::vector<TemplateBlock> blocks;
};

/// All pages that are built in, by language and order.
std::span<const HelpText> helpTexts();

/// Reads a page; an error names the line and what would be right.
Result<HelpText> readHelpText(std::string_view text, std::string id, Language language);

} // namespace huella
