// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/page_layout.h"
#include "core/report/document/contents.h"

#include <span>

namespace huella {

/// Where a section of a report begins.
struct SectionPlace {
    Section section; ///< its block is its place among all of them
    QTextBlock heading;
    int page = 0;
    double top = 0; ///< on the page's body
};
/// The sections of the pages, without the list of contents itself.
std::vector<SectionPlace> sectionsOn(const PageLayout &layout);

/// A whole report as writeAll() writes it. From eight pages on, a list of contents stands in front of its first section.
/// Whether it has got one.
bool writeWithContents(QTextDocument &text, const PageLayout &layout, std::span<const Block> blocks,
                       const Wording &words);

} // namespace huella
