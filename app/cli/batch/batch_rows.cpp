// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/batch_rows.h"

#include "app/cli/batch/batch_cells.h"
#include "app/cli/batch/result_columns.h"
#include "app/cli/io/message.h"
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/base/text_encoding.h"
#include "core/catalogue/record_limits.h"
#include "core/estimate/equivalents.h"
#include "core/estimate/estimate.h"

#include <algorithm>
#include <cmath>

namespace huella::cli {
namespace {

constexpr size_t longestCell = 256;                      // no name and no number needs more
constexpr int firstGridYear = 1900, lastGridYear = 2200; // as in a study

/// Letters in Windows-1252, in which spreadsheets save: not one of them makes UTF-8 with its neighbours.
std::optional<std::string> western(std::string_view bytes, std::string_view cleaned, int replaced)
{
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    constexpr size_t replacement = 3; // bytes of U+FFFD
    const bool someUtf8 =
        size_t(std::count_if(cleaned.begin(), cleaned.end(), beyondAscii)) > replacement * size_t(replaced);
    return someUtf8 || bytes.find('\0') != std::string_view::npos ? std::nullopt : fromWindows1252(bytes);
}

/// Makes UTF-8 of what is none in a block. Quotes, commas and line breaks are never touched by it.
void clean(CsvBlock &block, char lineEnd, BatchCounts &counts)
{
    const auto beyondAscii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::none_of(block.bytes.begin(), block.bytes.end(), beyondAscii))
        return;
    int replaced = 0;
    std::string cleaned = cleanUtf8(block.bytes, &replaced);
    if (replaced == 0)
        return;
    if (auto read = western(block.bytes, cleaned, replaced)) {
        counts.readAsWestern = true;
        block.bytes = std::move(*read);
        return;
    }
    counts.replacedBytes = std::uint64_t(replaced);
    const auto first = std::mismatch(block.bytes.begin(), block.bytes.end(), cleaned.begin(), cleaned.end()).first;
    counts.firstReplacedLine = block.line + std::uint64_t(std::count(block.bytes.begin(), first, lineEnd));
    block.bytes = std::move(cleaned);
}

std::string lineName(std::uint64_t line) { return "CSV:" + std::to_string(line); }

/// How many bytes the first lines have.
size_t sizeOfLines(std::span<const char> bytes, std::uint64_t lines, char lineEnd)
{
    auto at = bytes.begin();
    for (; lines > 0 && at != bytes.end(); --lines)
        if ((at = std::find(at, bytes.end(), lineEnd)) != bytes.end())
            ++at;
    return size_t(at - bytes.begin());
}

Error rowError(std::string_view place, Message message)
{
    return {ErrorKind::input, std::string(place), std::move(message)};
}

/// ",,,,", as spreadsheets end a table: a line that says no more than a blank one.
bool isBlank(const CsvRecords &record)
{
    const auto cells = record.cells();
    return !record.malformed() && record.count() == cells.size()
           && std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmedCell(cell).empty(); });
}

} // namespace

void BatchCounts::add(const BatchCounts &other)
{
    rows += other.rows;
    rejected += other.rejected;
    replacedBytes += other.replacedBytes;
    warnings.add(other.warnings);
    readAsWestern = readAsWestern || other.readAsWestern;
    if (firstReplacedLine == 0)
        firstReplacedLine = other.firstReplacedLine;
}

BatchRows::BatchRows(const BatchColumns &columns, const Dataset &dataset, const Wording &words, CsvStyle style)
    : columns_(columns), words_(words), style_(style), data_(dataset)
{
}

void BatchRows::writeHeader(std::string &out, CsvStyle style)
{
    CsvText csv(out, style);
    csv.begin();
    csv.verbatim("id");
    for (std::string_view column : resultColumns)
        csv.verbatim(column);
    csv.verbatim("error");
    csv.verbatim("defaults");
    csv.verbatim("warnings");
    csv.endRow();
}

std::optional<Error> BatchRows::readCells(Cells cells, WorkloadView &workload)
{
    const CsvDialect &dialect = columns_.dialect;
    for (size_t i = 0; i < columns_.fields.size(); ++i) {
        const FieldInfo *field = columns_.fields[i];
        const std::string_view cell = trimmedCell(cells[i]);
        if (!field || cell.empty())
            continue;
        if (cell.size() > longestCell)
            return rowError(field->column, Message("cli.batch.long_cell", {numberArg("most", longestCell)}));
        const bool isNumber = field->kind == FieldInfo::Kind::number;
        if (isNumber)
            if (auto either = twoReadings(cell, dialect))
                return rowError(field->column, std::move(*either));
        auto set = setFromText(workload, *field, isNumber ? plainNumber(cell) : cell);
        if (!set)
            return isNumber ? withMarkOf(std::move(set.error()), cell, dialect) : std::move(set.error());
    }
    if (workload.zone && workload.intensityGPerKwh)
        return rowError("intensity_g_per_kwh", Message("cli.option.excludes", {textArg("other", "zone")}));
    return {};
}

/// A row may name another dataset than the call's, and a year of the grid.
Result<BatchRows::Data *> BatchRows::dataOf(Cells cells)
{
    const std::string_view dataset = cellAt(columns_.dataset, cells), year = cellAt(columns_.gridYear, cells);
    if (dataset.empty() && year.empty())
        return &data_;
    const auto number = year.empty() ? std::optional(0.0) : parsePlainNumber(year);
    if (!number)
        return badInput("grid_year", Message("error.number.form", {textArg("value", year)}));
    if (*number != std::floor(*number) || (*number != 0 && (*number < firstGridYear || *number > lastGridYear)))
        return badInput("grid_year", Message("error.study.year"));
    const DatasetInfo *info = dataset.empty() ? &data_.dataset.info() : Dataset::info(dataset);
    if (!info)
        return badInput("dataset", Message("cli.batch.dataset", {textArg("value", dataset)}));
    auto &data = others_[{std::string(info->id), int(*number)}];
    if (!data) {
        const Dataset &from = dataset.empty() ? data_.dataset : Dataset::builtIn(info->id);
        data = std::make_unique<Data>(*number > 0 ? from.withGridYear(int(*number)) : from);
    }
    return data.get();
}

