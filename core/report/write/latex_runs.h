// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"
#include "core/report/document/numbered_caption.h"

#include <set>
#include <string>

namespace huella {

/// What citations in a text become.
struct LatexCitations {
    std::set<std::string> listed{};     ///< keys whose works the document lists: a citation leads to them
    const Document *document = nullptr; ///< with the footnotes; null: marks stay numbers
    std::set<ReferredPart> parts{};     ///< figures and tables that have a label
    bool commands = false;              ///< \cite instead, for a paper with a bibliography of its own
};

/// By which \ref finds a figure or table: "fig:huella-3", "tab:huella-3".
std::string latexLabel(const ReferredPart &part);

/// Letters with their looks and links.
std::string latexRuns(const TextRuns &runs, const LatexCitations &citations);

/// A table with its caption that fits between the margins: as wide as what it holds needs, its longer texts in lines, its head on every page. One
/// that has no room otherwise lies on its side. Nothing where it has no columns.
std::string latexTable(const Table &table, const LatexCitations &citations);

} // namespace huella
