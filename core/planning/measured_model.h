// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/dataset.h"
#include "core/planning/known_models.h"

namespace huella {

/// Which measurement stands for what somebody runs.
struct ModelQuestion {
    std::string model;             ///< any part of its name that tells it
    std::optional<ModelTask> task; ///< else conversation, where it was measured in one
    std::string family;            ///< of the accelerator: "a100"; empty: the newest edition's that takes least
    std::optional<double> batch;   ///< else the one that takes least at a speed that people read along with
    Real active;                   ///< billions of parameters, where the model was not measured
};

/// What a response takes on the accelerators alone.
struct MeasuredModel {
    enum class Method { measured, neighbours };
    Method method = Method::measured;
    std::vector<const ModelEnergy *> rows; ///< that it rests on: one, or the two nearest
    ModelTask task = ModelTask::chat;
    double joules = 0; ///< a response
    Real jPerToken;    ///< of the answer
    Real outputTokens; ///< of an answer, mean
    Real cardW;        ///< that one accelerator drew
    double cards = 1;  ///< that it was spread over
    int batch = 1;
    bool batchAsked = false;
    double low = 1,
           high = 1; ///< what the batch sizes that were measured make of it: 5th and 95th percentile, as factors
    double most = 0; ///< joules a response at the batch size that takes most
};

/// The measurement of a model, or nothing that was measured goes by the name (then with `active`: its neighbours). The error has the
/// place of the part that does not fit: "model", "task", "gpu".
Result<MeasuredModel> measuredModel(const ModelQuestion &question);
/// From the two models of the task that are nearest in active parameters, on the same accelerator and at the nearest batch size. Joules a
/// token grow with active parameters to the power of 0.7 among those that were measured.
Result<MeasuredModel> neighboursOf(const ModelQuestion &question);

} // namespace huella
