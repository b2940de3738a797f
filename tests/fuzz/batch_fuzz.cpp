// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of runs: refused as a whole with words, or a row of amounts or of words for each of its rows.

#include "tests/fuzz/fuzz.h"

#include "app/cli/batch/batch_rows.h"
#include "app/cli/batch/result_columns.h"

#include <algorithm>
#include <cmath>

using namespace huella;
using namespace huella::cli;
using huella::fuzz::require;

namespace {

/// Reads the table as `huella-cli batch` does, in blocks so small that records are cut.
CsvBlocks blocksOf(std::string_view csv)
{
    const auto read = [csv](char *into, size_t size) mutable -> Result<size_t> {
        const size_t taken = csv.copy(into, size);
        csv.remove_prefix(taken);
        return taken;
    };
    return CsvBlocks(read, 1024);
}

void checkRow(std::span<const std::string_view> cells)
{
    constexpr size_t figures = std::size(resultColumns);
    require(cells.size() == figures + 4, "id, figures, error, defaults and warnings");
    const bool refused = !cells[figures + 1].empty();
    for (std::string_view cell : cells.subspan(1, figures)) {
        const auto value = parsePlainNumber(cell);
        require(refused ? cell.empty() : value && std::isfinite(*value) && *value >= 0,
                "amounts, or a reason and none");
    }
}

void checkRows(std::string written, const BatchCounts &counts)
{
    CsvRecords records{std::span(written)};
    std::uint64_t rows = 0;
    for (; records.next(); ++rows) {
        require(!records.malformed(), "what is written is read");
        checkRow(records.cells());
    }
    require(rows == counts.rows, "as many rows as there were");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    CsvBlocks blocks = blocksOf(fuzz::textOf(data, size));
    CsvBlock block;
    const auto head = blocks.begin();
    if (!head || !blocks.next(block))
        return 0;
    const auto columns = takeHeader(block, *head, "x.csv");
    if (!columns) {
        require(Wording::of(Language::es).has(columns.error().message.key), "a refusal has words");
        return 0;
    }
    BatchRows rows(*columns, Dataset::builtIn(), Wording::of(Language::en));
    std::string written;
    for (Result<bool> more = true; more && *more; more = blocks.next(block)) {
        const BatchCounts counts = rows.process(block, written);
        checkRows(written, counts);
    }
    return 0;
}
