// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/cluster/job_footprint.h"

#include <unordered_map>

namespace huella {

enum class GroupBy { nothing, user, account, partition, state, month };
std::string_view toString(GroupBy by); ///< "user"; empty for nothing
std::optional<GroupBy> groupByFrom(std::string_view name);

/// What jobs come to together. Units are those of the names.
struct JobSums {
    std::uint64_t jobs = 0, failedJobs = 0;
    double energyKwh = 0;                            ///< PUE inside
    double cpuKwh = 0, gpuKwh = 0, memoryKwh = 0;    ///< without PUE
    double emissionsG = 0, failedG = 0, neededG = 0; ///< neededG: had no job asked for more memory than it used
    double coreHours = 0, gpuHours = 0;

    void add(const JobFootprint &job, bool failed);
    void add(const JobSums &other);
    bool operator==(const JobSums &) const = default;
};

/// A row that was left out.
struct SkippedRow {
    std::string file;
    std::uint64_t line = 0; ///< from 1
    Message reason;
    bool operator==(const SkippedRow &) const = default;
};

/// Jobs about which something is to be said, counted.
struct JobCounts {
    std::uint64_t unfinished = 0;    ///< not counted among the jobs
    std::uint64_t neverRan = 0;      ///< counted, with nothing
    std::uint64_t fullUse = 0;       ///< without CPU time
    std::uint64_t clamped = 0;       ///< with more CPU time than their cores had
    std::uint64_t noMemory = 0;      ///< that say nothing of memory
    std::uint64_t gpusUnknown = 0;   ///< with GPUs that the cluster's file does not describe
    std::uint64_t coresUnknown = 0;  ///< on processors whose power it does not say
    std::uint64_t statesUnknown = 0; ///< in a state that Slurm does not have, counted as failed
    void add(const JobCounts &other);
    bool operator==(const JobCounts &) const = default;
};

/// All that is kept of the accounting, however long it is.
struct ClusterSums {
    static constexpr size_t mostListed = 1000; ///< rows that were left out; more are counted

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    JobSums total;
    std::unordered_map<std::string, JobSums, Hash, std::equal_to<>> groups;
    JobCounts counts;
    std::vector<SkippedRow> skipped; ///< the first of them
    std::uint64_t skippedRows = 0;

    void add(const JobFootprint &job, bool failed, std::string_view group, GroupBy by);
    void skip(SkippedRow row);
    void add(const ClusterSums &other);

    /// Months in their order, others by their emissions, the largest first.
    std::vector<std::pair<std::string, JobSums>> sortedGroups(GroupBy by) const;
};

/// The group of a job; months are those in which it ended ("2026-03"), or began where no end is told.
std::string_view groupOf(const SacctJob &job, GroupBy by);

} // namespace huella
