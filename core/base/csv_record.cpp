// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_record.h"

#include <algorithm>
#include <utility>

namespace huella {
namespace {

constexpr size_t npos = std::string_view::npos;

/// After the quote that closes the cell which `from` lies in, npos when none does.
size_t afterClosingQuote(std::string_view bytes, size_t from)
{
    for (auto quote = bytes.find('"', from); quote != npos; quote = bytes.find('"', quote + 2))
        if (quote + 1 == bytes.size() || bytes[quote + 1] != '"')
            return quote + 1;
    return npos;
}

/// The end of a record, npos while a quote is open, or the size of the bytes when they end before the line does.
size_t scan(std::string_view bytes, size_t at, CsvDialect dialect)
{
    while (true) { // cell by cell
        if (at < bytes.size() && bytes[at] == '"')
            at = afterClosingQuote(bytes, at + 1);
        if (at == npos)
            return npos;
        while (at < bytes.size() && bytes[at] != dialect.separator && bytes[at] != dialect.lineEnd)
            ++at;
        if (at == bytes.size())
            return at;
        if (bytes[at++] == dialect.lineEnd)
            return at;
    }
}

} // namespace

size_t endOfRecord(std::string_view bytes, size_t from, CsvDialect dialect)
{
    const size_t end = scan(bytes, from, dialect);
    return end == npos || end == from || bytes[end - 1] != dialect.lineEnd ? 0 : end;
}

std::vector<std::uint32_t> endsFromEachLine(std::string_view bytes, CsvDialect dialect)
{
    // From the last byte to the first: where the record ends if this byte begins a cell, goes on with one, or stands in quotes,
    // and the same of the byte after it and of the second after it.
    struct Ends {
        std::uint32_t cell, plain, quoted;
    };
    const auto size = std::uint32_t(bytes.size());
    Ends next{size, size, 0}, second = next;
    std::vector<std::uint32_t> ends;
    for (std::uint32_t at = size; at-- > 0;) {
        const char c = bytes[at];
        Ends here = next;
        if (c == dialect.lineEnd) {
            here.plain = at + 1;
            if (at + 1 < size)
                ends.push_back(next.cell);
        } else if (c == dialect.separator) {
            here.plain = next.cell;
        }
        here.cell = c == '"' ? next.quoted : here.plain;
        if (c == '"')
            here.quoted = at + 1 < size && bytes[at + 1] == '"' ? second.quoted : next.plain;
        second = std::exchange(next, here);
    }
    if (size > 0)
        ends.push_back(next.cell);
    std::reverse(ends.begin(), ends.end());
    return ends;
}

bool openQuote(std::string_view bytes, CsvDialect dialect) { return scan(bytes, 0, dialect) == npos; }

namespace {

/// The next line end that is not of the dialect's kind: a carriage return without a line feed, or a line feed without one.
size_t foreignLineEnd(std::string_view bytes, size_t from, CsvDialect dialect)
{
    const char foreign = dialect.lineEnd == '\n' ? '\r' : '\n';
    for (auto at = bytes.find(foreign, from); at != npos; at = bytes.find(foreign, at + 1)) {
        const bool apart =
            foreign == '\r' ? at + 1 < bytes.size() && bytes[at + 1] != '\n' : at > 0 && bytes[at - 1] != '\r';
        if (apart)
            return at;
    }
    return npos;
}

} // namespace

void unifyLineEnds(std::span<char> bytes, CsvDialect dialect)
{
    const std::string_view view(bytes.data(), bytes.size());
    size_t foreign = foreignLineEnd(view, 0, dialect);
    for (size_t at = 0; foreign != npos; ++at) { // cell by cell
        if (at < view.size() && view[at] == '"')
            at = afterClosingQuote(view, at + 1);
        if (at == npos)
            return;
        if (foreign < at)
            foreign = foreignLineEnd(view, at, dialect);
        while (at < view.size() && at != foreign && view[at] != dialect.separator && view[at] != dialect.lineEnd)
            ++at;
        if (at >= view.size())
            return;
        if (at == foreign) {
            bytes[at] = dialect.lineEnd;
            foreign = foreignLineEnd(view, at + 1, dialect);
        }
    }
}

std::string_view CsvRecords::plainCell()
{
    char *const begin = at_, *const end = end_;
    const char separator = separator_, lineEnd = lineEnd_;
    char *at = begin;
    while (at != end && *at != separator && *at != lineEnd)
        ++at;
    at_ = at;
    const bool carriage = at != begin && at[-1] == '\r' && (at == end || *at == lineEnd);
    return {begin, size_t(at - begin) - (carriage ? 1 : 0)};
}

std::string_view CsvRecords::quotedCell()
{
    char *const begin = ++at_;
    char *out = begin;
    while (at_ != end_ && (*at_ != '"' || (at_ + 1 != end_ && at_[1] == '"'))) {
        line_ += *at_ == lineEnd_ ? 1 : 0;
        at_ += *at_ == '"' ? 1 : 0; // the first of two stands for both
        *out++ = *at_++;
    }
    if (at_ != end_)
        ++at_;
    else
        malformed_ = true;    // nothing closes it
    if (!plainCell().empty()) // what follows up to the separator
        malformed_ = true;
    return {begin, size_t(out - begin)};
}

/// Where nothing but the end of a line stands.
bool CsvRecords::skipLineEnd()
{
    if (at_ == end_)
        return false;
    if (*at_ == lineEnd_)
        ++line_;
    else if (lineEnd_ == '\n' ? *at_ != '\r' || at_ + 1 == end_ || at_[1] != '\n' : *at_ != '\n')
        return false;
    ++at_;
    return true;
}

bool CsvRecords::next()
{
    while (skipLineEnd()) {
    }
    count_ = 0;
    malformed_ = false;
    begin_ = line_;
    if (at_ == end_)
        return false;
    while (true) {
        const std::string_view cell = at_ != end_ && *at_ == '"' ? quotedCell() : plainCell();
        if (count_ < mostCells)
            cells_[count_] = cell;
        ++count_;
        if (at_ == end_)
            return true;
        if (*at_++ == lineEnd_) {
            ++line_;
            return true;
        }
    }
}

} // namespace huella
