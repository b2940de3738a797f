// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/measure.h"
#include "core/report/document/document.h"
#include "core/study/evaluate/evaluate.h"
#include "core/wording/page_units.h"

namespace huella {

/// One cell: words, or a number that a spreadsheet can go on calculating with and `text` as people read it.
struct InventoryCell {
    std::string text;
    std::optional<double> value{};
    bool operator==(const InventoryCell &) const = default;
};

/// Where each column stands.
enum InventoryColumn : std::size_t {
    inventoryRun,
    inventoryKind,
    inventoryYears,
    inventoryHardware,
    inventoryCoreHours,
    inventoryGpuHours,
    inventoryMemory,
    inventoryTimes,
    inventoryPlace,
    inventoryEnergy,
    inventoryEmissions
};

/// What Green DiSC and the NeurIPS checklist ask for of every run: hardware, compute, memory, energy, carbon and the tool.
struct Inventory {
    std::vector<std::string> header;
    std::vector<bool> numeric;
    std::vector<std::vector<InventoryCell>> rows; ///< the last is the sum of the others
    bool operator==(const Inventory &) const = default;
    std::size_t toolColumn() const { return header.size() - 1; }
};
/// `trees`: with what trees take up of the emissions as one column more, behind them.
Inventory inventoryOf(const ScenarioResult &scenario, const std::string &tool, const Wording &words,
                      const PageUnits &units, bool trees = false);
/// The column that holds a measure's amounts.
std::size_t inventoryColumn(Measure measure);

/// The inventory as a table of a report.
Table inventoryTable(const Inventory &inventory);

/// One cell of what a spreadsheet takes from the clipboard: a number without groups, and a text that it would take neither for a
/// formula nor for several cells.
std::string spreadsheetNumber(double value, Language language);
std::string spreadsheetText(std::string text);

/// Cells apart by tabs, for a spreadsheet in the language: numbers without groups, and no cell that it would take for a formula.
/// `rows` are those wanted, with the header in front.
std::string tabSeparated(const Inventory &inventory, std::span<const size_t> rows, Language language);
std::string tabSeparated(const Inventory &inventory, Language language);

} // namespace huella
