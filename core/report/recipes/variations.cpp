// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/figures_compare.h"
#include "core/charts/figures_parts.h"
#include "core/report/recipes/recipe_context.h"
#include "core/study/evaluate/scenario_answers.h"

#include <algorithm>

namespace huella::recipes {
namespace {

/// What is kept beside the scenario's result; nothing for one that is not the study's.
template <class Answer> const Answer &answerOf(const RecipeContext &context,
                                               const Answer &(ScenarioAnswers::*ask)(const Study &, const Scenario &))
{
    static const Answer nothing{};
    const Scenario *scenario = context.study.scenario(context.scenario.id);
    return scenario && context.scenario.answers ? (context.scenario.answers.get()->*ask)(context.study, *scenario)
                                                : nothing;
}
const WhatIfAnswer &whatIfOf(const RecipeContext &context) { return answerOf(context, &ScenarioAnswers::whatIf); }
const OtherDataAnswer &otherDataOf(const RecipeContext &context)
{
    return answerOf(context, &ScenarioAnswers::otherData);
}

/// The place of the largest run, where its intensity is the place's; else null.
const Place *placeOf(const RecipeContext &context)
{
    if (context.bySize.empty())
        return nullptr;
    const Inputs &in = context.bySize.front()->estimate()->inputs;
    return in.intensity.origin.kind == OriginKind::given ? nullptr : in.place;
}

std::vector<YearFigure> historyOfPlace(const RecipeContext &context)
{
    const Place *place = placeOf(context);
    return place ? yearFiguresOf(*place, context.dataset) : std::vector<YearFigure>();
}

/// A caption names its scenario where there are several.
std::string captionOf(const std::string &key, const RecipeContext &context)
{
    if (context.result.scenarios.size() < 2)
        return context.caption(key);
    return context.caption(
        key + ".of", {textArg("scenario", nameOf(context.scenario.name, context.words("report.scenario.unnamed")))});
}

void add(RecipeContext &context, Table table)
{
    groupAlike(table, context.words.language());
    context.blocks.emplace_back(std::move(table));
}

void useAll(const SourceIds &ids, const RecipeContext &context) { context.used.sources.insert(ids.begin(), ids.end()); }

/// The scale of the figure, so that text, table and figure cannot differ.
std::vector<Cell> whatIfCells(const WhatIfEnd &end, const std::string &value, const RecipeContext &context)
{
    const double centre = context.scenario.emissions.total.value();
    return {changeText(end.change.what, context.words), changedTo(end.change, context.dataset, context.words), value,
            centre > 0 ? signedPercent(end.emissions.value() / centre - 1, context.numbers()) : "–"};
}

std::string emissionsOf(const DataRow &row, const std::string &value, const RecipeContext &context)
{
    const size_t unknown = unknownThere(row, context.scenario);
    if (unknown == 0 || !row.emissions)
        return value;
    return value + " (" + context.words("compare.data.missing", {numberArg("count", double(unknown))}) + ")";
}

} // namespace

bool hasWhatIf(const RecipeContext &context) { return !context.bySize.empty() && !whatIfOf(context).rows.empty(); }

void addWhatIfFigure(RecipeContext &context)
{
    if (!hasWhatIf(context))
        return;
    const WhatIfAnswer &answer = whatIfOf(context);
    useAll(answer.sources, context);
    ChartSpec chart = whatIfChart(answer.rows, context.scenario, context.words, context.unit(), context.measure);
    chart.title = context.words("report.what_if.title");
    chart.footnote = context.words("report.what_if.note", {textArg("value", chart.centreValue)});
    if (const std::string apart = placesApartSentence(answer.placesApart, context.dataset, context.words);
        !apart.empty() && context.measure != Measure::energy)
        chart.footnote += " " + apart;
    context.figure(std::move(chart), captionOf("report.figure.what_if", context));
}

void addWhatIfTable(RecipeContext &context)
{
    if (!hasWhatIf(context))
        return;
    const WhatIfAnswer &answer = whatIfOf(context);
    useAll(answer.sources, context);
    const ChartSpec chart = whatIfChart(answer.rows, context.scenario, context.words, context.units.mass);
    Table table;
    table.header = {chart.labelHeading, context.words("report.column.changed_to"), chart.valueHeading,
                    context.words("report.column.difference")};
    table.numeric = {false, false, true, true};
    for (size_t i = 0; i < answer.rows.size(); ++i) {
        if (!answer.rows[i].low.asNow)
            table.rows.push_back(whatIfCells(answer.rows[i].low, chart.bars[i].lowValue, context));
        if (!answer.rows[i].high.asNow)
            table.rows.push_back(whatIfCells(answer.rows[i].high, chart.bars[i].highValue, context));
    }
    add(context, std::move(table));
}

bool hasOtherData(const RecipeContext &context)
{
    if (context.bySize.empty())
        return false;
    const auto &rows = otherDataOf(context).rows;
    return std::count_if(rows.begin(), rows.end(), [](const DataRow &row) { return row.emissions.has_value(); }) > 1;
}

void addOtherDataFigure(RecipeContext &context)
{
    if (!hasOtherData(context))
        return;
    const OtherDataAnswer &answer = otherDataOf(context);
    useAll(answer.sources, context);
    ChartSpec chart = otherDataChart(answer.rows, context.scenario, context.words, context.unit(), context.measure);
    chart.title = context.words("report.other_data.title");
    context.figure(std::move(chart), captionOf("report.figure.other_data", context));
}

void addOtherDataTable(RecipeContext &context)
{
    if (!hasOtherData(context))
        return;
    const OtherDataAnswer &answer = otherDataOf(context);
    useAll(answer.sources, context);
    const ChartSpec chart = otherDataChart(answer.rows, context.scenario, context.words, context.units.mass);
    const Numbers &numbers = context.numbers();
    Table table;
    table.header = {chart.labelHeading, context.words("report.column.basis"), "g CO₂e/kWh", "PUE", chart.valueHeading};
    table.numeric = {false, false, true, true, true};
    for (size_t i = 0; i < answer.rows.size(); ++i) {
        const DataRow &row = answer.rows[i];
        table.rows.push_back({dataName(row, context.words), context.words("basis." + std::string(toString(row.basis))),
                              row.gPerKwh ? numbers.exact(*row.gPerKwh) : "–", row.pue ? numbers.exact(*row.pue) : "–",
                              emissionsOf(row, chart.bars[i].value, context)});
    }
    add(context, std::move(table));
}

bool hasHistory(const RecipeContext &context) { return historyOfPlace(context).size() > 1; }

void addHistoryFigure(RecipeContext &context)
{
    if (!hasHistory(context))
        return;
    const Place &place = *placeOf(context);
    addSource(context.used.sources, place.source);
    ChartSpec chart = historyChart(historyOfPlace(context), placeName(place, context.words), context.words);
    const std::string caption = chart.title + ".";
    context.figure(std::move(chart), caption);
}

void addHistoryTable(RecipeContext &context)
{
    if (!hasHistory(context))
        return;
    const Place &place = *placeOf(context);
    addSource(context.used.sources, place.source);
    Table table;
    table.header = {context.words("chart.history.year"), context.words("chart.history.value")};
    table.numeric = {false, true};
    table.caption = context.words("chart.history.empty", {textArg("place", placeName(place, context.words))});
    for (const YearFigure &figure : historyOfPlace(context))
        table.rows.push_back({std::to_string(figure.year), context.numbers().exact(figure.gPerKwh)});
    add(context, std::move(table));
}

} // namespace huella::recipes
