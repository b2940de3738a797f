// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/inventory.h"

#include "core/base/csv_text.h"
#include "core/charts/figures.h"
#include "core/charts/figures_parts.h"
#include "core/wording/run_time.h"
#include "core/wording/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace huella {
namespace {

constexpr std::pair<const char *, bool> columns[] = {
    {"report.column.run", false},      {"report.column.kind", false},  {"inventory.years", false},
    {"report.column.hardware", false}, {"inventory.core_hours", true}, {"inventory.gpu_hours", true},
    {"inventory.memory", true},        {"inventory.times", true},      {"report.column.place", false},
    {"inventory.energy", true},        {"inventory.emissions", true},  {"inventory.tool", false}};
constexpr size_t treesColumn = inventoryEmissions + 1;

struct Sums {
    double coreHours = 0, gpuHours = 0;
};

std::string yearsText(const Run &run, const Wording &words)
{
    if (!run.year)
        return {};
    return run.until ? rangeInTable(std::to_string(*run.year), std::to_string(*run.until), words)
                     : std::to_string(*run.year);
}

InventoryCell counted(double value, const Wording &words) { return {words.numbers().exact(value), value}; }

InventoryCell estimated(double value, const Interval &interval, Scale scale, const Wording &words)
{
    return {formatQuantity(value, interval, scale, words.numbers()).value, value / scale.size};
}

std::vector<InventoryCell> rowOf(const RunResult &result, const std::string &tool, const Wording &words,
                                 const PageUnits &units, Sums &sums)
{
    const Run &run = *result.run;
    std::vector<InventoryCell> row{{run.name.empty() ? words("report.run.unnamed") : run.name},
                                   {run.kind.empty() ? std::string() : kindName(run.kind, words)},
                                   {yearsText(run, words)}};
    const Estimate *estimate = result.estimate();
    row.resize(std::size(columns));
    if (!estimate)
        return row;
    const Inputs &in = estimate->inputs;
    const double hours = in.hours.value.value() * in.runs.value;
    row[3] = {hardwareText(in, words)};
    row[4] = counted(in.cores.value * hours, words);
    row[5] = counted(in.gpus.value * hours, words);
    row[6] = counted(in.memory.value.value(), words);
    row[7] = {countText(in.runs.value, words), in.runs.value};
    row[8] = {placeText(in, words)};
    row[9] = estimated(estimate->outcome.energy.total.value(), estimate->range.energyKwh, units.energy, words);
    row[10] = estimated(estimate->outcome.emissions.total.value(), estimate->range.emissionsG, units.mass, words);
    row[11] = {tool};
    sums.coreHours += in.cores.value * hours;
    sums.gpuHours += in.gpus.value * hours;
    return row;
}

/// Of each row and of the sum in the last one, in the unit that fits the sum.
void addTrees(Inventory &inventory, const ScenarioResult &scenario, const Wording &words)
{
    const MeasureOf shown(Measure::treeMonths, *scenario.dataset);
    const auto at = std::ptrdiff_t(treesColumn);
    const Scale scale = scaleOf(Measure::treeMonths, shown.amount(scenario.emissions.total));
    const auto cell = [&](Mass emissions, const Range &range) {
        return estimated(shown.amount(emissions), shown.interval(range), scale, words);
    };
    inventory.header.insert(inventory.header.begin() + at,
                            words("inventory.emissions", {textArg("mass", unitName(scale, false, words))}));
    inventory.numeric.insert(inventory.numeric.begin() + at, true);
    for (size_t i = 0; i < inventory.rows.size(); ++i) {
        const Estimate *estimate = i < scenario.runs.size() ? scenario.runs[i]->estimate() : nullptr;
        const bool sum = i == scenario.runs.size() && scenario.missing < scenario.runs.size();
        inventory.rows[i].insert(inventory.rows[i].begin() + at,
                                 estimate ? cell(estimate->outcome.emissions.total, estimate->range)
                                 : sum    ? cell(scenario.emissions.total, scenario.range)
                                          : InventoryCell());
    }
}

} // namespace

std::string spreadsheetNumber(double value, Language language)
{
    std::string plain = fmt::format("{:.6g}", value);
    if (plain.find('e') != std::string::npos) // a power of ten is text to some spreadsheets
        plain = fmt::format("{:.{}f}", value, std::abs(value) < 1 ? 12 : 0);
    if (language == Language::es)
        std::replace(plain.begin(), plain.end(), '.', ',');
    return plain;
}

std::string spreadsheetText(std::string cell)
{
    std::replace_if(
        cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return tabbedCell(guarded(cell)); // a quotation mark in front would take the cells behind it in
}

size_t inventoryColumn(Measure measure)
{
    return measure == Measure::energy      ? inventoryEnergy
           : measure == Measure::emissions ? inventoryEmissions
                                           : treesColumn;
}

Inventory inventoryOf(const ScenarioResult &scenario, const std::string &tool, const Wording &words,
                      const PageUnits &units, bool trees)
{
    Inventory inventory;
    for (const auto &[key, numeric] : columns) {
        inventory.header.push_back(
            words(key, {textArg("energy", units.energy.unit), textArg("mass", units.mass.unit)}));
        inventory.numeric.push_back(numeric);
    }
    Sums sums;
    inventory.rows.reserve(scenario.runs.size() + 1);
    for (const RunResultPointer &result : scenario.runs)
        inventory.rows.push_back(rowOf(*result, tool, words, units, sums));
    std::vector<InventoryCell> total(std::size(columns));
    total[0] = {words("report.runs.total")};
    total[11] = {tool};
    if (scenario.missing < scenario.runs.size()) { // a sum of nothing is no figure
        total[4] = counted(sums.coreHours, words);
        total[5] = counted(sums.gpuHours, words);
        total[9] = estimated(scenario.energy.total.value(), scenario.range.energyKwh, units.energy, words);
        total[10] = estimated(scenario.emissions.total.value(), scenario.range.emissionsG, units.mass, words);
    }
    inventory.rows.push_back(std::move(total));
    if (trees)
        addTrees(inventory, scenario, words);
    return inventory;
}

Table inventoryTable(const Inventory &inventory)
{
    Table table;
    table.header.assign(inventory.header.begin(), inventory.header.end());
    table.numeric = inventory.numeric;
    table.total = true;
    for (const auto &row : inventory.rows) {
        std::vector<Cell> &cells = table.rows.emplace_back();
        for (const InventoryCell &cell : row)
            cells.push_back(cell.text);
    }
    return table;
}

std::string tabSeparated(const Inventory &inventory, std::span<const size_t> rows, Language language)
{
    std::string out;
    for (const std::string &name : inventory.header)
        out += (out.empty() ? "" : "\t") + spreadsheetText(name);
    for (const size_t row : rows) {
        out += '\n';
        bool first = true;
        for (const InventoryCell &cell : inventory.rows[row]) {
            out += (first ? "" : "\t")
                   + (cell.value ? spreadsheetNumber(*cell.value, language) : spreadsheetText(cell.text));
            first = false;
        }
    }
    return out;
}

std::string tabSeparated(const Inventory &inventory, Language language)
{
    std::vector<size_t> rows(inventory.rows.size());
    std::iota(rows.begin(), rows.end(), size_t(0));
    return tabSeparated(inventory, rows, language);
}

} // namespace huella
