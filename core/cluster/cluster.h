// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huella {

/// What the nodes of a partition, or some of them, are made of.
struct Hardware {
    std::string name;               ///< of the profile, or of the partition where the file has none
    bool hasGpus = false;           ///< its type is GPU
    std::optional<Power> corePower; ///< W of one core; nothing where a GPU partition does not say
    Power gpuPower;                 ///< W of a whole card
    bool operator==(const Hardware &) const = default;
};

/// Nodes from prefix + first to prefix + last, both of them in; zeros in front of a number do not count.
struct NodeRange {
    std::string prefix;
    std::uint64_t first = 0, last = 0;
    size_t hardware = 0; ///< its place in Cluster::hardware
    bool operator==(const NodeRange &) const = default;
};

struct Partition {
    std::string name;
    std::optional<size_t> hardware; ///< of every node; nothing: the ranges decide
    std::vector<NodeRange> nodes;   ///< in the order of the file; the first that holds a node counts
    bool operator==(const Partition &) const = default;
};

/// A cluster as its cluster_info.yaml describes it (GA4HPC's form, or the newer one with hardware profiles).
struct Cluster {
    std::string institution, name;
    std::vector<Hardware> hardware;
    std::vector<Partition> partitions;
    double pue = 1;      ///< 1 or more
    Intensity intensity; ///< g CO2e/kWh
    Memory granularity;  ///< the smallest amount of memory that can be asked for, GB; above 0
    char rssUnit = 'K';  ///< of a MaxRSS without a unit

    const Partition *partition(std::string_view name) const; ///< null: there is none of that name
};

/// What a node is made of; null where no range of the partition holds it.
const Hardware *hardwareOfNode(const Cluster &cluster, const Partition &partition, std::string_view node);

/// What a job ran on: the partition's hardware, else that of the first of its nodes that lies in a range. The list is sacct's
/// ("a-[1-3,7],b5", "None assigned"). Null: it cannot be told.
const Hardware *hardwareOfJob(const Cluster &cluster, const Partition &partition, std::string_view nodeList);

} // namespace huella
