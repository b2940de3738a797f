// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/csv_table.h"

#include "core/base/csv_record.h"
#include "core/base/fold.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t largestTable = 4u << 20; // bytes; a class is some kilobytes
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

char separatorOf(std::string_view csv)
{
    const std::string_view header = csv.substr(0, csv.find('\n'));
    for (const char separator : {';', '\t'})
        if (header.find(separator) != std::string_view::npos)
            return separator;
    return ',';
}

std::string cellText(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    if (cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos)
        cell.remove_prefix(1);
    return std::string(cell);
}

} // namespace

const std::string &CsvTable::Row::cell(size_t column) const
{
    static const std::string none;
    return column < cells.size() ? cells[column] : none;
}

std::optional<size_t> CsvTable::column(std::span<const std::string_view> names) const
{
    for (size_t i = 0; i < header.size(); ++i)
        if (std::find(names.begin(), names.end(), foldText(header[i])) != names.end())
            return i;
    return {};
}

Result<CsvTable> readCsvTable(std::string_view csv, std::string_view place)
{
    if (csv.size() > largestTable)
        return badInput(std::string(place),
                        Message("error.csv_table.large", {number("limit", double(largestTable >> 20), "MiB")}));
    if (csv.starts_with(byteOrderMark))
        csv.remove_prefix(byteOrderMark.size());
    int replaced = 0;
    std::string bytes = cleanUtf8(csv, &replaced);
    if (replaced > 0)
        return badInput(std::string(place), Message("error.csv_table.encoding"));
    CsvRecords records(bytes, separatorOf(bytes));
    CsvTable table;
    table.place = place;
    for (int number = 1; records.next(); ++number) {
        if (records.malformed())
            return badInput(table.place + ":" + std::to_string(number), Message("error.csv_table.quotes"));
        std::vector<std::string> cells;
        for (const std::string_view cell : records.cells())
            cells.push_back(cellText(cell));
        if (number == 1)
            table.header = std::move(cells);
        else
            table.rows.push_back({std::move(cells), number});
    }
    if (table.header.empty())
        return badInput(table.place, Message("error.csv_table.empty"));
    return table;
}

} // namespace huella
