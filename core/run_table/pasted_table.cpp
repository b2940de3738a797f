// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_record.h"
#include "core/base/csv_text.h"
#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/run_table/pasted_rows.h"

#include <algorithm>

// Takes what a spreadsheet puts on the clipboard apart.

namespace huella {
namespace {

using View = std::string_view;

/// As they stand, where a quotation mark is a letter like another.
PastedTable plainLines(View text, char separator)
{
    PastedTable table;
    for (size_t line = 1; !text.empty(); ++line) {
        const size_t end = std::min(text.find('\n'), text.size());
        View row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::vector<std::string> cells;
        for (size_t at = 0; at <= row.size();) {
            const size_t next = std::min(row.find(separator, at), row.size());
            cells.emplace_back(trimmedCell(row.substr(at, next - at)));
            at = next + 1;
        }
        table.rows.push_back(std::move(cells));
        table.lines.push_back(line);
    }
    return table;
}

/// With the cells between quotation marks as a spreadsheet writes them; nothing where a mark is not closed.
std::optional<PastedTable> quotedLines(std::string text, CsvDialect dialect)
{
    PastedTable table;
    text += dialect.lineEnd;
    CsvRecords records(text, dialect);
    size_t following = 1; ///< the line behind the record before
    while (records.next()) {
        if (records.malformed())
            return {};
        std::vector<std::string> cells;
        for (const View cell : records.cells())
            cells.emplace_back(trimmedCell(cell));
        const size_t line = size_t(records.linesBefore()) + 1;
        for (; following < line; ++following) { // an empty line is none of the reader's
            table.rows.emplace_back();
            table.lines.push_back(following);
        }
        ++following;
        for (const std::string &cell : cells)
            following += size_t(std::count(cell.begin(), cell.end(), '\n'));
        table.rows.push_back(std::move(cells));
        table.lines.push_back(line);
    }
    return table;
}

/// Spreadsheets fill rows up.
void cutEmptyEnds(PastedTable &table)
{
    for (auto &cells : table.rows)
        while (!cells.empty() && cells.back().empty())
            cells.pop_back();
    while (!table.rows.empty() && table.rows.back().empty()) {
        table.rows.pop_back();
        table.lines.pop_back();
    }
}

/// Spreadsheets fill rows up, and leave lines empty.
void dropEmpty(PastedTable &table)
{
    size_t kept = 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        auto &cells = table.rows[i];
        while (!cells.empty() && cells.back().empty())
            cells.pop_back();
        if (cells.empty())
            continue;
        table.lines[kept] = table.lines[i];
        if (kept != i)
            table.rows[kept] = std::move(cells);
        ++kept;
    }
    table.rows.resize(kept);
    table.lines.resize(kept);
}

size_t knownHeadings(const std::vector<std::string> &cells)
{
    return size_t(std::count_if(cells.begin(), cells.end(), [](const std::string &cell) {
        return columnByHeading(cell) || otherUnitOf(cell) || isResultHeading(cell);
    }));
}

PastedTable linesOf(const std::string &text, CsvDialect dialect)
{
    if (text.find('"') != std::string::npos)
        if (auto table = quotedLines(text, dialect))
            return *table;
    return plainLines(text, dialect.separator);
}

} // namespace

PastedTable pastedTable(View pasted)
{
    std::string text = cleanUtf8(pasted);
    for (size_t at = 0; (at = text.find('\r', at)) != std::string::npos;)
        text.replace(at, at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1, "\n");
    constexpr CsvDialect tabs{'\t'};
    PastedTable whole = linesOf(text, tabs), table = whole;
    cutEmptyEnds(whole);
    dropEmpty(table);
    bool isCsv = false;
    if (text.find('\t') == std::string::npos && table.rows.size() > 1) {
        PastedTable csv = linesOf(text, csvHead(text).dialect);
        dropEmpty(csv);
        if (!csv.rows.empty() && csv.rows.front().size() > 1 && knownHeadings(csv.rows.front()) > 1)
            table = std::move(csv), isCsv = true;
    }
    if (table.rows.size() < 2)
        return whole.rows.size() > 1 && !isCsv ? whole : table;
    const auto &first = table.rows.front();
    const auto written = std::count_if(first.begin(), first.end(), [](const auto &cell) { return !cell.empty(); });
    if (const size_t known = knownHeadings(first); known > 0 && 2 * known >= size_t(written)) {
        table.headings = first;
        table.rows.erase(table.rows.begin());
        table.lines.erase(table.lines.begin());
    }
    return table.headings.empty() && !isCsv ? whole : table; // cells without headings go where they stand
}

} // namespace huella
