// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/known_models.h"

namespace huella {

/// A measured model as a row of the leaderboard, with what filters and sorts look at worked out once.
struct LeaderRow {
    const ModelEnergy *record = nullptr;
    ModelTask task = ModelTask::chat;
    int batch = 1;
    double active = 0;  ///< billions of parameters
    std::string family; ///< of its accelerator: "a100"
    std::string words;  ///< what a search looks through
    bool best = false;  ///< least energy of its model, task and accelerator at a speed that people read along with
};

/// What of the rows is shown; what is empty says nothing.
struct LeaderFilter {
    std::optional<ModelTask> task;
    std::string family; ///< of the accelerator: "h100"
    int year = 0;       ///< of the edition
    std::string precision;
    std::string text; ///< words that a row must hold, by their beginnings
    std::optional<int> batch;
    bool bestOnly = false; ///< one row for each model
    bool operator==(const LeaderFilter &) const = default;
};

enum class LeaderColumn {
    model,
    task,
    active,
    parameters,
    gpu,
    gpus,
    batch,
    jPerResponse,
    jPerToken,
    itl,
    power,
    year,
    precision
};

/// All measured models; made when it is first asked for.
std::span<const LeaderRow> leaderboard();
/// Slower than that nobody reads along, ms a token.
inline constexpr double readableItlMs = 200;

/// Whether a row is of the task, accelerator, edition and precision of a filter, whatever its name, its batch size and its rank.
bool isAmong(const LeaderRow &row, const LeaderFilter &filter);
/// The rows that a filter lets through, sorted. What is not known stands at the end in either direction.
std::vector<const LeaderRow *> leaders(const LeaderFilter &filter, LeaderColumn column = LeaderColumn::jPerResponse,
                                       bool descending = false);

} // namespace huella
