// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/estimate/measure.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/formatted_quantity.h"
#include "core/wording/wording.h"

namespace huella {

/// What a training would come to if its accelerators were used better or worse: its amount against model FLOPs utilisation, with the
/// stretch that is usual for such accelerators and the plan's own point. Without points where the utilisation is not known.
ChartSpec utilisationChart(const RunResult &training, const Wording &words, std::optional<Scale> unit,
                           const MeasureOf &shown);

/// A training and the runs that go with it, a bar each, in the order in which they stand.
ChartSpec aroundChart(const ScenarioResult &scenario, std::string_view trainingId, const Wording &words,
                      std::optional<Scale> unit, const MeasureOf &shown);

} // namespace huella
