// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/teaching/class/class_list.h"

#include "core/base/fold.h"
#include "core/base/letters.h"
#include "core/teaching/class/name_columns.h"

#include <algorithm>
#include <map>
#include <set>

namespace huella {
namespace {

constexpr size_t npos = std::string_view::npos;
constexpr size_t mostListed = 300; // letters of headings that a note repeats

/// Words apart by single spaces, without those that are an address: "Ana Pérez <ana@x.org>" is "Ana Pérez".
std::string withoutAddresses(std::string_view cell)
{
    std::string out;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of(" \t\r\n"), cell.size());
        const std::string_view word = cell.substr(0, end);
        if (!word.empty() && word.find('@') == npos)
            out += (out.empty() ? "" : " ") + std::string(word);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return out;
}

/// "Jr." behind a comma belongs to the surname's end, not before it.
bool isSuffix(std::string_view part)
{
    std::string folded = foldText(part);
    std::erase(folded, '.');
    constexpr std::string_view suffixes[] = {"jr", "sr", "ii", "iii", "iv", "phd", "md"};
    return std::find(std::begin(suffixes), std::end(suffixes), folded) != std::end(suffixes);
}

/// "García Pérez, María José" as people say it.
std::string naturalOrder(const std::string &name)
{
    const auto comma = name.find(',');
    if (comma == npos || name.find(',', comma + 1) != npos)
        return name;
    const std::string surname = withoutAddresses(std::string_view(name).substr(0, comma));
    const std::string given = withoutAddresses(std::string_view(name).substr(comma + 1));
    if (surname.empty() || given.empty())
        return surname + given;
    return isSuffix(given) ? surname + ", " + given : given + " " + surname;
}

std::string joined(const CsvTable::Row &row, const NameColumns &columns)
{
    if (columns.whole)
        return naturalOrder(withoutAddresses(row.cell(*columns.whole)));
    std::string name;
    for (const auto *part : {&columns.given, &columns.surname})
        for (const size_t column : *part)
            if (const std::string words = withoutAddresses(row.cell(column)); !words.empty())
                name += (name.empty() ? "" : " ") + words;
    return columns.given.empty() || columns.surname.empty() ? naturalOrder(name) : name;
}

/// "Surname, First name" on each line and nothing else, where the comma is followed by a space.
bool isListOfSurnames(const CsvTable &table, std::string_view text)
{
    if (table.dialect.separator != ',' || table.columns != 2 || text.find_first_of("\"@0123456789") != npos)
        return false;
    size_t commas = 0;
    for (auto at = text.find(','); at != npos; at = text.find(',', at + 1), ++commas)
        if (at + 1 >= text.size() || text[at + 1] != ' ')
            return false;
    return commas == table.rows.size() + 1
           && std::all_of(table.rows.begin(), table.rows.end(),
                          [](const CsvTable::Row &row) { return row.count == 2; });
}

/// Of one column of names, rows that hold "Surname, First name" without quotes have two cells.
bool isSurnamesInOneColumn(const CsvTable &table)
{
    return table.dialect.separator == ',' && table.columns == 1
           && std::all_of(table.rows.begin(), table.rows.end(), [](const CsvTable::Row &row) {
                  return row.count == 2 && row.cell(1).find_first_of("@0123456789") == std::string::npos;
              });
}

void joinFirstTwo(CsvTable::Row &row)
{
    row.cells = {row.cell(0) + ", " + row.cell(1)};
    row.count = 1;
}

/// A list without a header: its first line is a name too.
void takeHeaderForRow(CsvTable &table)
{
    CsvTable::Row first{table.header, table.columns, table.headerLine};
    table.rows.insert(table.rows.begin(), std::move(first));
}

/// School programs write titles above the header: the first line with headings that are known is it.
void passOverTitles(CsvTable &table)
{
    constexpr size_t mostTitles = 10;
    const auto filled =
        std::count_if(table.header.begin(), table.header.end(), [](const std::string &cell) { return !cell.empty(); });
    const bool known = nameColumns(table).any();
    for (size_t i = 0; i < std::min(mostTitles, table.rows.size()) && (!known || filled == 1); ++i) {
        CsvTable below = table;
        const CsvTable::Row &row = table.rows[i];
        below.header = row.cells;
        below.columns = row.count;
        below.headerLine = row.line;
        below.rows.erase(below.rows.begin(), below.rows.begin() + std::ptrdiff_t(i) + 1);
        if ((row.count > 1 || !known) && nameColumns(below).any()) {
            table = std::move(below);
            return;
        }
    }
}

/// Which columns hold names. A list without headings has names alone, or names beside addresses.
Result<NameColumns> findNames(CsvTable &table, std::string_view text)
{
    passOverTitles(table);
    NameColumns columns = nameColumns(table);
    if (columns.any()) {
        if (isSurnamesInOneColumn(table))
            std::for_each(table.rows.begin(), table.rows.end(), joinFirstTwo);
        return columns;
    }
    if (isListOfSurnames(table, text)) {
        takeHeaderForRow(table);
        std::for_each(table.rows.begin(), table.rows.end(), joinFirstTwo);
        table.columns = 1;
        columns.whole = 0;
        return columns;
    }
    std::vector<size_t> left;
    bool addresses = false;
    for (size_t i = 0; i < table.header.size(); ++i) {
        const bool address = table.header[i].find('@') != npos;
        addresses = addresses || address;
        if (!address && (table.columns == 1 || table.header[i].find_first_of("0123456789") == npos))
            left.push_back(i);
    }
    const auto isAddress = [&left](const CsvTable::Row &row) {
        return withoutAddresses(row.cell(left.front())).empty();
    };
    const bool onlyAddresses =
        left.size() == 1 && !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), isAddress);
    if (left.size() != 1 || onlyAddresses || (table.columns > 1 && !addresses))
        return badInput(table.place + ":" + std::to_string(table.headerLine), Message("error.class_list.column"));
    takeHeaderForRow(table);
    columns.whole = left.front();
    table.header.assign(table.header.size(), {});
    return columns;
}

