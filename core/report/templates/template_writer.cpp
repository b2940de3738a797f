// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/template.h"
#include "core/report/templates/template_marks.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view markLetters = "*~^[]{}|";

/// The marks that lead from one look to another; a link is a mark of its own.
std::string looksBetween(const TextRun &from, const TextRun &to)
{
    std::string marks;
    if (from.strong != to.strong)
        marks += "**";
    if (from.emphasis != to.emphasis)
        marks += "*";
    if (from.script != to.script)
        marks += (to.script == Script::normal ? from.script : to.script) == Script::sub ? "~" : "^";
    return marks;
}

/// Spaces at the ends would be lost with those that stand around a line or cell.
std::string withGuardedEnds(std::string line)
{
    if (line.starts_with(' '))
        line.insert(0, 1, '\\');
    if (line.ends_with(' ') && !isEscaped(line, line.size() - 1))
        line.insert(line.size() - 1, 1, '\\');
    return line;
}

std::string paragraphLine(const TextBlock &written)
{
    const auto marks = styleMarks();
    const std::string text = writeRuns(written.runs);
    const auto mark =
        std::find_if(marks.begin(), marks.end(), [&](const auto &each) { return each.second == written.style; })->first;
    const auto looksMarked = [&text](const auto &each) { return text.starts_with(each.first); };
    if (written.style == TextStyle::body && !text.empty() && std::none_of(marks.begin(), marks.end(), looksMarked))
        return text;
    return std::string(mark) + (text.empty() ? "" : " " + text);
}

std::string rowLine(const std::vector<TextRuns> &cells)
{
    std::string line = "|";
    for (const TextRuns &cell : cells)
        line += " " + writeRuns(cell) + " |";
    if (line.find_first_not_of("|-: ") == std::string::npos && line.find('-') != std::string::npos)
        line.insert(line.find('-'), 1, '\\'); // else it would be the rule under a header
    return line;
}

/// Parts that say nothing are left out at the end.
std::string recipeParts(const RecipeBlock &block)
{
    const std::string parts[] = {block.recipe,
                                 block.of,
                                 block.caption,
                                 block.measure == Measure::emissions ? std::string()
                                                                     : std::string(toString(block.measure)),
                                 block.width == fullFigureWidth ? std::string() : std::to_string(block.width),
                                 block.alternative};
    const auto last =
        std::find_if(std::rbegin(parts), std::rend(parts), [](const auto &part) { return !part.empty(); });
    std::string line = withEscapes(block.recipe, "|");
    for (auto part = std::begin(parts) + 1; part < last.base(); ++part)
        line += "|" + withEscapes(*part, "|");
    return line;
}

std::string linesOf(const BlockContent &content, const std::string &condition)
{
    if (const auto *written = std::get_if<TextBlock>(&content))
        return paragraphLine(*written) + condition;
    if (const auto *table = std::get_if<TableBlock>(&content)) {
        std::string lines = rowLine(table->rows.front()) + condition + "\n|";
        for (size_t i = 0; i < table->rows.front().size(); ++i)
            lines += "---|";
        for (size_t i = 1; i < table->rows.size(); ++i)
            lines += "\n" + rowLine(table->rows[i]);
        if (!table->caption.empty())
            lines += "\n|= " + withGuardedEnds(withEscapes(table->caption, "{|"));
        return lines;
    }
    const auto *block = std::get_if<RecipeBlock>(&content);
    if (!block)
        return "[[page-break]]" + condition;
    return "[[" + recipeParts(*block) + "]]" + condition;
}

std::string headLine(const std::string &text, const std::string &id)
{
    const std::string line = lineText(text);
    const std::string_view shown = trimmedMarks(line);
    return std::string(shown.empty() ? std::string_view(id) : shown) + "\n";
}

} // namespace

std::string writeRuns(const TextRuns &runs)
{
    std::string line;
    TextRun look;
    for (const TextRun &run : runs) {
        line += looksBetween(look, run);
        look = run;
        const std::string inside =
            run.value.empty() ? withEscapes(run.text, markLetters) : "{{" + withEscapes(run.value, markLetters) + "}}";
        line += run.link.empty() ? inside : "[" + inside + "](" + withEscapes(run.link, "()|") + ")";
    }
    return withGuardedEnds(line + looksBetween(look, {}));
}

std::string writeTemplate(const ReportTemplate &written)
{
    std::string text =
        "name: " + headLine(written.name, written.id) + "about: " + headLine(written.about, written.id) + "---\n";
    for (const TemplateBlock &block : written.blocks)
        text += "\n" + linesOf(block.content, block.condition.empty() ? "" : " {if=" + block.condition + "}") + "\n";
    return text;
}

} // namespace huella
