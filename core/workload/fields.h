// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workload/workload.h"

#include <span>

namespace huella {

/// The fields of a workload, in the order of files and forms.
enum class Field {
    cpu,
    cores,
    cpuTdpPerCoreW,
    cpuUsage,
    gpu,
    gpus,
    gpuTdpW,
    gpuUsage,
    memoryGb,
    machines,
    machineIdleW,
    machineFullW,
    hours,
    runs,
    zone,
    intensityGPerKwh,
    platform,
    provider,
    region,
    pue
};

struct FieldInfo {
    Field id;
    std::string_view column; ///< in CSV, in the study file and in issues
    std::string_view option; ///< on the command line
    enum class Kind { text, number, platform } kind;
    double min = 0;        ///< in the field's unit, as `max`
    double max = 0;        ///< 0: no upper limit
    std::string_view unit; ///< "h", "GB", "W"; empty: a plain number
};

std::span<const FieldInfo> allFields();
const FieldInfo &fieldInfo(Field field);
const FieldInfo *fieldByColumn(std::string_view column);

/// The member that holds a field; null when the field is of another kind.
template <class Text> std::optional<Text> *textOf(BasicWorkload<Text> &w, Field field)
{
    switch (field) {
    case Field::cpu: return &w.cpu;
    case Field::gpu: return &w.gpu;
    case Field::zone: return &w.zone;
    case Field::provider: return &w.provider;
    case Field::region: return &w.region;
    default: return nullptr;
    }
}
template <class Text> std::optional<double> *numberOf(BasicWorkload<Text> &w, Field field)
{
    switch (field) {
    case Field::cores: return &w.cores;
    case Field::cpuTdpPerCoreW: return &w.cpuTdpPerCoreW;
    case Field::cpuUsage: return &w.cpuUsage;
    case Field::gpus: return &w.gpus;
    case Field::gpuTdpW: return &w.gpuTdpW;
    case Field::gpuUsage: return &w.gpuUsage;
    case Field::memoryGb: return &w.memoryGb;
    case Field::machines: return &w.machines;
    case Field::machineIdleW: return &w.machineIdleW;
    case Field::machineFullW: return &w.machineFullW;
    case Field::hours: return &w.hours;
    case Field::runs: return &w.runs;
    case Field::intensityGPerKwh: return &w.intensityGPerKwh;
    case Field::pue: return &w.pue;
    default: return nullptr;
    }
}
template <class Text> const std::optional<Text> *textOf(const BasicWorkload<Text> &w, Field field)
{
    return textOf(const_cast<BasicWorkload<Text> &>(w), field);
}
template <class Text> const std::optional<double> *numberOf(const BasicWorkload<Text> &w, Field field)
{
    return numberOf(const_cast<BasicWorkload<Text> &>(w), field);
}

/// Reads a plain finite decimal ('.' mark, no hex, no inf) and nothing else.
std::optional<double> parsePlainNumber(std::string_view text);

/// What is wrong with a number for this field, in its unit, or nothing.
std::optional<Message> checkNumber(const FieldInfo &field, double value);

/// Sets a field from text as it stands on a command line or in a CSV cell. The error's place is the column.
Result<void> setFromText(WorkloadView &workload, const FieldInfo &field, std::string_view text);

} // namespace huella
