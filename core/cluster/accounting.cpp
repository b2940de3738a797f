// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/accounting.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace huella {
namespace {

/// A reason keeps only so much of what stands in the file.
constexpr size_t longestQuote = 60;

/// What a thread makes of one block. Lines are counted from the block's first.
class BlockSummer {
public:
    BlockSummer(const Cluster &cluster, const Accounting &accounting, const SacctColumns &columns,
                const std::string &place)
        : cluster_(cluster),
          accounting_(accounting),
          columns_(columns),
          place_(place),
          estimate_(cluster, accounting.reading, accounting.memoryPower)
    {
    }

    /// Returns how many lines there were.
    std::uint64_t sum(std::string_view rows, ClusterSums &sums)
    {
        SacctJobs jobs(rows, columns_, accounting_.reading, cluster_.rssUnit);
        while (true) {
            switch (jobs.next()) {
            case SacctJobs::Next::job: add(jobs.job(), sums); break;
            case SacctJobs::Next::refusal: refuse(jobs.refusal(), sums); break;
            case SacctJobs::Next::end: return jobs.lines();
            }
        }
    }

private:
    void add(const SacctJob &job, ClusterSums &sums)
    {
        if (!job.finished) {
            ++sums.counts.unfinished;
            return;
        }
        JobFootprint footprint;
        if (JobEstimator::ran(job)) {
            const Hardware *hardware = estimate_.hardwareOf(job);
            if (!hardware) {
                const bool known = cluster_.partition(job.partition);
                refuse({job.line, known ? "slurm.row.no_node" : "slurm.row.no_partition", "Partition", job.partition},
                       sums);
                return;
            }
            footprint = estimate_(job, *hardware);
        } else {
            ++sums.counts.neverRan;
        }
        sums.counts.statesUnknown += !job.state.known;
        sums.add(footprint, job.state.end == JobEnd::failure, groupOf(job, accounting_.by), accounting_.by);
    }

    void refuse(const SacctRefusal &refusal, ClusterSums &sums)
    {
        if (sums.skipped.size() >= ClusterSums::mostListed) {
            ++sums.skippedRows;
            return;
        }
        sums.skip({place_, refusal.line,
                   Message(std::string(refusal.key),
                           {textArg("name", refusal.name), textArg("value", refusal.value.substr(0, longestQuote))})});
    }

    const Cluster &cluster_;
    const Accounting &accounting_;
    const SacctColumns &columns_;
    const std::string &place_;
    JobEstimator estimate_;
};

/// Threads that each take the next block, sum it, and add it when those before it are in.
class BlockCrew {
public:
    BlockCrew(SacctBlocks &blocks, ClusterSums &sums) : blocks_(blocks), sums_(sums), line_(blocks.headerLines()) {}

    /// One thread per summer; the caller's is the first.
    Result<void> run(std::vector<BlockSummer> &summers)
    {
        std::vector<std::thread> others;
        for (size_t i = 1; i < summers.size(); ++i)
            others.emplace_back([this, &summers, i] { work(summers[i]); });
        work(summers.front());
        for (std::thread &each : others)
            each.join();
        if (thrown_)
            std::rethrow_exception(thrown_);
        return error_ ? Result<void>(tl::unexpected(*error_)) : Result<void>();
    }

private:
    void work(BlockSummer &summer)
    {
        std::string buffer;
        std::string_view rows;
        try {
            while (const auto number = take(buffer, rows)) {
                ClusterSums own;
                const std::uint64_t lines = summer.sum(rows, own);
                if (!give(*number, own, lines))
                    return;
            }
        } catch (...) {
            stop(std::current_exception());
        }
    }

    /// The number of the block that was read; nothing at the end.
    std::optional<std::uint64_t> take(std::string &buffer, std::string_view &rows)
    {
        const std::lock_guard lock(reading_);
        if (ended_)
            return {};
        const auto some = blocks_.next(buffer, rows);
        if (!some)
            error_ = some.error();
        ended_ = !some || !*some;
        return ended_ ? std::nullopt : std::optional(taken_++);
    }

    bool give(std::uint64_t number, ClusterSums &own, std::uint64_t lines)
    {
        std::unique_lock lock(adding_);
        turn_.wait(lock, [&] { return added_ == number || thrown_; });
        if (thrown_)
            return false;
        for (SkippedRow &row : own.skipped)
            row.line += line_ + 1;
        sums_.add(own);
        line_ += lines;
        ++added_;
        turn_.notify_all();
        return true;
    }

    void stop(std::exception_ptr what)
    {
        const std::scoped_lock lock(reading_, adding_);
        thrown_ = std::move(what);
        ended_ = true;
        turn_.notify_all();
    }

    SacctBlocks &blocks_;
    ClusterSums &sums_;
    std::mutex reading_, adding_;
    std::condition_variable turn_;
    std::uint64_t taken_ = 0, added_ = 0;
    std::uint64_t line_; ///< of the next block that is added, from 0
    bool ended_ = false;
    std::optional<Error> error_;
    std::exception_ptr thrown_;
};

} // namespace

Result<void> addAccounting(const ReadBytes &read, const std::string &place, const Cluster &cluster,
                           const Accounting &accounting, ClusterSums &sums, size_t blockSize)
{
    SacctBlocks blocks(read, place, blockSize);
    const auto columns = blocks.begin();
    if (!columns)
        return tl::unexpected(columns.error());
    if (!*columns)
        return {};
    if (!(*columns)->has(SacctField::partition) && cluster.partitions.size() > 1)
        return badInput(place + ":1", Message("slurm.header.missing", {textArg("name", "Partition")}));
    std::vector<BlockSummer> summers(std::max(accounting.threads, 1u),
                                     BlockSummer(cluster, accounting, **columns, place));
    return BlockCrew(blocks, sums).run(summers);
}

} // namespace huella
