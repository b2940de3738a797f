// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/leaderboard.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/planning/accelerator_use.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace huella {
namespace {

bool isReadable(const ModelEnergy &row) { return !row.itlMs || *row.itlMs <= readableItlMs; }

void markBest(std::vector<LeaderRow> &rows)
{
    std::map<std::tuple<Text, ModelTask, std::string_view, int>, LeaderRow *> best;
    for (LeaderRow &row : rows) {
        if (!isReadable(*row.record) || !row.record->jPerResponse)
            continue;
        LeaderRow *&known = best[{row.record->model, row.task, row.family, row.record->year}];
        if (!known || *row.record->jPerResponse < *known->record->jPerResponse)
            known = &row;
    }
    for (auto &[key, row] : best)
        row->best = true;
}

std::vector<LeaderRow> makeRows()
{
    std::vector<LeaderRow> rows;
    rows.reserve(ModelCatalogue::builtIn().measured.size());
    for (const ModelEnergy &record : ModelCatalogue::builtIn().measured) {
        LeaderRow row{&record, taskOf(record), batchOf(record), activeOf(record), familyOf(record.gpu), {}};
        for (Text part : {record.model, record.gpu, record.task, toString(row.task), record.precision})
            row.words += "-" + hyphenated(part);
        rows.push_back(std::move(row));
    }
    markBest(rows);
    return rows;
}

bool holdsWords(const LeaderRow &row, const std::vector<std::string> &beginnings)
{
    return std::all_of(beginnings.begin(), beginnings.end(),
                       [&row](const std::string &each) { return row.words.find(each) != std::string::npos; });
}

std::vector<std::string> beginningsOf(std::string_view text)
{
    std::vector<std::string> beginnings = foldedWords(text, [](char c) { return isLetter(c) || isDigit(c); });
    for (std::string &each : beginnings)
        each.insert(0, "-");
    return beginnings;
}

constexpr double notKnown = std::numeric_limits<double>::infinity();

double numberOf(const LeaderRow &row, LeaderColumn column)
{
    const ModelEnergy &record = *row.record;
    switch (column) {
    case LeaderColumn::active: return row.active;
    case LeaderColumn::parameters: return record.paramsB.value_or(notKnown);
    case LeaderColumn::gpus: return record.gpus.value_or(notKnown);
    case LeaderColumn::batch: return row.batch;
    case LeaderColumn::jPerResponse: return record.jPerResponse.value_or(notKnown);
    case LeaderColumn::jPerToken: return record.jPerToken.value_or(notKnown);
    case LeaderColumn::itl: return record.itlMs.value_or(notKnown);
    case LeaderColumn::power: return record.powerW.value_or(notKnown);
    case LeaderColumn::year: return record.year;
    case LeaderColumn::model:
    case LeaderColumn::task:
    case LeaderColumn::gpu:
    case LeaderColumn::precision: break;
    }
    return 0;
}

Text textOf(const LeaderRow &row, LeaderColumn column)
{
    switch (column) {
    case LeaderColumn::model: return row.record->model;
    case LeaderColumn::gpu: return row.record->gpu;
    case LeaderColumn::precision: return row.record->precision;
    default: return toString(row.task);
    }
}

void sortRows(std::vector<const LeaderRow *> &rows, LeaderColumn column, bool descending)
{
    if (column == LeaderColumn::model || column == LeaderColumn::task || column == LeaderColumn::gpu
        || column == LeaderColumn::precision) {
        std::stable_sort(rows.begin(), rows.end(), [&](const LeaderRow *a, const LeaderRow *b) {
            return descending ? textOf(*b, column) < textOf(*a, column) : textOf(*a, column) < textOf(*b, column);
        });
        return;
    }
    std::vector<std::pair<double, const LeaderRow *>> keyed;
    keyed.reserve(rows.size());
    for (const LeaderRow *row : rows) {
        const double number = numberOf(*row, column);
        keyed.emplace_back(descending && number != notKnown ? -number : number, row);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &each) { return each.second; });
}

} // namespace

std::span<const LeaderRow> leaderboard()
{
    static const std::vector<LeaderRow> rows = makeRows();
    return rows;
}

bool isAmong(const LeaderRow &row, const LeaderFilter &filter)
{
    return (!filter.task || row.task == *filter.task) && (filter.family.empty() || row.family == filter.family)
           && (filter.year == 0 || row.record->year == filter.year)
           && (filter.precision.empty() || row.record->precision == filter.precision);
}

std::vector<const LeaderRow *> leaders(const LeaderFilter &filter, LeaderColumn column, bool descending)
{
    const std::vector<std::string> beginnings = beginningsOf(filter.text);
    std::vector<const LeaderRow *> shown;
    for (const LeaderRow &row : leaderboard()) {
        const bool fits =
            isAmong(row, filter) && (!filter.batch || row.batch == *filter.batch) && (!filter.bestOnly || row.best);
        if (fits && holdsWords(row, beginnings))
            shown.push_back(&row);
    }
    sortRows(shown, column, descending);
    return shown;
}

} // namespace huella
