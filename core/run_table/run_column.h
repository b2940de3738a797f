// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/evaluate/evaluate.h"
#include "core/wording/wording.h"
#include "core/workload/fields.h"

#include <array>

namespace huella {

/// What a column of a table of runs says of each: first those that the window shows, in their order, then those that only a
/// spreadsheet may bring.
enum class RunColumn {
    name,
    kind,
    years,
    hours,
    times,
    cpu,
    cores,
    gpu, ///< with how many of them
    memory,
    place,
    pue,
    gpus,
    cpuUsage,
    gpuUsage,
    cpuPower,
    gpuPower,
    machines,
    machineIdle,
    machineFull,
    intensity,
    platform,
    provider,
    region,
    note
};
inline constexpr size_t shownRunColumns = 11, allRunColumns = 24;

/// As a file calls it: the name of a column of `batch` where there is one ("memory_gb"), else "name", "kind", "year", "note".
std::string_view idOf(RunColumn column);
std::optional<RunColumn> runColumnById(std::string_view id);
/// The field of a workload that it holds; nothing for what only a project knows.
std::optional<Field> fieldOf(RunColumn column);
bool isNumeric(RunColumn column);
/// What stands above it: "Memory, GB".
std::string headingOf(RunColumn column, const Wording &words);
Message headingMessage(RunColumn column); ///< the same, to be put into words later

/// The column that a heading means, in either language, by the words that people write above such a column; with the column's own
/// unit in brackets, after a comma or at its end.
std::optional<RunColumn> columnByHeading(std::string_view heading);
/// A heading whose column counts otherwise, so that its numbers would be taken for others: "Memory (MB)", "Times (per week)".
struct OtherUnit {
    RunColumn column;
    std::string unit; ///< as it is written
};
std::optional<OtherUnit> otherUnitOf(std::string_view heading);
/// "Time" says nothing of hours or minutes: its numbers would be lost, or taken for others.
bool lacksItsUnit(std::string_view heading);
/// Whether it is above something that was computed ("kWh"), which nobody brings.
bool isResultHeading(std::string_view heading);

} // namespace huella
