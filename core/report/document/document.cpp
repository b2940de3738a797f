// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/document.h"

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
        row(table.header);
        for (const auto &cells : table.rows)
            row(cells);
        if (!table.caption.empty())
            line(table.caption);
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
        line(figure.caption);
    }
    void operator()(const WorkingBlock &working)
    {
        for (const WorkingLine &each : working.lines)
            line(each.plain());
    }
};

} // namespace

std::string plainText(const Document &document)
{
    PlainWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block);
    return writer.out;
}

} // namespace huella
