// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/cluster/sums_file.h"
#include "core/wording/wording.h"

namespace huella::cli {

/// What `slurm --json` and `merge --json` print: schema huella-slurm-1.
Json slurmJson(const PartialSums &answer, const Wording &words);
/// The same for people.
std::string slurmText(const PartialSums &answer, const Wording &words);
/// What is to be said of jobs that sacct or the cluster's file do not tell enough of.
std::vector<Issue> slurmIssues(const JobCounts &counts);

} // namespace huella::cli
