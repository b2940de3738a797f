// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/job_footprint.h"

#include <algorithm>
#include <cmath>

namespace huella {
namespace {

constexpr double secondsPerHour = 3600;

} // namespace

JobEstimator::JobEstimator(const Cluster &cluster, Reading reading, MemoryPower memoryPower)
    : cluster_(cluster),
      reading_(reading),
      memoryPower_(memoryPower),
      only_(cluster.partitions.size() == 1 ? &cluster.partitions.front() : nullptr)
{
}

bool JobEstimator::ran(const SacctJob &job) { return job.wall > 0 || job.totalCpu.value_or(0) > 0; }

const Hardware *JobEstimator::hardwareOf(const SacctJob &job)
{
    const Partition *partition = job.partition.empty() ? only_ : last_;
    if (!partition || (partition->name != job.partition && !job.partition.empty()))
        partition = cluster_.partition(job.partition);
    if (!partition)
        return nullptr;
    last_ = partition;
    return hardwareOfJob(cluster_, *partition, job.nodeList);
}

/// Seconds of cores that were busy. Slurm tells them; where it does not, or says 0, all of them are taken for busy.
double JobEstimator::usedCores(const SacctJob &job, JobFootprint &out) const
{
    const double reserved = job.reserved();
    if (job.totalCpu.value_or(0) <= 0) {
        out.fullUse = reserved > 0;
        const double said = job.cpuTime.value_or(0) > 0 ? *job.cpuTime : reserved;
        return reading_ == Reading::slurm && job.cores > 0 ? std::min(said, reserved) : said;
    }
    const double used = *job.totalCpu;
    if (reading_ == Reading::ga4hpc || job.cores <= 0 || used <= reserved)
        return used;
    out.clamped = used > reserved + job.cores; // Elapsed leaves out parts of a second
    return reserved;
}

/// The next step of what can be asked for above what was used, at most what was asked for, GB.
double JobEstimator::neededMemory(const SacctJob &job) const
{
    const double asked = job.requestedMemory.value_or(0);
    if (!job.usedMemory)
        return asked;
    const double step = cluster_.granularity.value();
    return std::min(asked, (std::floor(*job.usedMemory / step) + 1) * step);
}

JobFootprint JobEstimator::operator()(const SacctJob &job, const Hardware &hardware) const
{
    JobFootprint out;
    const double hours = job.wall / secondsPerHour;
    const bool gpusCount = hardware.hasGpus;
    out.gpusUnknown = job.gpus > 0 && !gpusCount;
    out.noMemory = !job.requestedMemory;
    // all that a job needed as one hour: the formula is linear in the rest
    Terms<double> terms{};
    terms.hours = Duration(1);
    terms.runs = terms.cpuUsage = terms.gpuUsage = 1;
    terms.cores = usedCores(job, out) / secondsPerHour;
    terms.corePower = hardware.corePower.value_or(Power());
    out.coresUnknown = terms.cores > 0 && !hardware.corePower;
    terms.gpus = gpusCount ? hours * job.gpus : 0;
    terms.gpuPower = hardware.gpuPower;
    terms.memory = Memory(hours * job.requestedMemory.value_or(0));
    terms.memoryPower = memoryPower_;
    terms.pue = cluster_.pue;
    terms.intensity = cluster_.intensity;
    const Outcome<double> outcome = footprint(terms);
    terms.memory = Memory(hours * neededMemory(job));
    out.neededEmissions = footprint(terms).emissions.total;

    out.energy = outcome.energy.total;
    out.cpu = outcome.energy.cpu / cluster_.pue;
    out.gpu = outcome.energy.gpu / cluster_.pue;
    out.memory = outcome.energy.memory / cluster_.pue;
    out.emissions = outcome.emissions.total;
    if (reading_ == Reading::slurm)
        out.coreHours = job.reserved() / secondsPerHour;
    else // GA4HPC charges a job for its GPUs or for its cores
        out.coreHours = gpusCount ? 0 : job.cpuTime.value_or(job.reserved()) / secondsPerHour;
    out.gpuHours = reading_ == Reading::slurm ? hours * job.gpus : terms.gpus;
    return out;
}

} // namespace huella
