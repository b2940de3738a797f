// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch/csv_blocks.h"

#include "core/base/csv_record.h"

#include <algorithm>
#include <utility>

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

Result<bool> CsvBlocks::hand(CsvBlock &block, size_t end)
{
    carried_.assign(block.bytes, end);
    block.bytes.resize(end);
    line_ += std::uint64_t(std::count(block.bytes.begin(), block.bytes.end(), dialect_.lineEnd));
    return true;
}

/// Walks records, and lines whose record does not end within reach, as far as a whole reach of bytes follows. Where that ends.
size_t CsvBlocks::giveUpLines(CsvBlock &block) const
{
    const std::string_view bytes = block.bytes;
    const auto isWhole = [&](size_t from, size_t end) {
        return end > from
               && (bytes[end - 1] == dialect_.lineEnd ? end - from <= longestLine + 1
                                                      : atEnd_ && end - from <= longestLine);
    };
    const auto ends = endsFromEachLine(bytes, dialect_);
    size_t at = 0;
    for (size_t line = 0; at < bytes.size() && (atEnd_ || at <= longestLine);) {
        size_t end = ends[line];
        if (!isWhole(at, end)) {
            end = std::min(bytes.find(dialect_.lineEnd, at), bytes.size() - 1) + 1;
            if (!isWhole(at, end))
                break; // too long by itself
            block.unclosed.push_back(line);
        }
        line += size_t(std::count(bytes.begin() + long(at), bytes.begin() + long(end), dialect_.lineEnd));
        at = end;
    }
    return at;
}

/// No record ends within reach of the first byte: the line that begins there is given up, and reading goes on after it.
Result<bool> CsvBlocks::broken(CsvBlock &block)
{
    if (block.bytes.size() > longestLine && block.bytes.find(dialect_.lineEnd) == std::string::npos) {
        block.bytes.clear();
        block.kind = CsvBlock::Kind::tooLong;
        skips_ = true;
        return true;
    }
    if (auto filled = fillTo(block.bytes, 2 * (longestLine + 1)); !filled)
        return tl::unexpected(filled.error());
    return hand(block, giveUpLines(block));
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
    // only now: the line of a device may have no end, and its header is refused before
    if (std::exchange(skips_, false))
        if (auto skipped = skipLine(); !skipped)
            return tl::unexpected(skipped.error());
    block.line = line_;
    block.kind = CsvBlock::Kind::records;
    block.unclosed.clear();
    block.bytes.swap(carried_);
    carried_.clear();
    if (auto filled = fillTo(block.bytes, blockSize_); !filled)
        return tl::unexpected(filled.error());
    if (block.bytes.empty())
        return false;
    unifyLineEnds(block.bytes, dialect_);
    if (const size_t end = endOfRecords(block.bytes, dialect_, atEnd_); end > 0)
        return hand(block, end);
    if (auto filled = fillTo(block.bytes, longestLine + 1); !filled)
        return tl::unexpected(filled.error());
    unifyLineEnds(block.bytes, dialect_);
    if (const size_t end = endOfRecords(block.bytes, dialect_, atEnd_); end > 0)
        return hand(block, end);
    return broken(block);
}

} // namespace huella::cli
