// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unicode.h"
#include "core/charts/chart_shapes.h"
#include "core/report/write/markdown_text.h"
#include "core/report/write/spaced_blocks.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <fmt/format.h>

#include <algorithm>

namespace huella {
namespace {

/// What the marks of a run stand between; a space at the ends of a line, and '[' before a link.
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

/// Whether the address is what stands there, so that it needs no words beside it.
bool isBareAddress(const TextRun &run)
{
    return run.link == run.text && run.text.find_first_of("<>\"`|\\& ") == std::string::npos
           && plainLine(run.text) == run.text && !run.strong && !run.emphasis && run.script == Script::normal;
}

std::string marked(const TextRun &run, Neighbours beside, bool inTable)
{
    const bool link = isWebAddress(run.link);
    if (link && isBareAddress(run))
        return "<" + run.text + ">";
    if (link)
        beside = {'[', ']', false};
    const bool looks = link || run.strong || run.emphasis || run.script != Script::normal;
    std::string text = markdownText(run.text, {beside.before, beside.after, link, inTable, looks});
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

std::string marked(const TextRuns &runs, bool inTable = false)
{
    std::string line;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (isNote(runs[i])) {
            line += "[^" + runs[i].text + "]";
            continue;
        }
        const bool star = line.ends_with('*') && !line.ends_with("\\*");
        const char32_t after = i + 1 == runs.size()             ? U' '
                               : isWebAddress(runs[i + 1].link) ? U'['
                                                                : firstOf(runs[i + 1].text);
        line += marked(runs[i], {lastOf(line), after, star}, inTable);
    }
    return line;
}

/// A text without looks that begins a line.
std::string plain(std::string_view text) { return markdownLineStart(markdownText(text, {})); }

/// A heading's last '#' would end it.
std::string headingText(std::string line)
{
    if (line.ends_with('#'))
        line.insert(line.size() - 1, "\\");
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
        const std::string line = markdownLineStart(marked(paragraph.runs));
        const bool heading = paragraph.style == TextStyle::title || headingLevel(paragraph.style) > 0;
        out += prefixOf(paragraph.style) + (heading ? headingText(line) : line) + "\n";
    }
    void operator()(const KeyFigures &key)
    {
        for (const KeyFigure &figure : key.figures) {
            gap(true);
            out += "- " + marked({{figure.value, true}, {behindValue(figure)}}) + "\n";
        }
    }
    void row(const std::vector<Cell> &cells, bool strong = false)
    {
        for (const Cell &cell : cells) {
            TextRuns runs = cell.runs;
            for (TextRun &run : runs)
                run.strong = run.strong || strong;
            out += "| " + marked(runs, true) + " ";
        }
        out += "|\n";
    }
    void operator()(const Table &table)
    {
        gap(false);
        if (!table.caption.empty())
            out += marked({{.text = table.caption, .emphasis = true}}) + "\n\n";
        row(table.header);
        for (size_t i = 0; i < table.header.size(); ++i)
            out += i < table.numeric.size() && table.numeric[i] ? "|---:" : "|---";
        out += "|\n";
        for (size_t i = 0; i < table.rows.size(); ++i)
            row(table.rows[i], table.total && i + 1 == table.rows.size());
    }
    void operator()(const FigureBlock &figure)
    {
        if (figure.picture) {
            gap(false);
            if (figure.logo) {
                out += "![" + markdownText(figure.chart.description, {' ', ' ', true}) + "]("
                       + fileNameOf(*figure.picture) + ")\n";
                return;
            }
            out += "![" + markdownText(figure.chart.description, {' ', ' ', true}) + "](" + fileNameOf(*figure.picture)
                   + ")\n\n" + marked({{.text = figure.caption, .emphasis = true}}) + "\n";
            return;
        }
        (*this)(chartTable(figure.chart));
        if (!figure.chart.footnote.empty())
            out += "\n" + plain(figure.chart.footnote) + "\n";
        out += "\n" + marked({{.text = figure.caption, .emphasis = true}}) + "\n";
    }
    void operator()(const WorkingBlock &working)
    {
        for (const WorkingLine &line : working.lines) {
            gap(true);
            out += "- " + plain(line.plain()) + "\n";
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
    for (size_t i = 0; i < document.notes.size(); ++i) {
        writer.gap(i > 0);
        writer.inList = true; // one below the other
        writer.out += fmt::format("[^{}]: ", i + 1) + markdownLineStart(marked(document.notes[i])) + "\n";
    }
    return writer.out;
}

namespace {

/// A value of YAML between quotation marks, or nothing where there is none.
std::string property(const char *name, std::string_view value)
{
    std::string quoted;
    for (const char c : plainLine(value))
        quoted += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
    return value.empty() ? std::string() : fmt::format("{}: \"{}\"\n", name, quoted);
}

/// What stands above a title goes below it, a sign first: a file begins with its heading.
std::vector<Block> titleFirst(std::vector<Block> blocks)
{
    const auto isLogo = [](const Block &block) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        return figure && figure->logo;
    };
    if (blocks.size() > 2 && isLogo(blocks[0]))
        std::rotate(blocks.begin(), blocks.begin() + 1, blocks.begin() + 3);
    const auto is = [&blocks](size_t i, TextStyle style) {
        const auto *paragraph = i < blocks.size() ? std::get_if<Paragraph>(&blocks[i]) : nullptr;
        return paragraph && paragraph->style == style;
    };
    if (is(0, TextStyle::kicker) && is(1, TextStyle::title))
        std::swap(blocks[0], blocks[1]);
    return blocks;
}

} // namespace

std::string writeMarkdownFile(const Document &whole)
{
    Document document = whole;
    document.blocks = titleFirst(std::move(document.blocks));
    return "---\n" + property("title", document.title) + property("author", document.author)
           + property("date", document.date) + "lang: " + std::string(codeOf(document.language)) + "\n---\n\n"
           + writeMarkdown(document);
}

} // namespace huella
