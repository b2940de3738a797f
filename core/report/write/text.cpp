// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_shapes.h"
#include "core/report/write/spaced_blocks.h"
#include "core/report/write/writers.h"
#include "core/wording/letters.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

constexpr size_t lineLength = 78, widestTable = 110;

std::string wrapped(std::string_view text, std::string_view first, std::string_view further)
{
    std::string out(first);
    size_t length = letterCount(first);
    bool fresh = true;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const size_t letters = letterCount(word);
        if (!fresh && length + 1 + letters > lineLength) {
            out += "\n" + std::string(further);
            length = letterCount(further);
            fresh = true;
        }
        out += (fresh ? "" : " ") + std::string(word);
        length += letters + (fresh ? 0 : 1);
        fresh = false;
    }
    return out + "\n";
}

/// What stands at a link, and behind it where it leads, unless that is what stands there.
void endLink(std::string &out, std::string &link, const std::string &shown)
{
    std::string address = std::exchange(link, {});
    if (address.starts_with("mailto:"))
        address.erase(0, std::string_view("mailto:").size());
    const auto scheme = address.find("://");
    const std::string_view bare = std::string_view(address).substr(scheme == std::string::npos ? 0 : scheme + 3);
    if (!address.empty() && shown.find(bare) == std::string::npos)
        out.insert(out.find_last_not_of(' ') + 1, " (" + plainLine(address) + ")");
}

/// A text as one line, with the addresses of its links.
std::string lineOf(const TextRuns &runs)
{
    std::string out, link;
    size_t start = 0;
    for (const TextRun &run : runs) {
        const std::string leads = isWebAddress(run.link) ? run.link : std::string();
        if (leads != link) {
            endLink(out, link, out.substr(start));
            link = leads;
            start = out.size();
        }
        out += isNote(run) ? "[" + plainLine(run.text) + "]" : plainLine(run.text);
    }
    endLink(out, link, out.substr(start));
    return out;
}

Table withAddresses(Table table)
{
    const auto each = [](std::vector<Cell> &cells) {
        for (Cell &cell : cells)
            cell = Cell(lineOf(cell.runs));
    };
    each(table.header);
    std::for_each(table.rows.begin(), table.rows.end(), each);
    return table;
}

std::string padded(const std::string &text, size_t width, bool right)
{
    const std::string room(width - std::min(width, letterCount(text)), ' ');
    return right ? room + text : text + room;
}

struct TextWriter : SpacedBlocks {
    int numbered = 0;

    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.runs.empty())
            return (*this)(emptyLine(paragraph.style));
        const bool bullet = paragraph.style == TextStyle::bullet, number = paragraph.style == TextStyle::numbered;
        numbered = number ? numbered + 1 : 0;
        gap(bullet || number);
        const std::string text = lineOf(paragraph.runs);
        const int level = paragraph.style == TextStyle::title
                              ? 1
                              : headingLevel(paragraph.style) + (headingLevel(paragraph.style) > 0);
        if (paragraph.style == TextStyle::quote)
            out += wrapped(text, "    ", "    ");
        else if (bullet || number)
            out += wrapped(text, bullet ? "- " : std::to_string(numbered) + ". ", "  ");
        else
            out += wrapped(text, "", "");
        if (level == 1 || level == 2)
            out += std::string(std::min(letterCount(text), lineLength), level == 1 ? '=' : '-') + "\n";
    }
    void operator()(const KeyFigures &key)
    {
        for (const KeyFigure &figure : key.figures) {
            gap(true);
            out += wrapped(plainLine(figure.value + behindValue(figure)), "- ", "  ");
        }
    }
    static std::vector<size_t> widthsOf(const Table &table)
    {
        std::vector<size_t> widths(table.header.size());
        for (size_t i = 0; i < widths.size(); ++i) {
            widths[i] = letterCount(table.header[i].text());
            for (const auto &row : table.rows)
                widths[i] = std::max(widths[i], letterCount(row[i].text()));
        }
        return widths;
    }
    void row(const std::vector<Cell> &cells, const std::vector<size_t> &widths, const std::vector<bool> &numeric)
    {
        std::string line;
        for (size_t i = 0; i < cells.size(); ++i)
            line += (i ? "  " : "") + padded(cells[i].text(), widths[i], i < numeric.size() && numeric[i]);
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    /// Too wide for a page: each row as lines of "heading: cell".
    void stacked(const Table &table)
    {
        for (const auto &cells : table.rows) {
            for (size_t i = 0; i < cells.size(); ++i)
                if (!cells[i].runs.empty())
                    out += wrapped(table.header[i].text() + ": " + cells[i].text(), i ? "  " : "- ", "    ");
        }
    }
    void operator()(const Table &made)
    {
        const Table table = withAddresses(made);
        gap(false);
        if (!table.caption.empty())
            out += wrapped(plainLine(table.caption), "", "") + "\n";
        const std::vector<size_t> widths = widthsOf(table);
        size_t all = 2 * widths.size();
        for (const size_t width : widths)
            all += width;
        if (all > widestTable)
            stacked(table);
        else {
            row(table.header, widths, table.numeric);
            out += std::string(all - 2, '-') + "\n";
            for (const auto &cells : table.rows)
                row(cells, widths, table.numeric);
        }
    }
    void operator()(const FigureBlock &figure)
    {
        if (figure.logo)
            return; // what it would say stands in the byline
        if (figure.picture) {
            gap(false);
            out += wrapped("[" + plainLine(figure.chart.description) + "]", "", "")
                   + wrapped(plainLine(figure.caption), "", "");
            return;
        }
        (*this)(chartTable(figure.chart));
        if (!figure.chart.footnote.empty())
            out += wrapped(plainLine(figure.chart.footnote), "", "");
        out += wrapped(plainLine(figure.caption), "", "");
    }
    void operator()(const WorkingBlock &working)
    {
        for (const WorkingLine &line : working.lines) {
            gap(true);
            out += wrapped(plainLine(line.plain()), "  ", "    ");
        }
    }
    void operator()(const PageBreak &) { out += "\f"; }
};

} // namespace

Paragraph emptyLine(TextStyle style)
{
    const bool heading = style == TextStyle::title || headingLevel(style) > 0;
    return {{{"\u00a0"}}, heading ? TextStyle::body : style};
}

std::string behindValue(const KeyFigure &figure)
{
    std::string out;
    for (const std::string &part : {figure.label, figure.range})
        if (!part.empty())
            out += (out.empty() ? ": " : "; ") + part;
    return out;
}

std::string writeText(const Document &document)
{
    TextWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    for (size_t i = 0; i < document.notes.size(); ++i) {
        writer.gap(i > 0);
        const std::string mark = "[" + std::to_string(i + 1) + "] ";
        writer.out += wrapped(lineOf(document.notes[i]), mark, std::string(mark.size(), ' '));
    }
    return writer.out;
}

} // namespace huella
