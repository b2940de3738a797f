// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/cluster_sums.h"
#include "core/cluster/sacct_blocks.h"

namespace huella {

/// What is asked of an accounting.
struct Accounting {
    GroupBy by = GroupBy::nothing;
    Reading reading = Reading::slurm;
    unsigned threads = 2;    ///< 1 or more
    MemoryPower memoryPower; ///< W/GB
};

/// Adds the jobs of one file of sacct to the sums, in constant memory. Blocks are summed apart and added in the order of the file, so that the
/// sums have the same bits whatever the number of threads. Fails where the file cannot be read or is not sacct's.
Result<void> addAccounting(const ReadBytes &read, const std::string &place, const Cluster &cluster,
                           const Accounting &accounting, ClusterSums &sums, size_t blockSize = size_t{4} << 20);

} // namespace huella
