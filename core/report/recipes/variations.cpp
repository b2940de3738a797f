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
template <class Answer> const Answer &answerOf(const RecipeContext &page,
                                               const Answer &(ScenarioAnswers::*ask)(const Study &, const Scenario &))
{
    static const Answer nothing{};
    const Scenario *scenario = page.study.scenario(page.scenario.id);
    return scenario && page.scenario.answers ? (page.scenario.answers.get()->*ask)(page.study, *scenario) : nothing;
}
const WhatIfAnswer &whatIfOf(const RecipeContext &page) { return answerOf(page, &ScenarioAnswers::whatIf); }
const OtherDataAnswer &otherDataOf(const RecipeContext &page) { return answerOf(page, &ScenarioAnswers::otherData); }

/// The place of the largest run, where its intensity is the place's; else null.
const Place *placeOf(const RecipeContext &page)
{
    if (page.bySize.empty())
        return nullptr;
    const Inputs &in = page.bySize.front()->estimate()->inputs;
    return in.intensity.origin.kind == OriginKind::given ? nullptr : in.place;
}

std::vector<YearFigure> historyOfPlace(const RecipeContext &page)
{
    const Place *place = placeOf(page);
    return place ? yearFiguresOf(*place, page.dataset) : std::vector<YearFigure>();
}

/// A caption names its scenario where there are several.
std::string captionOf(const std::string &key, const RecipeContext &page)
{
    if (page.result.scenarios.size() < 2)
        return page.caption(key);
    return page.caption(key + ".of",
                        {textArg("scenario", nameOf(page.scenario.name, page.words("report.scenario.unnamed")))});
}

void add(RecipeContext &page, Table table)
{
    groupAlike(table, page.words.language());
    page.blocks.emplace_back(std::move(table));
}

void useAll(const SourceIds &ids, const RecipeContext &page) { page.used.sources.insert(ids.begin(), ids.end()); }

/// The scale of the figure, so that text, table and figure cannot differ.
std::vector<Cell> whatIfCells(const WhatIfEnd &end, const std::string &value, const RecipeContext &page)
{
    const double centre = page.scenario.emissions.total.value();
    return {changeText(end.change.what, page.words), changedTo(end.change, page.dataset, page.words), value,
            centre > 0 ? signedPercent(end.emissions.value() / centre - 1, page.numbers()) : "–"};
}

/// An end that is what is planned already.
bool changesNothing(const WhatIfEnd &end, const RecipeContext &page)
{
    return end.emissions == page.scenario.emissions.total;
}

std::string emissionsOf(const DataRow &row, const std::string &value, const RecipeContext &page)
{
    if (row.missing == 0 || !row.emissions)
        return value;
    return value + " (" + page.words("compare.data.missing", {numberArg("count", double(row.missing))}) + ")";
}

} // namespace

bool hasWhatIf(const RecipeContext &page) { return !page.bySize.empty() && !whatIfOf(page).rows.empty(); }

void addWhatIfFigure(RecipeContext &page)
{
    if (!hasWhatIf(page))
        return;
    const WhatIfAnswer &answer = whatIfOf(page);
    useAll(answer.sources, page);
    ChartSpec chart = whatIfChart(answer.rows, page.scenario, page.words, page.unit(), page.measure);
    chart.title = page.words("report.what_if.title");
    chart.footnote = page.words("report.what_if.note", {textArg("value", chart.centreValue)});
    page.figure(std::move(chart), captionOf("report.figure.what_if", page));
}

void addWhatIfTable(RecipeContext &page)
{
    if (!hasWhatIf(page))
        return;
    const WhatIfAnswer &answer = whatIfOf(page);
    useAll(answer.sources, page);
    const ChartSpec chart = whatIfChart(answer.rows, page.scenario, page.words, page.units.mass);
    Table table;
    table.header = {chart.labelHeading, page.words("report.column.changed_to"), chart.valueHeading,
                    page.words("report.column.difference")};
    table.numeric = {false, false, true, true};
    for (size_t i = 0; i < answer.rows.size(); ++i) {
        if (!changesNothing(answer.rows[i].low, page))
            table.rows.push_back(whatIfCells(answer.rows[i].low, chart.bars[i].lowValue, page));
        if (!changesNothing(answer.rows[i].high, page))
            table.rows.push_back(whatIfCells(answer.rows[i].high, chart.bars[i].highValue, page));
    }
    add(page, std::move(table));
}

bool hasOtherData(const RecipeContext &page)
{
    if (page.bySize.empty())
        return false;
    const auto &rows = otherDataOf(page).rows;
    return std::count_if(rows.begin(), rows.end(), [](const DataRow &row) { return row.emissions.has_value(); }) > 1;
}

void addOtherDataFigure(RecipeContext &page)
{
    if (!hasOtherData(page))
        return;
    const OtherDataAnswer &answer = otherDataOf(page);
    useAll(answer.sources, page);
    ChartSpec chart = otherDataChart(answer.rows, page.scenario, page.words, page.unit(), page.measure);
    chart.title = page.words("report.other_data.title");
    if (std::all_of(answer.rows.begin(), answer.rows.end(),
                    [](const DataRow &row) { return row.basis == Basis::lifeCycle; }))
        chart.footnote.clear(); // it is about others
    page.figure(std::move(chart), captionOf("report.figure.other_data", page));
}

void addOtherDataTable(RecipeContext &page)
{
    if (!hasOtherData(page))
        return;
    const OtherDataAnswer &answer = otherDataOf(page);
    useAll(answer.sources, page);
    const ChartSpec chart = otherDataChart(answer.rows, page.scenario, page.words, page.units.mass);
    const Numbers &numbers = page.numbers();
    Table table;
    table.header = {chart.labelHeading, page.words("report.column.basis"), "g CO₂e/kWh", "PUE", chart.valueHeading};
    table.numeric = {false, false, true, true, true};
    for (size_t i = 0; i < answer.rows.size(); ++i) {
        const DataRow &row = answer.rows[i];
        table.rows.push_back({dataName(row, page.words), page.words("basis." + std::string(toString(row.basis))),
                              row.gPerKwh ? numbers.exact(*row.gPerKwh) : "–", row.pue ? numbers.exact(*row.pue) : "–",
                              emissionsOf(row, chart.bars[i].value, page)});
    }
    add(page, std::move(table));
}

bool hasHistory(const RecipeContext &page) { return historyOfPlace(page).size() > 1; }

void addHistoryFigure(RecipeContext &page)
{
    if (!hasHistory(page))
        return;
    const Place &place = *placeOf(page);
    addSource(page.used.sources, place.source);
    ChartSpec chart = historyChart(historyOfPlace(page), placeName(place, page.words), page.words);
    const std::string caption = chart.title + ".";
    page.figure(std::move(chart), caption);
}

void addHistoryTable(RecipeContext &page)
{
    if (!hasHistory(page))
        return;
    const Place &place = *placeOf(page);
    addSource(page.used.sources, place.source);
    Table table;
    table.header = {page.words("chart.history.year"), page.words("chart.history.value")};
    table.numeric = {false, true};
    table.caption = page.words("chart.history.empty", {textArg("place", placeName(place, page.words))});
    for (const YearFigure &figure : historyOfPlace(page))
        table.rows.push_back({std::to_string(figure.year), page.numbers().exact(figure.gPerKwh)});
    add(page, std::move(table));
}

} // namespace huella::recipes