/// Only a figure that `export` wrote, so it is bounded as a study's is.
std::optional<Error> BatchRows::readMemoryPower(Cells cells, Inputs &inputs)
{
    const std::string_view cell = cellAt(columns_.memoryPower, cells);
    if (cell.empty())
        return {};
    if (auto either = twoReadings(cell, columns_.dialect))
        return rowError(memoryPowerColumn, std::move(*either));
    const auto watts = parsePlainNumber(plainNumber(cell));
    if (!watts)
        return rowError(memoryPowerColumn, Message("error.number.form", {textArg("value", cell)}));
    Coefficient carried = data_.dataset.memoryPower();
    carried.value = *watts;
    if (const auto fault = faultOf(carried))
        return rowError(memoryPowerColumn, fault->message);
    inputs.memoryPower = {MemoryPower(*watts), {}};
    return {};
}

/// As many cells as columns, or as many as the header has with those that hold nothing: spreadsheets fill rows up.
bool BatchRows::fits(const CsvRecords &record) const
{
    const auto cells = record.cells();
    return record.count() >= columns_.fields.size() && record.count() <= columns_.mostCells
           && record.count() == cells.size()
           && std::all_of(cells.begin() + std::ptrdiff_t(columns_.fields.size()), cells.end(),
                          [](std::string_view cell) { return trimmedCell(cell).empty(); });
}

std::optional<Error> BatchRows::estimateRow(const CsvRecords &record, std::uint64_t line, std::string_view id,
                                            CsvText &csv, BatchWarnings &warnings)
{
    if (record.malformed())
        return rowError(lineName(line), Message("cli.batch.after_quote"));
    if (!fits(record))
        return rowError(lineName(line),
                        Message("cli.batch.cell_count", {numberArg("cells", double(record.count())),
                                                         numberArg("columns", double(columns_.fields.size()))}));
    WorkloadView workload;
    if (auto error = readCells(record.cells(), workload))
        return error;
    const auto data = dataOf(record.cells());
    if (!data)
        return data.error();
    auto inputs = fill(workload, (*data)->resolver);
    if (!inputs)
        return std::move(inputs.error());
    if (auto error = readMemoryPower(record.cells(), *inputs))
        return error;
    const Outcome<double> outcome = footprint(centralTerms(*inputs));
    if (auto error = tooLarge(outcome))
        return error;
    csv.verbatim(id);
    for (double value : resultValues(*inputs, outcome, treeMonths(outcome.emissions.total, (*data)->treeYear)))
        csv.number(value);
    csv.empty();
    csv.verbatim(defaultsText(*inputs));
    csv.verbatim(warnings.add(*inputs, outcome, (*data)->resolver, line, words_));
    csv.endRow();
    return {};
}

void BatchRows::reject(CsvText &csv, std::string_view id, std::string_view why) const
{
    csv.verbatim(id);
    for (size_t i = 0; i < resultColumns.size(); ++i)
        csv.empty();
    csv.text(why);
    csv.empty();
    csv.empty();
    csv.endRow();
}

/// A line that opens a quote which nothing closes.
void BatchRows::rejectLine(std::span<char> line, std::uint64_t number, CsvText &csv) const
{
    CsvRecords record(line, columns_.dialect);
    const bool idIsWhole = record.next() && columns_.id && *columns_.id + 1 < record.count();
    reject(csv, idIsWhole ? idOf(record.cells()) : std::string_view(),
           errorText(rowError(lineName(number), Message("cli.batch.open_quote")), words_));
}

BatchCounts BatchRows::estimateRows(std::span<char> records, std::uint64_t line, CsvText &csv)
{
    BatchCounts counts;
    CsvRecords record(records, columns_.dialect);
    while (record.next()) {
        if (isBlank(record))
            continue;
        ++counts.rows;
        const std::string_view id = idOf(record.cells());
        if (const auto error = estimateRow(record, line + record.linesBefore(), id, csv, counts.warnings)) {
            ++counts.rejected;
            reject(csv, id, errorText(*error, words_));
        }
    }
    return counts;
}

BatchCounts BatchRows::process(CsvBlock &block, std::string &out)
{
    out.clear();
    CsvText csv(out, style_);
    BatchCounts counts;
    if (block.kind == CsvBlock::Kind::tooLong) {
        reject(csv, {}, errorText(rowError(lineName(block.line), Message("cli.batch.long_line")), words_));
        counts.rows = counts.rejected = 1;
        return counts;
    }
    clean(block, columns_.dialect.lineEnd, counts);
    std::span<char> rest(block.bytes);
    std::uint64_t line = 0;
    for (const std::uint64_t unclosed : block.unclosed) {
        const size_t before = sizeOfLines(rest, unclosed - line, columns_.dialect.lineEnd);
        counts.add(estimateRows(rest.first(before), block.line + line, csv));
        const size_t size = sizeOfLines(rest.subspan(before), 1, columns_.dialect.lineEnd);
        rejectLine(rest.subspan(before, size), block.line + unclosed, csv);
        counts.rows += 1;
        counts.rejected += 1;
        rest = rest.subspan(before + size);
        line = unclosed + 1;
    }
    counts.add(estimateRows(rest, block.line + line, csv));
    return counts;
}

} // namespace huella::cli
