// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"

namespace huella {

/// The run itself and those of its scenario that go with it.
std::vector<const RunResult *> trainingWithAround(const ScenarioResult &scenario, std::string_view trainingId);

/// When a model in use has taken as much energy as its training.
struct BreakEven {
    double responses = 0;
    double years = 0; ///< at its load; 0: no load was said
    Energy training;  ///< with what goes with it
    size_t runs = 0;  ///< of the study that this is the sum of; 0: it was typed
};
/// Nothing: the run is no model in use, or it is compared with no training that has a figure.
std::optional<BreakEven> breakEvenOf(const ScenarioResult &scenario, const RunResult &service);
/// The training of its scenario that a model in use is compared with; null: none.
const RunResult *comparedTraining(const ScenarioResult &scenario, const Run &service);

} // namespace huella
