// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/model/study.h"

namespace huella {

struct AnyPlanned;

/// A run that goes with a training, such as its failed runs: a share of its time, so many times.
struct AroundRun {
    std::string part;     ///< "development", "search", "failed", "restarts", "fine_tuning"
    std::string training; ///< id of the run that it goes with, or of that one's lineage; empty: the last one before it
    double share = 0, times = 1;
};
/// What a run goes with; nothing: it is planned by itself, or not at all.
std::optional<AroundRun> aroundOf(const Run &run);
/// The training of a scenario that a run goes with: by its id, by that which it had in another scenario, or the last one before it.
const Run *trainingOf(const Scenario &scenario, const Run &run);
/// Whether what a plan holds is to be worked out: it has one, and goes with no other run.
inline bool isPlanned(const Run &run) { return run.plan && !aroundOf(run); }

/// What of a run's workload was typed, for a form to show: what its plan worked out was not, and of a pilot's plan the time of its part is
/// none of the run's own.
Workload typedIn(const Run &run);

/// The run's plan worked out; null: it has none, or goes with another run. The error says why it cannot be.
Result<std::shared_ptr<const AnyPlanned>> planOf(const Run &run, const Dataset &dataset);

/// The run with figures of what a plan now holds. Where it cannot be worked out it keeps what was typed, and has no time.
Run replanned(const Run &run, const KeptJson &inputs, const Dataset &dataset);
/// What somebody typed in place of figures that the plan worked out, again in a run that was planned anew: as far as it has them, too.
void keepTypedOver(Run &next, const Run &before);

/// A planned run after its workload was changed from outside of the plan: what was changed is one of its inputs where the plan has it from
/// there, and else stands in place of what was worked out; the rest is worked out anew. The same pointer where nothing is different.
RunPointer followed(const RunPointer &run, const Dataset &dataset);

/// A scenario whose planned runs follow what was made of `before`, with those that go with a training, for a look at what it would come
/// to: what somebody typed into those stays only where it is made for good.
Scenario plansFollowed(const Scenario &before, Scenario next, const Dataset &dataset);

} // namespace huella
