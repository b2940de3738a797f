// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_dialect.h"

#include "core/base/csv_record.h"

#include <algorithm>

namespace huella {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr size_t npos = std::string_view::npos;
constexpr size_t farEnough = 64u << 10; // bytes in which header and first row are looked for
constexpr int mostTitles = 10;          // lines above a header
constexpr size_t firstLetters = 64;     // bytes by which UTF-16 is known where no mark says so

/// With its mark, or without: every letter of a heading, the marks between cells and the line's end then have a zero byte, all of
/// them on the same side. No other text has any.
bool isUtf16(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return true;
    const size_t pairs = std::min(bytes.size(), firstLetters) / 2;
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < 2 * pairs; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1u : 0u;
    const size_t most = std::max(zeros[0], zeros[1]);
    return std::min(zeros[0], zeros[1]) == 0 && most > 1 && 2 * most > pairs;
}

/// The first carriage return that no line feed follows.
size_t loneCarriageReturn(std::string_view bytes)
{
    auto at = bytes.find('\r');
    while (at != npos && at + 1 < bytes.size() && bytes[at + 1] == '\n')
        at = bytes.find('\r', at + 2);
    return at;
}

char lineEndOf(std::string_view bytes)
{
    const auto carriage = loneCarriageReturn(bytes);
    return carriage != npos && carriage < bytes.find('\n') ? '\r' : '\n';
}

bool canSeparate(char c)
{
    const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c < 0;
    return !word && std::string_view("\"'.\r\n \0", 7).find(c) == npos;
}

/// The separator that "sep=;" names, by which spreadsheets are told; 0 when the line says something else.
char namedSeparator(std::string_view line)
{
    while (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    if (line.size() != 5 || !canSeparate(line.back()))
        return 0;
    std::string name(line.substr(0, 4));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return name == "sep=" ? line.back() : '\0';
}

/// How many cells a separator makes of the header and of the first row; 0 where there is none.
std::pair<size_t, size_t> cellCounts(std::string_view bytes, CsvDialect dialect)
{
    std::string copy(bytes.substr(0, farEnough));
    CsvRecords records(copy, dialect);
    const size_t header = records.next() ? records.count() : 0;
    return {header, records.next() ? records.count() : 0};
}

/// Below titles, which no separator parts, two rows that one makes alike.
bool makesRows(std::string_view bytes, CsvDialect dialect)
{
    std::string copy(bytes.substr(0, farEnough));
    CsvRecords records(copy, dialect);
    size_t before = 0;
    for (int line = 0; line < mostTitles && records.next(); ++line) {
        if (records.count() > 1 && records.count() == before)
            return true;
        before = records.count();
    }
    return false;
}

char separatorOf(std::string_view bytes, char lineEnd)
{
    char likely = 0;
    for (const char separator : {';', '\t', ','}) {
        if (bytes.substr(0, farEnough).find(separator) == npos)
            continue;
        const auto [header, row] = cellCounts(bytes, {separator, lineEnd});
        if (header < 2)
            continue;
        if (row == header || row == 0)
            return separator;
        if (likely == 0)
            likely = separator;
    }
    for (const char separator : {';', '\t'})
        if (likely == 0 && bytes.substr(0, farEnough).find(separator) != npos && makesRows(bytes, {separator, lineEnd}))
            likely = separator;
    return likely == 0 ? ',' : likely;
}

} // namespace

CsvHead csvHead(std::string_view beginning)
{
    CsvHead head;
    head.utf16 = isUtf16(beginning);
    head.size = beginning.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    std::string_view rest = beginning.substr(head.size);
    head.dialect.lineEnd = lineEndOf(rest);
    const auto end = rest.find(head.dialect.lineEnd);
    if (const char named = namedSeparator(rest.substr(0, end))) {
        head.dialect.separator = named;
        head.size += end == npos ? rest.size() : end + 1;
        head.lines = 1;
        return head;
    }
    head.dialect.separator = separatorOf(rest, head.dialect.lineEnd);
    return head;
}

bool CsvDialect::isAmbiguous(std::string_view cell) const
{
    if (separator == ',' || separator == ';')
        return false;
    if (cell.starts_with('-') || cell.starts_with('+'))
        cell.remove_prefix(1);
    const auto comma = cell.find(',');
    const auto areDigits = [](std::string_view text) { return text.find_first_not_of("0123456789") == npos; };
    return comma != npos && comma >= 1 && comma <= 3 && cell.front() != '0' && cell.size() == comma + 4
           && areDigits(cell.substr(0, comma)) && areDigits(cell.substr(comma + 1));
}

bool hasThousandsPoints(std::string_view cell)
{
    const auto digits = [](std::string_view part) { return part.find_first_not_of("0123456789") == npos; };
    auto point = cell.find('.');
    if (point == npos || point == 0 || point > 3 || cell.front() == '0' || !digits(cell.substr(0, point)))
        return false;
    for (; point != npos; point = cell.find('.', point + 1))
        if (cell.size() < point + 4 || !digits(cell.substr(point + 1, 3))
            || (cell.size() > point + 4 && cell[point + 4] != '.'))
            return false;
    return true;
}

std::string_view withDecimalPoint(std::string_view cell, std::string &room)
{
    const auto comma = cell.find(',');
    if (comma == npos || cell.find_first_not_of("0123456789+-eE,") != npos || cell.find(',', comma + 1) != npos)
        return cell;
    room = cell;
    room[comma] = '.';
    return room;
}

} // namespace huella
