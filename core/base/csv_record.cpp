// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_record.h"

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
size_t scan(std::string_view bytes, size_t at)
{
    while (true) { // cell by cell
        if (at < bytes.size() && bytes[at] == '"')
            at = afterClosingQuote(bytes, at + 1);
        if (at == npos)
            return npos;
        while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\n')
            ++at;
        if (at == bytes.size())
            return at;
        if (bytes[at++] == '\n')
            return at;
    }
}

} // namespace

size_t endOfRecord(std::string_view bytes, size_t from)
{
    const size_t end = scan(bytes, from);
    return end == npos || end == from || bytes[end - 1] != '\n' ? 0 : end;
}

bool openQuote(std::string_view bytes) { return scan(bytes, 0) == npos; }

std::string_view CsvRecords::plainCell()
{
    char *const begin = at_;
    while (at_ != end_ && *at_ != separator_ && *at_ != '\n')
        ++at_;
    const bool carriage = at_ != begin && at_[-1] == '\r' && (at_ == end_ || *at_ == '\n');
    return {begin, size_t(at_ - begin) - (carriage ? 1 : 0)};
}

std::string_view CsvRecords::quotedCell()
{
    char *const begin = ++at_;
    char *out = begin;
    while (at_ != end_ && (*at_ != '"' || (at_ + 1 != end_ && at_[1] == '"'))) {
        at_ += *at_ == '"' ? 1 : 0; // the first of two stands for both
        *out++ = *at_++;
    }
    if (at_ != end_)
        ++at_;
    if (!plainCell().empty()) // what follows up to the comma
        malformed_ = true;
    return {begin, size_t(out - begin)};
}

bool CsvRecords::next()
{
    while (at_ != end_ && (*at_ == '\n' || (*at_ == '\r' && at_ + 1 != end_ && at_[1] == '\n')))
        ++at_;
    count_ = 0;
    malformed_ = false;
    if (at_ == end_)
        return false;
    while (true) {
        const std::string_view cell = at_ != end_ && *at_ == '"' ? quotedCell() : plainCell();
        if (count_ < mostCells)
            cells_[count_] = cell;
        ++count_;
        if (at_ == end_)
            return true;
        if (*at_++ == '\n')
            return true;
    }
}

} // namespace huella
