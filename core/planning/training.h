// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/accelerator_use.h"
#include "core/planning/plan_fields.h"
#include "core/planning/transformer.h"

namespace huella {

/// What people know of a training. Numbers are as a person counts them: parameters and tokens one by one, shares from 0 to 1.
struct TrainingPlan {
    // the model and its data
    std::optional<double> parameters; ///< those that each token passes through
    std::string model;                ///< whose parameters are known; where `parameters` is absent
    std::optional<double> layers, hidden, vocabulary, sequence; ///< or its shape
    std::optional<double> tokens;
    std::optional<double> epochs, datasetTokens; ///< or so many times through a dataset
    // time, where it is known already
    std::optional<double> acceleratorHours; ///< of all accelerators together; the workload's hours are by the clock
    // how well the accelerators are used
    std::optional<double> mfu;        ///< model FLOPs utilisation, 0..1
    std::optional<double> rateTflops; ///< TFLOP/s of each that were reached; with recomputation those of the hardware
    std::optional<double> peakTflops; ///< dense, of one
    bool recomputation = false;       ///< activations are worked out again on the way back
    Arithmetic precision = Arithmetic::bf16;
    enum class Power {
        tdp,
        system,
        card
    } power = Power::tdp; ///< measured for the whole system, or for cards that answer
    // what draws power beside them: factors on it
    std::optional<double> host, network, idle;
    // around it: shares of the main training
    std::optional<double> development, failed, restarts, fineTuning;
    std::optional<double> trials, trialShare; ///< of a search for hyper-parameters, and how long each lasts

    bool operator==(const TrainingPlan &) const = default;
};
std::string_view toString(TrainingPlan::Power power);
std::optional<TrainingPlan::Power> trainingPowerFromText(std::string_view text);
std::span<const PlanNumber<TrainingPlan>> trainingNumbers();

/// A training that goes with the main one: development, failed runs, fine-tuning, a search.
struct AroundTraining {
    std::string_view name; ///< wording key
    Planned planned;
};

struct PlannedTraining {
    Planned main;
    double parameters = 0, tokens = 0;
    double modelFlop = 0; ///< 6 N D; 0: it is not known
    double flop = 0;      ///< of the hardware, with recomputation
    double mfu = 0;       ///< 0: it is not known
    double peakTflops = 0;
    std::vector<AroundTraining> around;
};

/// `base` holds accelerators, place and what else is known of the run; `hours` in it is the time of the main training, if that is known.
/// An error's place is the name of a number, or a column of the workload.
Result<PlannedTraining> planTraining(const TrainingPlan &plan, const Workload &base, const Dataset &dataset);

/// As it is kept in a study, with what the workload said before it was worked out; and back.
Json inputsOf(const TrainingPlan &plan, const Workload &base);
TrainingPlan trainingPlanOf(const Json &inputs);

} // namespace huella
