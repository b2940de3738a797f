// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/sacct_blocks.h"

#include <algorithm>

namespace huella {
namespace {

constexpr size_t mostBlocks = 4; ///< that the rows of a single job may take before they are cut

/// The job that a line belongs to: its JobID up to the dot.
std::string_view jobOfLine(std::string_view line, const SacctColumns &columns)
{
    for (int i = columns.of(SacctField::jobId); i > 0 && !line.empty(); --i)
        line.remove_prefix(std::min(line.find(columns.separator), line.size() - 1) + 1);
    return line.substr(0, line.find_first_of(std::string{'.', '\n', columns.separator}));
}

} // namespace

SacctBlocks::SacctBlocks(ReadBytes read, std::string place, size_t blockSize)
    : read_(std::move(read)), place_(std::move(place)), blockSize_(blockSize)
{
}

Result<void> SacctBlocks::fill(std::string &buffer, size_t size)
{
    const size_t before = buffer.size();
    if (atEnd_ || before >= size)
        return {};
    buffer.resize(size);
    const auto got = read_(buffer.data() + before, size - before);
    if (!got)
        return tl::unexpected(got.error());
    buffer.resize(before + *got);
    atEnd_ = before + *got < size;
    return {};
}

Result<std::optional<SacctColumns>> SacctBlocks::begin()
{
    if (auto filled = fill(carried_, blockSize_); !filled)
        return tl::unexpected(filled.error());
    if (carried_.starts_with("\xEF\xBB\xBF"))
        carried_.erase(0, 3);
    const size_t first = carried_.find_first_not_of("\r\n");
    if (first == std::string::npos)
        return std::optional<SacctColumns>();
    headerLines_ = std::uint64_t(std::count(carried_.begin(), carried_.begin() + std::ptrdiff_t(first), '\n'));
    const size_t end = std::min(carried_.find('\n', first), carried_.size());
    auto columns = readSacctColumns(std::string_view(carried_).substr(first, end - first), place_);
    if (!columns)
        return tl::unexpected(columns.error());
    columns_ = *columns;
    headerLines_ += columns_.hasHeader;
    carried_.erase(0, columns_.hasHeader ? std::min(end + 1, carried_.size()) : first);
    return std::optional(columns_);
}

/// Where the rows of the last job begin, which may go on in the next block; 0 where there is no other.
size_t SacctBlocks::endOfJobs(std::string_view rows) const
{
    size_t end = rows.size();
    std::string_view last;
    while (end > 0) {
        const size_t newline = end > 1 ? rows.rfind('\n', end - 2) : std::string_view::npos;
        const size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        const std::string_view job = jobOfLine(rows.substr(begin, end - begin), columns_);
        if (end < rows.size() && job != last)
            return end;
        last = job;
        end = begin;
    }
    return 0;
}

Result<bool> SacctBlocks::next(std::string &buffer, std::string_view &rows)
{
    buffer = carried_; // a copy of little, so that the buffer keeps its room
    size_t end = 0, whole = 0;
    for (size_t blocks = 1; end == 0 && blocks <= mostBlocks; ++blocks) {
        if (auto filled = fill(buffer, blocks * blockSize_); !filled)
            return tl::unexpected(filled.error());
        if (buffer.empty())
            return false;
        if (atEnd_ && buffer.back() != '\n')
            buffer += '\n';
        whole = buffer.rfind('\n') + 1; // npos + 1 is 0
        end = atEnd_ ? buffer.size() : endOfJobs(std::string_view(buffer).substr(0, whole));
    }
    if (end == 0)
        end = whole > 0 ? whole : buffer.size(); // a job of very many steps, or a line that does not end
    carried_.assign(buffer, end);
    buffer.resize(end);
    if (buffer.back() != '\n')
        buffer += '\n';
    const size_t size = buffer.size();
    buffer.append(SacctRows::padding, '\0');
    rows = std::string_view(buffer).substr(0, size);
    return true;
}

} // namespace huella
