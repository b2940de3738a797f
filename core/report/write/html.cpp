// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unicode.h"
#include "core/charts/chart_shapes.h"
#include "core/report/document/contents.h"
#include "core/report/write/chart_writers.h"
#include "core/report/write/html_style.h"
#include "core/report/write/linked_data.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"
#include "core/wording/unit_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace huella {
namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : plainLine(text))
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    return out;
}

/// The text with units such as "CO₂e/kWh" whole: a line may end at a slash.
std::string withUnitsWhole(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        const size_t nbsp = word.rfind("\u00a0");
        const std::string_view last = nbsp == std::string_view::npos ? word : word.substr(nbsp + 2);
        if (isUnitWord(last))
            out += escaped(word.substr(0, word.size() - last.size())) + "<span style=\"white-space:nowrap\">"
                   + escaped(last) + "</span>";
        else
            out += escaped(word);
        text.remove_prefix(word.size());
        if (!text.empty())
            out += ' ';
        text.remove_prefix(text.empty() ? 0 : 1);
    }
    return out;
}

/// The attributes of the element that a link is; empty where it leads nowhere.
std::string linkOf(const TextRun &run, const HtmlSurroundings *around)
{
    if (isWebAddress(run.link))
        return "href=\"" + escaped(run.link) + "\" rel=\"noreferrer\"";
    const std::string inner =
        around && around->address && !run.link.empty() ? around->address(run.link) : std::string();
    return inner.empty() ? std::string() : "href=\"" + escaped(inner) + "\"";
}

/// The attribute of an element whose text goes the way of its first letter, not that of the page.
std::string wayOf(std::string_view text) { return hasRightToLeft(text) ? " dir=\"auto\"" : std::string(); }

/// What references in a page lead to.
struct HtmlPlaces {
    const Document *document = nullptr; ///< with the footnotes; null where there is nowhere to lead to
    std::set<std::string_view> labels{};
};

/// The mark of a footnote and a reference to a figure lead there, inside of the page.
std::string placeOf(const TextRun &run, const HtmlPlaces &places)
{
    if (places.document && noteOf(run, *places.document))
        return fmt::format("href=\"#note-{0}\" id=\"mark-{0}\" role=\"doc-noteref\"", run.text);
    const auto label = behindPath(run.value, refPath);
    return label && places.labels.contains(*label) ? fmt::format("href=\"#{}\"", *label) : std::string();
}

