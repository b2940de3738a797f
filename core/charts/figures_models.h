// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/planning/leader_view.h"
#include "core/wording/wording.h"

#include <span>

namespace huella {

/// More points than that nobody tells apart: then those of each model's best setting are drawn, which the footnote says.
inline constexpr size_t mostModelPoints = 240;

/// The energy of a response, or of a token, against active parameters: a disc for a dense model, an open square for a mixture of experts,
/// in a colour for each accelerator. Each point's id is the place of its row in leaderboard(). `picked` stand out.
ChartSpec modelsChart(const LeaderView &view, std::span<const LeaderRow *const> rows,
                      std::span<const LeaderRow *const> picked, const Wording &words);
/// The same model over all batch sizes that were measured; `row` is the one that stands out, null: a sentence, since none is picked.
ChartSpec batchChart(const LeaderRow *row, bool perToken, const Wording &words);

/// The row that a point stands for; null: none.
const LeaderRow *leaderRowOf(std::string_view id);
/// The point of a row.
std::string leaderId(const LeaderRow &row);

} // namespace huella
