// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/compose.h"

#include "core/report/document/numbered_caption.h"
#include "core/report/recipes/recipes.h"
#include "core/report/templates/block_maker.h"
#include "core/report/templates/block_origin.h"
#include "core/wording/report_date.h"

#include <algorithm>
#include <map>

namespace huella {
namespace {

using recipes::Condition;

template <class Function> void forCells(Table &table, Function each)
{
    for (Cell &cell : table.header)
        each(cell.runs);
    for (auto &row : table.rows)
        for (Cell &cell : row)
            each(cell.runs);
}

/// "Figure 3" or "Table 3" of what a label names, as its caption begins.
std::map<std::string, std::string, std::less<>> namesOfLabels(const std::vector<std::vector<Block>> &made,
                                                              const Wording &words)
{
    std::map<std::string, std::string, std::less<>> names;
    for (const std::vector<Block> &part : made)
        for (const Block &block : part)
            if (const auto *figure = std::get_if<FigureBlock>(&block); figure && !figure->label.empty())
                names.emplace(figure->label, numberedName(figure->caption, words));
            else if (const auto *table = std::get_if<Table>(&block); table && !table->label.empty())
                names.emplace(table->label, numberedName(table->caption, words));
    return names;
}

/// References get the names of what they refer to; one that leads nowhere says so.
void nameReferences(TextRuns &runs, const std::map<std::string, std::string, std::less<>> &names, const Wording &words)
{
    for (TextRun &run : runs)
        if (const auto label = behindPath(run.value, refPath)) {
            const auto known = names.find(*label);
            run.text = known == names.end() || known->second.empty() ? words("report.value.missing") : known->second;
        }
}

} // namespace

std::vector<ReportBlockPointer> blocksOf(const ReportTemplate &from, const ReportContext &context)
{
    BlockMaker maker(context);
    std::vector<ReportBlockPointer> blocks;
    for (size_t i = 0; i < from.blocks.size(); ++i) {
        const TemplateBlock &each = from.blocks[i];
        const Condition holds = recipes::conditionNamed(each.condition);
        if (!holds || holds(maker.baseline()))
            blocks.push_back(
                std::make_shared<const ReportBlock>(ReportBlock{each.content, templateOrigin(from, i), {}}));
    }
    return blocks;
}

namespace {

std::vector<std::vector<Block>> makeEach(const std::vector<ReportBlockPointer> &blocks, BlockMaker &maker,
                                         const Wording &words)
{
    std::vector<std::vector<Block>> made(blocks.size());
    for (const ReportBlockPointer &block : blocks)
        if (const auto *recipe = std::get_if<RecipeBlock>(&block->content); recipe && recipe->recipe == "sources")
            maker.expectSources();
    for (const bool last : {false, true})
        for (size_t i = 0; i < blocks.size(); ++i)
            if (needsTheRest(*blocks[i]) == last)
                made[i] = maker.make(*blocks[i]);
    const auto names = namesOfLabels(made, words);
    for (std::vector<Block> &part : made)
        for (Block &block : part)
            if (auto *paragraph = std::get_if<Paragraph>(&block))
                nameReferences(paragraph->runs, names, words);
            else if (auto *table = std::get_if<Table>(&block))
                forCells(*table, [&](TextRuns &runs) { nameReferences(runs, names, words); });
    return made;
}

} // namespace

std::vector<std::vector<Block>> composeEach(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    BlockMaker maker(context);
    return makeEach(blocks, maker, context.words);
}

std::string reportTitle(const Study &study, const Wording &words)
{
    return recipes::nameOf(study.title, recipes::generalTitle(study, words));
}

Document compose(const std::vector<ReportBlockPointer> &blocks, const ReportContext &context)
{
    BlockMaker maker(context);
    Document document;
    document.language = context.words.language();
    document.title = reportTitle(context.study, context.words);
    document.author = recipes::nameOf(context.study.author);
    document.date = dateInWords(context.isoDate, context.words);
    document.isoDate = context.isoDate;
    document.subject = context.words("report.kicker");
    for (std::vector<Block> &part : makeEach(blocks, maker, context.words))
        std::move(part.begin(), part.end(), std::back_inserter(document.blocks));
    document.notes = maker.takeNotes();
    document.references = recipes::referencesOf(maker.baseline());
    return document;
}

Document composeTemplate(std::string_view id, const ReportContext &context)
{
    const ReportTemplate *from = reportTemplate(id, context.words.language());
    return from ? compose(blocksOf(*from, context), context) : Document{};
}

std::vector<ReportBlockPointer> reportBlocks(const ReportContext &context)
{
    const Report &report = context.study.report;
    if (!report.blocks.empty())
        return report.blocks;
    const ReportTemplate *named = reportTemplate(report.templateName, context.words.language());
    return blocksOf(named ? *named : *reportTemplate("summary", context.words.language()), context);
}

Document composeReport(const ReportContext &context) { return compose(reportBlocks(context), context); }

} // namespace huella
