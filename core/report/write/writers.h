// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document/document.h"

#include <filesystem>
#include <functional>

namespace huella {

// A finished report in other formats. Names and texts stay text in every one; nothing is loaded from anywhere.

/// A line left free on the page, as formats of running text keep it: with a no-break space, and no heading.
Paragraph emptyLine(TextStyle style);
/// What stands behind the amount of a key figure where it is a line of text: ": what it is; its interval".
std::string behindValue(const KeyFigure &figure);
/// GitHub's Markdown; a figure is a table of its numbers.
std::string writeMarkdown(const Document &document);
/// The same as a file of its own: its title, author, date and language stand before it as YAML, and the title comes first.
std::string writeMarkdownFile(const Document &document);
/// One HTML file, its figures inside as SVG; nothing in it is executed. What a report is stands in its head as data (JSON-LD).
std::string writeHtml(const Document &document);
/// What stands around a document that is one of several pages, and what its inner links lead to.
struct HtmlSurroundings {
    /// where a link leads that is none to the web; empty: nowhere
    std::function<std::string(std::string_view link)> address;
    std::vector<std::string> anchors; ///< names of the document's headings, the title included
    std::string before, after;        ///< elements of the page
    std::string style;                ///< further rules of its style sheet
};
std::string writeHtml(const Document &document, const HtmlSurroundings &around);
/// The elements of the document alone: looks stand in classes, of which the caller has the style sheet.
std::string writeHtmlBody(const Document &document, const HtmlSurroundings &around);
/// A figure as an element of HTML that holds all of it, such as an <img> of data.
using HtmlPicture = std::function<std::string(const FigureBlock &)>;
/// HTML that is pasted into another program's text: looks stand in the elements, and figures are pictures.
std::string writeHtmlToPaste(const Document &document, const HtmlPicture &picture);
/// Text as it stands in HTML, in attributes too.
std::string htmlText(std::string_view text);
/// For pdflatex, LuaLaTeX and XeLaTeX, with babel; figures are TikZ. A letter that the fonts of pdflatex lack shows its code point
/// there, and is that letter to who reads or copies the PDF.
std::string writeLatex(const Document &document);
/// The same as a part of somebody's paper, for \input: without a preamble, a title and the list of references; citations are
/// \cite, headings and figures have labels ("sec:huella-1", "fig:huella-1").
std::string writeLatexFragment(const Document &document);
/// What the report goes back to as a BibTeX file in UTF-8, one entry each, in the order of Document::references. Any style that
/// comes with LaTeX takes them.
std::string writeBibtex(const Document &document);
/// How to cite the report and what it goes back to, as CITATION.cff (Citation File Format 1.2.0).
std::string writeCitationFile(const Document &document);
/// The pictures of a report as files that LaTeX and Markdown name: they belong beside the text. Each once; another picture has
/// another name.
std::vector<PicturePointer> picturesBeside(const Document &document);
/// Whether a bibliography may be written there: nothing is there yet, or what writeBibtex() wrote. Somebody else's stays.
bool mayWriteBibtex(const std::filesystem::path &path);
/// Plain text in lines of at most 78 letters, tables and single long words aside.
std::string writeText(const Document &document);

} // namespace huella
