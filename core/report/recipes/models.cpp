// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_models.h"
#include "core/report/recipes/recipe_context.h"
#include "core/wording/model_words.h"

#include <algorithm>
#include <array>

// Measured models as a figure, as a table and as the curve of one of them: of the catalogue, not of the study.

namespace huella::recipes {
namespace {

constexpr std::array reportColumns{LeaderColumn::model,       LeaderColumn::active, LeaderColumn::gpu,
                                   LeaderColumn::gpus,        LeaderColumn::batch,  LeaderColumn::jPerToken,
                                   LeaderColumn::jPerResponse};

const LeaderView &viewOf(const RecipeContext &context)
{
    static const LeaderView usual = usualLeaders();
    return context.models ? *context.models : usual;
}

void useSources(std::span<const LeaderRow *const> rows, RecipeContext &context)
{
    for (const LeaderRow *row : rows)
        addSource(context.used.sources, std::string(row->record->source));
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = char(text.front() - 'a' + 'A');
    return text;
}

/// The picked one; else the first of the view, so that there is a curve.
const LeaderRow *shownRow(const LeaderView &view)
{
    if (const LeaderRow *picked = rowOf(view.picked, view.filter))
        return picked;
    const auto rows = leaders(view.filter, view.sort, view.descending);
    return rows.empty() ? nullptr : rows.front();
}

} // namespace

void addModelsFigure(RecipeContext &context)
{
    const LeaderView &view = viewOf(context);
    const auto rows = leaders(view.filter, view.sort, view.descending);
    const LeaderRow *picked = rowOf(view.picked, view.filter);
    const std::vector<const LeaderRow *> strong(picked ? 1 : 0, picked);
    ChartSpec chart = modelsChart(view, rows, strong, context.words);
    if (chart.bars.empty())
        return;
    useSources(rows, context);
    const std::string caption = context.words(
        "report.figure.models",
        {textArg("joules", joulesHeading(view.filter.task, view.perToken, context.words)),
         textArg("view", viewSaid(view, context.words)), textArg("source", leadersSource(rows, context.words))});
    context.figure(std::move(chart), caption);
}

void addBatchFigure(RecipeContext &context)
{
    const LeaderView &view = viewOf(context);
    const LeaderRow *row = shownRow(view);
    ChartSpec chart = batchChart(row, view.perToken, context.words);
    if (chart.bars.empty())
        return;
    const std::array rows{row};
    useSources(rows, context);
    chart.footnote.clear(); // the caption has it
    const std::string caption = context.words(
        "report.figure.batch-sizes",
        {textArg("joules", joulesHeading(row->task, view.perToken, context.words)), textArg("model", modelName(*row)),
         textArg("setting", curveSetting(*row, context.words)), textArg("source", leadersSource(rows, context.words))});
    context.figure(std::move(chart), caption);
}

void addModelsTable(RecipeContext &context)
{
    const LeaderView &view = viewOf(context);
    const auto rows = leaders(view.filter, view.sort, view.descending);
    if (rows.empty())
        return;
    useSources(rows, context);
    Table table;
    for (const LeaderColumn column : reportColumns) {
        table.header.push_back(columnHeading(column, view.filter.task, context.words));
        table.numeric.push_back(isNumber(column));
    }
    const size_t shown = std::min(rows.size(), mostRunsInTable);
    for (size_t i = 0; i < shown; ++i) {
        auto &cells = table.rows.emplace_back();
        for (const LeaderColumn column : reportColumns)
            cells.push_back(cellOf(*rows[i], column, context.words));
    }
    groupAlike(table, context.words.language());
    context.blocks.emplace_back(std::move(table));
    std::string note = context.words("report.models.note", {textArg("view", capitalised(viewSaid(view, context.words))),
                                                            textArg("source", leadersSource(rows, context.words))});
    if (shown < rows.size())
        note += " " + context.words("report.models.cut", {numberArg("count", double(rows.size() - shown))});
    context.paragraph(std::move(note), TextStyle::note);
}

} // namespace huella::recipes
