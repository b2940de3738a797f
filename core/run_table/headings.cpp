// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/run_table/run_column.h"

#include <algorithm>
#include <map>
#include <set>

// Knows what people write above the columns of a table of runs.

namespace huella {
namespace {

using View = std::string_view;

/// Other words that stand above such columns in what the program itself writes.
constexpr std::pair<View, RunColumn> ownHeadings[] = {
    {"report.column.run", RunColumn::name}, {"plan.name", RunColumn::name},   {"report.column.kind", RunColumn::kind},
    {"inventory.years", RunColumn::years},  {"plan.hours", RunColumn::hours}, {"field.hours", RunColumn::hours},
    {"field.runs", RunColumn::times},       {"field.zone", RunColumn::place}, {"field.memory_gb", RunColumn::memory}};

/// And in tables of people's own.
constexpr std::pair<View, RunColumn> everydayHeadings[] = {
    {"id", RunColumn::name},
    {"job", RunColumn::name},
    {"run name", RunColumn::name},
    {"trabajo", RunColumn::name},
    {"type", RunColumn::kind},
    {"clase", RunColumn::kind},
    {"time", RunColumn::hours},
    {"tiempo", RunColumn::hours},
    {"duration", RunColumn::hours},
    {"duración", RunColumn::hours},
    {"repetitions", RunColumn::times},
    {"repeticiones", RunColumn::times},
    {"number of times", RunColumn::times},
    {"CPU model", RunColumn::cpu},
    {"modelo de CPU", RunColumn::cpu},
    {"number of cores", RunColumn::cores},
    {"CPU cores", RunColumn::cores},
    {"número de núcleos", RunColumn::cores},
    {"GPU model", RunColumn::gpu},
    {"modelo de GPU", RunColumn::gpu},
    {"number of GPUs", RunColumn::gpus},
    {"número de GPU", RunColumn::gpus},
    {"número de GPUs", RunColumn::gpus},
    {"accelerators", RunColumn::gpus},
    {"aceleradores", RunColumn::gpus},
    {"RAM", RunColumn::memory},
    {"country", RunColumn::place},
    {"país", RunColumn::place},
    {"location", RunColumn::place},
    {"ubicación", RunColumn::place},
    {"site", RunColumn::place},
    {"city", RunColumn::place},
    {"ciudad", RunColumn::place},
    {"CPU usage", RunColumn::cpuUsage},
    {"GPU usage", RunColumn::gpuUsage},
    {"carbon intensity", RunColumn::intensity},
    {"grid carbon intensity", RunColumn::intensity},
    {"intensidad de carbono", RunColumn::intensity},
    {"cloud provider", RunColumn::provider},
    {"cloud region", RunColumn::region},
    {"región de nube", RunColumn::region},
    {"notes", RunColumn::note},
    {"notas", RunColumn::note},
    {"comments", RunColumn::note},
    {"comentarios", RunColumn::note},
};

/// A heading as it is compared: "Memory, GB", "memory_gb" and "Memory (GB)" are one.
std::string keyOf(View heading)
{
    std::string key = foldName(heading);
    std::erase_if(key, [](char c) { return View(",;:._-()[]/").find(c) != View::npos; });
    return key;
}

using Headings = std::map<std::string, RunColumn, std::less<>>;

Headings allHeadings()
{
    Headings headings;
    for (size_t i = 0; i < allRunColumns; ++i)
        headings.emplace(keyOf(idOf(RunColumn(i))), RunColumn(i));
    for (const Language language : {Language::en, Language::es}) {
        const Wording &words = Wording::of(language);
        for (size_t i = 0; i < allRunColumns; ++i)
            headings.emplace(keyOf(headingOf(RunColumn(i), words)), RunColumn(i));
        for (const auto &[key, column] : ownHeadings)
            headings.emplace(keyOf(words(key)), column);
    }
    for (const auto &[heading, column] : everydayHeadings)
        headings.emplace(keyOf(heading), column);
    return headings;
}

std::optional<RunColumn> columnByWords(View heading)
{
    static const Headings headings = allHeadings();
    const auto found = headings.find(keyOf(heading));
    return found == headings.end() ? std::nullopt : std::optional(found->second);
}

/// How the unit of a column is written; none where it counts.
std::vector<View> unitsOfColumn(RunColumn column)
{
    switch (column) {
    case RunColumn::hours: return {"h", "hr", "hrs", "hour", "hours", "hora", "horas"};
    case RunColumn::memory: return {"gb", "gbyte", "gbytes", "gigabytes", "ram"};
    case RunColumn::cpuPower:
    case RunColumn::gpuPower: return {"w", "watt", "watts", "vatios"};
    case RunColumn::intensity: return {"gkwh", "gco2kwh", "gco2ekwh", "gco2eqkwh"};
    default: return {};
    }
}

/// "Cores (per node)" are not all of them.
bool countsOtherwise(View words)
{
    if (words.find_first_of("%/") != View::npos)
        return true;
    const auto isLetterOf = [](char c) { return isLetter(c) || isDigit(c); };
    const auto said = foldedWords(words, isLetterOf);
    return std::any_of(said.begin(), said.end(), [](const std::string &word) {
        constexpr View other[] = {"per", "por", "each", "cada", "al", "thousands", "miles"};
        return std::find(std::begin(other), std::end(other), word) != std::end(other);
    });
}

bool belongsTo(RunColumn column, View unit)
{
    if (!isNumeric(column))
        return true; // says more of the name: "Place (country)"
    const auto units = unitsOfColumn(column);
    const std::string key = keyOf(unit);
    const bool isShare = column == RunColumn::cpuUsage || column == RunColumn::gpuUsage;
    if (units.empty() && !isShare)
        return !countsOtherwise(unit);
    return key == "total" || std::find(units.begin(), units.end(), key) != units.end();
}

std::string withoutBlanks(View text)
{
    constexpr View blanks[] = {" ", "\u00a0"};
    return std::string(trimmed(text, blanks));
}

/// A heading as its words and what stands behind them in brackets, after a comma or, the way units do, at the end.
std::optional<OtherUnit> columnAndUnit(View heading)
{
    for (const View mark : {View("(["), View(","), View(" ")}) {
        const auto at = mark == " " ? heading.find_last_of(mark) : heading.find_first_of(mark);
        if (at == View::npos || at == 0)
            continue;
        const auto column = columnByWords(heading.substr(0, at));
        const View rest = heading.substr(at + 1);
        const std::string unit(rest.substr(0, rest.find_first_of(")]")));
        if (column && (mark != " " || (!unitsOfColumn(*column).empty() && belongsTo(*column, unit))))
            return OtherUnit{*column, withoutBlanks(unit)};
    }
    return {};
}

} // namespace

bool lacksItsUnit(View heading)
{
    constexpr View times[] = {"time", "tiempo", "duration", "duracion"};
    return std::find(std::begin(times), std::end(times), keyOf(heading)) != std::end(times);
}

std::optional<RunColumn> columnByHeading(View heading)
{
    if (const auto column = columnByWords(heading); column && !lacksItsUnit(heading))
        return column;
    const auto found = columnAndUnit(heading);
    return found && belongsTo(found->column, found->unit) ? std::optional(found->column) : std::nullopt;
}

std::optional<OtherUnit> otherUnitOf(View heading)
{
    const auto found = columnByHeading(heading) ? std::nullopt : columnAndUnit(heading);
    return found && !belongsTo(found->column, found->unit) ? found : std::nullopt;
}

bool isResultHeading(View heading)
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
