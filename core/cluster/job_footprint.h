// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/cluster.h"
#include "core/cluster/sacct_jobs.h"
#include "core/estimate/formula.h"

namespace huella {

/// What a job came to. Energy of the parts is without PUE, the total has it inside.
struct JobFootprint {
    Energy energy;           ///< PUE inside
    Energy cpu, gpu, memory; ///< without PUE
    Mass emissions;
    Mass neededEmissions; ///< had the job asked for no more memory than it used
    double coreHours = 0, gpuHours = 0;
    // what was done about what sacct or the cluster file do not tell
    bool fullUse = false;      ///< no CPU time: all cores busy all the time
    bool clamped = false;      ///< more CPU time than its cores had
    bool noMemory = false;     ///< nothing says how much memory it asked for
    bool gpusUnknown = false;  ///< GPUs in a partition whose file names none: not counted
    bool coresUnknown = false; ///< the power of its cores is not known: not counted
};

/// Estimates jobs of one cluster with the formula of core/estimate.
class JobEstimator {
public:
    JobEstimator(const Cluster &cluster, Reading reading, MemoryPower memoryPower);

    /// Whether the job ran at all; one that did not has a footprint of nothing, wherever it was.
    static bool ran(const SacctJob &job);
    /// What it ran on. Null: the partition is not in the cluster's file, or none of its ranges holds a node of the job.
    const Hardware *hardwareOf(const SacctJob &job);
    JobFootprint operator()(const SacctJob &job, const Hardware &hardware) const;

private:
    double usedCores(const SacctJob &job, JobFootprint &out) const;
    double neededMemory(const SacctJob &job) const;

    const Cluster &cluster_;
    Reading reading_;
    MemoryPower memoryPower_;
    const Partition *only_ = nullptr; ///< where the cluster has one alone
    const Partition *last_ = nullptr; ///< rows of a partition often follow each other
};

} // namespace huella
