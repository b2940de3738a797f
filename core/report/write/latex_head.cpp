// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"

#include "core/report/document/document.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>

namespace huella {
namespace {

/// What pdflatex needs to set letters, and to say in the PDF which ones they are.
constexpr std::string_view forPdflatex = R"(\usepackage{cmap}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}% outlines, where the fonts of the encoding are bitmaps
% What is shown (2) reads as these letters (1, in UTF-16).
\newcommand*\letterof[2]{\leavevmode\pdfliteral page{/Span <</ActualText<FEFF#1>>> BDC}\mbox{#2}\pdfliteral page{EMC}}
% A sign (3) that they have under a name (2), and a letter that is not seen.
\DeclareRobustCommand*\signletter[3]{\letterof{#1}{#2}}
\newcommand*\unseenletter[1]{}
% A letter (3) that these fonts lack stands as its code point (1). LuaLaTeX and XeLaTeX set the letter.
\DeclareRobustCommand*\unicodeletter[3]{\letterof{#2}{[U+#1]}\allowbreak}
)";

/// What LuaLaTeX and XeLaTeX need: two hyphens stay two, and what the font lacks comes from another one.
constexpr std::string_view forOthers = R"(\usepackage{fontspec}
\setmainfont{Latin Modern Roman}[Ligatures=TeXOff,RawFeature=-liga]
\newcommand*\letterof[2]{#2}
\DeclareRobustCommand*\signletter[3]{\iffontchar\font"#1 #3\else#2\fi}
\newcommand*\unseenletter[1]{#1}
\let\otherfont\relax
\IfFontExistsTF{FreeSerif}{\newfontfamily\otherfont{FreeSerif}}{%
\IfFontExistsTF{DejaVu Sans}{\newfontfamily\otherfont{DejaVu Sans}}{%
\IfFontExistsTF{Arial}{\newfontfamily\otherfont{Arial}}{}}}
\DeclareRobustCommand*\unicodeletter[3]{\iffontchar\font"#1 #3\else{\otherfont\iffontchar\font"#1 #3\else[U+#1]\fi}\fi}
)";

/// Properties of a PDF hold any letter; babel comes last, since it asks for the letters of the fonts.
constexpr std::string_view common = R"(\usepackage{{textcomp,array,longtable,booktabs,pdflscape,xcolor,tikz}}
\usepackage[margin=25mm]{{geometry}}
\usepackage[font=small,labelsep=period,justification=raggedright,singlelinecheck=off]{{caption}}
\usepackage[hidelinks,unicode]{{hyperref}}
\pdfstringdefDisableCommands{{\def\letterof#1#2{{#2}}\def\signletter#1#2#3{{#3}}\def\unseenletter#1{{#1}}\def\unicodeletter#1#2#3{{#3}}}}
\hypersetup{{pdftitle={{{}}},pdfauthor={{{}}},pdflang={{{}}}}}
)";

/// A caption of a figure that stands where it stands, and a new page where less room is left: a table may begin a page, and
/// its heading would stay behind.
constexpr std::string_view ownCommands =
    "\\providecommand*\\roomfor[1]{\\par\\begingroup\\dimen0=\\pagegoal\\advance\\dimen0 by-\\pagetotal\n"
    "\\ifdim\\dimen0<#1\\relax\\ifdim\\dimen0>0pt \\vfil\\break\\fi\\fi\\endgroup}\n"
    "\\makeatletter\\providecommand*\\figurecaption[1]{\\def\\@captype{figure}\\caption{#1}}\\makeatother\n";

/// In somebody else's paper, where a package may be missing that is not for letters alone.
constexpr std::string_view forPapers = R"(\providecommand\href[2]{#2}
\providecommand\letterof[2]{#2}
\providecommand\signletter[3]{#2}
\providecommand\unseenletter[1]{}
\providecommand\unicodeletter[3]{\ifdefined\pdfliteral[U+#1]\else#3\fi}
)";

/// Titles of works stay in their language.
bool holdsOtherLanguage(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && std::any_of(paragraph->runs.begin(), paragraph->runs.end(), [](const TextRun &run) {
                   return !run.language.empty();
               });
    });
}

} // namespace

std::string latexHead(const Document &document)
{
    const bool spanish = document.language == Language::es, both = holdsOtherLanguage(document);
    // the last is that of the document
    const std::string spanishOptions = "spanish,es-noshorthands,es-noindentfirst,es-tabla";
    const std::string language = spanish ? (both ? "british," : "") + spanishOptions
                                         : (both ? spanishOptions + "," : std::string()) + "british";
    const auto property = [](const std::string &text) { return latexText(shortened(text, 200)); };
    return fmt::format("\\documentclass[11pt,a4paper]{{article}}\n\\ifdefined\\pdfliteral\n{0}\\usepackage[{1}]{{babel}"
                       "}\n\\else\n{2}"
                       "\\ifdefined\\directlua\\usepackage[{1},bidi=basic]{{babel}}\\else\\usepackage[{1}]{{babel}}"
                       "\\fi\n\\fi\n",
                       forPdflatex, language, forOthers)
           + fmt::format(common, property(document.title), property(document.author), codeOf(document.language))
           + std::string(ownCommands);
}

std::string_view latexPackages()
{
    return "\\usepackage[T1]{fontenc}\\usepackage{textcomp,array,longtable,booktabs,pdflscape,tikz}";
}

std::string latexCommands() { return std::string(forPapers) + std::string(ownCommands); }

} // namespace huella
