// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unicode.h"
#include "core/charts/chart_shapes.h"
#include "core/report/write/spaced_blocks.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>

namespace huella {
namespace {

/// Every sign that could be a mark has a backslash before it; a colon too, since an address in plain text becomes a link.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : plainLine(text)) {
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

/// What the marks of a run stand between; a space at the ends of a line.
struct Neighbours {
    char32_t before = ' ', after = ' ';
    bool marks = false; ///< the run before ends in marks of its own
};

char32_t firstOf(std::string_view text) { return text.empty() ? U' ' : codePoint(takeLetter(text)); }

char32_t lastOf(std::string_view text)
{
    size_t at = text.size();
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xc0) == 0x80) {
    }
    return firstOf(text.substr(at));
}

/// Stars are marks to every reader only where they touch a letter inside, or a space outside.
bool takesStars(std::string_view inside, const Neighbours &beside)
{
    const auto touches = [](char32_t inner, char32_t outer) {
        return kindOf(inner) == LetterKind::letter
               || (kindOf(inner) == LetterKind::sign && kindOf(outer) == LetterKind::space);
    };
    return !beside.marks && touches(firstOf(inside), beside.before) && touches(lastOf(inside), beside.after);
}

/// An address between brackets, which may hold parentheses; what would end it, or begin a cell, is written by its code.
std::string addressOf(const std::string &link)
{
    std::string out;
    const bool entities = link.find(';') != std::string::npos;
    for (const char c : plainLine(link))
        if (std::string_view("<>\"`|\\ ").find(c) != std::string_view::npos)
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c == '&' && entities ? "&amp;" : std::string(1, c);
    return out.find_first_of("()") == std::string::npos ? out : "<" + out + ">";
}

std::string marked(const TextRun &run, Neighbours beside)
{
    const bool link = isWebAddress(run.link);
    if (link)
        beside = {'[', ']', false};
    std::string text = escaped(run.text);
    const auto wrap = [&text](std::string_view before, std::string_view after) {
        const auto first = text.find_first_not_of(' ');
        if (first == std::string::npos)
            return;
        const auto last = text.find_last_not_of(' '); // marks must touch letters
        text = text.substr(0, first).append(before) + text.substr(first, last - first + 1).append(after)
               + text.substr(last + 1);
    };
    if (run.script == Script::sub)
        wrap("<sub>", "</sub>");
    if (run.script == Script::super)
        wrap("<sup>", "</sup>");
    const auto inner = text.find_first_not_of(' ');
    const bool spaceBefore = inner != 0, spaceAfter = text.ends_with(' ');
    if (inner != std::string::npos) {
        const std::string core = text.substr(inner, text.find_last_not_of(' ') - inner + 1);
        const bool stars = takesStars(
            core, {spaceBefore ? U' ' : beside.before, spaceAfter ? U' ' : beside.after, beside.marks && !spaceBefore});
        if (run.emphasis)
            wrap(stars ? "*" : "<em>", stars ? "*" : "</em>");
        if (run.strong)
            wrap(stars ? "**" : "<strong>", stars ? "**" : "</strong>");
    }
    return link ? "[" + text + "](" + addressOf(run.link) + ")" : text;
}

std::string marked(const TextRuns &runs)
{
    std::string line;
    for (size_t i = 0; i < runs.size(); ++i) {
        const bool star = line.ends_with('*') && !line.ends_with("\\*");
        line += marked(runs[i], {lastOf(line), i + 1 < runs.size() ? firstOf(runs[i + 1].text) : U' ', star});
    }
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

struct MarkdownWriter : SpacedBlocks {
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
            const std::string rest = figure.label + (figure.range.empty() ? std::string() : ": " + figure.range);
            out += "- " + marked({{figure.value, true}, {" " + rest}}) + "\n";
        }
    }
    void row(const std::vector<Cell> &cells, bool strong = false)
    {
        for (const Cell &cell : cells) {
            TextRuns runs = cell.runs;
            for (TextRun &run : runs)
                run.strong = run.strong || strong;
            out += "| " + marked(runs) + " ";
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
        out += "\n" + marked({{.text = figure.caption, .emphasis = true}}) + "\n";
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
