// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"

#include "core/report/document/contents.h"
#include "core/report/write/chart_writers.h"
#include "core/report/write/latex_runs.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace huella {
namespace {

/// The names of \section and its kin, from the first level on.
constexpr std::array<std::string_view, 3> sectionCommands{"section", "subsection", "subsubsection"};

struct LatexWriter {
    const Wording &words;
    LatexCitations citations;
    bool fragment = false; ///< for a paper: its headings have numbers, and it begins its own pages
    bool contents = false; ///< there is a list of them, in which headings without numbers are only by a command
    std::string out{};
    std::string list{};
    int headings = 0;

    void inList(const std::string &environment)
    {
        if (environment == list)
            return;
        if (!list.empty())
            out += "\\end{" + list + "}\n";
        if (!environment.empty())
            out += "\\begin{" + environment + "}\n";
        list = environment;
    }
    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.runs.empty())
            return (*this)(emptyLine(paragraph.style));
        inList(paragraph.style == TextStyle::bullet     ? "itemize"
               : paragraph.style == TextStyle::numbered ? "enumerate"
                                                        : "");
        const std::string text = latexRuns(paragraph.runs, citations);
        if (const int level = headingLevel(paragraph.style); level > 0)
            return heading(level, text);
        switch (paragraph.style) {
        case TextStyle::title: out += "{\\noindent\\LARGE\\bfseries " + text + "\\par}\n\n"; break;
        case TextStyle::kicker:
        case TextStyle::byline:
        case TextStyle::note: out += "{\\noindent\\small " + text + "\\par}\n\n"; break;
        case TextStyle::lead: out += "\\medskip{\\noindent\\large " + text + "\\par}\n\n"; break;
        case TextStyle::bullet:
        case TextStyle::numbered: out += "\\item " + text + "\n"; break;
        case TextStyle::quote: out += "\\begin{quote}" + text + "\\end{quote}\n\n"; break;
        default:
            out += "\\noindent " + (paragraph.anchor.empty() ? "" : "\\hypertarget{cite." + paragraph.anchor + "}{}")
                   + text + "\n\n";
        }
    }
    void heading(int level, const std::string &text)
    {
        out += "\\roomfor{8\\baselineskip}\n\\" + std::string(sectionCommands[size_t(level) - 1]);
        out += fragment ? fmt::format("{{{}}}\\label{{sec:huella-{}}}\n", text, ++headings) : "*{" + text + "}\n";
        if (contents && level <= 2)
            out += fmt::format("\\addcontentsline{{toc}}{{{}}}{{{}}}\n", sectionCommands[size_t(level) - 1], text);
    }
    void operator()(const KeyFigures &key)
    {
        inList("itemize");
        for (const KeyFigure &figure : key.figures)
            out += "\\item \\textbf{" + latexText(figure.value) + "}" + latexText(behindValue(figure)) + "\n";
    }
    void operator()(const Table &table)
    {
        inList({});
        out += latexTable(table, citations);
    }
    /// A file beside the text; where it is not there, its words in a frame.
    static std::string included(const FigureBlock &figure)
    {
        const std::string name = fileNameOf(*figure.picture);
        return "\\IfFileExists{" + name + "}{\\includegraphics[width=\\linewidth]{" + name
               + "}}{\\fbox{\\parbox{0.9\\linewidth}{" + latexText(figure.chart.description) + "}}}";
    }
    /// A sign above the title; where its file is not there, nothing.
    static std::string logo(const FigureBlock &figure)
    {
        const std::string name = fileNameOf(*figure.picture);
        return fmt::format(
            "\\IfFileExists{{{0}}}{{\\noindent\\includegraphics[width={1:g}\\linewidth]{{{0}}}\\par\\medskip}}{{}}\n\n",
            name, figure.width / 100.0);
    }
    void operator()(const FigureBlock &figure)
    {
        inList({});
        if (figure.logo) {
            out += logo(figure);
            return;
        }
        const bool narrow = figure.width < fullFigureWidth;
        out += narrow ? fmt::format("\\par\\medskip{{\\centering\\begin{{minipage}}{{{:g}\\linewidth}}\n",
                                    figure.width / 100.0)
                      : "\\par\\medskip\\noindent\\begin{minipage}{\\linewidth}\n";
        out += (figure.picture ? included(figure) : tikzOf(figure.chart, figure.width)) + "\\par\\medskip\n";
        if (!figure.chart.footnote.empty())
            out += "{\\small " + latexText(figure.chart.footnote) + "\\par}\n";
        const NumberedCaption name = numberedCaption(figure.caption, words);
        out += name.number > 0 ? fmt::format("\\figurecaption{{{}}}\\label{{{}}}\n", latexText(name.text),
                                             latexLabel({name.what, name.number}))
                               : "{\\small " + latexText(name.text) + "\\par}\n";
        out += std::string("\\end{minipage}\\par") + (narrow ? "}" : "") + "\\medskip\n\n";
    }
    void operator()(const WorkingBlock &working)
    {
        inList("itemize");
        for (const WorkingLine &line : working.lines)
            out += "\\item[] " + latexText(line.plain()) + "\n";
        if (working.lines.empty())
            out += "\\item[]\n";
    }
    void operator()(const PageBreak &)
    {
        inList({});
        out += fragment ? "" : "\\clearpage\n";
    }
};

