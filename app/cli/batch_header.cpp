// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_header.h"

#include "core/base/csv_record.h"
#include "app/cli/message.h"
#include "core/base/fold.h"

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

/// A text as it may stand in a message.
std::string clipped(std::string_view text)
{
    constexpr size_t most = 60;
    return text.size() <= most ? cleanUtf8(text) : cleanUtf8(text.substr(0, most)) + "…";
}

Result<BatchColumns> columnsFrom(const CsvRecords &record, const std::string &place)
{
    BatchColumns columns;
    for (std::string_view name : record.cells()) {
        const FieldInfo *field = fieldByColumn(name);
        if (!field && name != "id")
            return badInput(place, Message("cli.batch.header_unknown",
                                           {text("name", clipped(name)), text("columns", columnNames())}));
        const bool doubled =
            field ? std::find(columns.fields.begin(), columns.fields.end(), field) != columns.fields.end()
                  : columns.id.has_value();
        if (doubled)
            return badInput(place, Message("cli.batch.header_doubled", {text("name", name)}));
        if (!field)
            columns.id = columns.fields.size();
        columns.fields.push_back(field);
    }
    return columns;
}

} // namespace

Result<BatchColumns> takeHeader(CsvBlock &first, std::string_view file)
{
    std::string &bytes = first.bytes;
    const std::string place = std::string(file) + ":1";
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return badInput(place, Message("cli.batch.utf16"));
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.erase(0, 3);
    if (first.kind != CsvBlock::Kind::records)
        return badInput(place, Message("cli.batch.header_broken", {text("columns", columnNames())}));
    const size_t whole = endOfRecord(bytes, 0);
    std::string header = bytes.substr(0, whole > 0 ? whole : bytes.size());
    CsvRecords record(header);
    if (bytes.empty() || bytes.front() == '\n' || bytes.front() == '\r' || !record.next())
        return badInput(place, Message("cli.batch.header_missing", {text("columns", columnNames())}));
    if (record.count() == 1 && record.cells().front().find_first_of(";\t") != std::string_view::npos)
        return badInput(place, Message("cli.batch.separator"));
    if (record.malformed())
        return badInput(place, Message("cli.batch.header_broken", {text("columns", columnNames())}));
    auto columns = columnsFrom(record, place);
    first.line += std::uint64_t(std::count(header.begin(), header.end(), '\n'));
    bytes.erase(0, header.size());
    return columns;
}

} // namespace huella::cli
