// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/teaching/formulas/formula.h"

namespace huella {

/// A study with what it comes to, as a lesson looks at it. A class changes the study and makes another one.
struct LessonFigures {
    Study study;
    StudyResult result;

    /// With intervals; of no draws, without them. An evaluator that is handed on knows the catalogue already.
    explicit LessonFigures(Study study, int draws = Draws::defaultCount);
    LessonFigures(Study study, Evaluator &evaluator, int draws = Draws::defaultCount);

    const ScenarioResult *scenario(std::string_view id) const; ///< empty: the first
    /// The run that a step shows: of its id, else the first of the scenario. Null where it could not be estimated.
    const RunResult *run(std::string_view scenario, std::string_view run) const;
    std::optional<Measured> quantity(const QuantityName &name) const;
    std::optional<Measured> value(const TeachingFormula &formula) const;
};

/// The quantities that a formula may name behind a scenario.
std::vector<std::string_view> quantityNames();
/// An input of a run ("hours", "pue"): shown as it was given, not rounded.
bool isInputQuantity(std::string_view name);

/// A figure of the simulations ("energy.low", "range.below"), which figures of no draws lack.
bool isIntervalQuantity(std::string_view name);

} // namespace huella
