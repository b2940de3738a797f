// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/run_column.h"

#include "core/base/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace huella {
namespace {

struct ColumnInfo {
    std::string_view id;      ///< empty: as the field's column
    std::string_view heading; ///< wording key; empty: the id
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
    {"", "", Field::gpus, true},
    {"", "", Field::cpuUsage, true},
    {"", "", Field::gpuUsage, true},
    {"", "", Field::cpuTdpPerCoreW, true},
    {"", "", Field::gpuTdpW, true},
    {"", "", Field::intensityGPerKwh, true},
    {"", "", Field::platform},
    {"", "", Field::provider},
    {"", "", Field::region},
    {"note", "project.note"},
}};

const ColumnInfo &infoOf(RunColumn column) { return columnInfos[size_t(column)]; }

/// Other words that stand above such columns in what the program itself writes.
constexpr std::pair<std::string_view, RunColumn> otherHeadings[] = {{"report.column.run", RunColumn::name},
                                                                    {"plan.name", RunColumn::name},
                                                                    {"report.column.kind", RunColumn::kind},
                                                                    {"inventory.years", RunColumn::years},
                                                                    {"plan.hours", RunColumn::hours},
                                                                    {"field.hours", RunColumn::hours},
                                                                    {"field.runs", RunColumn::times},
                                                                    {"field.memory_gb", RunColumn::memory},
                                                                    {"field.zone", RunColumn::place},
                                                                    {"field.gpu_usage", RunColumn::gpuUsage},
                                                                    {"field.cpu_tdp_per_core_w", RunColumn::cpuPower},
                                                                    {"field.gpu_tdp_w", RunColumn::gpuPower},
                                                                    {"field.intensity_g_per_kwh", RunColumn::intensity},
                                                                    {"field.platform", RunColumn::platform},
                                                                    {"field.provider", RunColumn::provider},
                                                                    {"field.region", RunColumn::region}};

/// A heading as it is compared: "Memory, GB", "memory_gb" and "Memory (GB)" are one.
std::string keyOf(std::string_view heading)
{
    std::string key = foldName(heading);
    std::erase_if(key, [](char c) { return std::string_view(",;:._-()[]/").find(c) != std::string_view::npos; });
    return key;
}

using Headings = std::map<std::string, RunColumn, std::less<>>;
Headings allHeadings()
{
    Headings headings{{"id", RunColumn::name}, {"run", RunColumn::name}};
    for (size_t i = 0; i < allRunColumns; ++i)
        headings.emplace(keyOf(idOf(RunColumn(i))), RunColumn(i));
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        for (size_t i = 0; i < allRunColumns; ++i)
            headings.emplace(keyOf(headingOf(RunColumn(i), words)), RunColumn(i));
        for (const auto &[key, column] : otherHeadings)
            headings.emplace(keyOf(words(key)), column);
    }
    return headings;
}

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

Message headingMessage(RunColumn column)
{
    const std::string_view key = infoOf(column).heading;
    return key.empty() ? Message("runs.column.plain", {textArg("name", idOf(column))}) : Message(std::string(key));
}

std::string headingOf(RunColumn column, const Wording &words) { return words(headingMessage(column)); }

std::optional<RunColumn> columnByHeading(std::string_view heading)
{
    static const Headings headings = allHeadings();
    const auto found = headings.find(keyOf(heading));
    return found == headings.end() ? std::nullopt : std::optional(found->second);
}

bool isResultHeading(std::string_view heading)
{
    static const std::set<std::string, std::less<>> results = [] {
        std::set<std::string, std::less<>> names;
        for (const char *name : {"Wh", "kWh", "MWh", "GWh", "mg CO2e", "g CO2e", "kg CO2e", "t CO2e", "kt CO2e",
                                 "mg CO₂e", "g CO₂e", "kg CO₂e", "t CO₂e", "kt CO₂e", "energy_kwh", "emissions_g"})
            names.insert(keyOf(name));
        for (const Language language : {Language::en, Language::es})
            for (const char *key : {"measure.tree_months", "plan.tree_months", "plan.tree_years"})
                names.insert(keyOf(Wording::of(language)(key, {numberArg("value", 2)})));
        return names;
    }();
    return results.contains(keyOf(heading));
}

} // namespace huella
