// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_jobs.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

std::string_view baseOf(std::string_view id) { return id.substr(0, id.find('.')); }

void keepLarger(std::optional<double> &kept, const std::optional<double> &other)
{
    if (other && (!kept || *kept < *other))
        kept = other;
}

} // namespace

SacctJobs::SacctJobs(std::string_view bytes, const SacctColumns &columns, Reading reading, char rssUnit)
    : rows_(bytes, columns),
      columns_(columns),
      reading_(reading),
      base_(reading == Reading::slurm ? 1024 : 1000),
      rssUnit_(rssUnit)
{
}

SacctJobs::Next SacctJobs::next()
{
    while (held_ || rows_.next()) {
        held_ = false;
        if (rows_.fit() != SacctRows::Fit::whole) {
            refuseUnfit();
            return Next::refusal;
        }
        const std::string_view id = rows_[SacctField::jobId], base = baseOf(id);
        const bool isStep = base.size() < id.size();
        if (open_ && base == job_.id && (isStep || reading_ == Reading::ga4hpc)) {
            addStep();
        } else if (open_) { // this row is the next job's
            open_ = false;
            held_ = true;
            return Next::job;
        } else if (!isHeader() && !(isStep && base == refused_) && !startJob(isStep)) {
            refused_ = base; // one sentence for all of its steps
            return Next::refusal;
        }
    }
    return std::exchange(open_, false) ? Next::job : Next::end;
}

bool SacctJobs::refuse(std::string_view key, std::string_view name, std::string_view value)
{
    refusal_ = {rows_.line(), key, name, value};
    return false;
}

void SacctJobs::refuseUnfit()
{
    refuse(rows_.fit() == SacctRows::Fit::tooFew    ? "slurm.row.short"
           : rows_.fit() == SacctRows::Fit::tooMany ? "slurm.row.long"
                                                    : "slurm.row.endless");
}

/// Files that were put together have one in the middle.
bool SacctJobs::isHeader() const
{
    const std::string_view id = rows_[SacctField::jobId];
    return id == "JobID" || id == "JOBID" || id == "jobid";
}

bool SacctJobs::startJob(bool isStep)
{
    if (isStep)
        return refuse("slurm.row.alone", "JobID", rows_[SacctField::jobId]);
    job_ = {};
    refused_ = {};
    open_ = readJobRow(job_);
    return open_;
}

bool SacctJobs::readJobRow(SacctJob &job)
{
    job.line = rows_.line();
    job.id = rows_[SacctField::jobId];
    if (job.id.empty())
        return refuse("slurm.row.no_id");
    job.user = rows_[columns_.has(SacctField::user) ? SacctField::user : SacctField::uid];
    job.account = rows_[SacctField::account];
    job.partition = rows_[SacctField::partition];
    job.submit = rows_[SacctField::submit];
    job.start = rows_[SacctField::start];
    job.end = rows_[SacctField::end];
    job.nodeList = rows_[SacctField::nodeList];
    job.state = readSacctState(rows_[SacctField::state]);
    job.finished = isFinished(job.state);
    return readTimes(job) && readAmounts(job) && readMemory(job);
}

/// Where End is asked for, a job that goes on has none, or its state says so.
bool SacctJobs::isFinished(const SacctState &state) const
{
    return state.end != JobEnd::none && (!columns_.has(SacctField::end) || isSacctTimePoint(rows_[SacctField::end]));
}

