// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_sums.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr std::array<std::string_view, 6> groupNames{"", "user", "account", "partition", "state", "month"};

std::string_view monthOf(const SacctJob &job)
{
    for (const std::string_view time : {job.end, job.start, job.submit})
        if (isSacctTimePoint(time) && time.size() >= 7 && time[4] == '-')
            return time.substr(0, 7);
    return {};
}

} // namespace

std::string_view toString(GroupBy by) { return groupNames[size_t(by)]; }

std::optional<GroupBy> groupByFrom(std::string_view name)
{
    const auto found = std::find(groupNames.begin() + 1, groupNames.end(), name);
    return found == groupNames.end() ? std::nullopt : std::optional(GroupBy(found - groupNames.begin()));
}

std::string_view groupOf(const SacctJob &job, GroupBy by)
{
    switch (by) {
    case GroupBy::nothing: return {};
    case GroupBy::user: return job.user;
    case GroupBy::account: return job.account;
    case GroupBy::partition: return job.partition;
    case GroupBy::state: return job.state.word;
    case GroupBy::month: return monthOf(job);
    }
    return {};
}

void JobSums::add(const JobFootprint &job, bool failed)
{
    ++jobs;
    failedJobs += failed;
    energyKwh += job.energy.value();
    cpuKwh += job.cpu.value();
    gpuKwh += job.gpu.value();
    memoryKwh += job.memory.value();
    emissionsG += job.emissions.value();
    failedG += failed ? job.emissions.value() : 0;
    neededG += job.neededEmissions.value();
    coreHours += job.coreHours;
    gpuHours += job.gpuHours;
}

void JobSums::add(const JobSums &other)
{
    jobs += other.jobs;
    failedJobs += other.failedJobs;
    energyKwh += other.energyKwh;
    cpuKwh += other.cpuKwh;
    gpuKwh += other.gpuKwh;
    memoryKwh += other.memoryKwh;
    emissionsG += other.emissionsG;
    failedG += other.failedG;
    neededG += other.neededG;
    coreHours += other.coreHours;
    gpuHours += other.gpuHours;
}

void JobCounts::add(const JobCounts &other)
{
    unfinished += other.unfinished;
    neverRan += other.neverRan;
    fullUse += other.fullUse;
    clamped += other.clamped;
    noMemory += other.noMemory;
    gpusUnknown += other.gpusUnknown;
    coresUnknown += other.coresUnknown;
    statesUnknown += other.statesUnknown;
}

void ClusterSums::add(const JobFootprint &job, bool failed, std::string_view group, GroupBy by)
{
    total.add(job, failed);
    counts.fullUse += job.fullUse;
    counts.clamped += job.clamped;
    counts.noMemory += job.noMemory;
    counts.gpusUnknown += job.gpusUnknown;
    counts.coresUnknown += job.coresUnknown;
    if (by == GroupBy::nothing)
        return;
    auto found = groups.find(group);
    if (found == groups.end())
        found = groups.emplace(std::string(group), JobSums()).first;
    found->second.add(job, failed);
}

void ClusterSums::skip(SkippedRow row)
{
    ++skippedRows;
    if (skipped.size() < mostListed)
        skipped.push_back(std::move(row));
}

void ClusterSums::add(const ClusterSums &other)
{
    total.add(other.total);
    counts.add(other.counts);
    for (const auto &[key, sums] : other.groups)
        groups[key].add(sums);
    const size_t room = mostListed - std::min(mostListed, skipped.size());
    skipped.insert(skipped.end(), other.skipped.begin(),
                   other.skipped.begin() + std::ptrdiff_t(std::min(room, other.skipped.size())));
    skippedRows += other.skippedRows;
}

std::vector<std::pair<std::string, JobSums>> ClusterSums::sortedGroups(GroupBy by) const
{
    std::vector<std::pair<std::string, JobSums>> sorted(groups.begin(), groups.end());
    std::sort(sorted.begin(), sorted.end(), [by](const auto &a, const auto &b) {
        if (by == GroupBy::month || a.second.emissionsG == b.second.emissionsG)
            return a.first < b.first;
        return a.second.emissionsG > b.second.emissionsG;
    });
    return sorted;
}

} // namespace huella
