// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/leader_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace huella {
namespace {

constexpr std::array<std::string_view, 13> columnNames{"model",   "task",  "active_params_b", "params_b",    "gpu",
                                                       "gpus",    "batch", "j_per_response",  "j_per_token", "itl_ms",
                                                       "power_w", "year",  "precision"};

bool isPicked(const LeaderRow &row, const LeaderPick &pick)
{
    return row.record->model == pick.model && (!pick.task || row.task == *pick.task)
           && (pick.family.empty() || row.family == pick.family)
           && (pick.precision.empty() || row.record->precision == pick.precision)
           && (pick.year == 0 || row.record->year == pick.year)
           && (pick.gpus == 0 || int(row.record->gpus.value_or(0)) == pick.gpus)
           && (pick.batch == 0 || row.batch == pick.batch);
}

template <class Value, class Get> std::set<Value> leaderValues(std::optional<ModelTask> task, Get get)
{
    std::set<Value> values;
    for (const LeaderRow &row : leaderboard())
        if (!task || row.task == *task)
            values.insert(get(row));
    return values;
}

} // namespace

LeaderView usualLeaders()
{
    LeaderView view;
    view.filter.task = ModelTask::chat;
    view.filter.family = "h100";
    const std::vector<int> years = leaderYears();
    view.filter.year = years.empty() ? 0 : years.front();
    view.filter.bestOnly = true;
    return view;
}

std::string_view toString(LeaderColumn column) { return columnNames[size_t(column)]; }

std::span<const std::string_view> leaderColumnNames() { return columnNames; }

std::optional<LeaderColumn> leaderColumnFromText(std::string_view text)
{
    const auto found = std::find(columnNames.begin(), columnNames.end(), text);
    return found == columnNames.end() ? std::nullopt : std::optional(LeaderColumn(found - columnNames.begin()));
}

LeaderPick pickOf(const LeaderRow &row)
{
    return {
        std::string(row.record->model),    row.task, row.family, std::string(row.record->precision), row.record->year,
        int(row.record->gpus.value_or(0)), row.batch};
}

const LeaderRow *rowOf(const LeaderPick &pick, const LeaderFilter &filter)
{
    if (pick.model.empty())
        return nullptr;
    const LeaderRow *found = nullptr;
    int most = 0;
    const auto consider = [&](const LeaderRow &row, bool whole) {
        const int worth = 4 * whole + 2 * isAmong(row, filter) + row.best + 1;
        if (worth > most) {
            most = worth;
            found = &row;
        }
    };
    for (const LeaderRow &row : leaderboard())
        if (row.record->model == pick.model)
            consider(row, isPicked(row, pick));
    return found;
}

std::vector<const LeaderRow *> batchesOf(const LeaderRow &row)
{
    LeaderPick pick = pickOf(row);
    pick.batch = 0;
    std::map<int, const LeaderRow *> byBatch;
    for (const LeaderRow &each : leaderboard()) {
        if (!isPicked(each, pick) || !each.record->jPerResponse)
            continue;
        const LeaderRow *&known = byBatch[each.batch];
        if (!known || *each.record->jPerResponse < *known->record->jPerResponse)
            known = &each;
    }
    std::vector<const LeaderRow *> rows;
    for (const auto &[batch, each] : byBatch)
        rows.push_back(each);
    return rows;
}

std::vector<std::string> leaderFamilies(std::optional<ModelTask> task)
{
    const auto values = leaderValues<std::string>(task, [](const LeaderRow &row) { return row.family; });
    return {values.begin(), values.end()};
}

std::vector<int> leaderYears()
{
    const auto values = leaderValues<int>({}, [](const LeaderRow &row) { return row.record->year; });
    return {values.rbegin(), values.rend()};
}

std::vector<std::string> leaderPrecisions(std::optional<ModelTask> task)
{
    auto values =
        leaderValues<std::string>(task, [](const LeaderRow &row) { return std::string(row.record->precision); });
    values.erase(std::string());
    return {values.begin(), values.end()};
}

std::vector<int> leaderBatches(std::optional<ModelTask> task)
{
    const auto values = leaderValues<int>(task, [](const LeaderRow &row) { return row.batch; });
    return {values.begin(), values.end()};
}

} // namespace huella
