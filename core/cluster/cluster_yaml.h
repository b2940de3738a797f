// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cluster/cluster.h"

namespace huella {

/// Reads cluster_info.yaml in each of its forms: GA4HPC's partitions with type, TDP and TDP_CPU, the same with newer keys beside
/// them, and hardware_profiles with partitions that are homogenous or have ranges of nodes. Placeholders that nobody filled in,
/// a profile that is not there and a range that is none are refused with the line on which they stand. Keys that are not needed
/// are passed over, whatever they hold. `place` is the file's name as the user gave it.
Result<Cluster> readCluster(std::string_view yaml, const std::string &place);

} // namespace huella
