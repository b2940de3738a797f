// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipes/inventory_csv.h"

#include "core/report/recipes/inventory.h"

namespace huella {
namespace {

void addRow(CsvText &csv, const std::string &scenario, const std::vector<InventoryCell> &cells)
{
    csv.text(scenario);
    for (const InventoryCell &cell : cells)
        if (cell.value)
            csv.number(*cell.value);
        else if (cell.text.empty())
            csv.empty();
        else
            csv.text(cell.text);
    csv.endRow();
}

} // namespace

std::string inventoryCsv(const StudyResult &result, const std::string &tool, const Wording &words,
                         const PageUnits &units, CsvStyle style)
{
    std::string out;
    CsvText csv(out, style);
    csv.begin();
    for (const ScenarioResult &scenario : result.scenarios) {
        const Inventory inventory = inventoryOf(scenario, tool, words, units);
        if (&scenario == &result.scenarios.front()) {
            csv.text(words("report.column.scenario"));
            for (const std::string &name : inventory.header)
                csv.text(name);
            csv.endRow();
        }
        for (size_t row = 0; row + 1 < inventory.rows.size(); ++row)
            addRow(csv, scenario.name, inventory.rows[row]);
    }
    return out;
}

} // namespace huella
