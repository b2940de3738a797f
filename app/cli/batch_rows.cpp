// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_rows.h"

#include "app/cli/message.h"
#include "app/cli/result_columns.h"
#include "core/base/fold.h"
#include "core/estimate/equivalents.h"
#include "core/estimate/estimate.h"

#include <algorithm>

namespace huella::cli {
namespace {

constexpr size_t longestCell = 256; // no name and no number needs more

/// Replaces what is not UTF-8 in a block. Quotes, commas and line breaks are never touched by it.
void clean(CsvBlock &block, BatchCounts &counts)
{
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::none_of(block.bytes.begin(), block.bytes.end(), beyondAscii))
        return;
    int replaced = 0;
    std::string cleaned = cleanUtf8(block.bytes, &replaced);
    if (replaced == 0)
        return;
    counts.replacedBytes = std::uint64_t(replaced);
    const auto first = std::mismatch(block.bytes.begin(), block.bytes.end(), cleaned.begin(), cleaned.end()).first;
    counts.firstReplacedLine = block.line + std::uint64_t(std::count(block.bytes.begin(), first, '\n'));
    block.bytes = std::move(cleaned);
}

Error rowError(std::string_view place, Message message)
{
    return {ErrorKind::input, std::string(place), std::move(message)};
}

} // namespace

void BatchCounts::add(const BatchCounts &other)
{
    rows += other.rows;
    rejected += other.rejected;
    replacedBytes += other.replacedBytes;
    if (firstReplacedLine == 0)
        firstReplacedLine = other.firstReplacedLine;
}

BatchRows::BatchRows(const BatchColumns &columns, const Dataset &dataset, const Wording &words)
    : columns_(columns),
      words_(words),
      resolver_(dataset),
      treeYear_(dataset.equivalent("tree_year"))
{
}

void BatchRows::writeHeader(std::string &out)
{
    CsvText csv(out);
    csv.verbatim("id");
    for (std::string_view column : resultColumns)
        csv.verbatim(column);
    csv.verbatim("error");
    csv.endRow();
}

std::string_view BatchRows::idOf(Cells cells) const
{
    return columns_.id && *columns_.id < cells.size() ? cells[*columns_.id] : std::string_view();
}

std::optional<Error> BatchRows::readCells(Cells cells, WorkloadView &workload) const
{
    for (size_t i = 0; i < cells.size(); ++i) {
        const FieldInfo *field = columns_.fields[i];
        if (!field || cells[i].empty())
            continue;
        if (cells[i].size() > longestCell)
            return rowError(field->column, Message("cli.batch.long_cell", {number("most", longestCell)}));
        if (auto set = setFromText(workload, *field, cells[i]); !set)
            return std::move(set.error());
    }
    if (workload.zone && workload.intensityGPerKwh)
        return rowError("intensity_g_per_kwh", Message("cli.option.excludes", {text("other", "zone")}));
    return {};
}

std::optional<Error> BatchRows::estimateRow(const CsvRecords &record, std::string_view id, CsvText &csv)
{
    if (record.malformed())
        return rowError("CSV", Message("cli.batch.after_quote"));
    if (record.count() != columns_.fields.size())
        return rowError("CSV", Message("cli.batch.cell_count", {number("cells", double(record.count())),
                                                                number("columns", double(columns_.fields.size()))}));
    WorkloadView workload;
    if (auto error = readCells(record.cells(), workload))
        return error;
    auto inputs = fill(workload, resolver_);
    if (!inputs)
        return std::move(inputs.error());
    const Outcome<double> outcome = footprint(centralTerms(*inputs));
    if (auto error = tooLarge(outcome))
        return error;
    csv.verbatim(id);
    for (double value : resultValues(*inputs, outcome, treeMonths(outcome.emissions.total, treeYear_)))
        csv.number(value);
    csv.empty();
    csv.endRow();
    return {};
}

void BatchRows::reject(CsvText &csv, std::string_view id, std::string_view why) const
{
    csv.verbatim(id);
    for (size_t i = 0; i < resultColumns.size(); ++i)
        csv.empty();
    csv.text(why);
    csv.endRow();
}

void BatchRows::rejectLine(CsvBlock &block, CsvText &csv) const
{
    if (block.kind == CsvBlock::Kind::tooLong) {
        reject(csv, {}, errorText(rowError("CSV", Message("cli.batch.long_line")), words_));
        return;
    }
    CsvRecords record(block.bytes);
    const bool idIsWhole = record.next() && columns_.id && *columns_.id + 1 < record.count();
    reject(csv, idIsWhole ? idOf(record.cells()) : std::string_view(),
           errorText(rowError("CSV", Message("cli.batch.open_quote")), words_));
}

BatchCounts BatchRows::process(CsvBlock &block, std::string &out)
{
    out.clear();
    CsvText csv(out);
    BatchCounts counts;
    clean(block, counts);
    if (block.kind != CsvBlock::Kind::records) {
        rejectLine(block, csv);
        counts.rows = counts.rejected = 1;
        return counts;
    }
    CsvRecords record(block.bytes);
    while (record.next()) {
        ++counts.rows;
        const std::string_view id = idOf(record.cells());
        if (const auto error = estimateRow(record, id, csv)) {
            ++counts.rejected;
            reject(csv, id, errorText(*error, words_));
        }
    }
    return counts;
}

} // namespace huella::cli
