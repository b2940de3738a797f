// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace huella {

// A finished report in other formats. Names and texts stay text in every one; nothing is loaded from anywhere.

/// GitHub's Markdown; a figure is a table of its numbers.
std::string writeMarkdown(const Document &document);
/// One HTML file without scripts, its figures inside as SVG.
std::string writeHtml(const Document &document);
/// For pdflatex, with babel; figures are TikZ. Letters that its fonts lack are named by their code point.
std::string writeLatex(const Document &document);
/// Plain text in lines of at most 78 letters, tables and single long words aside.
std::string writeText(const Document &document);

} // namespace huella
