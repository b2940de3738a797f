// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cluster/cluster_sums.h"

namespace huella {

/// Sums with what they were made by: a part of an accounting that others can be added to.
struct PartialSums {
    GroupBy by = GroupBy::nothing;
    Reading reading = Reading::slurm;
    ClusterSums sums;
};

/// As a file: JSON of schema huella-slurm-partial-1, with numbers that read back the same.
std::string writePartialSums(const PartialSums &partial);
/// `place` is the file's name as the user gave it.
Result<PartialSums> readPartialSums(std::string_view json, const std::string &place);

} // namespace huella
