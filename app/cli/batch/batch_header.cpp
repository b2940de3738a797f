// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_header.h"

#include "app/cli/batch/result_columns.h"
#include "app/cli/io/message.h"
#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/base/fold.h"
#include "core/base/letters.h"

#include <algorithm>

namespace huella::cli {
namespace {

std::string columnNames()
{
    std::string names = "id";
    for (const FieldInfo &field : allFields())
        names += ", " + std::string(field.column);
    return names;
}

/// "  Memory_GB " as the columns are named.
std::string columnName(std::string_view cell)
{
    std::string name(trimmedCell(cell));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return name;
}

bool isPassedOver(std::string_view name)
{
    const auto in = [name](const auto &names) { return std::find(names.begin(), names.end(), name) != names.end(); };
    return in(exportedNames) || in(exportedResults) || in(exportedDetails);
}

Result<BatchColumns> columnsFrom(const CsvRecords &record, const std::string &place)
{
    BatchColumns columns;
    std::vector<std::string> seen;
    columns.mostCells = record.count();
    auto cells = record.cells();
    if (record.count() == cells.size())
        while (!cells.empty() && trimmedCell(cells.back()).empty()) // spreadsheets fill rows up
            cells = cells.first(cells.size() - 1);
    if (cells.empty())
        return badInput(place, Message("cli.batch.header_missing", {textArg("columns", columnNames())}));
    for (std::string_view cell : cells) {
        const std::string name = columnName(cell);
        const FieldInfo *field = fieldByColumn(name);
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return badInput(place, Message("cli.batch.header_doubled", {textArg("name", shortened(cleanUtf8(cell)))}));
        seen.push_back(name);
        const size_t at = columns.fields.size();
        columns.fields.push_back(field);
        if (name == "id")
            columns.id = at;
        else if (name == "dataset")
            columns.dataset = at;
        else if (name == "grid_year")
            columns.gridYear = at;
        else if (name == memoryPowerColumn)
            columns.memoryPower = at;
        else if (isPassedOver(name))
            columns.passedOver.push_back(name);
        else if (!field)
            return badInput(place, Message("cli.batch.header_unknown", {textArg("name", shortened(cleanUtf8(cell))),
                                                                        textArg("columns", columnNames())}));
    }
    if (const auto run = std::find(seen.begin(), seen.end(), "run"); !columns.id && run != seen.end()) {
        columns.id = size_t(run - seen.begin());
        std::erase(columns.passedOver, "run");
    }
    return columns;
}

/// Takes blank lines off the beginning, and counts them.
std::uint64_t takeBlankLines(std::string &bytes, char lineEnd)
{
    const size_t text = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    const auto lines = std::uint64_t(std::count(bytes.begin(), bytes.begin() + std::ptrdiff_t(text), lineEnd));
    bytes.erase(0, text);
    return lines;
}

} // namespace

Result<BatchColumns> takeHeader(CsvBlock &first, const CsvHead &head, std::string_view file)
{
    std::string &bytes = first.bytes;
    if (first.kind == CsvBlock::Kind::records && first.unclosed.empty())
        first.line += takeBlankLines(bytes, head.dialect.lineEnd);
    const std::string place = std::string(file) + ":" + std::to_string(first.line);
    if (head.utf16)
        return badInput(place, Message("cli.batch.utf16"));
    if (first.kind != CsvBlock::Kind::records || (!first.unclosed.empty() && first.unclosed.front() == 0))
        return badInput(place, Message("cli.batch.header_broken", {textArg("columns", columnNames())}));
    const size_t whole = endOfRecord(bytes, 0, head.dialect);
    std::string header = bytes.substr(0, whole > 0 ? whole : bytes.size());
    CsvRecords record(header, head.dialect);
    if (!record.next())
        return badInput(place, Message("cli.batch.header_missing", {textArg("columns", columnNames())}));
    if (record.malformed())
        return badInput(place, Message("cli.batch.header_broken", {textArg("columns", columnNames())}));
    auto columns = columnsFrom(record, place);
    if (columns)
        columns->dialect = head.dialect;
    bytes.erase(0, whole > 0 ? whole : bytes.size());
    first.line += std::uint64_t(std::count(header.begin(), header.end(), head.dialect.lineEnd));
    return columns;
}

} // namespace huella::cli
