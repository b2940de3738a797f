// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run_table/pasted_rows.h"
#include "core/base/csv_text.h"
#include "core/base/letters.h"

#include <algorithm>
#include <utility>

// Reads the cells that were pasted.

namespace huella {
namespace {

using View = std::string_view;
constexpr size_t mostWrong = 200; ///< cells that nobody reads on after: each may ask the catalogue for what is near it
using Columns = std::vector<std::optional<RunColumn>>; ///< nothing: what was computed, which is passed over

/// "1.500" and "1,500": the mark of decimals, or that of thousands.
std::optional<char> doubtfulMark(View cell)
{
    const auto at = cell.find_first_of(".,");
    const bool one = at != View::npos && cell.find_first_of(".,", at + 1) == View::npos;
    const bool digits =
        std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; });
    const bool thousands = one && digits && at >= 1 && at <= 3 && cell.size() - at == 4 && cell.front() != '0';
    return thousands ? std::optional(cell[at]) : std::nullopt;
}

/// The mark that a number has which can be read in one way only.
std::optional<char> plainMark(View cell)
{
    const auto at = cell.find_first_of(".,");
    const bool digits =
        std::all_of(cell.begin(), cell.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; });
    if (at == View::npos || cell.find_first_of(".,", at + 1) != View::npos || doubtfulMark(cell) || !digits)
        return {};
    return cell[at];
}

bool mayHaveDecimals(std::optional<RunColumn> column)
{
    return column && isNumeric(*column) && *column != RunColumn::years;
}

/// What the other numbers of a table say of its decimal mark; nothing where they say nothing, or two things.
std::optional<char> decimalMark(const PastedTable &table, const Columns &columns)
{
    std::optional<char> mark;
    for (const auto &row : table.rows)
        for (size_t i = 0; i < std::min(row.size(), columns.size()); ++i) {
            const bool number = !columns[i] || mayHaveDecimals(columns[i]); // also what was computed shows it
            const auto said = number ? plainMark(row[i]) : std::nullopt;
            if (said && mark && said != mark)
                return {};
            mark = said ? said : mark;
        }
    return mark;
}

/// Why a number that may be meant in two ways is not taken.
std::optional<Message> twoReadings(const std::string &cell, std::optional<char> decimals)
{
    const auto mark = doubtfulMark(cell);
    if (!mark || mark == decimals)
        return {};
    std::string whole = cell, decimal = cell;
    std::erase(whole, *mark);
    std::replace(decimal.begin(), decimal.end(), ',', '.');
    if (decimals)
        return Message("cli.batch.thousands", {textArg("value", cell), textArg("whole", whole)});
    return Message("runs.error.two_readings", {textArg("value", cell), textArg("whole", whole),
                                               numberArg("decimal", parsePlainNumber(decimal).value_or(0))});
}

class Reader {
public:
    Reader(const PastedTable &table, Columns columns, const NameReader &names)
        : table_(table), columns_(std::move(columns)), names_(names), decimals_(decimalMark(table, columns_))
    {
    }

    /// The changes that the cells of a row make; nothing for those that are passed over.
    std::vector<std::optional<CellChange>> row(size_t at, bool passOverEmpty)
    {
        std::vector<std::optional<CellChange>> changes;
        const auto &cells = table_.rows[at];
        if (cells.size() > columns_.size())
            refuse(at, {},
                   Message("runs.error.too_many",
                           {numberArg("count", double(cells.size())), numberArg("columns", double(columns_.size()))}));
        for (size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i)
            changes.push_back(cell(at, columns_[i], cells[i], passOverEmpty));
        return changes;
    }
    void refuse(size_t at, std::optional<RunColumn> column, Message why)
    {
        wrong.push_back({table_.lines[at], column, std::move(why)});
    }
    const Columns &columns() const { return columns_; }

    std::vector<WrongCell> wrong;

private:
    std::optional<CellChange> cell(size_t at, std::optional<RunColumn> column, const std::string &text,
                                   bool passOverEmpty)
    {
        if (!column || (passOverEmpty && text.empty()))
            return {};
        const std::string number(text.substr(0, text.find_first_not_of("0123456789.,"))); // "1.500 h" as "1.500"
        if (auto doubt = mayHaveDecimals(column) ? twoReadings(number, decimals_) : std::nullopt) {
            refuse(at, column, std::move(*doubt));
            return {};
        }
        const bool words = !isNumeric(*column);
        auto read = readCell(*column, words ? withoutGuard(text) : View(text), names_);
        if (read)
            return std::move(*read);
        refuse(at, column, read.error());
        return {};
    }

    const PastedTable &table_;
    Columns columns_;
    const NameReader &names_;
    std::optional<char> decimals_;
};

/// The columns by what stands above them in the window; a heading may hold a comma.
MessageArg columnNames(std::span<const RunColumn> columns)
{
    std::vector<Message> all;
    for (const RunColumn column : columns)
        all.push_back(Message("runs.column.quoted", {wordsArg("column", headingMessage(column))}));
    return {"columns", std::move(all)};
}

