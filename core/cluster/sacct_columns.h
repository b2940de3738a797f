// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>

namespace huella {

/// What is read of sacct. Names are found in any case and order; NODE_LIST and the rest of sacct's fields are passed over.
enum class SacctField {
    jobId,
    user,
    uid,
    account,
    partition,
    state,
    submit,
    start,
    end,
    elapsed,
    elapsedRaw,
    nodes,
    cpus,
    totalCpu,
    cpuTime,
    cpuTimeRaw,
    reqMem,
    maxRss,
    allocTres,
    reqGres,
    nodeList,
    jobName,
    count, ///< how many there are
};

/// Where the fields stand in the rows of one file.
struct SacctColumns {
    static constexpr size_t mostColumns = 250; ///< sacct knows about a hundred

    char separator = '|';
    bool hasHeader = false;
    bool barBehind = false; ///< each line ends with a separator (sacct -p)
    size_t count = 0;       ///< of names, without the empty one that -p leaves behind the last bar
    std::array<int, size_t(SacctField::count)> at{};
    SacctColumns() { at.fill(-1); }

    int of(SacctField field) const { return at[size_t(field)]; }
    bool has(SacctField field) const { return of(field) >= 0; }
};

/// Reads them from a file's first line: a header by its names; without one (sacct -n) by how many fields it has, which tells GA4HPC's call,
/// its older one of 15 fields, the Green Algorithms lab's of 20 and Open XDMoD's of 26 apart. `place` is the file's name.
Result<SacctColumns> readSacctColumns(std::string_view firstLine, const std::string &place);

} // namespace huella
