// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace huella {

struct Document;

/// What stands before \begin{document}: packages, the document's properties, and the two commands that latexText() needs.
std::string latexHead(const Document &document);
/// The packages that a part of a paper needs, as a line of its preamble; and what stands before that part: commands that a paper
/// does not have yet.
std::string_view latexPackages();
std::string latexCommands();
/// Text as LaTeX sets it: no sign of it is a command, and a word of many letters may break. A letter that pdflatex's fonts lack
/// is an argument of \unicodeletter: pdflatex shows its code point ("[U+05D0]") and the PDF's text is the letter; LuaLaTeX and
/// XeLaTeX set it.
std::string latexText(std::string_view text);
/// What stands in LaTeX and in BibTeX for a letter that TeX takes for something else; empty: the letter may stand itself, or the
/// two differ.
std::string_view texCommand(std::string_view letter);
/// How T1, textcomp and the fonts of mathematics name a sign that is no letter of theirs; empty: they lack it.
std::string_view latexSign(char32_t code);
/// An address for \href.
std::string latexAddress(std::string_view address);

} // namespace huella
