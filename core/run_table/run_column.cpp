// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/run_column.h"

namespace huella {
namespace {

struct ColumnInfo {
    std::string_view id;      ///< empty: as the field's column
    std::string_view heading; ///< wording key
    std::optional<Field> field{};
    bool numeric = false;
};

constexpr std::array<ColumnInfo, allRunColumns> columnInfos{{
    {"name", "runs.column.name"},
    {"kind", "runs.column.kind"},
    {"year", "runs.column.year", {}, true},
    {"", "runs.column.hours", Field::hours, true},
    {"", "runs.column.times", Field::runs, true},
    {"", "field.cpu", Field::cpu},
    {"", "field.cores", Field::cores, true},
    {"", "field.gpu", Field::gpu},
    {"", "runs.column.memory", Field::memoryGb, true},
    {"", "runs.column.place", Field::zone},
    {"", "field.pue", Field::pue, true},
    {"", "runs.column.gpus", Field::gpus, true},
    {"", "field.cpu_usage", Field::cpuUsage, true},
    {"", "field.gpu_usage", Field::gpuUsage, true},
    {"", "field.cpu_tdp_per_core_w", Field::cpuTdpPerCoreW, true},
    {"", "field.gpu_tdp_w", Field::gpuTdpW, true},
    {"", "field.machines", Field::machines, true},
    {"", "field.machine_idle_w", Field::machineIdleW, true},
    {"", "field.machine_full_w", Field::machineFullW, true},
    {"", "field.intensity_g_per_kwh", Field::intensityGPerKwh, true},
    {"", "field.platform", Field::platform},
    {"", "field.provider", Field::provider},
    {"", "field.region", Field::region},
    {"note", "project.note"},
}};

const ColumnInfo &infoOf(RunColumn column) { return columnInfos[size_t(column)]; }

} // namespace

std::string_view idOf(RunColumn column)
{
    const ColumnInfo &info = infoOf(column);
    return info.id.empty() && info.field ? fieldInfo(*info.field).column : info.id;
}

std::optional<RunColumn> runColumnById(std::string_view id)
{
    for (size_t i = 0; i < allRunColumns; ++i)
        if (idOf(RunColumn(i)) == id)
            return RunColumn(i);
    return {};
}

std::optional<Field> fieldOf(RunColumn column) { return infoOf(column).field; }
bool isNumeric(RunColumn column) { return infoOf(column).numeric; }

Message headingMessage(RunColumn column) { return Message(std::string(infoOf(column).heading)); }
std::string headingOf(RunColumn column, const Wording &words) { return words(headingMessage(column)); }

} // namespace huella
