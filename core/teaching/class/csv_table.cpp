// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/class/csv_table.h"

#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/base/text_encoding.h"

#include <algorithm>
#include <array>

namespace huella {
namespace {

constexpr size_t largestTable = 4u << 20; // bytes; a class is some kilobytes

CsvTable::Row rowOf(const CsvRecords &records, size_t linesBefore)
{
    CsvTable::Row row{{}, records.count(), linesBefore + records.linesBefore() + 1};
    for (const std::string_view cell : records.cells())
        row.cells.emplace_back(withoutGuard(trimmedCell(cell)));
    if (row.count == row.cells.size())
        while (row.count > 0 && row.cells[row.count - 1].empty()) // spreadsheets fill rows up
            --row.count;
    row.cells.resize(std::min(row.count, row.cells.size()));
    return row;
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

std::optional<Error> CsvTable::tooManyCells(const Row &row) const
{
    if (row.count <= columns)
        return {};
    return Error{ErrorKind::input, placeOf(row),
                 Message(dialect.decimalComma() ? "error.csv_table.cells" : "error.csv_table.cells_comma",
                         {numberArg("cells", double(row.count)), numberArg("columns", double(columns))})};
}

Result<DecodedText> decodeTable(std::string_view bytes, std::string_view place)
{
    if (bytes.size() > largestTable)
        return badInput(std::string(place),
                        Message("error.csv_table.large", {numberArg("limit", double(largestTable >> 20), "MiB")}));
    const CsvHead head = csvHead(bytes.substr(0, 64));
    if (head.utf16)
        return badInput(std::string(place), Message("error.csv_table.utf16"));
    int replaced = 0;
    std::string text = cleanUtf8(bytes, &replaced);
    if (replaced == 0)
        return DecodedText{std::move(text), {}};
    const bool saysUtf8 = head.size > 0;
    auto western = saysUtf8 || bytes.find('\0') != std::string_view::npos ? std::nullopt : fromWindows1252(bytes);
    if (!western)
        return badInput(std::string(place), Message("error.csv_table.encoding"));
    return DecodedText{std::move(*western), Message("csv_table.windows_1252")};
}

Result<CsvTable> readCsvTable(std::string_view csv, std::string_view place)
{
    auto decoded = decodeTable(csv, place);
    return decoded ? tableOf(std::move(*decoded), place) : tl::unexpected(std::move(decoded.error()));
}

Result<CsvTable> tableOf(DecodedText decoded, std::string_view place)
{
    std::string &bytes = decoded.text;
    const CsvHead head = csvHead(bytes);
    bytes.erase(0, head.size);
    unifyLineEnds(bytes, head.dialect);
    CsvRecords records(bytes, head.dialect);
    CsvTable table;
    table.place = place;
    table.dialect = head.dialect;
    if (decoded.note)
        table.notes.push_back(std::move(*decoded.note));
    while (records.next()) {
        CsvTable::Row row = rowOf(records, head.lines);
        if (records.malformed())
            return badInput(table.placeOf(row), Message("error.csv_table.quotes"));
        if (row.count == 0)
            continue;
        if (table.header.empty()) {
            table.header = std::move(row.cells);
            table.columns = row.count;
            table.headerLine = row.line;
        } else {
            table.rows.push_back(std::move(row));
        }
    }
    if (table.header.empty())
        return badInput(table.place, Message("error.csv_table.empty"));
    return table;
}

} // namespace huella
