// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/leader_view.h"
#include "core/wording/table.h"
#include "core/wording/wording.h"

#include <span>

namespace huella {

// Measured models in words, the same in the window, in reports and in what is copied.

/// "Qwen3-8B" of "Qwen/Qwen3-8B".
std::string modelName(const LeaderRow &row);
/// Without what says nothing beside a point: "Llama-3.1-8B".
std::string shortModelName(const LeaderRow &row);
/// "A100" of a family.
std::string familyName(std::string_view family);
std::string taskName(ModelTask task, const Wording &words);
/// What a joule is counted by: "J per response", "J per image", "J per token"; of several tasks together by response.
std::string joulesHeading(std::optional<ModelTask> task, bool perToken, const Wording &words);
/// "46.53 J".
std::string joulesSaid(Real joules, const Wording &words, int digits = 4);
/// Whether a token passes through part of the model alone.
bool isMixture(const LeaderRow &row);
/// "8", or "3 of 30" where a token passes through part of the model.
std::string activeSaid(const LeaderRow &row, const Wording &words);
/// "H100 × 2, bfloat16": what a model was measured on at all batch sizes of a curve.
std::string curveSetting(const LeaderRow &row, const Wording &words);
/// "H100 × 2, batch 512, bfloat16".
std::string settingSaid(const LeaderRow &row, const Wording &words);
/// What a view shows: "conversation, H100, edition of 2026, the best setting of each model".
std::string viewSaid(const LeaderView &view, const Wording &words);

std::string columnHeading(LeaderColumn column, std::optional<ModelTask> task, const Wording &words);
bool isNumber(LeaderColumn column);
std::string cellOf(const LeaderRow &row, LeaderColumn column, const Wording &words);

/// What was measured, by whom, and the licence of the figures: of each edition that the rows are of.
std::string leadersSource(std::span<const LeaderRow *const> rows, const Wording &words);
/// The rows as a spreadsheet of this language takes them: headings, a line a row, cells apart by tabs, and at the end the source.
std::string leadersAsText(std::span<const LeaderRow *const> rows, std::optional<ModelTask> task, const Wording &words);

} // namespace huella
