// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/html_blocks.h"

#include "core/charts/chart_shapes.h"
#include "core/report/write/chart_writers.h"
#include "core/report/write/html_runs.h"
#include "core/report/write/html_style.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

namespace huella {
namespace {

/// A cell of more letters has lines, which should not be of a word each.
constexpr size_t lettersOnALine = 24;
/// A table with more of them has smaller letters on paper.
constexpr size_t columnsOfUsualTable = 6;
/// Of a chart on a telephone, where the letters of a whole sheet could not be read.
constexpr double phoneSheet = 340;

struct HtmlWriter {
    const Wording &words;
    /// of what is pasted; null for a page, which has a style sheet and draws its figures
    const HtmlPicture *picture = nullptr;
    const HtmlSurroundings *around = nullptr; ///< of one page among others
    HtmlPlaces places{};
    std::string out{};
    std::string list{};  ///< the element that is open
    size_t headings = 0; ///< so far

    /// The attribute that gives an element a look.
    std::string look(std::string_view name) const
    {
        if (!picture)
            return fmt::format(" class=\"{}\"", name);
        const std::string_view style = inlineStyle(name);
        return style.empty() ? std::string() : fmt::format(" style=\"{}\"", style);
    }

    void inList(const std::string &tag)
    {
        if (tag == list)
            return;
        if (!list.empty())
            out += "</" + list + ">\n";
        if (!tag.empty())
            out += "<" + tag + ">\n";
        list = tag;
    }
    static std::string element(TextStyle style)
    {
        switch (style) {
        case TextStyle::title: return "h1";
        case TextStyle::heading1: return "h2";
        case TextStyle::heading2: return "h3";
        case TextStyle::heading3: return "h4";
        case TextStyle::bullet:
        case TextStyle::numbered: return "li";
        default: return "p";
        }
    }
    /// The attribute by which a link finds a heading.
    std::string anchor(TextStyle style)
    {
        if (style != TextStyle::title && headingLevel(style) == 0)
            return {};
        const size_t index = headings++;
        const bool named = around && index < around->anchors.size() && !around->anchors[index].empty();
        return named ? " id=\"" + htmlText(around->anchors[index]) + "\"" : std::string();
    }
    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.runs.empty())
            return (*this)(emptyLine(paragraph.style));
        inList(paragraph.style == TextStyle::bullet ? "ul" : paragraph.style == TextStyle::numbered ? "ol" : "");
        const std::string tag = element(paragraph.style);
        const bool named = tag == "p" && paragraph.style != TextStyle::body && paragraph.style != TextStyle::quote;
        const std::string line = "<" + tag + (named ? look(toString(paragraph.style)) : "") + anchor(paragraph.style)
                                 + wayOf(paragraph.text()) + ">" + htmlRuns(paragraph.runs, around, places) + "</" + tag
                                 + ">";
        out += (paragraph.style == TextStyle::quote ? "<blockquote>" + line + "</blockquote>" : line) + "\n";
    }
    void operator()(const KeyFigures &key)
    {
        inList({});
        out += "<ul" + look("key") + ">\n";
        for (const KeyFigure &figure : key.figures)
            out += "<li" + wayOf(figure.label) + "><strong>" + htmlText(figure.value) + "</strong> "
                   + htmlText(figure.label) + "<br>" + htmlText(figure.range) + "</li>\n";
        out += "</ul>\n";
    }
    /// The class of a cell that holds words: one with several lines of them, or one such as "2027–2029", which stays whole.
    std::string lookOfWords(const std::string &text) const
    {
        const size_t letters = letterCount(text);
        const bool whole = letters < lettersOnALine && text.find(' ') == std::string::npos
                           && text.find_first_of("0123456789") != std::string::npos;
        return letters > lettersOnALine ? look("words") : whole ? look("whole") : std::string();
    }
    void cells(const Table &table, const std::vector<Cell> &row, const char *tag)
    {
        for (size_t i = 0; i < row.size(); ++i) {
            const bool number = i < table.numeric.size() && table.numeric[i];
            const std::string style = number    ? look("number") + (picture ? " align=\"right\"" : "")
                                      : picture ? look("cell")
                                                : lookOfWords(row[i].text());
            out += fmt::format("<{}{}{}>{}</{}>", tag, style, wayOf(row[i].text()),
                               htmlRuns(row[i].runs, around, places), std::string_view(tag).substr(0, 2));
        }
        out += "</tr>\n";
    }
    /// A box in which a table moves that is wider than the page: who has no mouse gets there too, and hears what it is.
    static std::string boxOf(const Table &table)
    {
        std::string name = table.caption;
        for (size_t i = 0; table.caption.empty() && i < table.header.size(); ++i)
            name += (i ? ", " : "") + table.header[i].text();
        return "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + htmlText(name) + "\"><table"
               + (table.label.empty() ? "" : " id=\"" + htmlText(table.label) + "\"")
               + (table.header.size() > columnsOfUsualTable ? " class=\"many\"" : "") + ">\n";
    }
    void operator()(const Table &table)
    {
        inList({});
        out += picture ? "<table" + look("table") + ">\n" : boxOf(table);
        if (!table.caption.empty())
            out += "<caption" + wayOf(table.caption) + ">" + htmlWithUnits(table.caption) + "</caption>\n";
        out += "<thead><tr>";
        cells(table, table.header, "th scope=\"col\"");
        out += "</thead>\n<tbody>\n";
        for (size_t i = 0; i < table.rows.size(); ++i) {
            out += table.total && i + 1 == table.rows.size() ? "<tr" + look("total") + ">" : "<tr>";
            cells(table, table.rows[i], "td");
        }
        out += picture ? "</tbody></table>\n" : "</tbody></table></div>\n";
    }
    /// A sign above the title, as high as it may be.
    void logo(const FigureBlock &figure)
    {
        out += picture ? "<p>" + (*picture)(figure) + "</p>\n"
                       : "<p class=\"logo\"><img src=\"" + dataAddressOf(*figure.picture) + "\" alt=\""
                             + htmlText(figure.chart.description) + "\"></p>\n";
    }
    void operator()(const FigureBlock &figure)
    {
        inList({});
        if (figure.logo)
            return logo(figure);
        if (picture) {
            out += "<p>" + (*picture)(figure) + "</p>\n<p" + look("note") + wayOf(figure.caption) + ">"
                   + htmlText(figure.caption) + "</p>\n";
            return;
        }
        const bool narrow = figure.width < fullFigureWidth;
        const std::string id = figure.label.empty() ? std::string() : " id=\"" + figure.label + "\"";
        if (figure.picture) {
            out += "<figure" + id + "><img src=\"" + dataAddressOf(*figure.picture) + "\" alt=\""
                   + htmlText(figure.chart.description) + "\""
                   + (narrow ? fmt::format(" style=\"width:{}%\"", figure.width) : std::string()) + ">\n<figcaption"
                   + wayOf(figure.caption) + ">" + htmlText(figure.caption) + "</figcaption>\n</figure>\n";
            return;
        }
        out += narrow ? fmt::format("<figure{} class=\"narrow\" style=\"width:{}%\">\n", id, figure.width)
                      : "<figure" + id + ">\n";
        out += svgOf(figure.chart, wholeSheet * figure.width / fullFigureWidth, "large")
               + svgOf(figure.chart, phoneSheet, "small");
        if (!figure.chart.footnote.empty())
            out +=
                "<p" + look("note") + wayOf(figure.chart.footnote) + ">" + htmlText(figure.chart.footnote) + "</p>\n";
        out += "<details><summary>" + htmlText(words("report.figure.table")) + "</summary>\n";
        (*this)(chartTable(figure.chart));
        out += "</details>\n<figcaption" + wayOf(figure.caption) + ">" + htmlWithUnits(figure.caption)
               + "</figcaption>\n</figure>\n";
    }
    /// The footnotes, each with a way back to its mark.
    void notes(const Document &document)
    {
        inList({});
        if (document.notes.empty())
            return;
        out += picture ? "<hr>\n"
                       : "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\""
                             + htmlText(words("report.notes")) + "\">\n<ol>\n";
        for (size_t i = 1; i <= document.notes.size(); ++i) {
            const std::string text = htmlRuns(document.notes[i - 1], around, places);
            out += picture ? fmt::format("<p{}>{}. {}</p>\n", look("note"), i, text)
                           : fmt::format("<li id=\"note-{0}\">{1} <a href=\"#mark-{0}\" role=\"doc-backlink\" "
                                         "aria-label=\"{2}\">↩</a></li>\n",
                                         i, text, htmlText(words("report.notes.back")));
        }
        out += picture ? "" : "</ol>\n</section>\n";
    }
    void operator()(const WorkingBlock &working)
    {
        inList({});
        if (working.lines.empty())
            return;
        const std::string item = picture ? "p" + look("working") : "li"; // pasted items would get bullets
        out += picture ? "" : "<ul" + look("working") + ">\n";
        for (const WorkingLine &line : working.lines)
            out += "<" + item + wayOf(line.plain()) + ">" + htmlWithUnits(line.plain()) + "</"
                   + item.substr(0, item.find(' ')) + ">\n";
        out += picture ? "" : "</ul>\n";
    }
    void operator()(const PageBreak &)
    {
        inList({});
        out += picture ? "<p" + look("break") + "></p>\n" : "<hr" + look("break") + ">\n";
    }
};

