// SPDX-FileCopyrightText: 2026 The Huella authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/batch/batch_rows.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace huella::cli {

/// Blocks in, results out, in order: the caller reads and writes, workers estimate in between. Memory does not grow with
/// the file, since a block's place is used again once its result is written.
class BatchPipeline {
public:
    using Work = std::function<BatchCounts(CsvBlock &block, std::string &out)>;
    using ReadBlock = std::function<Result<bool>(CsvBlock &block)>; ///< false at the end
    using WriteRows = std::function<Result<void>(std::string_view rows)>;

    /// One thread per piece of work.
    explicit BatchPipeline(std::vector<Work> workers);
    BatchPipeline(const BatchPipeline &) = delete;
    BatchPipeline &operator=(const BatchPipeline &) = delete;
    ~BatchPipeline();

    /// Stops at the first error.
    Result<BatchCounts> run(const ReadBlock &read, const WriteRows &write);

private:
    struct Slot {
        enum class State { free, filled, done } state = State::free;
        CsvBlock block;
        std::string out;
        BatchCounts counts;
    };
    void work(const Work &one);
    Result<void> writeOldest(const WriteRows &write);
    Slot &slot(std::uint64_t index) { return slots_[index % slots_.size()]; }

    std::vector<Slot> slots_;
    std::mutex mutex_;
    std::condition_variable filled_, done_;
    std::uint64_t read_ = 0;    ///< blocks that were read
    std::uint64_t taken_ = 0;   ///< blocks that a worker began
    std::uint64_t written_ = 0; ///< blocks whose result is out
    bool stop_ = false;
    BatchCounts counts_;
    std::vector<std::thread> threads_;
};

} // namespace huella::cli
