// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/lessons/given_figures.h"

#include "core/study/model/source_ids.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace huella {
namespace {

/// In the order in which a person works with them.
constexpr std::array<std::string_view, 12> symbols{"t",   "n",   "n_c", "P_c", "u_c", "n_g",
                                                   "P_g", "u_g", "m",   "P_m", "PUE", "I"};

using Values = std::map<std::string_view, std::string>;

void collect(const Term &term, Values &values, const Numbers &numbers)
{
    for (const auto &part : term.terms)
        collect(*part, values, numbers);
    if (term.kind != Term::Kind::figure)
        return;
    const bool percent = term.unit == "%";
    const double shown = percent ? std::round(term.value * 1e6) / 1e4 : term.value; // 0.29 × 100 has a long tail
    values[term.symbol] = numbers.exact(shown, term.unit);
}

void collectSources(const Term &term, SourceIds &ids)
{
    for (const auto &part : term.terms)
        collectSources(*part, ids);
    if (term.kind == Term::Kind::figure)
        addSource(ids, term.origin.source);
}

Values valuesOf(const Estimate &estimate, const Numbers &numbers)
{
    Values values;
    for (const Step &step : workingOf(estimate.inputs).steps)
        collect(*step.expression, values, numbers);
    return values;
}

/// A number of times or a use of 1 in all runs is no figure to work with.
bool varies(std::string_view symbol, const LessonFigures &figures)
{
    const auto one = [symbol](const Inputs &in) {
        return symbol == "n"     ? in.runs.value == 1
               : symbol == "u_c" ? in.cpuUsage.value == 1
                                 : symbol == "u_g" && in.gpuUsage.value == 1;
    };
    for (const ScenarioResult &scenario : figures.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (run->estimate() && !one(run->estimate()->inputs))
                return true;
    return false;
}

/// What a column is about: the scenario, its run where there are several, or both.
std::string columnName(const ScenarioResult &scenario, const RunResult &run, bool scenarios)
{
    if (!scenarios)
        return run.run->name;
    return scenario.runs.size() > 1 ? scenario.name + ": " + run.run->name : scenario.name;
}

} // namespace

Table givenFigures(const LessonFigures &figures, const Wording &words)
{
    Table table;
    table.header.emplace_back(words("report.column.input"));
    std::vector<Values> columns;
    const bool scenarios = figures.result.scenarios.size() > 1;
    for (const ScenarioResult &scenario : figures.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (const Estimate *estimate = run->estimate()) {
                columns.push_back(valuesOf(*estimate, words.numbers()));
                table.header.emplace_back(columnName(scenario, *run, scenarios));
            }
    for (const std::string_view symbol : symbols) {
        if (!varies(symbol, figures))
            continue;
        if (std::none_of(columns.begin(), columns.end(),
                         [symbol](const Values &values) { return values.contains(symbol); }))
            continue;
        std::vector<Cell> row{words("symbol." + std::string(symbol))};
        for (const Values &values : columns) {
            const auto value = values.find(symbol);
            row.emplace_back(value == values.end() ? std::string("–") : value->second);
        }
        table.rows.push_back(std::move(row));
    }
    table.numeric.assign(table.header.size(), true);
    table.numeric.front() = false;
    return table;
}

std::string givenSources(const LessonFigures &figures, const Wording &words)
{
    std::string list;
    SourceIds ids;
    for (const ScenarioResult &scenario : figures.result.scenarios)
        for (const RunResultPointer &run : scenario.runs)
            if (run->estimate())
                for (const Step &step : workingOf(run->estimate()->inputs).steps)
                    collectSources(*step.expression, ids);
    for (const std::string &id : ids)
        if (const Source *source = Dataset::builtIn().source(id))
            list += (list.empty() ? "" : "; ") + std::string(source->title);
    return list.empty() ? list : words("worksheet.sources", {textArg("list", list)});
}

Workload statedWorkload(const RunResult &run)
{
    Workload workload = run.run->workload;
    const double used = run.estimate()->inputs.intensity.value.value();
    const auto place = workload.zone ? Dataset::builtIn(run.dataset->info().id).place(*workload.zone)
                                     : Lookup<Place>(tl::unexpected(NoMatch{}));
    if (workload.zone && (!place || place->record->gPerKwh != used)) {
        workload.zone.reset();
        workload.intensityGPerKwh = used;
    }
    return workload;
}

} // namespace huella
