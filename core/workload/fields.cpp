// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fields.h"

#include "core/workload/with_unit.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace huella {
namespace {

using enum FieldInfo::Kind;
constexpr std::array<FieldInfo, 20> fields{{
    {Field::cpu, "cpu", "--cpu", text, 0, 0, ""},
    {Field::cores, "cores", "--cores", number, 0, 0, ""},
    {Field::cpuTdpPerCoreW, "cpu_tdp_per_core_w", "--cpu-tdp-per-core", number, 0, 0, "W"},
    {Field::cpuUsage, "cpu_usage", "--cpu-usage", number, 0, 1, ""},
    {Field::gpu, "gpu", "--gpu", text, 0, 0, ""},
    {Field::gpus, "gpus", "--gpus", number, 0, 0, ""},
    {Field::gpuTdpW, "gpu_tdp_w", "--gpu-tdp", number, 0, 0, "W"},
    {Field::gpuUsage, "gpu_usage", "--gpu-usage", number, 0, 1, ""},
    {Field::memoryGb, "memory_gb", "--memory", number, 0, 0, "GB"},
    {Field::machines, "machines", "--machines", number, 0, 0, ""},
    {Field::machineIdleW, "machine_idle_w", "--machine-idle", number, 0, 0, "W"},
    {Field::machineFullW, "machine_full_w", "--machine-full", number, 0, 0, "W"},
    {Field::hours, "hours", "--hours", number, 0, 0, "h"},
    {Field::runs, "runs", "--runs", number, 1, 0, ""},
    {Field::zone, "zone", "--where", text, 0, 0, ""},
    {Field::intensityGPerKwh, "intensity_g_per_kwh", "--intensity", number, 0, 0, "g/kWh"},
    {Field::platform, "platform", "--platform", platform, 0, 0, ""},
    {Field::provider, "provider", "--provider", text, 0, 0, ""},
    {Field::region, "region", "--region", text, 0, 0, ""},
    {Field::pue, "pue", "--pue", number, 1, 0, ""},
}};

} // namespace

std::span<const FieldInfo> allFields() { return fields; }

const FieldInfo &fieldInfo(Field field) { return fields[size_t(field)]; }

const FieldInfo *fieldByColumn(std::string_view column)
{
    for (const FieldInfo &field : fields)
        if (field.column == column)
            return &field;
    return nullptr;
}

std::optional<double> parsePlainNumber(std::string_view text)
{
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value, std::chars_format::general);
    const bool plain = error == std::errc() && stop == end && std::isfinite(value);
    // from_chars also reads "inf" and "nan", which isfinite has refused
    return plain ? std::optional(value) : std::nullopt;
}

std::optional<Message> checkNumber(const FieldInfo &field, double value)
{
    if (!std::isfinite(value))
        return Message("error.number.finite");
    if (field.max == 1 && value >= 2 && value <= 100) // a percentage
        return Message("error.number.share", {numberArg("value", value), numberArg("reading", value / 100)});
    if (field.max > 0 && (value < field.min || value > field.max))
        return Message("error.number.between",
                       {numberArg("value", value), numberArg("min", field.min), numberArg("max", field.max)});
    if (value < field.min)
        return Message("error.number.at_least", {numberArg("value", value), numberArg("min", field.min)});
    return {};
}

namespace {

/// Whether a text says nothing: blanks, or letters that names are compared without ("(R)", marks of direction). Folding costs more
/// than everything else that is done with a cell: a look at it tells nearly always.
bool saysNothing(std::string_view text)
{
    const auto says = [](char c) { return c > ' ' && c < '\x7f'; };
    const bool plain = text.find('(') == std::string_view::npos && std::any_of(text.begin(), text.end(), says);
    return !plain && foldText(text).empty();
}

} // namespace

Result<void> setFromText(WorkloadView &workload, const FieldInfo &field, std::string_view cell)
{
    const std::string place(field.column);
    if (auto *slot = textOf(workload, field.id)) {
        if (saysNothing(cell))
            return badInput(place, Message("error.text.empty"));
        *slot = cell;
        return {};
    }
    if (field.id == Field::platform) {
        workload.platform = platformFromText(cell);
        return workload.platform ? Result<void>()
                                 : badInput(place, Message("error.platform", {textArg("value", cell)}));
    }
    const auto value = parsePlainNumber(cell);
    if (!value)
        return badInput(place, withUnit(cell, field).value_or(Message("error.number.form", {textArg("value", cell)})));
    if (auto wrong = checkNumber(field, *value))
        return badInput(place, *wrong);
    *numberOf(workload, field.id) = *value;
    return {};
}

} // namespace huella
