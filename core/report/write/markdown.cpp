// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/chart_shapes.h"
#include "core/report/write/letters.h"
#include "core/report/write/writers.h"

#include <algorithm>

namespace huella {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Every sign that could be a mark has a backslash before it; a colon too, since an address in plain text becomes a link.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : lineText(text)) {
        if (std::string_view("\\`*_{}[]<>#|~&$^!:@").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// What begins a line must not begin a list, a rule or a heading.
std::string atLineStart(std::string line)
{
    const auto first = line.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    line.erase(0, first);
    if (std::string_view("-+=").find(line.front()) != std::string_view::npos)
        return "\\" + line;
    const auto end = line.find_first_not_of("0123456789");
    if (isDigit(line.front()) && end != std::string::npos && (line[end] == '.' || line[end] == ')'))
        line.insert(end, "\\");
    return line;
}

std::string marked(const TextRun &run)
{
    std::string text = escaped(run.text);
    const auto wrap = [&text](std::string_view before, std::string_view after) {
        const auto first = text.find_first_not_of(' ');
        if (first == std::string::npos)
            return;
        const auto last = text.find_last_not_of(' '); // marks must touch letters
        text = text.substr(0, first).append(before) + text.substr(first, last - first + 1).append(after) + text.substr(last + 1);
    };
    if (run.script == Script::sub)
        wrap("<sub>", "</sub>");
    if (run.script == Script::super)
        wrap("<sup>", "</sup>");
    if (run.emphasis)
        wrap("*", "*");
    if (run.strong)
        wrap("**", "**");
    if (isWebAddress(run.link) && run.link.find_first_of("<> ()") == std::string::npos)
        text = "[" + text + "](" + run.link + ")";
    return text;
}

std::string marked(const TextRuns &runs)
{
    std::string line;
    for (const TextRun &run : runs)
        line += marked(run);
    return line;
}

std::string prefixOf(TextStyle style)
{
    switch (style) {
    case TextStyle::title: return "# ";
    case TextStyle::heading1: return "## ";
    case TextStyle::heading2: return "### ";
    case TextStyle::heading3: return "#### ";
    case TextStyle::quote: return "> ";
    case TextStyle::bullet: return "- ";
    case TextStyle::numbered: return "1. ";
    default: return {};
    }
}

struct MarkdownWriter {
    std::string out;
    bool inList = false;

    void gap(bool list)
    {
        if (!out.empty() && !(inList && list))
            out += "\n";
        inList = list;
    }
    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.runs.empty())
            return (*this)(emptyLine(paragraph.style));
        gap(paragraph.style == TextStyle::bullet || paragraph.style == TextStyle::numbered);
        out += prefixOf(paragraph.style) + atLineStart(marked(paragraph.runs)) + "\n";
    }
    void operator()(const KeyFigures &key)
    {
        for (const KeyFigure &figure : key.figures) {
            gap(true);
            out += "- **" + escaped(figure.value) + "** " + escaped(figure.label)
                   + (figure.range.empty() ? std::string() : "\\: " + escaped(figure.range)) + "\n";
        }
    }
    void row(const std::vector<Cell> &cells, bool strong = false)
    {
        for (const Cell &cell : cells) {
            const std::string text = marked(cell.runs);
            out += "| " + (strong && !text.empty() ? "**" + text + "**" : text) + " ";
        }
        out += "|\n";
    }
    void operator()(const Table &table)
    {
        gap(false);
        row(table.header);
        for (size_t i = 0; i < table.header.size(); ++i)
            out += i < table.numeric.size() && table.numeric[i] ? "|---:" : "|---";
        out += "|\n";
        for (size_t i = 0; i < table.rows.size(); ++i)
            row(table.rows[i], table.total && i + 1 == table.rows.size());
        if (!table.caption.empty())
            out += "\n" + atLineStart(escaped(table.caption)) + "\n";
    }
    void operator()(const FigureBlock &figure)
    {
        (*this)(chartTable(figure.chart));
        if (!figure.chart.footnote.empty())
            out += "\n" + atLineStart(escaped(figure.chart.footnote)) + "\n";
        out += "\n*" + escaped(figure.caption) + "*\n";
    }
    void operator()(const WorkingBlock &working)
    {
        for (const WorkingLine &line : working.lines) {
            gap(true);
            out += "- " + escaped(line.plain()) + "\n";
        }
    }
    void operator()(const PageBreak &)
    {
        gap(false);
        out += "---\n";
    }
};

} // namespace

std::string writeMarkdown(const Document &document)
{
    MarkdownWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.out;
}

} // namespace huella