bool SacctJobs::readTimes(SacctJob &job)
{
    const auto time = [this](SacctField field, std::string_view name, std::optional<double> &into) {
        double seconds = 0;
        const auto read = readSacctTime(rows_[field], seconds);
        if (read == SacctRead::malformed)
            return refuse("slurm.row.time", name, rows_[field]);
        if (read == SacctRead::value)
            into = seconds;
        return true;
    };
    const auto raw = [this](SacctField field, std::string_view name, std::optional<double> &into) {
        double seconds = 0;
        const auto read = readSacctNumber(rows_[field], seconds);
        if (read == SacctRead::malformed)
            return refuse("slurm.row.number", name, rows_[field]);
        if (read == SacctRead::value)
            into = seconds;
        return true;
    };
    std::optional<double> wall;
    if (!time(SacctField::elapsed, "Elapsed", wall) || (!wall && !raw(SacctField::elapsedRaw, "ElapsedRaw", wall)))
        return false;
    if (!wall && job.finished)
        return refuse("slurm.row.no_elapsed");
    job.wall = wall.value_or(0);
    return time(SacctField::totalCpu, "TotalCPU", job.totalCpu) && time(SacctField::cpuTime, "CPUTime", job.cpuTime)
           && (job.cpuTime || raw(SacctField::cpuTimeRaw, "CPUTimeRAW", job.cpuTime));
}

bool SacctJobs::readAmounts(SacctJob &job)
{
    const auto number = [this](SacctField field, std::string_view name, double &into) {
        return readSacctNumber(rows_[field], into) != SacctRead::malformed
               || refuse("slurm.row.number", name, rows_[field]);
    };
    if (!number(SacctField::cpus, "NCPUS", job.cores) || !number(SacctField::nodes, "NNodes", job.nodes))
        return false;
    job.gpus = gpusOfTres(rows_[SacctField::allocTres]);
    if (job.gpus == 0 && columns_.has(SacctField::reqGres))
        job.gpus = gpusOfGres(rows_[SacctField::reqGres]) * std::max(1.0, job.nodes);
    return true;
}

/// What was allocated is the job's total; what was asked for may be of a core or of a node.
bool SacctJobs::readMemory(SacctJob &job)
{
    double gigabytes = 0;
    SacctMemory asked;
    const auto read = readSacctMemory(rows_[SacctField::reqMem], base_, asked);
    if (read == SacctRead::malformed)
        return refuse("slurm.row.memory", "ReqMem", rows_[SacctField::reqMem]);
    if (read == SacctRead::value)
        job.requestedMemory = asked.gigabytes
                              * (asked.per == SacctMemory::Per::core   ? job.cores
                                 : asked.per == SacctMemory::Per::node ? job.nodes
                                                                       : 1);
    if (reading_ == Reading::slurm
        && readSacctSize(tresEntry(rows_[SacctField::allocTres], "mem"), base_, 'M', gigabytes) == SacctRead::value)
        job.requestedMemory = gigabytes;
    return readRss(job.usedMemory);
}

bool SacctJobs::readRss(std::optional<double> &used)
{
    double gigabytes = 0;
    const auto read = readSacctSize(rows_[SacctField::maxRss], base_, rssUnit_, gigabytes);
    if (read == SacctRead::malformed)
        return refuse("slurm.row.memory", "MaxRSS", rows_[SacctField::maxRss]);
    // Slurm writes 0 where it never looked
    if (read == SacctRead::value && (gigabytes > 0 || reading_ == Reading::ga4hpc))
        keepLarger(used, gigabytes);
    return true;
}

/// A step repeats the time of its job: only what it used of memory is new.
void SacctJobs::addStep()
{
    if (reading_ == Reading::slurm) {
        std::optional<double> used;
        if (readRss(used))
            keepLarger(job_.usedMemory, used);
        return;
    }
    SacctJob row;
    if (readJobRow(row))
        addWhole(row);
}

/// As GA4HPC does: the maximum over the rows, and a failed step makes a failed job.
void SacctJobs::addWhole(const SacctJob &other)
{
    job_.wall = std::max(job_.wall, other.wall);
    job_.cores = std::max(job_.cores, other.cores);
    job_.nodes = std::max(job_.nodes, other.nodes);
    job_.gpus = std::max(job_.gpus, other.gpus);
    keepLarger(job_.totalCpu, other.totalCpu);
    keepLarger(job_.cpuTime, other.cpuTime);
    keepLarger(job_.requestedMemory, other.requestedMemory);
    keepLarger(job_.usedMemory, other.usedMemory);
    job_.finished = job_.finished && other.finished;
    if (other.state.end == JobEnd::failure && job_.state.end == JobEnd::success)
        job_.state = other.state;
}

} // namespace huella