/// The list on the pages is finished text; these lines say where the same works are for \cite.
std::string bibtexComment(const Document &document, std::string_view key)
{
    if (document.references.empty())
        return {};
    std::string keys;
    for (const Reference &work : document.references)
        keys += (keys.empty() ? "" : ",") + work.key;
    return "% " + Wording::of(document.language)(key) + "\n%   \\cite{" + keys + "}\n";
}

bool isListed(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && !paragraph->anchor.empty();
}

/// What a paper has itself: a title, and the works that it cites, whose heading would stand above nothing.
std::vector<Block> withoutWhatPapersHave(std::vector<Block> blocks)
{
    std::vector<Block> kept;
    for (Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto *last = kept.empty() ? nullptr : std::get_if<Paragraph>(&kept.back());
        if (isListed(block) && last && headingLevel(last->style) > 0)
            kept.pop_back();
        const auto *figure = std::get_if<FigureBlock>(&block);
        const bool titles = (figure && figure->logo)
                            || (paragraph
                                && (paragraph->style == TextStyle::title || paragraph->style == TextStyle::kicker
                                    || paragraph->style == TextStyle::byline));
        if (!titles && !isListed(block))
            kept.push_back(std::move(block));
    }
    return kept;
}

int deepestOf(const std::vector<Section> &sections)
{
    return std::any_of(sections.begin(), sections.end(), [](const Section &each) { return each.level > 1; }) ? 2 : 1;
}

std::string bodyOf(const Document &document, LatexWriter writer)
{
    writer.citations.document = &document;
    for (const Block &block : document.blocks) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        const auto *table = std::get_if<Table>(&block);
        const NumberedCaption name = numberedCaption(figure  ? figure->caption
                                                     : table ? table->caption
                                                             : std::string(),
                                                     writer.words);
        if (name.number > 0)
            writer.citations.parts.insert({name.what, name.number});
    }
    const std::vector<Section> sections = writer.fragment ? std::vector<Section>() : contentsOf(document);
    writer.contents = !sections.empty();
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (writer.contents && sections.front().block == i) {
            writer.inList({});
            writer.out += fmt::format("\\setcounter{{tocdepth}}{{{}}}\n\\tableofcontents\n\n", deepestOf(sections));
        }
        std::visit(writer, document.blocks[i]);
    }
    writer.inList({});
    return writer.out;
}

} // namespace

std::string writeLatex(const Document &document)
{
    LatexCitations citations;
    for (const Block &block : document.blocks)
        if (isListed(block))
            citations.listed.insert(std::get<Paragraph>(block).anchor);
    return bibtexComment(document, "report.latex.bibtex") + latexHead(document) + "\\sloppy\n\\begin{document}\n\n"
           + bodyOf(document, {Wording::of(document.language), std::move(citations)}) + "\\end{document}\n";
}

std::string writeLatexFragment(const Document &whole)
{
    Document document = whole;
    document.blocks = withoutWhatPapersHave(std::move(document.blocks));
    return "% " + Wording::of(document.language)("report.latex.fragment") + "\n%   " + std::string(latexPackages())
           + "\n" + bibtexComment(document, "report.latex.fragment.bibtex") + latexCommands()
           + "\\begingroup\\sloppy\n\n" + bodyOf(document, {Wording::of(document.language), {.commands = true}, true})
           + "\\par\\endgroup\n";
}

} // namespace huella
