// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/document.h"

#include <algorithm>
#include <charconv>

namespace huella {
namespace {

struct PlainWriter {
    std::string out;

    void line(const std::string &text) { out += text + "\n"; }
    void operator()(const Paragraph &paragraph)
    {
        const bool heading = headingLevel(paragraph.style) > 0;
        line((heading ? "\n" : "") + paragraph.text());
    }
    void operator()(const PageBreak &) {}
    void operator()(const KeyFigures &figures)
    {
        for (const KeyFigure &figure : figures.figures)
            line(figure.value + " " + figure.label + (figure.range.empty() ? "" : ": " + figure.range));
    }
    void row(const std::vector<Cell> &cells)
    {
        std::string joined;
        for (const Cell &cell : cells)
            joined += (joined.empty() ? "" : " | ") + cell.text();
        line(joined);
    }
    void operator()(const Table &table)
    {
        if (!table.caption.empty())
            line(table.caption);
        row(table.header);
        for (const auto &cells : table.rows)
            row(cells);
    }
    void operator()(const FigureBlock &figure)
    {
        for (const ChartRow &bar : figure.chart.rows())
            if (!bar.value.empty())
                row({bar.label, bar.value});
        for (const BarPart &part : figure.chart.legend)
            line(part.label);
        if (!figure.chart.footnote.empty())
            line(figure.chart.footnote);
        line(figure.logo ? figure.chart.description : figure.caption);
    }
    void operator()(const WorkingBlock &working)
    {
        for (const WorkingLine &each : working.lines)
            line(each.plain());
    }
};

} // namespace

bool FigureBlock::operator==(const FigureBlock &other) const
{
    return chart == other.chart && caption == other.caption && width == other.width && ownWords == other.ownWords
           && label == other.label && logo == other.logo
           && (picture == other.picture || (picture && other.picture && *picture == *other.picture));
}

std::string_view labelOf(const Block &block)
{
    if (const auto *figure = std::get_if<FigureBlock>(&block))
        return figure->label;
    const auto *table = std::get_if<Table>(&block);
    return table ? std::string_view(table->label) : std::string_view();
}

const TextRuns *noteOf(const TextRun &run, const Document &document)
{
    size_t number = 0;
    const auto [end, error] = std::from_chars(run.text.data(), run.text.data() + run.text.size(), number);
    const bool known = isNote(run) && error == std::errc() && number > 0 && number <= document.notes.size();
    return known ? &document.notes[number - 1] : nullptr;
}

TextRuns noteRuns(std::string_view words)
{
    TextRuns runs;
    for (size_t from = 0; from < words.size();) {
        const size_t at = std::min(words.find("https://", from), words.find("http://", from));
        if (at > from)
            runs.push_back({std::string(words.substr(from, at == std::string_view::npos ? at : at - from))});
        if (at == std::string_view::npos)
            break;
        size_t end = std::min(words.find(' ', at), words.size());
        while (end > at && std::string_view(".,;:)").find(words[end - 1]) != std::string_view::npos)
            --end;
        const std::string address(words.substr(at, end - at));
        runs.push_back({address, false, address});
        from = end;
    }
    return normalRuns(std::move(runs));
}

std::string plainText(const Document &document)
{
    PlainWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    for (size_t i = 0; i < document.notes.size(); ++i)
        writer.line("[" + std::to_string(i + 1) + "] " + textOf(document.notes[i]));
    return writer.out;
}

} // namespace huella
