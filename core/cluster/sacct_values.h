// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace huella {

/// What a cell of sacct came to. Missing is an answer: empty, "Unknown", "None", "N/A".
enum class SacctRead { value, missing, malformed };

/// "[D-]HH:MM:SS[.f]" and "MM:SS[.f]" in seconds; hours may go beyond 23.
SacctRead readSacctTime(std::string_view cell, double &seconds);
/// A number without a unit: seconds of ElapsedRaw, NCPUS.
SacctRead readSacctNumber(std::string_view cell, double &number);
/// "499092K", "1.2G", "0" in GB. Slurm counts by 1024; GA4HPC reads it by 1000. `bareUnit` is that of a number without a unit.
SacctRead readSacctSize(std::string_view cell, double base, char bareUnit, double &gigabytes);

/// Memory that was asked for. Until Slurm 21.08 it was said per core ("4000Mc") or per node ("48000Mn").
struct SacctMemory {
    enum class Per { job, core, node } per = Per::job;
    double gigabytes = 0;
};
/// Undoes the flag that old versions left in the number: 2147486648M is 3000M per core, whatever stands behind it.
SacctRead readSacctMemory(std::string_view cell, double base, SacctMemory &memory);

/// GPUs of "billing=32,cpu=32,gres/gpu=1,gres/gpu:a100=1,mem=250G": gres/gpu, else the sum of its types; never both.
double gpusOfTres(std::string_view cell);
/// GPUs of the older "gpu:V100:2(IDX:0,3),hbm:0", of one node.
double gpusOfGres(std::string_view cell);
/// What stands behind "mem=" (or another name) in such a list; empty: nothing.
std::string_view tresEntry(std::string_view cell, std::string_view name);

enum class JobEnd { success, failure, none };
struct SacctState {
    JobEnd end = JobEnd::failure;
    std::string_view word; ///< "CANCELLED" of "CANCELLED by 102216", "COMPLETED" of "CD"
    bool known = true;     ///< what is not counts as failed
};
SacctState readSacctState(std::string_view cell);

/// Whether a time is there: not empty, "Unknown" or "None".
bool isSacctTimePoint(std::string_view cell);

} // namespace huella
