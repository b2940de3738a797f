// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/latex_text.h"

#include "core/report/write/chart_writers.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace huella {
namespace {

std::string marked(const TextRuns &runs)
{
    std::string out;
    for (const TextRun &run : runs) {
        std::string text = latexText(run.text);
        const auto wrap = [&text](const char *command) { text = std::string(command) + "{" + text + "}"; };
        if (run.script != Script::normal)
            wrap(run.script == Script::sub ? "\\textsubscript" : "\\textsuperscript");
        if (run.emphasis)
            wrap("\\emph");
        if (run.strong)
            wrap("\\textbf");
        out += isWebAddress(run.link) ? "\\href{" + latexAddress(run.link) + "}{" + text + "}" : text;
    }
    return out;
}

/// Columns share the line by what they hold: numbers get what they need, texts the rest.
std::vector<double> columnShares(const Table &table)
{
    std::vector<double> shares(table.header.size());
    double sum = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        size_t longest = letterCount(table.header[i].text());
        for (const auto &row : table.rows)
            longest = std::max(longest, letterCount(row[i].text()));
        shares[i] = std::clamp(double(longest), 6.0, i < table.numeric.size() && table.numeric[i] ? 16.0 : 40.0);
        sum += shares[i];
    }
    for (double &share : shares)
        share = share / sum * 0.96;
    return shares;
}

/// As many letters as stand in one cell: a row is never parted by a page, and what is higher than the page would be lost.
constexpr size_t lettersInCell = 300;

/// Takes so many letters off a text.
TextRuns takeLetters(TextRuns &text, size_t count)
{
    TextRuns taken;
    while (count > 0 && !text.empty()) {
        const size_t letters = std::min(count, letterCount(text.front().text));
        std::string_view rest = text.front().text;
        for (size_t i = 0; i < letters; ++i)
            takeLetter(rest);
        TextRun piece = text.front();
        piece.text.resize(piece.text.size() - rest.size());
        taken.push_back(std::move(piece));
        text.front().text = std::string(rest);
        if (rest.empty())
            text.erase(text.begin());
        count -= letters;
    }
    return taken;
}

struct LatexWriter {
    std::string out;
    std::string list{};

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
        const std::string text = marked(paragraph.runs);
        switch (paragraph.style) {
        case TextStyle::title: out += "{\\noindent\\LARGE\\bfseries " + text + "\\par}\n\n"; break;
        case TextStyle::kicker:
        case TextStyle::byline:
        case TextStyle::note: out += "{\\noindent\\small " + text + "\\par}\n\n"; break;
        case TextStyle::lead: out += "{\\noindent\\large " + text + "\\par}\n\n"; break;
        case TextStyle::heading1: out += "\\section*{" + text + "}\n"; break;
        case TextStyle::heading2: out += "\\subsection*{" + text + "}\n"; break;
        case TextStyle::heading3: out += "\\subsubsection*{" + text + "}\n"; break;
        case TextStyle::bullet:
        case TextStyle::numbered: out += "\\item " + text + "\n"; break;
        case TextStyle::quote: out += "\\begin{quote}" + text + "\\end{quote}\n\n"; break;
        case TextStyle::body: out += "\\noindent " + text + "\n\n"; break;
        }
    }
    void operator()(const KeyFigures &key)
    {
        inList("itemize");
        for (const KeyFigure &figure : key.figures)
            out += "\\item \\textbf{" + latexText(figure.value) + "} " + latexText(figure.label)
                   + (figure.range.empty() ? "" : ": " + latexText(figure.range)) + "\n";
    }
    /// What is too long for one row goes on in the next.
    void row(std::vector<Cell> cells, bool strong)
    {
        bool more = true;
        while (std::exchange(more, false)) {
            for (size_t i = 0; i < cells.size(); ++i) {
                out += (i ? " & " : "") + std::string(strong ? "\\bfseries " : "") + "{"
                       + marked(takeLetters(cells[i].runs, lettersInCell)) + "}";
                more = more || !cells[i].runs.empty();
            }
            out += " \\\\\n";
        }
    }
    void operator()(const Table &table)
    {
        inList({});
        if (table.header.empty())
            return;
        out += fmt::format("{{\\{}\\setlength{{\\tabcolsep}}{{2pt}}\n\\begin{{longtable}}{{@{{}}",
                           table.header.size() > 6 ? "tiny" : "footnotesize");
        const std::vector<double> shares = columnShares(table);
        for (size_t i = 0; i < shares.size(); ++i)
            out += fmt::format(">{{\\ragged{}\\arraybackslash}}p{{{:.3f}\\linewidth}}",
                               i < table.numeric.size() && table.numeric[i] ? "left" : "right", shares[i] - 0.012);
        out += "@{}}\n";
        row(table.header, true);
        out += "\\hline\\endhead\n";
        for (size_t i = 0; i < table.rows.size(); ++i)
            row(table.rows[i], table.total && i + 1 == table.rows.size());
        out += "\\end{longtable}}\n";
        if (!table.caption.empty())
            out += "{\\noindent\\small " + latexText(table.caption) + "\\par}\n\n";
    }
    void operator()(const FigureBlock &figure)
    {
        inList({});
        const bool narrow = figure.width < fullFigureWidth;
        out += narrow ? fmt::format("\\par\\medskip{{\\centering\\begin{{minipage}}{{{:g}\\linewidth}}\n",
                                    figure.width / 100.0)
                      : "\\par\\medskip\\noindent\\begin{minipage}{\\linewidth}\n";
        out += tikzOf(figure.chart, figure.width) + "\\par\\medskip\n{\\small ";
        if (!figure.chart.footnote.empty())
            out += latexText(figure.chart.footnote) + "\\par ";
        out += latexText(figure.caption) + "\\par}\n\\end{minipage}\\par" + (narrow ? "}" : "") + "\\medskip\n\n";
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
        out += "\\clearpage\n";
    }
};

/// The list on the pages is finished text; these lines say where the same works are for \cite.
std::string bibtexComment(const Document &document)
{
    if (document.references.empty())
        return {};
    const Wording &words = Wording::of(document.language);
    std::string keys;
    for (const Reference &work : document.references)
        keys += (keys.empty() ? "" : ",") + work.key;
    return "% " + words("report.latex.bibtex") + "\n%   \\cite{" + keys + "}\n";
}

} // namespace

std::string writeLatex(const Document &document)
{
    LatexWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    writer.inList({});
    return bibtexComment(document) + latexHead(document) + "\\sloppy\n\\begin{document}\n\n" + writer.out
           + "\\end{document}\n";
}

} // namespace huella
