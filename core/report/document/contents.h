// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

namespace huella {

// The list of contents that a long report begins with. Whether a report is long says its number of pages where a format has pages
// of its own (pagesWithContents), else its number of sections.

inline constexpr int pagesWithContents = 8;
inline constexpr size_t sectionsWithContents = 8, fewestSections = 3;

/// A section that such a list can name: a heading of the first or second level.
struct Section {
    std::string text;
    int level = 1;
    size_t block = 0; ///< of the document
    bool operator==(const Section &) const = default;
};

/// All of them, in their order.
std::vector<Section> sectionsOf(const Document &document);
/// Those that the list names: all as long as they are few, else those of the first level; none of a report of hardly any sections.
std::vector<Section> namedInContents(std::vector<Section> sections);
/// The list of a format without pages; empty where the report is short.
std::vector<Section> contentsOf(const Document &document);

/// What a link to a section of a document leads to, by its place among sectionsOf(): "section-3".
std::string sectionKey(size_t place);

} // namespace huella
