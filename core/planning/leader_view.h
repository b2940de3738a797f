// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/leaderboard.h"

namespace huella {

/// A measurement by what tells it from others, as a file can keep it: rows of a later catalogue stand in another order.
struct LeaderPick {
    std::string model; ///< empty: none
    std::optional<ModelTask> task;
    std::string family, precision;
    int year = 0, gpus = 0, batch = 0;
    bool operator==(const LeaderPick &) const = default;
};

/// What somebody looks at of the leaderboard, which a report keeps: the rows that are shown, their order, what the chart's height is,
/// and the model that is picked.
struct LeaderView {
    LeaderFilter filter;
    LeaderColumn sort = LeaderColumn::jPerResponse;
    bool descending = false;
    bool perToken = false; ///< the chart's height; else by response
    LeaderPick picked;
    bool operator==(const LeaderView &) const = default;
};

/// Conversations on the newest edition's H100, the best setting of each model.
LeaderView usualLeaders();

std::string_view toString(LeaderColumn column); ///< "j_per_response"
std::optional<LeaderColumn> leaderColumnFromText(std::string_view text);
std::span<const std::string_view> leaderColumnNames();

LeaderPick pickOf(const LeaderRow &row);
/// The measurement; else another of the model, rather one of the task and accelerator that are looked at, and its best; null: none.
const LeaderRow *rowOf(const LeaderPick &pick, const LeaderFilter &filter);

/// The same model and task on as many of the same accelerators, by batch size, of each the one that takes least a response.
std::vector<const LeaderRow *> batchesOf(const LeaderRow &row);

// What can be filtered by among the rows that a task has, in the order in which people look for it.
std::vector<std::string> leaderFamilies(std::optional<ModelTask> task);
std::vector<int> leaderYears();
std::vector<std::string> leaderPrecisions(std::optional<ModelTask> task);
std::vector<int> leaderBatches(std::optional<ModelTask> task);

} // namespace huella
