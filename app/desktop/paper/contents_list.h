// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/paper/page_layout.h"
#include "core/report/document/contents.h"

#include <span>

class QTextTable;

namespace huella {

class BlockWriter;

/// Where a section of a report begins.
struct SectionPlace {
    Section section; ///< its block is its place among all of them
    QTextBlock heading;
    int page = 0;
    double top = 0; ///< on the page's body
};
/// The sections of the pages, without the list of contents itself.
std::vector<SectionPlace> sectionsOn(const PageLayout &layout);

/// The sections that a list of contents of these pages names; none where they are too few.
std::vector<Section> namedOn(const PageLayout &layout);
/// Writes such a list on pages that have none: in front of the first section, or of a figure before it that has no room on the first
/// page, which would be left half empty, where the list has room there.
QTextTable *insertContents(BlockWriter &writer, const PageLayout &layout, const std::string &heading,
                           const std::vector<Section> &named, int entry = 0);
/// Takes it out again, with its heading.
void removeContents(const QTextTable &list);
/// Puts the numbers of their pages behind the lines of a list of contents: those that are others than it has.
void fillPages(const QTextTable &table, const PageLayout &layout, const std::vector<Section> &named);

/// A whole report as writeAll() writes it. From eight pages on, a list of contents stands in front of its first section.
/// Whether it has got one.
bool writeWithContents(QTextDocument &text, const PageLayout &layout, std::span<const Block> blocks,
                       const Wording &words);

} // namespace huella