Message unknownHeading(const std::string &heading)
{
    MessageArg typed = textArg("heading", shortened(heading));
    if (const auto other = otherUnitOf(heading))
        return Message("runs.error.heading_unit", {std::move(typed), textArg("unit", shortened(other->unit)),
                                                   wordsArg("column", headingMessage(other->column))});
    std::vector<RunColumn> all;
    for (size_t i = 0; i < allRunColumns; ++i)
        all.push_back(RunColumn(i));
    return Message("runs.error.heading", {std::move(typed), columnNames(all)});
}

/// "Region" is a place where nothing else says where: a cloud's stands beside its provider.
void settleRegion(Columns &columns)
{
    const auto has = [&columns](RunColumn column) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    if (!has(RunColumn::place) && !has(RunColumn::provider) && !has(RunColumn::platform))
        std::replace(columns.begin(), columns.end(), std::optional(RunColumn::region), std::optional(RunColumn::place));
}

/// A column of somebody's own ("Paid by"), which says nothing of a run.
bool isStrange(const std::string &heading)
{
    return !heading.empty() && !isResultHeading(heading) && !otherUnitOf(heading) && !lacksItsUnit(heading);
}

/// What the headings mean, and those that mean nothing or the same as another.
Columns columnsOf(const PastedTable &table, PastedRuns &pasted)
{
    Columns columns;
    for (const std::string &heading : table.headings) {
        const auto column = columnByHeading(heading);
        const bool twice = column && std::find(columns.begin(), columns.end(), column) != columns.end();
        if (twice)
            pasted.wrong.push_back({1, column, Message("runs.error.twice", {textArg("heading", shortened(heading))})});
        else if (!column && isStrange(heading))
            pasted.strange.push_back(heading);
        else if (!column && !heading.empty() && !isResultHeading(heading))
            pasted.wrong.push_back({1, {}, unknownHeading(heading)});
        columns.push_back(column);
    }
    settleRegion(columns);
    return columns;
}

/// Where the first row does not go by position, its columns are others.
std::optional<WrongCell> headingsWouldHelp(const PastedTable &table, const std::vector<WrongCell> &wrong,
                                           std::span<const RunColumn> byPosition, const char *key)
{
    if (!table.headings.empty() || table.rows.empty() || table.rows.front().size() < 2 || wrong.empty()
        || wrong.front().line != table.lines.front())
        return {};
    return WrongCell{table.lines.front(), {}, Message(key, {columnNames(byPosition)})};
}

/// The number of accelerators that has a column of its own counts after what stands before a name.
void applyTo(Run &run, const Columns &columns, const std::vector<std::optional<CellChange>> &changes)
{
    for (const bool counts : {false, true})
        for (size_t i = 0; i < changes.size(); ++i)
            if (changes[i] && (columns[i] == RunColumn::gpus) == counts)
                changes[i]->change(run);
}

} // namespace

PastedRuns readPastedRuns(const PastedTable &table, std::span<const RunColumn> byPosition, const NameReader &names,
                          const std::function<std::string(size_t)> &nameOf)
{
    PastedRuns pasted;
    Columns columns(byPosition.begin(), byPosition.end());
    if (!table.headings.empty())
        columns = columnsOf(table, pasted);
    const bool named = std::find(columns.begin(), columns.end(), RunColumn::name) != columns.end();
    Reader reader(table, std::move(columns), names);
    for (size_t at = 0; at < table.rows.size() && reader.wrong.size() < mostWrong; ++at) {
        if (table.rows[at].empty())
            continue;
        Run run;
        applyTo(run, reader.columns(), reader.row(at, true));
        if (run.name.empty() && named)
            reader.refuse(at, RunColumn::name, Message("runs.error.no_name"));
        else if (run.name.empty())
            run.name = nameOf(at);
        pasted.runs.push_back(std::move(run));
    }
    if (auto help = headingsWouldHelp(table, reader.wrong, byPosition, "runs.error.no_headings"))
        pasted.wrong.push_back(std::move(*help));
    pasted.wrong.insert(pasted.wrong.end(), reader.wrong.begin(), reader.wrong.end());
    if (pasted.wrong.empty())
        return pasted;
    pasted.runs.clear();
    for (const std::string &heading : std::exchange(pasted.strange, {}))
        pasted.wrong.insert(pasted.wrong.begin(), {1, {}, unknownHeading(heading)});
    return pasted;
}

PastedCells readPastedCells(const PastedTable &table, std::span<const RunColumn> columns, const NameReader &names)
{
    PastedCells pasted;
    Reader reader(table, Columns(columns.begin(), columns.end()), names);
    for (size_t at = 0; at < table.rows.size() && reader.wrong.size() < mostWrong; ++at) {
        std::vector<CellChange> &row = pasted.rows.emplace_back();
        for (auto &change : reader.row(at, false))
            if (change)
                row.push_back(std::move(*change));
    }
    pasted.wrong = std::move(reader.wrong);
    if (auto help = headingsWouldHelp(table, pasted.wrong, columns, "runs.error.no_headings.cells"))
        pasted.wrong.insert(pasted.wrong.begin(), std::move(*help));
    if (!pasted.wrong.empty())
        pasted.rows.clear();
    return pasted;
}

} // namespace huella
