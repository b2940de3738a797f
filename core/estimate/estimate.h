// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/estimate/equivalents.h"
#include "core/estimate/plausibility.h"
#include "core/estimate/range.h"
#include "core/estimate/working.h"
#include "core/workload/derivation.h"
#include "core/workload/fill.h"

namespace huella {

/// The answer about one run. Its inputs look into the dataset that it was made with, which must outlive it.
struct Estimate {
    Inputs inputs;
    Outcome<double> outcome;
    Equivalents equivalents;
    Range range;
    std::vector<Spread> spreads;
    std::vector<Issue> issues;
};

/// Figures that are finite each can multiply to one that is not: no computation comes near, so the input is wrong. Nothing where
/// every amount is finite.
std::optional<Error> tooLarge(const Outcome<double> &outcome);

/// How often a study has a workload carried out, beside the number of times that is its own input.
struct Repeats {
    double factor = 1;     ///< 0 or more
    std::string_view rule; ///< wording key of the reason; empty: the factor is 1
};

/// Central figures, equivalents and issues, without the range. `derivation`: what a plan worked out of the workload. An error's place is the column of the field: a name that is not
/// known, an input that is missing or outside of its limits, or amounts that are no longer finite.
Result<Estimate> estimateCentral(const Workload &workload, const Dataset &dataset, const Repeats &repeats = {},
                                 const DerivationPointer &derivation = {});
/// The same, with a memory for names: thousands of runs name the same few things.
Result<Estimate> estimateCentral(const Workload &workload, Resolver &resolver, const Repeats &repeats = {},
                                 const DerivationPointer &derivation = {});

/// Adds what is drawn, and the interval.
void addRange(Estimate &estimate, const Dataset &dataset, Draws &draws, const SpreadContext &context);

/// The whole answer: what `huella-cli estimate` prints.
Result<Estimate> estimate(const Workload &workload, const Dataset &dataset, Draws &draws,
                          const SpreadContext &context = {});

} // namespace huella