std::string marked(const TextRuns &runs, const HtmlSurroundings *around, const HtmlPlaces &places)
{
    std::string out;
    for (const TextRun &run : runs) {
        std::string text = withUnitsWhole(run.text);
        const auto wrap = [&text](const std::string &tag) { text = "<" + tag + ">" + text + "</" + tag + ">"; };
        if (run.script != Script::normal)
            wrap(run.script == Script::sub ? "sub" : "sup");
        if (run.emphasis)
            wrap("em");
        if (run.strong)
            wrap("strong");
        if (!run.language.empty())
            text = "<span lang=\"" + escaped(run.language) + "\">" + text + "</span>";
        const std::string inside = placeOf(run, places), link = inside.empty() ? linkOf(run, around) : inside;
        out += link.empty() ? text : "<a " + link + ">" + text + "</a>";
    }
    return out;
}

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
        return named ? " id=\"" + escaped(around->anchors[index]) + "\"" : std::string();
    }
    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.runs.empty())
            return (*this)(emptyLine(paragraph.style));
        inList(paragraph.style == TextStyle::bullet ? "ul" : paragraph.style == TextStyle::numbered ? "ol" : "");
        const std::string tag = element(paragraph.style);
        const bool named = tag == "p" && paragraph.style != TextStyle::body && paragraph.style != TextStyle::quote;
        const std::string line = "<" + tag + (named ? look(toString(paragraph.style)) : "") + anchor(paragraph.style)
                                 + wayOf(paragraph.text()) + ">" + marked(paragraph.runs, around, places) + "</" + tag
                                 + ">";
        out += (paragraph.style == TextStyle::quote ? "<blockquote>" + line + "</blockquote>" : line) + "\n";
    }
    void operator()(const KeyFigures &key)
    {
        inList({});
        out += "<ul" + look("key") + ">\n";
        for (const KeyFigure &figure : key.figures)
            out += "<li" + wayOf(figure.label) + "><strong>" + escaped(figure.value) + "</strong> "
                   + escaped(figure.label) + "<br>" + escaped(figure.range) + "</li>\n";
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
            out += fmt::format("<{}{}{}>{}</{}>", tag, style, wayOf(row[i].text()), marked(row[i].runs, around, places),
                               std::string_view(tag).substr(0, 2));
        }
        out += "</tr>\n";
    }
    /// A box in which a table moves that is wider than the page: who has no mouse gets there too, and hears what it is.
    static std::string boxOf(const Table &table)
    {
        std::string name = table.caption;
        for (size_t i = 0; table.caption.empty() && i < table.header.size(); ++i)
            name += (i ? ", " : "") + table.header[i].text();
        return "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(name) + "\"><table"
               + (table.header.size() > columnsOfUsualTable ? " class=\"many\"" : "") + ">\n";
    }
    void operator()(const Table &table)
    {
        inList({});
        out += picture ? "<table" + look("table") + ">\n" : boxOf(table);
        if (!table.caption.empty())
            out += "<caption" + wayOf(table.caption) + ">" + escaped(table.caption) + "</caption>\n";
        out += "<thead><tr>";
        cells(table, table.header, "th scope=\"col\"");
        out += "</thead>\n<tbody>\n";
        for (size_t i = 0; i < table.rows.size(); ++i) {
            out += table.total && i + 1 == table.rows.size() ? "<tr" + look("total") + ">" : "<tr>";
            cells(table, table.rows[i], "td");
        }
        out += picture ? "</tbody></table>\n" : "</tbody></table></div>\n";
    }
    void operator()(const FigureBlock &figure)
    {
        inList({});
        if (picture) {
            out += "<p>" + (*picture)(figure) + "</p>\n<p" + look("note") + wayOf(figure.caption) + ">"
                   + escaped(figure.caption) + "</p>\n";
            return;
        }
        const bool narrow = figure.width < fullFigureWidth;
        const std::string id = figure.label.empty() ? std::string() : " id=\"" + figure.label + "\"";
        if (figure.picture) {
            out += "<figure" + id + "><img src=\"" + dataAddressOf(*figure.picture) + "\" alt=\""
                   + escaped(figure.chart.description) + "\""
                   + (narrow ? fmt::format(" style=\"width:{}%\"", figure.width) : std::string()) + ">\n<figcaption"
                   + wayOf(figure.caption) + ">" + escaped(figure.caption) + "</figcaption>\n</figure>\n";
            return;
        }
        out += narrow ? fmt::format("<figure{} class=\"narrow\" style=\"width:{}%\">\n", id, figure.width)
                      : "<figure" + id + ">\n";
        out += svgOf(figure.chart, wholeSheet * figure.width / fullFigureWidth, "large")
               + svgOf(figure.chart, phoneSheet, "small");
        if (!figure.chart.footnote.empty())
            out += "<p" + look("note") + wayOf(figure.chart.footnote) + ">" + escaped(figure.chart.footnote) + "</p>\n";
        out += "<details><summary>" + escaped(words("report.figure.table")) + "</summary>\n";
        (*this)(chartTable(figure.chart));
        out += "</details>\n<figcaption" + wayOf(figure.caption) + ">" + withUnitsWhole(figure.caption)
               + "</figcaption>\n</figure>\n";
    }
    /// The footnotes, each with a way back to its mark.
    void notes(const Document &document)
    {
        inList({});
        if (document.notes.empty())
            return;
        out += picture ? "<hr>\n"
                       : "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"" + escaped(words("report.notes"))
                             + "\">\n<ol>\n";
        for (size_t i = 1; i <= document.notes.size(); ++i) {
            const std::string text = marked(document.notes[i - 1], around, places);
            out += picture ? fmt::format("<p{}>{}. {}</p>\n", look("note"), i, text)
                           : fmt::format("<li id=\"note-{0}\">{1} <a href=\"#mark-{0}\" role=\"doc-backlink\" "
                                         "aria-label=\"{2}\">↩</a></li>\n",
                                         i, text, escaped(words("report.notes.back")));
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
            out += "<" + item + wayOf(line.plain()) + ">" + withUnitsWhole(line.plain()) + "</"
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
    const std::string name = escaped(words("report.contents"));
    std::string out =
        "<nav class=\"contents\" aria-label=\"" + name + "\">\n<p><strong>" + name + "</strong></p>\n<ul>\n";
    for (const Section &section : sections)
        out += fmt::format("<li{}{}><a href=\"#{}\">{}</a></li>\n", section.level > 1 ? " class=\"inner\"" : "",
                           wayOf(section.text), sectionKey(section.block), escaped(section.text));
    return out + "</ul>\n</nav>\n";
}

std::string bodyOf(const Document &document, const HtmlPicture *picture, const HtmlSurroundings *around = nullptr,
                   const std::vector<Section> &contents = {})
{
    HtmlWriter writer{Wording::of(document.language), picture, around};
    if (!picture) {
        writer.places.document = &document;
        for (const Block &block : document.blocks)
            if (const auto *figure = std::get_if<FigureBlock>(&block); figure && !figure->label.empty())
                writer.places.labels.insert(figure->label);
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

} // namespace

std::string htmlText(std::string_view text) { return escaped(text); }

std::string writeHtmlToPaste(const Document &document, const HtmlPicture &picture)
{
    return fmt::format("<html lang=\"{0}\"><head><meta charset=\"utf-8\"></head><body lang=\"{0}\">\n",
                       codeOf(document.language))
           + bodyOf(document, &picture) + "</body></html>\n";
}

std::string writeHtmlBody(const Document &document, const HtmlSurroundings &around)
{
    return bodyOf(document, nullptr, &around);
}

namespace {

/// The names of all headings, the title included: those of the list of contents have one.
std::vector<std::string> anchorsOf(const Document &document, const std::vector<Section> &contents)
{
    std::vector<std::string> anchors;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&document.blocks[i]);
        if (!paragraph || paragraph->runs.empty()
            || (paragraph->style != TextStyle::title && headingLevel(paragraph->style) == 0))
            continue;
        const auto named =
            std::find_if(contents.begin(), contents.end(), [i](const Section &each) { return each.block == i; });
        anchors.push_back(named == contents.end() ? std::string() : sectionKey(named->block));
    }
    return anchors;
}

/// What goes back to works is a report; a worksheet is none.
std::string dataOf(const Document &document)
{
    return document.references.empty()
               ? std::string()
               : "<script type=\"application/ld+json\">\n" + scriptText(linkedReport(document)) + "\n</script>\n";
}

/// Pictures that stand in the page itself may be shown; nothing may be fetched.
std::string_view pictureRule(const Document &document)
{
    const bool any = std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        return figure && figure->picture;
    });
    return any ? "img-src data:; " : "";
}

std::string pageOf(const Document &document, const HtmlSurroundings &around, const std::vector<Section> &contents,
                   const std::string &data)
{
    return fmt::format(
               "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; {}style-src "
               "'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"author\" "
               "content=\"{}\">\n<title>{}</title>\n"
               "{}<style>{}</style>\n</head>\n<body>\n",
               codeOf(document.language), pictureRule(document), escaped(document.author), escaped(document.title),
               data, htmlStyleSheet(around.style))
           + around.before + bodyOf(document, nullptr, &around, contents) + around.after + "</body>\n</html>\n";
}

} // namespace

std::string writeHtml(const Document &document)
{
    const std::vector<Section> contents = contentsOf(document);
    HtmlSurroundings around;
    if (!contents.empty())
        around.anchors = anchorsOf(document, contents);
    return pageOf(document, around, contents, dataOf(document));
}

std::string writeHtml(const Document &document, const HtmlSurroundings &around)
{
    return pageOf(document, around, {}, {});
}

} // namespace huella
