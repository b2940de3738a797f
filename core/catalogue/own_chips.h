// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/text_store.h"

#include <cstdint>
#include <memory>
#include <span>

namespace huella {

/// The source of every record of a user's own copy. Records of it are written into no study.
inline constexpr Text ownChipsSource = "ga_v3_1_own";

/// A line of a table that is no record: why.
struct RefusedRow {
    std::string file;
    std::uint64_t line = 0; ///< counted from 1; 0: the file itself
    Message reason;
};

/// The two tables of chips of Green Algorithms data v3.1 (chips/manual), as bytes.
struct ChipTables {
    static constexpr const char *cpuFile = "CPUs-manual.csv", *gpuFile = "GPUs-manual.csv";
    std::string cpus, gpus;
};

/// The chips of Green Algorithms data v3.1 that a user has a copy of: no licence is stated for them, so none are shipped. Power is per
/// chip and per card, W: what a core takes is that of its chip divided by its cores, and is printed nowhere.
struct OwnChips {
    TextStore store;
    std::vector<Processor> processors;
    std::vector<Accelerator> accelerators;
    std::vector<RefusedRow> refused;
    bool empty() const { return processors.empty() && accelerators.empty(); }
};

/// Reads both tables. The line of units above the header is passed over, and so is the row of averages, which is no chip.
std::shared_ptr<const OwnChips> readOwnChips(const ChipTables &tables);

/// Part of a dataset that is not shipped, and why: "no_licence" or "non_commercial".
struct LeftOutTable {
    Text file, why;
};
std::span<const LeftOutTable> tablesLeftOut();

} // namespace huella