/// The list of contents of a page of its own; paper has it too, without numbers.
std::string navigation(const std::vector<Section> &sections, const Wording &words)
{
    const std::string name = htmlText(words("report.contents"));
    std::string out =
        "<nav class=\"contents\" aria-label=\"" + name + "\">\n<p><strong>" + name + "</strong></p>\n<ul>\n";
    for (const Section &section : sections)
        out += fmt::format("<li{}{}><a href=\"#{}\">{}</a></li>\n", section.level > 1 ? " class=\"inner\"" : "",
                           wayOf(section.text), sectionKey(section.block), htmlText(section.text));
    return out + "</ul>\n</nav>\n";
}

} // namespace

std::string htmlBody(const Document &document, const HtmlPicture *picture, const HtmlSurroundings *around,
                     const std::vector<Section> &contents)
{
    HtmlWriter writer{Wording::of(document.language), picture, around};
    if (!picture) {
        writer.places.document = &document;
        for (const Block &block : document.blocks)
            if (const std::string_view label = labelOf(block); !label.empty())
                writer.places.labels.insert(label);
    }
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        if (!contents.empty() && contents.front().block == i) {
            writer.inList({});
            writer.out += navigation(contents, writer.words);
        }
        std::visit(writer, document.blocks[i]);
    }
    writer.notes(document);
    return std::move(writer.out);
}

} // namespace huella
