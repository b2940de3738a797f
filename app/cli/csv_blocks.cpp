// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_blocks.h"

#include "core/base/csv_record.h"

#include <algorithm>

namespace huella::cli {
namespace {

/// The end of the last record that is whole; 0 when none is.
size_t endOfRecords(std::string_view bytes, CsvDialect dialect, bool atEnd)
{
    size_t end = 0;
    if (bytes.find('"') == std::string_view::npos) {
        end = bytes.rfind(dialect.lineEnd) + 1; // npos + 1 is 0
    } else {
        while (const size_t next = endOfRecord(bytes, end, dialect))
            end = next;
        if (openQuote(bytes.substr(end), dialect))
            return end;
    }
    return atEnd && bytes.size() - end <= longestLine ? bytes.size() : end;
}

} // namespace

Result<void> CsvBlocks::fillTo(std::string &bytes, size_t size)
{
    const size_t before = bytes.size();
    if (atEnd_ || before >= size)
        return {};
    bytes.resize(size);
    const auto got = read_(bytes.data() + before, size - before);
    if (!got)
        return tl::unexpected(got.error());
    bytes.resize(before + *got);
    atEnd_ = before + *got < size;
    return {};
}

/// Reads on to the end of a line that is too long to keep.
Result<void> CsvBlocks::skipLine()
{
    while (!atEnd_) {
        carried_.clear();
        if (auto filled = fillTo(carried_, blockSize_); !filled)
            return filled;
        if (const auto newline = carried_.find(dialect_.lineEnd); newline != std::string::npos) {
            carried_.erase(0, newline + 1);
            ++line_;
            return {};
        }
    }
    carried_.clear();
    return {};
}

Result<bool> CsvBlocks::hand(CsvBlock &block, CsvBlock::Kind kind, size_t end)
{
    carried_.assign(block.bytes, end);
    block.bytes.resize(end);
    block.kind = kind;
    line_ += std::uint64_t(std::count(block.bytes.begin(), block.bytes.end(), dialect_.lineEnd));
    return true;
}

/// No record ends in the whole buffer: the line that begins it is given up, and reading goes on after it.
Result<bool> CsvBlocks::broken(CsvBlock &block)
{
    const auto newline = block.bytes.find(dialect_.lineEnd);
    if (newline != std::string::npos)
        return hand(block, CsvBlock::Kind::unclosedQuote, newline + 1);
    if (block.bytes.size() <= longestLine)
        return hand(block, CsvBlock::Kind::unclosedQuote, block.bytes.size());
    block.bytes.clear();
    block.kind = CsvBlock::Kind::tooLong;
    if (auto skipped = skipLine(); !skipped)
        return tl::unexpected(skipped.error());
    return true;
}

Result<CsvHead> CsvBlocks::begin()
{
    if (auto filled = fillTo(carried_, blockSize_); !filled)
        return tl::unexpected(filled.error());
    CsvHead head = csvHead(carried_);
    carried_.erase(0, head.size);
    line_ += head.lines;
    dialect_ = head.dialect;
    return head;
}

Result<bool> CsvBlocks::next(CsvBlock &block)
{
    block.line = line_;
    block.bytes.swap(carried_);
    carried_.clear();
    if (auto filled = fillTo(block.bytes, blockSize_); !filled)
        return tl::unexpected(filled.error());
    if (block.bytes.empty())
        return false;
    if (const size_t end = endOfRecords(block.bytes, dialect_, atEnd_); end > 0)
        return hand(block, CsvBlock::Kind::records, end);
    if (auto filled = fillTo(block.bytes, longestLine + 1); !filled)
        return tl::unexpected(filled.error());
    if (const size_t end = endOfRecords(block.bytes, dialect_, atEnd_); end > 0)
        return hand(block, CsvBlock::Kind::records, end);
    return broken(block);
}

} // namespace huella::cli
