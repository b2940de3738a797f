// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/copied_rows.h"

#include "core/base/csv_text.h"
#include "core/report/recipes/inventory.h"
#include "core/study/edits/edits.h"

#include <algorithm>
#include <unordered_set>

namespace huella {
namespace {

constexpr char tab = '\t';

bool isGiven(const Run &run, RunColumn column)
{
    if (column == RunColumn::note)
        return !run.note.empty();
    if (column == RunColumn::gpus) // stands before the accelerator, where one is named
        return run.workload.gpus && !run.workload.gpu;
    return fieldValue(run.workload, *fieldOf(column)) != FieldValue();
}

/// Those of the window, and what else one of the runs has.
std::vector<RunColumn> columnsOf(const std::vector<const RunResult *> &runs)
{
    std::vector<RunColumn> columns;
    for (size_t i = 0; i < allRunColumns; ++i) {
        const auto column = RunColumn(i);
        if (i < shownRunColumns || std::any_of(runs.begin(), runs.end(), [column](const RunResult *run) {
                return isGiven(*run->run, column);
            }))
            columns.push_back(column);
    }
    return columns;
}

std::string cellOf(const RunResult &result, RunColumn column, const Wording &words)
{
    const Workload &w = result.run->workload;
    if (column == RunColumn::gpus && w.gpu)
        return {};
    if (column == RunColumn::gpu && !w.gpu)
        return {};
    // how often comes of a calendar or of a training, which no cell holds: as many times are the same in the end
    if (const Estimate *estimate = result.estimate();
        column == RunColumn::times && estimate && (result.run->repeat || result.run->training)) {
        Run counted;
        counted.workload.runs = estimate->inputs.runs.value;
        return typedCell(counted, column, *result.dataset, words);
    }
    const std::string text = typedCell(*result.run, column, *result.dataset, words);
    return isNumeric(column) ? text : tabbedCell(guarded(trimmedCell(text))); // a number needs no guard
}

} // namespace

std::string copiedRows(const ScenarioResult &scenario, std::span<const std::string> ids, const PageUnits &units,
                       const Wording &words)
{
    const std::unordered_set<std::string_view> meant(ids.begin(), ids.end());
    std::vector<const RunResult *> runs;
    for (const RunResultPointer &result : scenario.runs)
        if (meant.contains(result->run->id))
            runs.push_back(result.get());
    const auto columns = columnsOf(runs);
    std::string out;
    for (const RunColumn column : columns)
        out += spreadsheetText(headingOf(column, words)) + tab;
    out += std::string(units.energy.unit) + tab + std::string(units.mass.unit);
    for (const RunResult *run : runs) {
        out += '\n';
        for (const RunColumn column : columns)
            out += cellOf(*run, column, words) + tab;
        const Estimate *estimate = run->estimate();
        const auto number = [&](double value) {
            return estimate ? spreadsheetNumber(value, words.language()) : std::string();
        };
        out += number(estimate ? estimate->outcome.energy.total.value() / units.energy.size : 0) + tab;
        out += number(estimate ? estimate->outcome.emissions.total.value() / units.mass.size : 0);
    }
    return out;
}

} // namespace huella