/// What was not read, by its headings; an address is none.
void notePassedOver(const CsvTable &table, const NameColumns &columns, std::vector<Message> &notes)
{
    std::string list;
    for (size_t i = 0; i < table.header.size(); ++i)
        if (!columns.holds(i) && !table.header[i].empty() && table.header[i].find('@') == npos)
            list += (list.empty() ? "" : ", ") + shortened(table.header[i]);
    if (!list.empty())
        notes.push_back(Message("class_list.passed_over", {textArg("columns", shortened(list, mostListed))}));
}

/// "Ana Gil (1)" and "Ana Gil (2)", so that nobody takes the other's sheet.
size_t tellApart(std::vector<std::string> &names)
{
    std::map<std::string, int> count, number;
    std::set<std::string> taken;
    for (const std::string &name : names)
        ++count[foldText(name)];
    for (const auto &[folded, times] : count)
        if (times == 1)
            taken.insert(folded);
    size_t equal = 0;
    for (std::string &name : names) {
        const std::string folded = foldText(name);
        if (count[folded] < 2)
            continue;
        ++equal;
        std::string apart;
        do
            apart = name + " (" + std::to_string(++number[folded]) + ")";
        while (taken.contains(foldText(apart)));
        name = apart;
    }
    return equal;
}

} // namespace

Result<ClassList> readClassList(std::string_view csv, std::string_view place)
{
    const auto decoded = decodeTable(csv, place);
    auto table = decoded ? tableOf(*decoded, place) : tl::unexpected(decoded.error());
    if (!table)
        return tl::unexpected(table.error());
    const auto columns = findNames(*table, decoded->text);
    if (!columns)
        return tl::unexpected(columns.error());
    ClassList list{{}, table->notes};
    for (const CsvTable::Row &row : table->rows) {
        if (auto error = table->tooManyCells(row)) // one left out would move everybody's sheet when it is put back
            return tl::unexpected(*error);
        if (std::string name = joined(row, *columns); !name.empty())
            list.names.push_back(std::move(name));
    }
    if (list.names.empty())
        return badInput(std::string(place), Message("error.class_list.empty"));
    notePassedOver(*table, *columns, list.notes);
    if (const size_t equal = tellApart(list.names); equal > 0)
        list.notes.push_back(Message("class_list.equal", {numberArg("count", double(equal))}));
    return list;
}

} // namespace huella
