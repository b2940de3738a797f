// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/sacct_rows.h"
#include "core/cluster/sacct_values.h"

#include <optional>

namespace huella {

/// How rows become jobs: as Slurm means them, or as GA4HPC reads them (by thousands, the largest of all rows of a job).
enum class Reading { slurm, ga4hpc };

/// A job: its own row, and of its steps what that row does not tell. Texts are views into the block.
struct SacctJob {
    std::uint64_t line = 0; ///< of its own row, in the block, from 0
    std::string_view id, user, account, partition, submit, start, end, nodeList;
    SacctState state;
    bool finished = true;
    double wall = 0;                ///< s
    std::optional<double> totalCpu; ///< s of all cores; what was used
    std::optional<double> cpuTime;  ///< s; the column, which need not be wall x cores
    double cores = 0, nodes = 0, gpus = 0;
    std::optional<double> requestedMemory; ///< GB of the whole job
    std::optional<double> usedMemory;      ///< GB, the most that a single task of a step had

    double reserved() const { return wall * cores; } ///< s of all cores
};

/// A row, or a job, that could not be read: the key of a sentence and what it names.
struct SacctRefusal {
    std::uint64_t line = 0; ///< of the block, from 0
    std::string_view key;
    std::string_view name, value;
};

/// Puts the rows of a block together to jobs. A block begins with a job's own row, and its steps follow that.
class SacctJobs {
public:
    SacctJobs(std::string_view bytes, const SacctColumns &columns, Reading reading, char rssUnit);

    enum class Next { job, refusal, end };
    Next next();
    const SacctJob &job() const { return job_; }
    const SacctRefusal &refusal() const { return refusal_; }
    std::uint64_t lines() const { return rows_.line() + 1; }

private:
    bool startJob(bool isStep);
    bool readJobRow(SacctJob &job);
    bool readTimes(SacctJob &job);
    bool readAmounts(SacctJob &job);
    bool readMemory(SacctJob &job);
    void addStep();
    void addWhole(const SacctJob &other);
    bool readRss(std::optional<double> &used);
    bool isFinished(const SacctState &state) const;
    bool refuse(std::string_view key, std::string_view name = {}, std::string_view value = {});
    void refuseUnfit();
    bool isHeader() const;

    SacctRows rows_;
    const SacctColumns &columns_;
    Reading reading_;
    double base_; ///< of K, M, G
    char rssUnit_;
    bool held_ = false;        ///< rows_ is at a row that was not dealt with
    bool open_ = false;        ///< job_ is being put together
    std::string_view refused_; ///< id of a job whose steps are passed over
    SacctJob job_;
    SacctRefusal refusal_;
};

} // namespace huella
