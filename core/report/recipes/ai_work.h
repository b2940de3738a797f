// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/training.h"
#include "core/report/recipes/recipe_context.h"

namespace huella::recipes {

/// A run that was planned as the training of a model, with what its plan says beside its hours. It is all of the run: a training that
/// is done twice has twice the operations.
struct TrainingWork {
    const RunResult *run = nullptr;
    double parameters = 0; ///< that each token passes through
    double weights = 0;    ///< all parameters, as far as they are known
    double tokens = 0;
    double modelFlop = 0; ///< 6 N D
    double mfu = 0;       ///< of the time that the run has now; 0: not known
    Arithmetic precision = Arithmetic::bf16;
    double kwh() const { return run->estimate()->outcome.energy.total.value(); }
};
/// A run that was planned as a model in use.
struct ServiceWork {
    const RunResult *run = nullptr;
    double responses = 0;
    double tokens = 0;   ///< of one response, in the mean; 0: not known, or it has none
    std::string model{}; ///< empty: none was named
    double kwh() const { return run->estimate()->outcome.energy.total.value(); }
    double whPerResponse() const { return kwh() * 1000 / responses; }
};

/// Those of the scenario that could be estimated and whose model and data are known, largest first.
std::vector<TrainingWork> trainingsOf(const RecipeContext &context);
std::vector<ServiceWork> servicesOf(const RecipeContext &context);
/// kWh of all runs that belong to a training: development, search, failed ones and fine-tuning, too.
double trainingKwh(const RecipeContext &context);
double serviceKwh(const RecipeContext &context);
/// Whether a run is a model in use, planned as one or said to be.
bool isModelInUse(const RunResult &run);
/// g CO2e of all that is no model in use: what a model card asks for.
double gramsWithoutAnswers(const RecipeContext &context);
/// Energy of a training beside that of the answers, kWh.
struct TrainingAndAnswers {
    double training = 0, answers = 0;
    double even = 0; ///< with so many answers they have taken the same
};
/// The training that the largest model in use is compared with; else all trainings of the scenario with all of its models in use.
/// Nothing where it has not both.
std::optional<TrainingAndAnswers> trainingAndAnswers(const RecipeContext &context);

} // namespace huella::recipes
